import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readerFrom } from '#reader/public.ts'

/** The reader with the weights of this repository. In a browser fetch the same file and give its bytes to `readerFrom`. */
export const shippedReader = () =>
  readerFrom(readFileSync(fileURLToPath(new URL('./reader/weights.bin', import.meta.url))))

import { createHmac, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One key for a server process. Until a house says which, nothing that was sealed before can be known again. */
let key: Uint8Array = randomBytes(32)

export const sealWith = (bytes: Uint8Array): void => {
  key = bytes
}

/** A word under the house's key: the same words give the same seal, and the database, which lacks the key, cannot guess them. */
export const seal = (...parts: readonly string[]): string =>
  createHmac('sha256', key).update(parts.join('\u0000')).digest('base64url').slice(0, 22)

/** Names the key without giving it away, so that a seal of another key is noticed. */
export const nameOfKey = (): string => seal('the name of this key').slice(0, 12)

/** A seal of nothing, which looks like any other. */
export const emptySeal = (): string => randomBytes(16).toString('base64url').slice(0, 22)

/** The key lies beside the data and never in the database, so that no dump and no backup of the database holds both. */
export async function sealKeyIn(home: string): Promise<Uint8Array> {
  const file = join(home, 'shields.key')
  await mkdir(home, { recursive: true })
  await writeFile(file, randomBytes(32), { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  return readFile(file)
}

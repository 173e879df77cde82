import { sql } from 'kysely'
import { bigrams } from '#reader/public.ts'

/** What a search finds again. Both Chinese scripts fold to one, so a search in either finds the other. */
export const searchTerms = (...texts: readonly string[]) =>
  sql<string>`array_to_tsvector(${[...new Set(texts.flatMap(bigrams).map(short))]}::text[])`

/** PostgreSQL refuses a longer word than 2046 bytes, and folding can make one out of a short text. */
const short = (word: string) => [...word].slice(0, 200).join('')

const quoted = (gram: string) => `'${short(gram).replaceAll(/['\\]/g, '')}'`

export const everyOne = (grams: readonly string[]): string => grams.map(quoted).join(' & ')

import { type CharterText, type Clause, SHIPPED } from './charter.ts'
import { charterWords } from './charter.words.ts'

/** The versions that come with the product, with their words. */
export const shippedCharters: readonly CharterText[] = SHIPPED.map(({ version, since, parts }) => ({
  version,
  since,
  clauses: parts.flatMap(({ part, keys }): Clause[] =>
    keys.map((key) => ({ part, key, words: charterWords[`charter.${key}`] })),
  ),
}))

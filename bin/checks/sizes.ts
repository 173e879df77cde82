import type { Check } from './check.ts'

const LONGEST = 250

/** Long for a reason: read as a table, not as a text. */
const MAY_BE_LONG: readonly { readonly files: RegExp; readonly because: string }[] = [
  { files: /^src\/platform\/db\/tables\.ts$/, because: 'made from the migrations' },
  { files: /^src\/reader\/words\//, because: 'a word list' },
  { files: /\.words\.ts$/, because: 'sentences in three languages' },
  { files: /^stories\//, because: 'conversations' },
]

export const sizes: Check = {
  name: 'sizes',
  concerns: (path) => /^(?:src|bin|e2e|stories)\/.*\.(?:tsx?|mjs)$/.test(path),
  look: (files) =>
    [...files]
      .filter(([path]) => sizes.concerns(path) && !MAY_BE_LONG.some(({ files }) => files.test(path)))
      .map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LONGEST)
      .map(({ path, lines }) => ({ path, says: `has ${lines} lines, ${LONGEST} are the most: it is two files` })),
  planted: [{ files: { 'src/desk/a.ts': 'const a = 1\n'.repeat(LONGEST + 1) }, caught: /has 251 lines/ }],
  allowed: [{ 'src/desk/a.ts': 'const a = 1\n'.repeat(LONGEST), 'src/desk/a.words.ts': '\n1'.repeat(900) }],
}

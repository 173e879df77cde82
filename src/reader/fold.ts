import { Converter } from 'opencc-js/t2cn'

const simplify = Converter({ from: 't', to: 'cn' })

/** Characters that two scripts or two keyboards write apart and that no conversion table joins. */
const ALSO = new Map([
  ['妳', '你'],
  ['祢', '你'],
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
  ['〝', '"'],
  ['〞', '"'],
  ['裏', '里'],
  ['覆', '复'],
  ['著', '着'],
  ['噁', '恶'],
  ['甚', '什'],
  ['藉', '借'],
  ['瞭', '了'],
  ['馀', '余'],
  ['餘', '余'],
  ['牠', '它'],
])

const known = new Map<string, string>()

/** One character as it is read: NFKC, lower case, Simplified. Remembered, since the same few thousand come again. */
export function foldCharacter(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const plain = character.normalize('NFKC').toLowerCase()
  const folded = ALSO.get(character) ?? ALSO.get(plain) ?? (/\p{Script=Han}/u.test(plain) ? simplify(plain) : plain)
  if (known.size < 20_000) known.set(character, folded)
  return folded
}

/** For search: both scripts, both widths and both cases fall together. */
export function fold(text: string): string {
  let folded = ''
  for (const character of text.normalize('NFKC')) folded += foldCharacter(character)
  return folded
}

const HAN = /\p{Script=Han}/u
const PARTS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu

/** What a search index keeps: every pair of neighbouring Han characters, and whole words and numbers. */
export function bigrams(text: string): string[] {
  const found: string[] = []
  for (const [part] of fold(text).matchAll(PARTS)) {
    const characters = HAN.test(part) ? [...part] : []
    if (characters.length < 2) found.push(part)
    else for (let i = 1; i < characters.length; i++) found.push(`${characters[i - 1]}${characters[i]}`)
  }
  return found
}

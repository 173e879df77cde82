import type { Hit } from '../find.ts'

/**
 * What a word sounds like, so that a word typed with other characters of the same sound is found again.
 * `syllables` has one number for each character from U+4E00 (0: not known), `known` one bit for each pair of
 * characters that people really write side by side, `words` what may have been meant.
 */
export type Sounds = { syllables: Uint16Array; known: Uint8Array; words: ReadonlyMap<string, string>; longest: number }

const FIRST = 0x4e00
export const PAIR_BITS = 20

export const syllableOf = (sounds: Pick<Sounds, 'syllables'>, code: number): number =>
  sounds.syllables[code - FIRST] ?? 0

export const pairAt = (one: number, two: number): number =>
  (Math.imul(Math.imul(one, 0x9e3779b1) ^ two, 0x85ebca6b) >>> 0) >>> (32 - PAIR_BITS)

export function isKnownPair(sounds: Pick<Sounds, 'known'>, one: number, two: number): boolean {
  const at = pairAt(one, two)
  return ((sounds.known[at >> 3] ?? 0) & (1 << (at & 7))) !== 0
}

/** The sound of a row of characters as one key; nothing where a character has no sound that is known. */
export function soundOf(
  sounds: Pick<Sounds, 'syllables'>,
  text: string,
  from: number,
  size: number,
): string | undefined {
  let key = ''
  for (let at = from; at < from + size; at++) {
    const syllable = syllableOf(sounds, text.charCodeAt(at))
    if (syllable === 0) return undefined
    key += String.fromCharCode(syllable)
  }
  return key
}

/**
 * Words that were typed with other characters of the same sound. Only where no two characters stand together that
 * people write together anyway: 「飛舞」 sounds like 「廢物」 and means what it says.
 */
export function soundsLike(text: string, sounds: Sounds): { from: number; to: number; word: string }[] {
  const found: { from: number; to: number; word: string }[] = []
  for (let at = 0; at < text.length - 1; at++) {
    let size = 1
    while (size < sounds.longest && at + size < text.length && isStrange(text, at + size - 1, sounds)) size++
    for (; size >= 2; size--) {
      const key = soundOf(sounds, text, at, size)
      const word = key === undefined ? undefined : sounds.words.get(key)
      if (word === undefined || text.startsWith(word, at)) continue
      found.push({ from: at, to: at + size, word })
      at += size - 1
      break
    }
  }
  return found
}

const isStrange = (text: string, at: number, sounds: Sounds): boolean => {
  const one = text.charCodeAt(at)
  const two = text.charCodeAt(at + 1)
  return syllableOf(sounds, one) > 0 && syllableOf(sounds, two) > 0 && !isKnownPair(sounds, one, two)
}

export type Meant = Pick<Hit, 'from' | 'to' | 'word'>

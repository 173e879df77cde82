/** Hashed pieces of a text and where each stands, so that a weight can be shown on the words it came from. */
export type Grams = { count: number; hash: Uint32Array; from: Uint16Array; to: Uint16Array }

/** A piece of a turn is cut before it is read; nothing longer comes here. */
export const LONGEST_PIECE = 800
const PER_CHARACTER = 7

export const emptyGrams = (): Grams => ({
  count: 0,
  hash: new Uint32Array((LONGEST_PIECE + 2) * PER_CHARACTER),
  from: new Uint16Array((LONGEST_PIECE + 2) * PER_CHARACTER),
  to: new Uint16Array((LONGEST_PIECE + 2) * PER_CHARACTER),
})

const START = 0x2545f491
const WORD_START = 0x51ed270b
const EDGE = 0x20
const LONGEST_RUN = 4

const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1) ^ (hash >>> 15)
const finished = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (once ^ (once >>> 13)) >>> 0
}

/** The hash of a thing with a name: a list a word stood in, an act of the turn before. */
export function hashOf(name: string): number {
  let hash = 0x1b873593
  for (let at = 0; at < name.length; at++) hash = mixed(hash, name.charCodeAt(at))
  return finished(hash)
}

/** The same piece, said in another place: in the turn before. */
export const elsewhere = (hash: number): number => finished(hash ^ 0x3c6ef372)

const isLatin = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x27

function add(grams: Grams, hash: number, from: number, to: number): void {
  const at = grams.count++
  grams.hash[at] = finished(hash)
  grams.from[at] = from
  grams.to[at] = to
}

/** Every run of one to four characters, and every English word alone and with the one before it. */
export function gramsOf(text: string, grams: Grams): Grams {
  grams.count = 0
  const length = Math.min(text.length, LONGEST_PIECE)
  let word = 0
  let wordFrom = -1
  let lastWord = 0
  let lastFrom = 0
  for (let at = -1; at < length; at++) {
    runsFrom(text, at, length, grams)
    const code = at + 1 < length ? text.charCodeAt(at + 1) : EDGE
    if (isLatin(code)) {
      if (wordFrom < 0) {
        wordFrom = at + 1
        word = WORD_START
      }
      word = mixed(word, code)
      continue
    }
    if (wordFrom < 0) continue
    add(grams, word, wordFrom, at + 1)
    if (lastWord !== 0) add(grams, mixed(lastWord, word), lastFrom, at + 1)
    lastWord = word
    lastFrom = wordFrom
    wordFrom = -1
  }
  return grams
}

function runsFrom(text: string, at: number, length: number, grams: Grams): void {
  let hash = START
  for (let size = 1; size <= LONGEST_RUN && at + size <= length + 1; size++) {
    const place = at + size - 1
    const code = place < 0 || place >= length ? EDGE : text.charCodeAt(place)
    hash = mixed(hash, code)
    // One letter or a space alone says nothing.
    if (size === 1 && (code === EDGE || isLatin(code))) continue
    add(grams, hash + size, Math.max(0, at), Math.min(length, at + size))
  }
}

import { PAIR_BITS, pairAt, type Sounds, soundOf } from '../model/sounds.ts'
import { hardHanWords } from '../words/lexicon.ts'

const FIRST = 0x4e00
const LAST = 0x9fff
const LONGEST = 4
const isHan = (code: number): boolean => code >= FIRST && code <= LAST

/** What every character sounds like, without its tone; the first reading where it has several. */
export function syllablesOf(sayOf: (character: string) => string): Uint16Array {
  const numbers = new Map<string, number>()
  const syllables = new Uint16Array(LAST - FIRST + 1)
  for (let code = FIRST; code <= LAST; code++) {
    const said = sayOf(String.fromCharCode(code))
    if (!/^[a-zü]+$/.test(said)) continue
    const number = numbers.get(said) ?? numbers.size + 1
    numbers.set(said, number)
    syllables[code - FIRST] = number
  }
  return syllables
}

/** One bit for each pair of characters that was seen side by side at least twice. */
export function pairsIn(texts: Iterable<string>): Uint8Array {
  const seen = new Map<number, number>()
  for (const text of texts)
    for (let at = 0; at + 1 < text.length; at++) {
      const one = text.charCodeAt(at)
      const two = text.charCodeAt(at + 1)
      if (isHan(one) && isHan(two)) seen.set(one * 65_536 + two, (seen.get(one * 65_536 + two) ?? 0) + 1)
    }
  const known = new Uint8Array(1 << (PAIR_BITS - 3))
  for (const [pair, times] of seen) {
    if (times < 2) continue
    const at = pairAt(Math.floor(pair / 65_536), pair % 65_536)
    known[at >> 3] = (known[at >> 3] ?? 0) | (1 << (at & 7))
  }
  return known
}

/** Words by their sound; where two sound alike the earlier stays. */
export function bySound(base: Pick<Sounds, 'syllables'>, words: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>()
  for (const word of words) {
    if (word.length < 2 || word.length > LONGEST) continue
    const sound = soundOf(base, word, 0, word.length)
    if (sound !== undefined && !found.has(sound)) found.set(sound, word)
  }
  return found
}

export function soundsFrom(syllables: Uint16Array, known: Uint8Array): Sounds {
  return { syllables, known, words: bySound({ syllables }, hardHanWords), longest: LONGEST }
}

const RUN = /[\u4e00-\u9fff]+/g

/** Runs of two to four characters that stand in offensive texts at least twice as often as in others. */
export function tellingRuns(texts: readonly { text: string; yes: boolean }[], least: number, most: number): string[] {
  const counts = new Map<string, { yes: number; no: number }>()
  for (const { text, yes } of texts) {
    const runs = new Set<string>()
    for (const [run] of text.matchAll(RUN))
      for (let at = 0; at < run.length; at++)
        for (let size = 2; size <= LONGEST && at + size <= run.length; size++) runs.add(run.slice(at, at + size))
    for (const run of runs) {
      const count = counts.get(run) ?? { yes: 0, no: 0 }
      count[yes ? 'yes' : 'no']++
      counts.set(run, count)
    }
  }
  return [...counts]
    .filter(([, { yes, no }]) => yes >= least && yes > 2 * (no + 1))
    .sort(([a, m], [b, n]) => n.yes - m.yes || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([run]) => run)
}

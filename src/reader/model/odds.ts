import type { ReadLanguage } from '../card.ts'
import type { Hit } from '../find.ts'
import type { Turn } from '../reading.ts'
import { type Typed, typed } from '../typed.ts'
import { hardWords } from '../words/lexicon.ts'
import { emptyGrams, type Grams, gramsOf } from './grams.ts'
import type { Honest } from './model.ts'
import { writtenOut } from './plain.ts'
import { type Sounds, soundsLike } from './sounds.ts'
import { emptyKnown, know, placeOf, type Table, weigh } from './table.ts'
import { type Tell, tellAgent, tellCustomer } from './turn-features.ts'

/** A piece of a turn made ready to be read: as folded, and with hidden words written out. */
export type Ready = { folded: Typed; plain: Typed; hits: readonly Hit[] }

/** Words typed with other signs or other characters of the same sound are written out before anything is read. */
export function readyCustomer(raw: string, sounds: Sounds): Ready {
  const folded = typed(raw)
  const alike = writtenOut(folded, soundsLike(folded.text, sounds))
  const hits = hardWords(alike.text)
  return { folded: alike, plain: writtenOut(alike, hits), hits }
}

export function readyAgent(raw: string): Ready {
  const folded = typed(raw)
  return { folded, plain: folded, hits: [] }
}

const grams = emptyGrams()
const known = emptyKnown()

/** The pieces of the turn read last: evidence is looked up in them before the next turn is read. */
export const piecesOf = (ready: Ready): Grams => gramsOf(ready.plain.text, grams)

export function oddsOf(table: Table, role: Turn['role'], ready: Ready, before: readonly Turn[]): Float32Array {
  known.count = 0
  toldOf(role, ready, before, (hash, value) => know(known, placeOf(table, hash), value))
  return weigh(table, known, new Float32Array(table.questions))
}

/** Everything that is known of one turn, for reading and for learning alike. */
export function toldOf(role: Turn['role'], ready: Ready, before: readonly Turn[], tell: Tell): void {
  gramsOf(ready.plain.text, grams)
  if (role === 'customer') tellCustomer(grams, ready.folded.text, ready.hits, before, tell)
  else tellAgent(grams, ready.folded.text, before, tell)
}

export function probable(honest: Honest, question: number, odds: number): number {
  return 1 / (1 + Math.exp(-((honest.slope[question] ?? 1) * odds + (honest.shift[question] ?? 0))))
}

const HAN = /\p{Script=Han}/gu
const LATIN = /[a-z]+/g

/** One Han character is about as much as one English word. A turn of signs alone is read as Chinese. */
export function languageOf(folded: string): ReadLanguage {
  const han = folded.match(HAN)?.length ?? 0
  const words = folded.match(LATIN)?.length ?? 0
  return words > han ? 'en' : 'zh'
}

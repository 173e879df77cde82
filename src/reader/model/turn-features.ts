import { directionOf } from '../direction.ts'
import { timeNamed } from '../due.ts'
import type { Hit } from '../find.ts'
import { isQuoted } from '../quoted.ts'
import type { Turn } from '../reading.ts'
import { typed } from '../typed.ts'
import { elsewhere, emptyGrams, type Grams, gramsOf, hashOf, LONGEST_PIECE } from './grams.ts'

/** How much a thing with a name counts beside the pieces of the text, which share a length of one. */
const NAMED = 0.5
const BEFORE = 0.5
const OWN_BEFORE = 0.4
const LENGTH = 0.3

export type Tell = (hash: number, value: number) => void

const names = new Map<string, number>()
function named(name: string): number {
  const known = names.get(name)
  if (known !== undefined) return known
  const hash = hashOf(name)
  names.set(name, hash)
  return hash
}

const same = (hash: number): number => hash
const twiceElsewhere = (hash: number): number => elsewhere(elsewhere(hash))

/** The pieces of a text, together of length one. */
function tellPieces(grams: Grams, tell: Tell, value: number, place: (hash: number) => number): void {
  const each = value / Math.sqrt(grams.count || 1)
  for (let at = 0; at < grams.count; at++) tell(place(grams.hash[at] ?? 0), each)
}

const past = emptyGrams()

/** A turn is "the turn before" two or three times in a row, and folding is the dearest part of it. */
const REMEMBERED = 64
const folded = new Map<string, string>()
function foldedBefore(text: string): string {
  const known = folded.get(text)
  if (known !== undefined) return known
  if (folded.size >= REMEMBERED) folded.clear()
  const fresh = typed(text.slice(0, LONGEST_PIECE)).text
  folded.set(text, fresh)
  return fresh
}

/** What the other side just said, and what this side said before that. */
function tellBefore(turn: Pick<Turn, 'role'>, before: readonly Turn[], tell: Tell): void {
  const last = before.at(-1)
  if (!last) {
    tell(named('first turn'), NAMED)
    return
  }
  if (last.role !== turn.role) {
    gramsOf(foldedBefore(last.text), past)
    tellPieces(past, tell, BEFORE, elsewhere)
  }
  const own = before.findLast(({ role }) => role === turn.role)
  if (!own) return
  gramsOf(foldedBefore(own.text), past)
  tellPieces(past, tell, OWN_BEFORE, twiceElsewhere)
}

const LENGTHS = 8
const tellLength = (text: string, tell: Tell): void =>
  tell(named(`length ${Math.min(LENGTHS, Math.floor(Math.log2(text.length + 1)))}`), LENGTH)

/** Hard words: in which list, whether quoted, and at whom. */
function tellHits(text: string, hits: readonly Hit[], tell: Tell): void {
  const seen = new Set<string>()
  for (const hit of hits) {
    if (isQuoted(text, hit.from, hit.to)) {
      seen.add(`quoted ${hit.is}`)
      continue
    }
    const { at, near } = directionOf(text, hit.from, hit.to)
    seen.add(hit.is).add(`${hit.is} ${at}${near ? ' near' : ''}`)
  }
  for (const name of seen) tell(named(name), NAMED)
}

/** What is known of a customer's turn. `plain` has hidden words written out, `text` is as folded, where `hits` stand. */
export function tellCustomer(
  plain: Grams,
  text: string,
  hits: readonly Hit[],
  before: readonly Turn[],
  tell: Tell,
): void {
  tellPieces(plain, tell, 1, same)
  tellHits(text, hits, tell)
  tellLength(text, tell)
  tellBefore({ role: 'customer' }, before, tell)
}

export function tellAgent(grams: Grams, text: string, before: readonly Turn[], tell: Tell): void {
  tellPieces(grams, tell, 1, same)
  const time = timeNamed(text)
  if (time) tell(named(time.byThen ? 'by a time' : 'at a time'), NAMED)
  tellLength(text, tell)
  tellBefore({ role: 'agent' }, before, tell)
}

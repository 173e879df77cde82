import type { Grams } from './grams.ts'
import { placeOf, type Table } from './table.ts'

const LONGEST_HAN = 16
const LONGEST_LATIN = 60
const isLatin = (code: number): boolean => code < 0x250 && code !== 0x20

const share = new Float32Array(1024)

/**
 * The words an answer rests on: the stretch whose pieces pull hardest towards yes. Each piece spreads its weight over
 * its characters; the average pull is taken off, so that the stretch ends where the words stop mattering.
 */
export function restsOn(table: Table, question: number, grams: Grams, text: string): readonly [number, number] {
  const length = Math.min(text.length, share.length)
  share.fill(0, 0, length)
  for (let at = 0; at < grams.count; at++) {
    const place = placeOf(table, grams.hash[at] ?? 0)
    if (place < 0) continue
    const weight = table.weights[place * table.questions + question] ?? 0
    const from = grams.from[at] ?? 0
    const to = Math.min(grams.to[at] ?? 0, length)
    for (let i = from; i < to; i++) share[i] = (share[i] ?? 0) + weight / (to - from)
  }
  let pull = 0
  for (let i = 0; i < length; i++) pull += Math.max(0, share[i] ?? 0)
  const least = pull / (length || 1) / 2
  return wholeWords(text, hardest(text, length, least))
}

/** The stretch with the greatest sum of what is above `least`, no longer than a person reads at a glance. */
function hardest(text: string, length: number, least: number): readonly [number, number] {
  let best = Number.NEGATIVE_INFINITY
  let found: readonly [number, number] = [0, length]
  for (let from = 0; from < length; from++) {
    let sum = 0
    const most = isLatin(text.charCodeAt(from)) ? LONGEST_LATIN : LONGEST_HAN
    for (let to = from; to < length && to - from < most; to++) {
      sum += (share[to] ?? 0) - least
      if (sum <= best) continue
      best = sum
      found = [from, to + 1]
    }
  }
  return found
}

function wholeWords(text: string, [from, to]: readonly [number, number]): readonly [number, number] {
  let start = from
  let end = to
  while (start > 0 && isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) start--
  while (end < text.length && isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end))) end++
  while (start < end && /[\s,，。.!?、~]/.test(text[start] ?? '')) start++
  while (end > start && /[\s,，。.!?、~]/.test(text[end - 1] ?? '')) end--
  return end > start ? [start, end] : [from, to]
}

import type { Said, TimeFound } from '../said.ts'
import { LEAD, type Lead, TAIL } from './leads.ts'
import { lengthAt } from './lengths.ts'
import { pointAt } from './point.ts'
import type { Token } from './tokens.ts'

export function phraseAt(tokens: readonly Token[], at: number): TimeFound | undefined {
  const lead = LEAD(tokens, at)
  const start = lead?.next ?? at
  const isIn = lead?.value === 'length' && tokens[at]?.word !== 'within'
  const length = lengthAt(tokens, start)
  const point = isIn ? undefined : pointAt(tokens, start, lead?.value)
  const isLength = length && (!point || length.next >= point.next) && fitsLength(tokens, at, lead?.value, length.value)
  const best = isLength ? length : point
  if (!best) return undefined
  const tail = TAIL(tokens, best.next)
  const next = tail?.next ?? best.next
  const isLimit =
    lead?.value === 'limit' ||
    (isLength && !!lead) ||
    (best.value.is === 'length' && best.value.unit.startsWith('working'))
  return found(tokens, at, next, best.value, !!isLimit, surenessOf(best.value, lead?.value, !!isLength))
}

function found(
  tokens: readonly Token[],
  at: number,
  next: number,
  said: Said,
  byThen: boolean,
  sure: number,
): TimeFound {
  return { from: tokens[at]?.from ?? 0, to: tokens[next - 1]?.to ?? 0, said, byThen, sure }
}

function surenessOf(said: Said, lead: Lead | undefined, isLength: boolean): number {
  if (isLength) return lead === 'length' || lead === 'limit' ? 4 : 2
  if (said.is !== 'point') return 1.5
  return (
    2 + (said.day ? 0.6 : 0) + (said.time ? 0.6 : 0) + (lead === 'limit' || lead === 'between' ? 1 : lead ? 0.3 : 0)
  )
}

/** "for two weeks" and "two years" tell how long something lasts. */
function fitsLength(tokens: readonly Token[], at: number, lead: Lead | undefined, said: Said): boolean {
  if (lead === 'length' || lead === 'at' || lead === 'limit') return said.is !== 'point' || lead === 'length'
  if (lead === 'on' && /^(?:over|for)$/.test(tokens[at]?.word ?? '') && tokens[at + 2]?.word === 'next') return true
  const words = tokens.slice(at, at + 3).map(({ word }) => word)
  if (said.is === 'length' && said.unit.startsWith('working')) return lead !== 'after' && lead !== 'between'
  const before = tokens[at - 1]?.word ?? ''
  if (lead !== undefined || said.is === 'point' || OF_WHAT_WAS.test(before)) return false
  if (words[1] === 'couple' || words[1] === 'few' || before === 'me') return true
  return said.is === 'length' && !/^(?:a|an|the)$/.test(words[0] ?? '') && !(words[0] === 'one' && said.n === 1)
}
const OF_WHAT_WAS = /^(?:for|every|last|past|the|these|those|each|per|than|after|first|of|over|another)$/

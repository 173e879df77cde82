import type { TimeFound } from '../said.ts'
import { phrasesOf, type Token } from './tokens.ts'

/** "Now", said in a contact, means before it is over: a quarter of an hour. */
const NOW_MINUTES = 15
const NOW = phrasesOf([
  ['right now', 1],
  ['now', 0.9],
  ['right away', 1],
  ['straight away', 1],
  ['straightaway', 1],
  ['immediately', 1],
  ['at once', 1],
  ['as we speak', 1],
  ['this minute', 1],
  ['this second', 1],
  ['this instant', 1],
  ['right this minute', 1],
  ['this very minute', 1],
  ['this moment', 1],
  ['on the spot', 1],
])
const UNKNOWN = phrasesOf([
  ['shortly', 1],
  ['momentarily', 1],
  ['the whole time', 2],
  ['the entire time', 2],
  ['all the way through', 2],
  ['right the way through', 2],
  ['the whole way', 2],
  ['every second', 2],
  ['in due course', 1],
  ['next time', 0.8],
  ['in real time', 0.8],
  ...[
    'just a second',
    'just a moment',
    'just a minute',
    'just a sec',
    'one moment',
    'one second',
    'one sec',
    'a moment',
    'a second',
    'a sec',
    'a minute',
  ].map((words): [string, number] => [words, 0.7]),
])

export function nowAt(tokens: readonly Token[], at: number): TimeFound | undefined {
  const now = NOW(tokens, at)
  const words = now ?? UNKNOWN(tokens, at)
  const [first, last] = [tokens[at], tokens[(words?.next ?? 0) - 1]]
  if (!words || !first || !last) return undefined
  if (now)
    return {
      from: first.from,
      to: last.to,
      said: { is: 'length', n: NOW_MINUTES, unit: 'minute' },
      byThen: false,
      sure: now.value === 1 ? 1.4 : 0.9,
    }
  return { from: first.from, to: last.to, said: { is: 'unknown' }, byThen: false, sure: words.value }
}

const EVENT = phrasesOf<number>([
  ['before', 1.5],
  ['while', 0.3],
  ['once', 0.8],
  ['on your next', 1.3],
  ['in time for', 1.3],
  ['until', 1.5],
  ['till', 1.5],
  ['by the time', 1.8],
  ['the moment', 1.2],
  ['the minute', 1.2],
  ['the second', 1],
  ['as soon as', 1],
  ['as long as', 1.2],
  ['for as long as', 1.3],
  ['by the', 1.3],
  ['on the next', 1.6],
  ['by next', 1.3],
  ['within the same', 1],
  ['for the same', 1.3],
  ['for the whole', 1.2],
  ['for the rest of', 1.2],
  ['after the', 0.8],
  ['once the', 0.6],
  ['with the next', 1],
  ['in the next', 1],
  ['through every', 1],
  ['at the next', 1],
  ['by my next', 1],
  ['by your next', 1],
])
/** Where a clause that names an event ends. */
const ENDS =
  /^(?:and|or|but|so|if|because|is|are|was|please|sometimes|which|who|i'm|i'll|we'll|you'll|we're|he'll|she'll|they'll|it'll|that'll|it's|that's|there's|word|no|[.,!?;:()])$/
const SUBJECT = /^(?:i|we|he|she|they|i'd|i've|we've|we'd)$/
const NEXT_CLAUSE = /^(?:to|you|it|can|could|would|will|with)$/
const POSSIBLE = /^(?:possible|i can|we can)/
const LONGEST = 6

/** "before the farming news", "till she chooses": something that people know names the time, and no clock does. */
export function eventAt(text: string, tokens: readonly Token[], at: number): TimeFound | undefined {
  const lead = EVENT(tokens, at)
  if (!lead) return undefined
  let next = lead.next
  const isClause = /^(?:i|we|he|she|they|it|you)$/.test(tokens[lead.next]?.word ?? '')
  for (; next < tokens.length && next - lead.next < LONGEST; next++) {
    const word = tokens[next]?.word ?? ''
    if (next > lead.next && isClause && /^(?:can|could|would|will)$/.test(word)) break
    const isSoon =
      /^(?:is|are)$/.test(word) &&
      /^(?:out|over|done|ready|back|up|through|finished)$/.test(tokens[next + 1]?.word ?? '')
    if (
      (ENDS.test(word) && !isSoon) ||
      (next > lead.next && SUBJECT.test(word)) ||
      (!isClause && NEXT_CLAUSE.test(word))
    )
      break
  }
  const [first, last] = [tokens[at], tokens[next - 1]]
  if (next === lead.next || !first || !last) return undefined
  if (POSSIBLE.test(text.slice(tokens[lead.next]?.from ?? 0, last.to))) return undefined
  return { from: first.from, to: last.to, said: { is: 'unknown' }, byThen: false, sure: lead.value }
}

export const EVENT_WORDS = [...NOW.firsts, ...UNKNOWN.firsts, ...EVENT.firsts]

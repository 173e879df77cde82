import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { wallOf } from '#reader/public.ts'
import type { PromiseKind } from './promise.ts'

/** What came of trying to reach the customer, and what was sent when trying was not enough. */
export const TRY_OUTCOMES = ['reached', 'voicemail', 'no_answer', 'busy', 'wrong_number', 'text', 'letter'] as const
export type TryOutcome = (typeof TRY_OUTCOMES)[number]
export type Try = { outcome: TryOutcome; at: Date }

export const KEPT_HOW = ['done', 'reached', 'tries'] as const
export type KeptHow = (typeof KEPT_HOW)[number]

export const TRIES_NEEDED = 3
const APART_MS = 2 * 3_600_000

/** A number that is not theirs was no try at reaching them. */
const MISSED: ReadonlySet<TryOutcome> = new Set(['voicemail', 'no_answer', 'busy'])

/** What somebody promised who said they would call. A voicemail is not a conversation. */
export const needsReaching = (kind: PromiseKind): boolean => kind === 'call_back' || kind === 'ownership'

export type Tried = { counted: number; text: boolean; letter: boolean; enough: boolean }

/** Three tries at different hours, then a text, then a letter or an e-mail: that is what can be asked of anybody. */
export function triedSoFar(attempts: readonly Try[], zone: string): Tried {
  const inOrder = attempts.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  const counted: Date[] = []
  for (const { outcome, at } of inOrder) {
    const last = counted.at(-1)
    if (MISSED.has(outcome) && (!last || isAnotherHour(last, at, zone))) counted.push(at)
  }
  const third = counted[TRIES_NEEDED - 1]
  const sent = (kind: TryOutcome) => third !== undefined && inOrder.some((it) => it.outcome === kind && it.at >= third)
  const [text, letter] = [sent('text'), sent('letter')]
  return { counted: counted.length, text, letter, enough: text && letter }
}

const isAnotherHour = (before: Date, at: Date, zone: string) =>
  at.getTime() - before.getTime() >= APART_MS || wallOf(before, zone).day !== wallOf(at, zone).day

/**
 * On what ground a promise counts as kept. Whoever says "reached" says that the customer was; with tries on record
 * that reached nobody it has to be said in so many words.
 */
export function howKept(
  kind: PromiseKind,
  attempts: readonly Try[],
  claimed: 'reached' | 'tries' | undefined,
  zone: string,
): Outcome<KeptHow, 'promise.not_reached' | 'promise.too_few_tries'> {
  if (!needsReaching(kind)) return done('done')
  const { enough } = triedSoFar(attempts, zone)
  if (claimed === 'tries') return enough ? done('tries') : refuse('promise.too_few_tries')
  if (claimed === 'reached' || attempts.length === 0 || attempts.some((it) => it.outcome === 'reached'))
    return done('reached')
  return enough ? done('tries') : refuse('promise.not_reached')
}

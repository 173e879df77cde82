import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** Where nobody knows when the shift ends. */
const SHIFT_MINUTES = 240
/** A shift that is as good as over still leaves this long for an answer. */
const LEAST_MINUTES = 30
/** Whoever is asked after somebody who was silent has an hour. */
export const NEXT_ANSWER_MINUTES = 60
/** What was done is told within so many working days (practice, rule 70). */
export const OUTCOME_DAYS = 5

export const backedBy = (now: Date, shiftEndsAt: Date | null): Date =>
  shiftEndsAt && shiftEndsAt > now
    ? new Date(Math.max(shiftEndsAt.getTime(), now.getTime() + LEAST_MINUTES * 60_000))
    : new Date(now.getTime() + SHIFT_MINUTES * 60_000)

export type Backing = { state: 'asked' | 'replied' | 'done' | 'withdrawn'; owner: PersonId }

type Refusal = 'backing.not_yours' | 'backing.already_answered' | 'backing.answer_first' | 'backing.too_late'

/** A named person says what will be done, and by when they say what was. */
export function replyToBacking(
  backing: Backing,
  by: PersonId,
  it: { tellBy: Date; latest: Date; now: Date },
): Outcome<null, Exclude<Refusal, 'backing.answer_first'>> {
  if (backing.owner !== by) return refuse('backing.not_yours')
  if (backing.state !== 'asked') return refuse('backing.already_answered')
  return it.tellBy > it.latest || it.tellBy <= it.now ? refuse('backing.too_late') : done(null)
}

export function tellOutcome(
  backing: Backing,
  by: PersonId,
): Outcome<null, 'backing.not_yours' | 'backing.already_answered' | 'backing.answer_first'> {
  if (backing.owner !== by) return refuse('backing.not_yours')
  if (backing.state === 'asked') return refuse('backing.answer_first')
  return backing.state === 'replied' ? done(null) : refuse('backing.already_answered')
}

import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Role } from '#kernel/roles.ts'
import { type Class, isWeighty, type Measure, mayBeMeasured } from './ladder.ts'

const DAY = 86_400_000
/** How long the colleague has to say how it was, and to ask for another look. */
export const ANSWER_DAYS = 3
export const APPEAL_DAYS = 14
export const inDays = (days: number, from: Date): Date => new Date(from.getTime() + days * DAY)

/** What is true of a review, as far as what may come next depends on it. */
export type Review = {
  agent: PersonId
  ownState: boolean
  careAt: Date | null
  toldAt: Date | null
  answeredAt: Date | null
  answerBy: Date | null
  class: Class | null
  foundBy: PersonId | null
  hearingAt: Date | null
  decidedBy: PersonId | null
  outlier: boolean
  signedBy: PersonId | null
  appealBy: Date | null
  appealState: 'open' | 'upheld' | 'reversed' | null
}

export const STAGES = [
  'care_first',
  'opened',
  'told',
  'heard',
  'found',
  'signature',
  'decided',
  'right',
  'appealed',
  'upheld',
  'reversed',
] as const
export type Stage = (typeof STAGES)[number]

export function stageOf(it: Review, now: Date): Stage {
  if (it.appealState !== null) return it.appealState === 'open' ? 'appealed' : it.appealState
  if (it.class === 'no_error') return 'right'
  if (it.decidedBy !== null) return it.outlier && it.signedBy === null ? 'signature' : 'decided'
  if (it.class !== null) return 'found'
  if (it.ownState && it.careAt === null) return 'care_first'
  if (it.toldAt === null) return 'opened'
  return wasHeard(it, now) ? 'heard' : 'told'
}

/** They have answered, or had the time to. */
const wasHeard = (it: Review, now: Date): boolean =>
  it.answeredAt !== null || (it.answerBy !== null && it.answerBy <= now)

export type StepRefusal =
  | 'review.own'
  | 'review.care_first'
  | 'review.not_told'
  | 'review.not_heard'
  | 'review.already_found'
  | 'review.already_told'
  | 'review.too_late_to_answer'

/** Care comes before the conversation about the case, and the conversation before anything else. */
export function tell(it: Review, by: PersonId): Outcome<null, StepRefusal> {
  if (it.agent === by) return refuse('review.own')
  if (it.ownState && it.careAt === null) return refuse('review.care_first')
  return it.toldAt ? refuse('review.already_told') : done(null)
}

/** Late is still before: while nothing has been found, every answer is heard. */
export function answerIt(it: Review): Outcome<null, StepRefusal> {
  if (it.toldAt === null) return refuse('review.not_told')
  return it.class !== null || it.appealState !== null ? refuse('review.too_late_to_answer') : done(null)
}

export function mayFind(it: Review, by: PersonId, now: Date): Outcome<null, StepRefusal> {
  if (it.agent === by) return refuse('review.own')
  if (it.ownState && it.careAt === null) return refuse('review.care_first')
  if (it.class !== null || it.appealState !== null) return refuse('review.already_found')
  if (it.toldAt === null) return refuse('review.not_told')
  return wasHeard(it, now) ? done(null) : refuse('review.not_heard')
}

export type DecideRefusal =
  | 'review.own'
  | 'review.no_finding'
  | 'review.already_decided'
  | 'review.nothing_to_decide'
  | 'review.plan_in_the_past'
  | 'review.growth_only'
  | 'review.hr_only'
  | 'review.hearing_first'

/** Growth always; a measure only for what was chosen; pay and appraisal only by hr after a hearing. A lead never gets there. */
export function decide(
  it: Review,
  chosen: { measure: Measure | null; planBy: Date },
  by: { id: PersonId; role: Role },
  now: Date,
): Outcome<null, DecideRefusal> {
  if (it.agent === by.id) return refuse('review.own')
  if (it.class === null) return refuse('review.no_finding')
  if (it.class === 'no_error') return refuse('review.nothing_to_decide')
  if (it.decidedBy !== null) return refuse('review.already_decided')
  if (chosen.planBy <= now) return refuse('review.plan_in_the_past')
  if (chosen.measure === null) return done(null)
  if (!mayBeMeasured(it.class)) return refuse('review.growth_only')
  if (!isWeighty(chosen.measure)) return done(null)
  if (by.role !== 'hr') return refuse('review.hr_only')
  return it.hearingAt === null ? refuse('review.hearing_first') : done(null)
}

export function sign(
  it: Review,
  by: PersonId,
): Outcome<null, 'review.own' | 'review.no_signature_needed' | 'review.same_person'> {
  if (it.agent === by) return refuse('review.own')
  if (it.decidedBy === null || !it.outlier || it.signedBy !== null) return refuse('review.no_signature_needed')
  return it.decidedBy === by || it.foundBy === by ? refuse('review.same_person') : done(null)
}

/** What has been decided can be looked at again, for so many days. */
export function appeal(
  it: Review,
  now: Date,
): Outcome<null, 'review.nothing_to_appeal' | 'review.already_appealed' | 'review.appeal_late'> {
  if (it.appealState !== null) return refuse('review.already_appealed')
  if (stageOf(it, now) !== 'decided' || it.appealBy === null) return refuse('review.nothing_to_appeal')
  return now > it.appealBy ? refuse('review.appeal_late') : done(null)
}

/** Somebody who has had no hand in it looks again. */
export function answerAppeal(
  it: Review,
  by: PersonId,
): Outcome<null, 'review.own' | 'review.no_appeal' | 'review.same_person'> {
  if (it.agent === by) return refuse('review.own')
  if (it.appealState !== 'open') return refuse('review.no_appeal')
  return [it.foundBy, it.decidedBy, it.signedBy].includes(by) ? refuse('review.same_person') : done(null)
}

/** What is owed to somebody who was right. */
export const BACKINGS = ['praise', 'notice', 'unfounded', 'customer_answer'] as const
export type Backing = (typeof BACKINGS)[number]

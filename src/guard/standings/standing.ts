import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Role } from '#kernel/roles.ts'
import type { Category, Level } from '../incidents/incident.ts'
import type { Checklist } from './checklist.ts'
import type { AccessOptions, Rung, StaysOpen, WayIn } from './options.ts'

/** Whoever acts. Only a person ever decides; that a machine can be written here is so that it can be refused. */
export type Who = { is: 'person'; id: PersonId; role: Role } | { is: 'machine' }

/** An incident as far as a decision may rest on it. */
export type Evidence = {
  incident: string
  happenedAt: Date
  level: Level
  category: Category
  confirmed: boolean
  /** Whether it was this customer, or a record two people agreed is the same person. */
  theirs: boolean
  /** The contact came about because we had broken our word. */
  ours: boolean
  victims: readonly PersonId[]
}

export const PROFILES = ['private', 'public', 'regulated'] as const
export type Profile = (typeof PROFILES)[number]

/** What is written before anybody approves it. */
export type Draft = {
  rung: Rung
  profile: Profile
  issuer: PersonId
  reason: string
  instruction: string
  options: AccessOptions
  staysOpen: readonly StaysOpen[]
  checklist: Checklist
  skippedBecause: string | null
  startsAt: Date | null
  reviewAt: Date | null
  lapseAt: Date | null
  delayBecause: string | null
  delayUntil: Date | null
  noticeForm: WayIn | null
  noticeLanguage: Language | null
  appealPath: string
  evidence: readonly Evidence[]
}

export const OUTCOMES = ['uphold', 'vary', 'revoke'] as const
export type AppealOutcome = (typeof OUTCOMES)[number]
export const REVIEW_OUTCOMES = ['continue', 'vary', 'lift'] as const
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number]

export type Review = { by: PersonId; at: Date; outcome: ReviewOutcome }
export type Appeal = {
  filedAt: Date
  dueAt: Date
  decided: { by: PersonId; at: Date; outcome: AppealOutcome } | null
}

/** A decision that was made. Nothing of it is edited; it can be told, looked at again, made lighter and ended. */
export type Standing = {
  id: string
  rung: Rung
  policyVersion: number
  issuer: PersonId
  approver: PersonId
  victims: readonly PersonId[]
  instruction: string
  options: AccessOptions
  staysOpen: readonly StaysOpen[]
  checklist: Checklist
  approvedAt: Date
  startsAt: Date
  reviewAt: Date
  lapseAt: Date
  notifiedAt: Date | null
  delayUntil: Date | null
  lifted: { by: PersonId; at: Date } | null
  extends: string | null
  reviews: readonly Review[]
  appeal: Appeal | null
}

/** Has effect: said the same way in `currentStandings`, which asks the rows. */
export const inEffect = (it: Standing, now: Date): boolean =>
  it.startsAt <= now &&
  now < it.lapseAt &&
  it.lifted === null &&
  ((it.notifiedAt !== null && it.notifiedAt <= now) || (it.delayUntil !== null && it.delayUntil > now))

export const isOver = (it: Pick<Standing, 'lifted' | 'lapseAt'>, now: Date): boolean =>
  it.lifted !== null || it.lapseAt <= now

export const endOf = (it: Pick<Standing, 'lifted' | 'lapseAt'>): Date =>
  it.lifted && it.lifted.at < it.lapseAt ? it.lifted.at : it.lapseAt

export const wasRevoked = (it: Standing): boolean => it.appeal?.decided?.outcome === 'revoke'

export const STATUSES = [
  'draft',
  'complete',
  'dropped',
  'approved',
  'notified',
  'active',
  'in_review',
  'under_appeal',
  'varied',
  'extended',
  'lifted',
  'lapsed',
] as const
export type Status = (typeof STATUSES)[number]

/** Where it is on its way (practice 9). That it is extended is for the decision that follows it; this one ends all the same. */
export function statusOf(it: Standing, now: Date, extendedBy: string | null = null): Status {
  if (it.lifted) return 'lifted'
  if (it.lapseAt <= now) return extendedBy ? 'extended' : 'lapsed'
  if (it.appeal && !it.appeal.decided) return 'under_appeal'
  if (it.reviewAt <= now) return 'in_review'
  const varied = it.reviews.some((one) => one.outcome === 'vary') || it.appeal?.decided?.outcome === 'vary'
  if (inEffect(it, now)) return varied ? 'varied' : 'active'
  return it.notifiedAt ? 'notified' : 'approved'
}

import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Role } from '#kernel/roles.ts'
import { type Ground, missingOf, predecessorOf } from './missing.ts'
import { plusLength, type StandingPolicy } from './policy.ts'
import { type Draft, isOver, type Standing, type Who } from './standing.ts'

export type People = Exclude<Who, { is: 'machine' }>

const victimsOf = (it: Pick<Draft, 'evidence'>): readonly PersonId[] => [
  ...new Set(it.evidence.flatMap((one) => one.victims)),
]

type Hands = 'standing.person_needed' | 'standing.not_your_rung' | 'standing.done_to_you'

/** A person, of a role the policy names, to whom none of it was done. */
function hands(
  by: Who,
  roles: readonly Role[],
  victims: readonly PersonId[],
): Outcome<People, 'standing.person_needed' | 'standing.not_your_rung' | 'standing.done_to_you'> {
  if (by.is === 'machine') return refuse('standing.person_needed')
  if (!roles.includes(by.role)) return refuse('standing.not_your_rung')
  return victims.includes(by.id) ? refuse('standing.done_to_you') : done(by)
}

/** Whoever writes it answers for it. In an emergency anybody of the house may begin, also the person it was done to. */
export function begin(
  by: Who,
  draft: Pick<Draft, 'rung' | 'evidence'>,
  policy: StandingPolicy,
): Outcome<People, Hands> {
  return hands(by, policy.rungs[draft.rung].issuers, draft.rung === 'E' ? [] : victimsOf(draft))
}

export type Approval = { approver: PersonId; startsAt: Date; extends: string | null }
export type ApproveRefusal =
  | Hands
  | 'standing.same_person'
  | 'standing.incomplete'
  | 'standing.no_new_evidence'
  | 'standing.words'
  | 'standing.needs_executive'

/** Somebody else looks at the whole draft and agrees. What is missing is named; nothing is approved around it. */
export function approve(draft: Draft, by: Who, issuerRole: Role, ground: Ground): Outcome<Approval, ApproveRefusal> {
  const may = hands(by, ground.policy.rungs[draft.rung].approvers, victimsOf(draft))
  if (!may.ok) return may
  if (may.next.id === draft.issuer) return refuse('standing.same_person')
  const missing = missingOf(draft, ground)
  if (missing.includes('words')) return refuse('standing.words')
  if (missing.includes('evidence_not_newer')) return refuse('standing.no_new_evidence')
  if (missing.length > 0) return refuse('standing.incomplete', { missing: missing.join(', ') })
  const before = predecessorOf(draft, ground)
  if (isLongChain(draft, before, ground) && issuerRole !== 'executive' && may.next.role !== 'executive')
    return refuse('standing.needs_executive')
  return done({ approver: may.next.id, startsAt: startOf(draft, ground.now), extends: before?.id ?? null })
}

const startOf = (draft: Draft, now: Date) => (draft.startsAt && draft.startsAt > now ? draft.startsAt : now)

/** A year of decisions in a row is for whoever answers for the house. */
function isLongChain(draft: Draft, before: Standing | null, { policy, past }: Ground): boolean {
  if (!before || !draft.lapseAt) return false
  let first = before
  for (let n = 0; first.extends && n < past.length; n++) {
    const earlier = past.find((it) => it.id === first.extends)
    if (!earlier) break
    first = earlier
  }
  return draft.lapseAt > plusLength(first.startsAt, { months: policy.chainMonths })
}

/** The first of two confirmations of a danger, where the one who began is the one it was done to. */
export const takesOver = (draft: Draft): boolean => draft.rung === 'E' && victimsOf(draft).includes(draft.issuer)

const earlier = (a: Date, b: Date) => new Date(Math.min(a.getTime(), b.getTime()))

const NEVER_AGAIN = (it: Standing) => [it.issuer, it.approver]

export type ReviewRefusal = Hands | 'standing.over' | 'standing.acted_before' | 'standing.review_date'

/** Whoever looks again has not decided before, and cannot make anything longer. */
export function review(
  it: Standing,
  by: Who,
  look: { outcome: 'continue' | 'vary' | 'lift'; nextAt: Date | null },
  { policy, now }: { policy: StandingPolicy; now: Date },
): Outcome<{ by: PersonId; nextAt: Date | null }, ReviewRefusal> {
  const may = hands(by, policy.reviewers, it.victims)
  if (!may.ok) return may
  if (isOver(it, now)) return refuse('standing.over')
  const { id } = may.next
  if (NEVER_AGAIN(it).includes(id) || it.appeal?.decided?.by === id) return refuse('standing.acted_before')
  if (look.outcome === 'lift') return done({ by: id, nextAt: null })
  const latest = earlier(plusLength(now, policy.rungs[it.rung].reviewEvery), it.lapseAt)
  const nextAt = look.nextAt ?? latest
  if (nextAt <= now || nextAt > latest) return refuse('standing.review_date')
  return done({ by: id, nextAt })
}

export type LiftRefusal = Hands | 'standing.over'

/** At once, by whoever made it or by anybody the policy names. Ending is always milder than going on. */
export function lift(
  it: Standing,
  by: Who,
  { policy, now }: { policy: StandingPolicy; now: Date },
): Outcome<PersonId, LiftRefusal> {
  if (by.is === 'machine') return refuse('standing.person_needed')
  const made = NEVER_AGAIN(it).includes(by.id)
  const may = made ? done(by) : hands(by, policy.lifters, it.victims)
  if (!may.ok) return may
  return isOver(it, now) ? refuse('standing.over') : done(by.id)
}

export type AppealRefusal = 'standing.appealed_already' | 'standing.late_needs_reason'

/** One to a decision. Later than the window it is heard too, with the reason why it comes later. */
export function appeal(
  it: Pick<Standing, 'appeal'>,
  filed: { lateBecause: string | null; windowUntil: Date },
  now: Date,
): Outcome<{ late: boolean }, AppealRefusal> {
  if (it.appeal) return refuse('standing.appealed_already')
  const late = now > filed.windowUntil
  return late && !filed.lateBecause?.trim() ? refuse('standing.late_needs_reason') : done({ late })
}

export type DecideRefusal = Hands | 'standing.no_appeal' | 'standing.acted_before'

/** Somebody who has not acted, neither on this decision nor on one it goes on from. */
export function decideAppeal(
  it: Standing,
  by: Who,
  acted: readonly PersonId[],
  policy: StandingPolicy,
): Outcome<PersonId, DecideRefusal> {
  const may = hands(by, policy.appealDeciders, it.victims)
  if (!may.ok) return may
  if (!it.appeal || it.appeal.decided) return refuse('standing.no_appeal')
  const all = [...NEVER_AGAIN(it), ...it.reviews.map((one) => one.by), ...(it.lifted ? [it.lifted.by] : []), ...acted]
  return all.includes(may.next.id) ? refuse('standing.acted_before') : done(may.next.id)
}

/** Everybody who acted on the decisions this one goes on from. */
export function actedBefore(it: Standing, past: readonly Standing[]): readonly PersonId[] {
  const all: PersonId[] = []
  let at = past.find((one) => one.id === it.extends)
  for (let n = 0; at && n <= past.length; n++) {
    const decided = at.appeal?.decided
    all.push(at.issuer, at.approver, ...at.reviews.map((one) => one.by))
    if (at.lifted) all.push(at.lifted.by)
    if (decided) all.push(decided.by)
    const next = at.extends
    at = past.find((one) => one.id === next)
  }
  return all
}

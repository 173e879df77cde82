import { houseTime, plusWorkingDays } from '#desk/public.ts'
import type { CustomerId, PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { meetDeadlines, newId, setDeadline, type Tx, type Work } from '#platform/public.ts'
import { type AppealRefusal, appeal } from './ladder.ts'
import { isLighter } from './lighter.ts'
import { lintConduct } from './lint.ts'
import { tellStanding } from './notified.sql.ts'
import type { AccessOptions } from './options.ts'
import { policyOfVersion } from './policy.sql.ts'
import { findStandingForUpdate, type StandingRow, toStanding } from './standing.sql.ts'
import { isOver, type Standing } from './standing.ts'

export type Lighter = { instruction?: string; options?: AccessOptions; lapseAt?: Date }
type Became = { instruction: string; options: AccessOptions; lapseAt: Date }

export const stateOf = (it: Standing): Became => ({
  instruction: it.instruction,
  options: it.options,
  lapseAt: it.lapseAt,
})

/** What it becomes; nothing closes further and nothing gets longer. */
export function made(
  it: Standing,
  asked: Lighter | undefined,
  now: Date,
): Outcome<Became, 'standing.not_lighter' | 'standing.words'> {
  const became = { ...stateOf(it), ...asked }
  const same = asked === undefined || Object.keys(asked).length === 0
  const milder = isLighter(it.options, became.options) && became.lapseAt <= it.lapseAt && became.lapseAt > now
  if (same || !milder) return refuse('standing.not_lighter')
  return lintConduct(became.instruction, 'en').length > 0 ? refuse('standing.words') : done(became)
}

export async function saveLighter(work: Work, row: StandingRow, became: Became, reviewAt: Date): Promise<void> {
  await work.tx
    .updateTable('guard.standings')
    .set({
      instruction: became.instruction,
      options: JSON.stringify(became.options),
      lapse_at: became.lapseAt,
      review_at: new Date(Math.min(reviewAt.getTime(), became.lapseAt.getTime())),
    })
    .where('id', '=', row.id)
    .execute()
  await meetDeadlines(work, 'standing_lapses', row.id)
  await setDeadline(work, 'standing_lapses', row.id, became.lapseAt)
}

type NewReview = {
  by: PersonId
  outcome: 'continue' | 'vary' | 'lift'
  reasons: string
  nextAt: Date | null
  was: Became
  became: Became
}

export async function saveReview(work: Work, row: StandingRow, it: NewReview): Promise<void> {
  await work.tx
    .insertInto('guard.standing_reviews')
    .values({
      id: newId(work.now),
      house: work.house,
      standing: row.id,
      by: it.by,
      at: work.now,
      due_at: row.review_at ?? work.now,
      outcome: it.outcome,
      reasons: it.reasons,
      next_at: it.nextAt,
      was: JSON.stringify(it.was),
      became: JSON.stringify(it.became),
    })
    .execute()
  await meetDeadlines(work, 'standing_review_due', row.id)
  if (it.nextAt) {
    await work.tx.updateTable('guard.standings').set({ review_at: it.nextAt }).where('id', '=', row.id).execute()
    await setDeadline(work, 'standing_review_due', row.id, it.nextAt)
  }
  await tellStanding(work, 'standing.reviewed', row, { outcome: it.outcome })
}

export async function saveLifted(work: Work, row: StandingRow, by: PersonId, because: string): Promise<void> {
  await work.tx
    .updateTable('guard.standings')
    .set({ lifted_at: work.now, lifted_by: by, lifted_because: because })
    .where('id', '=', row.id)
    .where('lifted_at', 'is', null)
    .execute()
  for (const kind of ['standing_review_due', 'standing_lapses']) await meetDeadlines(work, kind, row.id)
  await tellStanding(work, 'standing.lifted', row)
}

export type FiledAppeal = { standing: string; grounds: string; lateBecause?: string | null }

/**
 * One appeal to a decision, from the customer's own page or taken down by somebody of the staff. Whoever calls has made sure
 * whose decision it is: a customer by their link, which is the work's actor then.
 */
export async function fileAppeal(
  work: Work,
  it: FiledAppeal,
): Promise<Outcome<{ dueAt: Date }, AppealRefusal | 'standing.unknown'>> {
  const row = await findStandingForUpdate(work.tx, it.standing)
  const standing = row && (await toStanding(work.tx, row))
  if (!row || !standing) return refuse('standing.unknown')
  const { policy } = await policyOfVersion(work.tx, row.policy_version)
  const time = houseTime(work)
  // Whoever has not been told yet has all of the time still before them.
  const windowUntil = plusWorkingDays(time, row.notified_at ?? work.now, policy.appealDays, 'close')
  const lateBecause = it.lateBecause?.trim() || null
  const may = appeal(standing, { lateBecause, windowUntil }, work.now)
  if (!may.ok) return may
  const dueAt = plusWorkingDays(time, work.now, policy.appealAnswerDays, 'close')
  const by = work.actor.kind === 'person' ? work.actor.id : null
  await work.tx
    .insertInto('guard.standing_appeals')
    .values({
      id: newId(work.now),
      house: work.house,
      standing: row.id,
      filed_at: work.now,
      filed_by: by ? 'staff' : 'customer',
      taken_by: by,
      grounds: it.grounds,
      late_because: may.next.late ? lateBecause : null,
      window_until: windowUntil,
      due_at: dueAt,
    })
    .execute()
  await setDeadline(work, 'standing_appeal_due', row.id, dueAt)
  await tellStanding(work, 'standing.appealed', row, { late: may.next.late })
  return done({ dueAt })
}

type Decision = {
  by: PersonId
  outcome: 'uphold' | 'vary' | 'revoke'
  reasons: string
  outside: string
  was: Became
  became: Became
}

export async function saveAppealDecision(work: Work, row: StandingRow, it: Decision): Promise<void> {
  const { by, was, became, ...rest } = it
  await work.tx
    .updateTable('guard.standing_appeals')
    .set({
      ...rest,
      decided_by: by,
      decided_at: work.now,
      was: JSON.stringify(was),
      became: JSON.stringify(became),
    })
    .where('standing', '=', row.id)
    .where('decided_at', 'is', null)
    .execute()
  await meetDeadlines(work, 'standing_appeal_due', row.id)
  await tellStanding(work, 'standing.appeal_decided', row, { outcome: it.outcome })
}

type Proposal = { standing: string; because: 'apology' | 'proper' | 'other'; words: string; by: PersonId }

/** Somebody of the staff asks for an early end; nothing ends by it. The one who issued it is asked. */
export async function proposeEarlyEnd(
  work: Work,
  it: Proposal,
): Promise<Outcome<{ asked: PersonId }, 'standing.unknown' | 'standing.over' | 'standing.proposed_already'>> {
  const row = await findStandingForUpdate(work.tx, it.standing)
  const standing = row && (await toStanding(work.tx, row))
  if (!row || !standing) return refuse('standing.unknown')
  if (isOver(standing, work.now)) return refuse('standing.over')
  if (await openProposal(work, row.id)) return refuse('standing.proposed_already')
  await work.tx
    .insertInto('guard.standing_end_proposals')
    .values({ id: newId(work.now), house: work.house, at: work.now, ...it })
    .execute()
  await tellStanding(work, 'standing.end_proposed', row, { because: it.because })
  return done({ asked: row.issuer })
}

export const openProposal = (work: Pick<Work, 'tx'>, standing: string) =>
  work.tx
    .selectFrom('guard.standing_end_proposals')
    .selectAll()
    .where('standing', '=', standing)
    .where('declined_at', 'is', null)
    .executeTakeFirst()

export async function declineEnd(work: Work, row: StandingRow, by: PersonId, because: string): Promise<boolean> {
  const declined = await work.tx
    .updateTable('guard.standing_end_proposals')
    .set({ declined_by: by, declined_at: work.now, declined_because: because })
    .where('standing', '=', row.id)
    .where('declined_at', 'is', null)
    .executeTakeFirst()
  if (declined.numUpdatedRows === 0n) return false
  await tellStanding(work, 'standing.end_declined', row)
  return true
}

/** What this person has appealed against, and when. */
export const appealsOf = (tx: Tx, customer: CustomerId) =>
  tx
    .selectFrom('guard.standing_appeals as a')
    .innerJoin('guard.standings as s', 's.id', 'a.standing')
    .select(['a.standing', 'a.filed_at'])
    .where('s.customer', '=', customer)
    .orderBy('a.filed_at')
    .execute()

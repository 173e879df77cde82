import { houseTime, plusWorkingDays } from '#desk/public.ts'
import type { CustomerId, PersonId } from '#kernel/ids.ts'
import { newId, type Tx, type Work } from '#platform/public.ts'
import type { Ground } from './missing.ts'
import { tellStanding } from './notified.sql.ts'
import { policyOfVersion } from './policy.sql.ts'
import { pastOf, type StandingRow, samePerson } from './standing.sql.ts'
import type { Draft, Profile } from './standing.ts'

export type Content = Omit<Draft, 'profile' | 'issuer' | 'evidence'> & { incidents: readonly string[] }

const columns = (it: Content) => ({
  rung: it.rung,
  reason: it.reason,
  instruction: it.instruction,
  options: JSON.stringify(it.options),
  stays_open: [...it.staysOpen],
  checklist: JSON.stringify(it.checklist),
  skipped_because: it.skippedBecause,
  starts_at: it.startsAt,
  review_at: it.reviewAt,
  lapse_at: it.lapseAt,
  delay_because: it.delayBecause,
  delay_until: it.delayUntil,
  notice_form: it.noticeForm,
  notice_language: it.noticeLanguage,
  appeal_path: it.appealPath,
})

export type By = { issuer: PersonId; startedBy?: PersonId; policyVersion: number }

export async function addDraft(work: Work, customer: CustomerId, it: Content, by: By): Promise<string> {
  const id = newId<'standing'>(work.now)
  await work.tx
    .insertInto('guard.standings')
    .values({
      id,
      house: work.house,
      customer,
      ...columns(it),
      profile: await profileOf(work.tx, customer),
      issuer: by.issuer,
      started_by: by.startedBy ?? null,
      policy_version: by.policyVersion,
      drafted_at: work.now,
    })
    .execute()
  await restOn(work, id, it.incidents)
  await tellStanding(work, 'standing.drafted', { id, customer }, { rung: it.rung })
  return id
}

/** The draft is written again as it now stands. Whoever wrote it last answers for it. */
export async function saveDraft(
  work: Work,
  row: StandingRow,
  it: Content,
  by: { issuer: PersonId; policyVersion: number },
): Promise<void> {
  await work.tx.deleteFrom('guard.standing_incidents').where('standing', '=', row.id).execute()
  await work.tx
    .updateTable('guard.standings')
    .set({ ...columns(it), issuer: by.issuer, policy_version: by.policyVersion })
    .where('id', '=', row.id)
    .execute()
  await restOn(work, row.id, it.incidents)
  await tellStanding(work, 'standing.edited', row)
}

async function restOn(work: Work, standing: string, incidents: readonly string[]): Promise<void> {
  if (incidents.length === 0) return
  await work.tx
    .insertInto('guard.standing_incidents')
    .values([...new Set(incidents)].map((incident) => ({ house: work.house, standing, incident })))
    .execute()
}

/** One public queue among theirs is enough: what the public is owed, it is owed whoever asks. */
export async function profileOf(tx: Tx, customer: CustomerId): Promise<Profile> {
  const found = await tx
    .selectFrom('desk.cases as c')
    .innerJoin('desk.queues as q', 'q.id', 'c.queue')
    .select('q.profile')
    .distinct()
    .where('c.customer', 'in', [...(await samePerson(tx, customer))])
    .execute()
  const all = found.map((row) => row.profile)
  return all.includes('public') ? 'public' : all.includes('regulated') ? 'regulated' : 'private'
}

const unassigned = async (tx: Tx, customer: CustomerId): Promise<number> =>
  (
    await tx
      .selectFrom('desk.cases')
      .select('id')
      .where('customer', '=', customer)
      .where('state', '=', 'open')
      .where('kind', '=', 'complaint')
      .where('owner', 'is', null)
      .execute()
  ).length

/** Everything a draft is measured against, as it is at this moment. */
export async function groundOf(
  work: Work,
  row: Pick<StandingRow, 'customer' | 'policy_version' | 'starts_at'>,
): Promise<Ground> {
  const { policy } = await policyOfVersion(work.tx, row.policy_version)
  const from = row.starts_at && row.starts_at > work.now ? row.starts_at : work.now
  return {
    policy,
    past: await pastOf(work.tx, row.customer),
    now: work.now,
    delayLatest: plusWorkingDays(houseTime(work), from, policy.delayDays),
    unassigned: await unassigned(work.tx, row.customer),
  }
}

export async function saveApproval(
  work: Work,
  row: StandingRow,
  it: { approver: PersonId; startsAt: Date; extends: string | null },
): Promise<void> {
  await work.tx
    .updateTable('guard.standings')
    .set({
      state: 'approved',
      approver: it.approver,
      approved_at: work.now,
      starts_at: it.startsAt,
      extends: it.extends,
    })
    .where('id', '=', row.id)
    .execute()
  await tellStanding(work, 'standing.approved', row, { rung: row.rung })
}

export async function saveDropped(work: Work, row: StandingRow, by: PersonId): Promise<void> {
  await work.tx
    .updateTable('guard.standings')
    .set({ state: 'dropped', dropped_by: by, dropped_at: work.now })
    .where('id', '=', row.id)
    .execute()
  await tellStanding(work, 'standing.dropped', row)
}

/** In an emergency the one who began was the one it was done to: whoever confirms first answers for it. */
export async function takeOver(work: Work, row: StandingRow, issuer: PersonId): Promise<void> {
  await work.tx.updateTable('guard.standings').set({ issuer }).where('id', '=', row.id).execute()
  await tellStanding(work, 'standing.confirmed', row)
}

import { sql } from 'kysely'
import type { CustomerId, PersonId } from '#kernel/ids.ts'
import type { Tx } from '#platform/public.ts'
import { type Checklist, EMPTY_CHECKLIST } from './checklist.ts'
import type { AccessOptions, StaysOpen } from './options.ts'
import type { Draft, Evidence, Standing } from './standing.ts'

const rows = (tx: Tx) => tx.selectFrom('guard.standings as s').selectAll('s')
export type StandingRow = NonNullable<Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirst']>>>

export const findStanding = (tx: Tx, id: string) => rows(tx).where('s.id', '=', id).executeTakeFirst()

/** Held until the work ends: of two who decide at once, the second sees what the first has decided. */
export const findStandingForUpdate = (tx: Tx, id: string) =>
  rows(tx).where('s.id', '=', id).forUpdate('s').executeTakeFirst()

/** The record, and every record two people have agreed is the same person. */
export async function samePerson(tx: Tx, customer: CustomerId): Promise<readonly CustomerId[]> {
  const { rows } = await sql<{ id: CustomerId }>`
    with recursive them as (select ${customer}::uuid as id
      union select case when m.customer = t.id then m.other else m.customer end from guard.same_customers m
        join them t on t.id in (m.customer, m.other) where m.confirmed_at is not null and m.taken_back_at is null)
    select id from them`.execute(tx)
  return rows.map((row) => row.id)
}

/** What a decision rests on, with everything that may forbid it to. */
export async function evidenceOf(
  tx: Tx,
  customer: CustomerId,
  incidents: readonly string[],
): Promise<readonly Evidence[]> {
  if (incidents.length === 0) return []
  const them = await samePerson(tx, customer)
  const found = await tx
    .selectFrom('guard.incidents as i')
    .leftJoin('desk.contacts as c', 'c.id', 'i.contact')
    .select(['i.id', 'i.happened_at', 'i.level', 'i.category', 'i.state', 'i.customer', 'i.agent', 'i.reported_by'])
    .select('c.after_broken_promise')
    .where('i.id', 'in', [...incidents])
    .orderBy('i.happened_at')
    .execute()
  return found.map((row) => ({
    incident: row.id,
    happenedAt: row.happened_at,
    level: Number(row.level) as Evidence['level'],
    category: row.category,
    confirmed: row.state === 'confirmed',
    theirs: them.includes(row.customer),
    ours: row.after_broken_promise ?? false,
    victims: [...new Set([row.agent, row.reported_by])],
  }))
}

export const incidentsOf = async (tx: Tx, standing: string): Promise<readonly string[]> =>
  (await tx.selectFrom('guard.standing_incidents').select('incident').where('standing', '=', standing).execute()).map(
    (row) => row.incident,
  )

/** Everything that was ever approved about this person, under whichever record. */
export async function pastOf(tx: Tx, customer: CustomerId): Promise<readonly Standing[]> {
  const found = await rows(tx)
    .where('s.customer', 'in', [...(await samePerson(tx, customer))])
    .where('s.state', '=', 'approved')
    .execute()
  return toStandings(tx, found)
}

export async function toStanding(tx: Tx, row: StandingRow): Promise<Standing | null> {
  return (await toStandings(tx, [row]))[0] ?? null
}

/** Approved rows with what came after: the looks again, the appeal, and those it was done to. */
export async function toStandings(tx: Tx, all: readonly StandingRow[]): Promise<readonly Standing[]> {
  const ids = all.map((row) => row.id)
  if (ids.length === 0) return []
  const reviews = await tx
    .selectFrom('guard.standing_reviews')
    .select(['standing', 'by', 'at', 'outcome'])
    .where('standing', 'in', ids)
    .orderBy('at')
    .execute()
  const appeals = await tx.selectFrom('guard.standing_appeals').selectAll().where('standing', 'in', ids).execute()
  const victims = await tx
    .selectFrom('guard.standing_incidents as e')
    .innerJoin('guard.incidents as i', 'i.id', 'e.incident')
    .select(['e.standing', 'i.agent', 'i.reported_by'])
    .where('e.standing', 'in', ids)
    .execute()
  return all.flatMap((row) => {
    const made = decided(row)
    if (!made) return []
    const theirs = victims.filter((it) => it.standing === row.id)
    return [
      {
        ...made,
        victims: [...new Set(theirs.flatMap((it) => [it.agent, it.reported_by]))],
        reviews: reviews.filter((it) => it.standing === row.id),
        appeal: toAppeal(appeals.find((it) => it.standing === row.id)),
      },
    ]
  })
}

function decided(row: StandingRow): Omit<Standing, 'victims' | 'reviews' | 'appeal'> | null {
  const { approver, approved_at, starts_at, review_at, lapse_at } = row
  if (!approver || !approved_at || !starts_at || !review_at || !lapse_at) return null
  return {
    id: row.id,
    rung: row.rung,
    policyVersion: row.policy_version,
    issuer: row.issuer,
    approver,
    instruction: row.instruction,
    options: row.options as AccessOptions,
    staysOpen: row.stays_open as StaysOpen[],
    checklist: checklistOf(row),
    approvedAt: approved_at,
    startsAt: starts_at,
    reviewAt: review_at,
    lapseAt: lapse_at,
    notifiedAt: row.notified_at,
    delayUntil: row.delay_until,
    lifted: row.lifted_by && row.lifted_at ? { by: row.lifted_by, at: row.lifted_at } : null,
    extends: row.extends,
  }
}

type AppealRow = {
  filed_at: Date
  due_at: Date
  decided_by: PersonId | null
  decided_at: Date | null
  outcome: 'uphold' | 'vary' | 'revoke' | null
}
const toAppeal = (row: AppealRow | undefined): Standing['appeal'] =>
  row
    ? {
        filedAt: row.filed_at,
        dueAt: row.due_at,
        decided:
          row.decided_by && row.decided_at && row.outcome
            ? { by: row.decided_by, at: row.decided_at, outcome: row.outcome }
            : null,
      }
    : null

export const checklistOf = (row: Pick<StandingRow, 'checklist'>): Checklist => ({
  ...EMPTY_CHECKLIST,
  ...(row.checklist as Partial<Checklist>),
})

export const toDraft = (row: StandingRow, evidence: readonly Evidence[]): Draft => ({
  rung: row.rung,
  profile: row.profile,
  issuer: row.issuer,
  reason: row.reason,
  instruction: row.instruction,
  options: row.options as AccessOptions,
  staysOpen: row.stays_open as StaysOpen[],
  checklist: checklistOf(row),
  skippedBecause: row.skipped_because,
  startsAt: row.starts_at,
  reviewAt: row.review_at,
  lapseAt: row.lapse_at,
  delayBecause: row.delay_because,
  delayUntil: row.delay_until,
  noticeForm: row.notice_form,
  noticeLanguage: row.notice_language,
  appealPath: row.appeal_path,
  evidence,
})

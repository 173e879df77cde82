import { sql } from 'kysely'
import type { CustomerId } from '#kernel/ids.ts'
import { newId, type Tx, type Work } from '#platform/public.ts'
import type { Rung } from './options.ts'
import { ladderInForce } from './policy.sql.ts'
import { plusLength } from './policy.ts'
import { type StandingRow, samePerson, toStandings } from './standing.sql.ts'
import { inEffect, type Standing, type Status, statusOf } from './standing.ts'

type Names = { customer_name: string | null; issuer_name: string; approver_name: string | null }
type Wanted = { rung?: Rung | undefined; customers?: readonly CustomerId[]; ids?: readonly string[] }

const named = (tx: Tx) =>
  tx
    .selectFrom('guard.standings as s')
    .innerJoin('desk.customers as c', 'c.id', 's.customer')
    .innerJoin('platform.people as i', 'i.id', 's.issuer')
    .leftJoin('platform.people as a', 'a.id', 's.approver')
    .selectAll('s')
    .select(['c.name as customer_name', 'i.name as issuer_name', 'a.name as approver_name'])

/** The lines of a list. What a line says of now is worked out now. */
export async function linesOf(work: Work, wanted: Wanted) {
  const rows: (StandingRow & Names)[] = await named(work.tx)
    .$if(wanted.rung !== undefined, (it) => it.where('s.rung', '=', wanted.rung ?? 'R2'))
    .$if(wanted.customers !== undefined, (it) => it.where('s.customer', 'in', [...(wanted.customers ?? [])]))
    .$if(wanted.ids !== undefined, (it) => it.where('s.id', 'in', [...(wanted.ids ?? [])]))
    .orderBy('s.drafted_at', 'desc')
    .limit(500)
    .execute()
  const standings = await toStandings(work.tx, rows)
  const extensions = await extendedBy(work.tx, rows)
  const proposed = await proposedIn(work.tx, rows)
  return rows.map((row) => {
    const it = standings.find((one) => one.id === row.id) ?? null
    const status: Status = it ? statusOf(it, work.now, extensions.get(row.id) ?? null) : draftStatus(row)
    return { row, it, line: lineOf(row, it, { status, proposed: proposed.has(row.id), now: work.now }) }
  })
}

const draftStatus = (row: StandingRow): Status => (row.state === 'dropped' ? 'dropped' : 'draft')

type Seen = { status: Status; proposed: boolean; now: Date }
function lineOf(row: StandingRow & Names, it: Standing | null, { status, proposed, now }: Seen) {
  const appeal = it?.appeal ?? null
  return {
    id: row.id,
    customer: { id: row.customer, name: row.customer_name },
    rung: row.rung,
    status,
    effective: it !== null && inEffect(it, now),
    instruction: row.instruction,
    issuer: row.issuer_name,
    approver: row.approver_name,
    draftedAt: row.drafted_at,
    startsAt: row.starts_at,
    reviewAt: row.review_at,
    lapseAt: row.lapse_at,
    notifiedAt: row.notified_at,
    reviewOverdue: status === 'in_review',
    appeal: appeal && {
      dueAt: appeal.dueAt,
      decided: appeal.decided !== null,
      overdue: appeal.decided === null && appeal.dueAt <= now,
    },
    endProposed: proposed,
  }
}

async function extendedBy(tx: Tx, rows: readonly StandingRow[]): Promise<ReadonlyMap<string, string>> {
  if (rows.length === 0) return new Map()
  const found = await tx
    .selectFrom('guard.standings')
    .select(['id', 'extends'])
    .where('state', '=', 'approved')
    .where(
      'extends',
      'in',
      rows.map((row) => row.id),
    )
    .execute()
  return new Map(found.flatMap((row) => (row.extends ? [[row.extends, row.id] as const] : [])))
}

async function proposedIn(tx: Tx, rows: readonly StandingRow[]): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set()
  const found = await tx
    .selectFrom('guard.standing_end_proposals')
    .select('standing')
    .where('declined_at', 'is', null)
    .where(
      'standing',
      'in',
      rows.map((row) => row.id),
    )
    .execute()
  return new Set(found.map((row) => row.standing))
}

/** Opening a decision about somebody is written down, in the same work. */
export const noteLook = async (work: Work, standing: string): Promise<void> => {
  if (work.actor.kind !== 'person') return
  await work.tx
    .insertInto('guard.standing_looks')
    .values({ id: newId(work.now), house: work.house, standing, by: work.actor.id, at: work.now })
    .execute()
}

type Happened = { what: string; by: string; at: Date; words: string }

/** Who did what, when and why, in one line each: what a system line says of an automatic step, and of a person's. */
export async function happenedTo(tx: Tx, id: string): Promise<readonly Happened[]> {
  const { rows } = await sql<Happened>`
    select what, coalesce(p.name, '') as by, at, coalesce(words, '') as words from (
      select 'drafted' as what, coalesce(s.started_by, s.issuer) as by, s.drafted_at as at, '' as words from guard.standings s where s.id = ${id}
      union all select 'approved', s.approver, s.approved_at, '' from guard.standings s where s.id = ${id} and s.approved_at is not null
      union all select 'dropped', s.dropped_by, s.dropped_at, '' from guard.standings s where s.id = ${id} and s.dropped_at is not null
      union all select 'notified', null, s.notified_at, '' from guard.standings s where s.id = ${id} and s.notified_at is not null
      union all select 'lifted', s.lifted_by, s.lifted_at, s.lifted_because from guard.standings s where s.id = ${id} and s.lifted_at is not null
      union all select 'review_' || r.outcome, r.by, r.at, r.reasons from guard.standing_reviews r where r.standing = ${id}
      union all select 'appealed', a.taken_by, a.filed_at, '' from guard.standing_appeals a where a.standing = ${id}
      union all select 'appeal_' || a.outcome, a.decided_by, a.decided_at, a.reasons from guard.standing_appeals a
        where a.standing = ${id} and a.decided_at is not null
      union all select 'end_proposed', e.by, e.at, e.words from guard.standing_end_proposals e where e.standing = ${id}
      union all select 'end_declined', e.declined_by, e.declined_at, e.declined_because from guard.standing_end_proposals e
        where e.standing = ${id} and e.declined_at is not null
    ) all_of_it left join platform.people p on p.id = by
    order by at, array_position(array['drafted','approved','dropped','notified'], what) nulls last, what`.execute(tx)
  return rows
}

const incidents = (tx: Tx) =>
  tx
    .selectFrom('guard.incidents as i')
    .leftJoin('desk.contacts as c', 'c.id', 'i.contact')
    .select(['i.id', 'i.happened_at', 'i.category', 'i.kind', 'i.level', 'i.state', 'i.confined'])
    .select('c.after_broken_promise')
    .orderBy('i.happened_at', 'desc')
type IncidentRow = Awaited<ReturnType<ReturnType<typeof incidents>['executeTakeFirstOrThrow']>>

/** What few may read is counted here and not named. */
const incidentLine = (row: IncidentRow) => ({
  id: row.id,
  happenedAt: row.happened_at,
  category: row.category,
  kind: row.confined ? null : row.kind,
  level: Number(row.level),
  confirmed: row.state === 'confirmed',
  ours: row.after_broken_promise ?? false,
})

export const incidentLines = async (tx: Tx, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : (
        await incidents(tx)
          .where('i.id', 'in', [...ids])
          .execute()
      ).map(incidentLine)

const DAY = 86_400_000
const JOURNEY_DAYS = 90

/** What the form stands on: what they did, what we did in the ninety days before, and what may be written today. */
export async function groundView(work: Work, customer: CustomerId) {
  const { version, policy } = await ladderInForce(work.tx, work.now)
  const them = await samePerson(work.tx, customer)
  const since = new Date(work.now.getTime() - policy.evidenceDays * DAY)
  const theirs = await incidents(work.tx)
    .where('i.customer', 'in', [...them])
    .where('i.happened_at', '>=', since)
    .where('i.state', '<>', 'not_confirmed')
    .execute()
  return {
    records: them.length,
    incidents: theirs.map(incidentLine),
    journey: await journeyOf(work.tx, them, new Date(work.now.getTime() - JOURNEY_DAYS * DAY)),
    cases: await casesOf(work.tx, them),
    past: (await linesOf(work, { customers: them })).map((it) => it.line),
    lengths: (['R2', 'R3', 'R4', 'R5'] as const).map((rung) => {
      const rule = policy.rungs[rung]
      const lapseAt = plusLength(work.now, rule.usual)
      const review = Math.min(plusLength(work.now, rule.reviewEvery).getTime(), lapseAt.getTime() - 7 * DAY)
      return { rung, lapseAt, reviewAt: new Date(review) }
    }),
    suspensionDays: policy.suspensionDays,
    policyVersion: version,
  }
}

async function journeyOf(tx: Tx, them: readonly CustomerId[], since: Date) {
  const { rows } = await sql<{ contacts: number; waited: number; transfers: number; after: number; broken: number }>`
    select count(*)::int as contacts, coalesce(sum(waited_seconds), 0)::int as waited, coalesce(sum(transfers), 0)::int as transfers,
      count(*) filter (where after_broken_promise)::int as after,
      (select count(*)::int from desk.promises p join desk.cases k on k.id = p.case_id
        where k.customer in (${sql.join(them)}) and p.broken_at >= ${since}) as broken
    from desk.contacts where customer in (${sql.join(them)}) and started_at >= ${since}`.execute(tx)
  const row = rows[0]
  return {
    contacts: row?.contacts ?? 0,
    waitedSeconds: row?.waited ?? 0,
    transfers: row?.transfers ?? 0,
    afterBrokenPromise: row?.after ?? 0,
    brokenPromises: row?.broken ?? 0,
  }
}

async function casesOf(tx: Tx, them: readonly CustomerId[]) {
  const found = await tx
    .selectFrom('desk.cases')
    .select(['owner'])
    .where('customer', 'in', [...them])
    .where('state', '=', 'open')
    .where('kind', '=', 'complaint')
    .execute()
  return { open: found.length, withoutOwner: found.filter((row) => row.owner === null).length }
}

export async function candidates(work: Work) {
  const { policy } = await ladderInForce(work.tx, work.now)
  const since = new Date(work.now.getTime() - policy.evidenceDays * DAY)
  const { rows } = await sql<{ id: CustomerId; name: string | null; incidents: number; last: Date }>`
    select c.id, c.name, count(*)::int as incidents, max(i.happened_at) as last
    from guard.incidents i join desk.customers c on c.id = i.customer
    where i.state = 'confirmed' and i.happened_at >= ${since}
      and not exists (select from guard.standings s where s.customer = c.id and s.state = 'draft')
    group by c.id, c.name order by max(i.happened_at) desc limit 200`.execute(work.tx)
  return rows
}

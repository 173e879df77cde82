import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { ClaimState } from './claim.ts'

const select = (tx: Tx) =>
  tx
    .selectFrom('desk.claims as c')
    .innerJoin('platform.people as o', 'o.id', 'c.owner')
    .select([
      'c.id',
      'c.service',
      'c.lane',
      'c.words',
      'c.published_in',
      'c.minutes',
      'c.state',
      'c.since',
      'c.until',
      'c.owner',
      'o.name as owner_name',
    ])
export type ClaimRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

export const allClaims = (tx: Tx) => select(tx).orderBy('c.written_at', 'desc').limit(200).execute()
export const findClaim = (tx: Tx, id: string) => select(tx).where('c.id', '=', id).executeTakeFirst()
export const holdClaim = (tx: Tx, id: string) => select(tx).where('c.id', '=', id).forUpdate('c').executeTakeFirst()

export type NewClaim = {
  service: string
  lane: string
  words: string
  publishedIn: string
  minutes: number
  owner: PersonId
  found: boolean
  by: PersonId
}

export async function addClaimRow(work: Work, it: NewClaim): Promise<string> {
  const id = newId<'claim'>(work.now)
  await work.tx
    .insertInto('desk.claims')
    .values({
      id,
      house: work.house,
      service: it.service,
      lane: it.lane,
      words: it.words,
      published_in: it.publishedIn,
      minutes: it.minutes,
      owner: it.owner,
      state: it.found ? 'found' : 'draft',
      since: it.found ? work.now : null,
      written_by: it.by,
      written_at: work.now,
    })
    .execute()
  const name = it.found ? 'claim.found' : 'claim.drafted'
  await record(work, { name, about: id, body: { owner: it.owner }, topics: ['claims', `person:${it.owner}`] })
  return id
}

export async function saveClaimState(work: Work, claim: ClaimRow, state: ClaimState): Promise<void> {
  await work.tx
    .updateTable('desk.claims')
    .set({
      state,
      ...(state === 'ended' ? { until: work.now } : {}),
      ...(state === 'live' ? { since: claim.since ?? work.now } : {}),
    })
    .where('id', '=', claim.id)
    .execute()
  const name = state === 'ended' ? 'claim.taken_down' : 'claim.published'
  await record(work, { name, about: claim.id, topics: ['claims', `person:${claim.owner}`] })
}

export async function addStandard(
  work: Work,
  it: { service: string; lane: string; words: string; minutes: number; owner: PersonId },
): Promise<string> {
  const id = newId<'standard'>(work.now)
  await work.tx
    .insertInto('desk.standards')
    .values({ id, house: work.house, ...it, since: work.now })
    .execute()
  await record(work, { name: 'standard.set', about: id, body: { minutes: it.minutes }, topics: ['claims'] })
  return id
}

export type SignOff = {
  claim: string
  by: PersonId
  reason: string
  orders: number
  breaches: number | null
  cost: number
  of: number
  sure: number | null
}

export async function addSignOff(work: Work, it: SignOff): Promise<void> {
  await work.tx
    .insertInto('desk.claim_sign_offs')
    .values({
      id: newId(work.now),
      house: work.house,
      claim: it.claim,
      by: it.by,
      reason: it.reason,
      orders: it.orders,
      breaches: it.breaches,
      cost: it.cost,
      counted: it.of,
      p90_minutes: it.sure === null ? null : Math.round(it.sure),
      at: work.now,
    })
    .execute()
  await record(work, {
    name: 'claim.signed_off',
    about: it.claim,
    body: { breaches: it.breaches, orders: it.orders },
    topics: ['claims'],
  })
}

export const signOffOf = (tx: Tx, claim: string) =>
  tx
    .selectFrom('desk.claim_sign_offs as s')
    .innerJoin('platform.people as p', 'p.id', 's.by')
    .select(['s.at', 's.reason', 's.breaches', 's.cost', 'p.name as by'])
    .where('s.claim', '=', claim)
    .orderBy('s.at', 'desc')
    .limit(1)
    .executeTakeFirst()

/** What stands around a claim: what we told people, warnings, cases that came of it, how many orders a month, what was beaten. */
export async function aroundClaim(tx: Tx, claim: ClaimRow, now: Date, of: { usual: number; sure: number } | null) {
  const since = claim.since ?? now
  const month = new Date(now.getTime() - 30 * 86_400_000)
  const { rows } = await sql<{
    said: number
    as_standard: number
    said_minutes: number | null
    warnings: number
    cases: number
    orders: number
    promised: number
    beaten: number
  }>`select
    (select count(*) from desk.said_times t where ${saidOf(claim)}) as said,
    (select count(*) from desk.said_times t join desk.statements s on s.id = t.statement
      where ${saidOf(claim)} and s.basis = 'standard') as as_standard,
    (select percentile_disc(0.5) within group (order by minutes) from desk.said_times t where ${saidOf(claim)}) as said_minutes,
    (select count(*) from desk.claim_warnings where claim = ${claim.id}) as warnings,
    (select count(distinct case_id) from desk.orders o where ${laneOf(claim)} and case_id is not null
      and ordered_at >= ${since}) as cases,
    (select count(*) from desk.outcomes o where ${laneOf(claim)} and began > ${month} and began <= ${now}) as orders,
    (select count(*) from desk.outcomes o where ${laneOf(claim)} and done <= ${now}
      and promised - began >= make_interval(mins => ${Math.ceil(of?.sure ?? 1e7)}::int)) as promised,
    (select count(*) from desk.outcomes o where ${laneOf(claim)} and done <= ${now}
      and promised - began >= make_interval(mins => ${Math.ceil(of?.sure ?? 1e7)}::int)
      and done - began <= make_interval(mins => ${Math.ceil(of?.usual ?? 0)}::int)) as beaten`.execute(tx)
  const [around] = rows
  if (!around) throw new Error('A select without a table gave no row')
  return around
}

const saidOf = (claim: ClaimRow) => sql`t.service = ${claim.service} and (${claim.lane} = '' or t.lane = ${claim.lane})`
const laneOf = (claim: ClaimRow) => sql`o.service = ${claim.service} and (${claim.lane} = '' or o.lane = ${claim.lane})`

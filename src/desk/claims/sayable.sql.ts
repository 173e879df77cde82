import { sql } from 'kysely'
import type { ContactId, CustomerId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { KeptShare } from '../outcomes/spans.ts'
import type { Promised } from '../promises/kept-rate.ts'
import { addStatement, type Basis } from '../statements/statement.sql.ts'

const covers = (of: { lane: string }) => sql<boolean>`lane in ('', ${of.lane})`

/** The standard of a lane at a moment: its own, else the one for all lanes. */
export const standardFor = (tx: Tx, of: { service: string; lane: string }, at: Date) =>
  tx
    .selectFrom('desk.standards')
    .select(['id', 'minutes', 'words', 'owner', 'since'])
    .where('service', '=', of.service)
    .where(covers(of))
    .where('since', '<=', at)
    .orderBy(sql`(lane = ${of.lane})`, 'desc')
    .orderBy('since', 'desc')
    .limit(1)
    .executeTakeFirst()

/** What was public about a lane at a moment: the boldest of them, since that is what people read. */
export const claimFor = (tx: Tx, of: { service: string; lane: string }, at: Date) =>
  tx
    .selectFrom('desk.claims')
    .select(['id', 'minutes', 'words', 'owner', 'published_in'])
    .where('service', '=', of.service)
    .where(covers(of))
    .where('since', '<=', at)
    .where((it) => it.or([it('until', 'is', null), it('until', '>', at)]))
    .where('state', '!=', 'draft')
    .orderBy('minutes')
    .limit(1)
    .executeTakeFirst()

export const services = async (tx: Tx) => {
  const { rows } = await sql<{ service: string; lane: string }>`
    select service, lane from desk.standards union select service, lane from desk.claims where state <> 'ended'
    order by 1, 2 limit 200`.execute(tx)
  return rows
}

export type SaidTime = {
  contact: ContactId
  customer: CustomerId
  service: string
  lane: string
  words: string
  basis: Basis
  minutes: number
  kept: KeptShare
  usual: number | null
  sure: number | null
  askedFor: string
  need: { by: Date; why: string } | null
  by: PersonId
}

export async function addSaidTime(work: Work, it: SaidTime): Promise<string> {
  const { contact, customer, words, basis, by } = it
  const statement = await addStatement(work, { contact, customer, words, basis, by })
  await work.tx
    .insertInto('desk.said_times')
    .values({
      statement,
      house: work.house,
      customer,
      contact,
      service: it.service,
      lane: it.lane,
      minutes: it.minutes,
      kept: it.kept.kept,
      counted: it.kept.of,
      usual_minutes: it.usual,
      sure_minutes: it.sure,
      asked_for: it.askedFor,
      need_by: it.need?.by ?? null,
      need_why: it.need?.why ?? null,
      at: work.now,
    })
    .execute()
  await record(work, {
    name: 'time.said',
    about: statement,
    body: { contact, minutes: it.minutes, basis },
    topics: [`contact:${contact}`, 'claims'],
  })
  return statement
}

/** For the owner of the wording. The row holds nobody who said it. */
export async function warnOwner(
  work: Work,
  it: { claim: string | null; owner: PersonId; statement: string; minutes: number; kept: KeptShare },
): Promise<void> {
  const id = newId<'warning'>(work.now)
  await work.tx
    .insertInto('desk.claim_warnings')
    .values({
      id,
      house: work.house,
      claim: it.claim,
      owner: it.owner,
      statement: it.statement,
      minutes: it.minutes,
      kept: it.kept.kept,
      counted: it.kept.of,
      at: work.now,
    })
    .execute()
  await record(work, {
    name: 'claim.often_broken_said',
    about: it.claim ?? id,
    body: { owner: it.owner, kept: it.kept.kept, of: it.kept.of },
    topics: ['claims', `person:${it.owner}`],
  })
}

const HISTORY_DAYS = 180

/** Every promise of this kind that a person made in the last half year, moved ones left out. */
export async function promisesLike(tx: Tx, kind: string, now: Date): Promise<readonly Promised[]> {
  const since = new Date(now.getTime() - HISTORY_DAYS * 86_400_000)
  const { rows } = await sql<Promised>`select
      (extract(epoch from due_at - made_at) / 60)::float8 as span,
      case when kept_at <= ${now} then (extract(epoch from kept_at - made_at) / 60)::float8 end as took,
      (extract(epoch from ${now}::timestamptz - made_at) / 60)::float8 as age
    from desk.promises
    where kind = ${kind} and made_at > ${since} and state <> 'moved' and not internal
      and not (kind = 'update' and contact is null)
    order by made_at desc limit 4000`.execute(tx)
  return rows
}

export const nameOf = async (tx: Tx, person: PersonId): Promise<string> =>
  (await tx.selectFrom('platform.people').select('name').where('id', '=', person).executeTakeFirst())?.name ?? ''

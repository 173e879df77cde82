import { sql } from 'kysely'
import type { CaseId, CustomerId, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { CaseChannel } from '../cases/case.sql.ts'
import { recountClocks } from '../clocks/clock.sql.ts'
import { findOrAddCustomer, type Identification } from '../customers/customer.sql.ts'
import { type Remedy, twinsSince } from './intake.ts'

/** One thing said to us at a time, whoever writes it down twice: the same `external` name is the same intake. */
export async function findIntake(work: Work, external: string) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`intake:${work.house}:${external}`}, 0))`.execute(work.tx)
  return work.tx
    .selectFrom('desk.intakes as i')
    .innerJoin('desk.cases as c', 'c.id', 'i.case_id')
    .select(['i.case_id', 'c.number', 'i.opened', 'i.written_at'])
    .where('i.external', '=', external)
    .executeTakeFirst()
}

/** Somebody who goes by one of these marks. A number is the same number with other hyphens. */
export async function knownCustomer(tx: Tx, who: Identification) {
  const digits = who.phone?.replaceAll(/\D/g, '')
  if (!digits && !who.email && !who.account) return undefined
  return tx
    .selectFrom('desk.customers')
    .select(['id', 'phone', 'email', 'language'])
    .where((it) =>
      it.or([
        ...(digits ? [it('digits', '=', digits)] : []),
        ...(who.email ? [it(it.fn('lower', ['email']), '=', who.email.toLowerCase())] : []),
        ...(who.account ? [it('account', '=', who.account)] : []),
      ]),
    )
    .orderBy('created_at')
    .executeTakeFirst()
}

/**
 * The customer this comes from. Marks that anybody could have typed on a public page make no known customer reachable
 * anew: with another's number and one's own address, one would be sent the other's links.
 */
export async function customerFor(
  work: Work,
  who: Identification,
  language: Language,
  trusted: boolean,
): Promise<CustomerId> {
  const known = await knownCustomer(work.tx, who)
  if (known && !trusted) return known.id
  return findOrAddCustomer(work, known?.phone ? { ...who, phone: known.phone } : who, language)
}

/** Held, so that two who write down the same call at once find each other. */
export const holdCustomer = (tx: Tx, id: CustomerId) =>
  tx.selectFrom('desk.customers').select('id').where('id', '=', id).forUpdate().executeTakeFirst()

export const findCustomerRow = (tx: Tx, id: CustomerId) =>
  tx
    .selectFrom('desk.customers')
    .select(['id', 'name', 'phone', 'email', 'language'])
    .where('id', '=', id)
    .executeTakeFirst()

const TWIN = ['c.id', 'c.number', 'c.title', 'c.state', 'c.channel', 'c.received_at', 'c.closed_at'] as const

/** Cases of this customer that what comes in now may belong to. One that was put into another is the other. */
export const twinsOf = (tx: Tx, customer: CustomerId, now: Date, but?: CaseId) => {
  const query = tx
    .selectFrom('desk.cases as c')
    .select(TWIN)
    .where('c.customer', '=', customer)
    // A question about one's own data has a time of its own, and is never part of a complaint.
    .where('c.kind', '!=', 'data_request')
    .where((it) => it.or([it('c.closed_at', 'is', null), it('c.closed_at', '>=', twinsSince(now))]))
    .where((it) =>
      it.not(
        it.exists(
          it
            .selectFrom('desk.twins as t')
            .select('t.id')
            .whereRef('t.case_id', '=', 'c.id')
            .where('t.said', '=', 'merged')
            .where('t.undone_at', 'is', null),
        ),
      ),
    )
    .orderBy('c.received_at', 'desc')
    .limit(10)
  return (but ? query.where('c.id', '!=', but) : query).execute()
}
export type TwinRow = Awaited<ReturnType<typeof twinsOf>>[number]

export type NewIntake = {
  caseId: CaseId
  external: string | null
  channel: CaseChannel
  opened: boolean
  words: string
  language: Language
  remedy: Remedy
  happened: string | null
  reach: string | null
  receivedAt: Date
  by: PersonId | null
}

export async function addIntake(work: Work, it: NewIntake): Promise<void> {
  const id = newId<'intake'>(work.now)
  const stated = it.remedy === 'asked_not_stated' ? null : it.remedy.stated
  await work.tx
    .insertInto('desk.intakes')
    .values({
      id,
      house: work.house,
      case_id: it.caseId,
      external: it.external,
      channel: it.channel,
      opened: it.opened,
      words: it.words,
      language: it.language,
      remedy: stated === null ? 'asked_not_stated' : 'stated',
      remedy_words: stated,
      happened: it.happened,
      reach: it.reach,
      received_at: it.receivedAt,
      written_at: work.now,
      written_by: it.by,
    })
    .execute()
  await record(work, {
    name: 'complaint.came_in',
    about: it.caseId,
    body: { intake: id, channel: it.channel, opened: it.opened },
    topics: ['cases', 'floor', `case:${it.caseId}`],
  })
}

/** The moment somebody first heard of it, as a row of its own, and on the case the earliest of them. */
export async function addReceipt(
  work: Work,
  it: { caseId: CaseId; at: Date; because: string; by: PersonId | null },
): Promise<void> {
  await work.tx
    .insertInto('desk.receipts')
    .values({
      id: newId(work.now),
      house: work.house,
      case_id: it.caseId,
      received_at: it.at,
      because: it.because,
      by: it.by,
      at: work.now,
    })
    .execute()
  await work.tx
    .updateTable('desk.cases')
    .set({ received_at: it.at })
    .where('id', '=', it.caseId)
    .where('received_at', '>', it.at)
    .execute()
  // What counts from the receipt comes forward with it, by whatever door the earlier moment came in.
  await recountClocks(work, it.caseId)
}

export async function setFirstAnswer(work: Work, caseId: CaseId): Promise<void> {
  const row = await work.tx
    .updateTable('desk.cases')
    .set({ first_answer_at: work.now })
    .where('id', '=', caseId)
    .where('first_answer_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (row) await record(work, { name: 'case.first_answered', about: caseId, topics: ['cases', `case:${caseId}`] })
}

/** The queue of the public page: the one that says so, else the first by its key. */
export const portalQueue = (tx: Tx, key: string | undefined) => {
  const query = tx.selectFrom('desk.queues').select(['id', 'key'])
  return (key ? query.where('key', '=', key) : query).orderBy('takes_portal', 'desc').orderBy('key').executeTakeFirst()
}

export async function houseAndQueues(tx: Tx) {
  const { name } = await tx.selectFrom('platform.houses').select('name').executeTakeFirstOrThrow()
  const queues = await tx
    .selectFrom('desk.queues')
    .select(['key', 'name'])
    .orderBy('takes_portal', 'desc')
    .orderBy('key')
    .execute()
  return { house: name, queues: queues.map((it) => ({ key: it.key, name: it.name as Record<string, string> })) }
}

/**
 * Whoever answers first looks after it from then on, where nobody had taken it: what came in by itself is looked after by
 * somebody from its first moment, so that it is never nobody's, and is taken from them by whoever answers.
 */
export async function takeIfNobodys(work: Work, caseId: CaseId, by: PersonId): Promise<void> {
  const row = await work.tx
    .updateTable('desk.cases')
    .set({ owner: by })
    .where('id', '=', caseId)
    .where((it) =>
      it.or([
        it('owner', 'is', null),
        it.and([
          it('first_answer_at', 'is', null),
          it('owner', '!=', by),
          it.exists(
            it
              .selectFrom('desk.intakes as i')
              .select('i.id')
              .whereRef('i.case_id', '=', 'desk.cases.id')
              .where('i.opened', '=', true)
              .where('i.written_by', 'is', null),
          ),
        ]),
      ]),
    )
    .returning('id')
    .executeTakeFirst()
  if (row) await record(work, { name: 'case.taken', about: caseId, body: { by }, topics: ['cases', `case:${caseId}`] })
}

import { sql } from 'kysely'
import type { CaseId, ContactId, CustomerId, PersonId, QueueId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { startClocks } from '../clocks/clock.sql.ts'
import { type Asked, findCases, makeCustomerFindable, makeFindable } from '../search/search.sql.ts'
import { whoAnswersFor } from './owner.sql.ts'

export const CASE_CHANNELS = ['phone', 'chat', 'counter', 'email', 'portal', 'letter', 'social', 'api'] as const
export type CaseChannel = (typeof CASE_CHANNELS)[number]

export type ClosedAs =
  | 'accepted'
  | 'answered'
  | 'after_recourse'
  | 'withdrawn'
  | 'no_reply'
  | 'duplicate'
  | 'not_a_complaint'

export type NewCase = {
  customer: CustomerId
  queue: QueueId
  language: Language
  title: string
  need: string | null
  owner: PersonId | null
  channel?: CaseChannel
  kind?: 'complaint' | 'enquiry' | 'suggestion' | 'thanks' | 'data_request'
  /** The earliest moment anybody in the firm heard of it; now, unless somebody knows better. */
  receivedAt?: Date
  /** What the customer wrote, in their own words and language. Nobody edits it afterwards. */
  verbatim?: string
}

export async function openCase(work: Work, it: NewCase): Promise<CaseId> {
  const id = newId<'case'>(work.now)
  const { last } = await work.tx
    .insertInto('desk.case_numbers')
    .values({ house: work.house, last: 1001 })
    .onConflict((conflict) => conflict.column('house').doUpdateSet({ last: sql`case_numbers.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  await work.tx
    .insertInto('desk.cases')
    .values({
      id,
      house: work.house,
      number: last,
      customer: it.customer,
      queue: it.queue,
      language: it.language,
      title: it.title,
      need: it.need,
      // A case is somebody's from its first moment, also where nobody has read it yet.
      owner: it.owner ?? (await whoAnswersFor(work.tx, it.language))?.id ?? null,
      opened_at: work.now,
      received_at: it.receivedAt ?? work.now,
      channel: it.channel ?? 'phone',
      kind: it.kind ?? 'complaint',
      verbatim: it.verbatim ?? null,
      verbatim_language: it.verbatim ? it.language : null,
    })
    .execute()
  await makeFindable(work, id, it.title, it.need, `a-${last}`, it.verbatim ?? null)
  await makeCustomerFindable(work, id)
  await record(work, { name: 'case.opened', about: id, body: { number: last }, topics: ['cases', `case:${id}`] })
  await startClocks(work, id)
  return id
}

export async function setNeed(work: Work, caseId: CaseId, need: string): Promise<void> {
  const it = await findCase(work.tx, caseId)
  if (!it || it.need === need) return
  await work.tx.updateTable('desk.cases').set({ need }).where('id', '=', caseId).execute()
  await makeFindable(work, caseId, need)
  await record(work, { name: 'case.need_understood', about: caseId, topics: [`case:${caseId}`] })
}

/** Opens a closed case again and counts it; nothing where it was open. */
export const reopenCaseRow = (work: Work, caseId: CaseId) =>
  work.tx
    .updateTable('desk.cases')
    .set({ state: 'open', closed_at: null, closed_as: null, reopened: sql`reopened + 1` })
    .where('id', '=', caseId)
    .where('state', '=', 'closed')
    .returning(['reopened', 'owner'])
    .executeTakeFirst()

export async function closeCaseRow(work: Work, caseId: CaseId, as: ClosedAs): Promise<void> {
  await work.tx
    .updateTable('desk.cases')
    .set({ state: 'closed', closed_at: work.now, closed_as: as })
    .where('id', '=', caseId)
    .where('state', '=', 'open')
    .execute()
  await record(work, { name: 'case.closed', about: caseId, topics: ['cases', `case:${caseId}`] })
}

const CASE = [
  'c.id',
  'c.number',
  'c.kind',
  'c.title',
  'c.need',
  'c.state',
  'c.opened_at',
  'c.closed_at',
  'c.language',
  'c.customer',
  'c.queue',
  'c.owner',
  'cu.name as customer_name',
  'o.name as owner_name',
] as const

const select = (tx: Tx) =>
  tx
    .selectFrom('desk.cases as c')
    .innerJoin('desk.customers as cu', 'cu.id', 'c.customer')
    .leftJoin('platform.people as o', 'o.id', 'c.owner')
    .select(CASE)

export const findCase = (tx: Tx, id: CaseId) => select(tx).where('c.id', '=', id).executeTakeFirst()
/** The case, held for the length of this work: a promise that is added and a closing come one after the other. */
export const holdCase = (tx: Tx, id: CaseId) =>
  tx.selectFrom('desk.cases').select(['id', 'customer', 'state']).where('id', '=', id).forUpdate().executeTakeFirst()

export const findCaseByNumber = (tx: Tx, number: number) => select(tx).where('c.number', '=', number).executeTakeFirst()
export type CaseRow = NonNullable<Awaited<ReturnType<typeof findCase>>>

export const openCasesOf = (tx: Tx, customer: CustomerId) =>
  select(tx).where('c.customer', '=', customer).where('c.state', '=', 'open').orderBy('c.opened_at', 'desc').execute()

/** Whoever owns what was promised on a case owns the case as well. */
export async function giveCaseTo(work: Work, caseId: CaseId, owner: PersonId): Promise<void> {
  const given = await work.tx
    .updateTable('desk.cases')
    .set({ owner })
    .where('id', '=', caseId)
    .where((it) => it.or([it('owner', 'is', null), it('owner', '!=', owner)]))
    .returning('id')
    .executeTakeFirst()
  if (given)
    await record(work, {
      name: 'case.given',
      about: caseId,
      body: { to: owner },
      topics: ['cases', `case:${caseId}`, `person:${owner}`],
    })
}

/** Cases by what is true of them, newest first; with words, those that hold every one of them. */
export async function searchCases(tx: Tx, asked: Asked, most: number): Promise<readonly CaseRow[]> {
  let query = select(tx).orderBy('c.opened_at', 'desc').orderBy('c.id', 'desc').limit(most)
  if (asked.words) {
    const found = await findCases(tx, asked, most)
    return found.length === 0 ? [] : query.where('c.id', 'in', found).execute()
  }
  if (asked.owner) query = query.where('c.owner', '=', asked.owner)
  if (asked.state) query = query.where('c.state', '=', asked.state)
  if (asked.queue) query = query.where('c.queue', '=', asked.queue)
  const { owedBy } = asked
  if (owedBy)
    query = query.where('c.id', 'in', (it) =>
      it
        .selectFrom('desk.promises')
        .select('case_id')
        .where('due_at', '<', owedBy)
        .where('state', 'in', ['open', 'broken']),
    )
  if (asked.after) query = query.where(sql<boolean>`(c.opened_at, c.id) < (${asked.after.openedAt}, ${asked.after.id})`)
  return query.execute()
}

/** The case a new contact belongs to by itself: the customer's only open one. With two or more, a person chooses. */
export function caseToJoin(open: readonly { id: CaseId; kind: string }[]): CaseId | null {
  const matters = open.filter((it) => it.kind !== 'data_request')
  return matters.length === 1 ? (matters[0]?.id ?? null) : null
}

export const demandsOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.demands')
    .select(['id', 'words', 'kind', 'state', 'at'])
    .where('case_id', '=', caseId)
    .orderBy('at')
    .execute()

export async function addDemand(
  work: Work,
  it: {
    caseId: CaseId
    contact: ContactId
    words: string
    kind: 'compensation' | 'refund' | 'against_staff' | 'policy' | 'other'
  },
): Promise<void> {
  const id = newId<'demand'>(work.now)
  await work.tx
    .insertInto('desk.demands')
    .values({
      id,
      house: work.house,
      case_id: it.caseId,
      contact: it.contact,
      words: it.words,
      kind: it.kind,
      at: work.now,
    })
    .execute()
  await makeFindable(work, it.caseId, it.words)
  await record(work, {
    name: 'demand.heard',
    about: id,
    body: { case: it.caseId, kind: it.kind },
    topics: [`case:${it.caseId}`],
  })
}

/** Whether a promise of ours on one of these cases is broken at this moment, whether or not a clock has rung. Such contacts are caused by us. */
export async function hasBrokenPromise(work: Work, cases: readonly CaseId[]): Promise<boolean> {
  if (cases.length === 0) return false
  const row = await work.tx
    .selectFrom('desk.promises')
    .select('id')
    .where('case_id', 'in', cases)
    .where('internal', '=', false)
    .where((it) =>
      it.or([it('state', '=', 'broken'), it.and([it('state', '=', 'open'), it('due_at', '<=', work.now)])]),
    )
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export const contactsOfCase = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.contacts as c')
    .leftJoin('desk.wrap_ups as w', 'w.contact', 'c.id')
    .leftJoin('platform.people as p', 'p.id', 'c.agent')
    .select(['c.id', 'c.channel', 'c.started_at', 'p.name as agent', 'w.recap', 'w.calm', 'w.solved'])
    .where('c.case_id', '=', caseId)
    .orderBy('c.started_at')
    .execute()

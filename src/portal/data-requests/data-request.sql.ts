import { sql } from 'kysely'
import { type CaseRow, findCase, findCustomer, openCase, queueMessage, tellNews, termsOf } from '#desk/public.ts'
import { type CustomerId, id, type PersonId } from '#kernel/ids.ts'
import { meetDeadlines, newId, type Ring, record, setDeadline, type Tx, type Work } from '#platform/public.ts'
import { answerDue } from './data-request.ts'
import { requestCame, requestGiven, requestTitle } from './data-request.words.ts'

const COLUMNS = ['r.id', 'r.customer', 'r.case_id', 'r.asked_at', 'r.due_at', 'r.prepared_by', 'r.given_at'] as const

export async function latestRequest(work: Work, customer: CustomerId) {
  const row = await work.tx
    .selectFrom('guard.data_requests as r')
    .innerJoin('desk.cases as c', 'c.id', 'r.case_id')
    .select(['c.number', 'r.asked_at', 'r.due_at', 'r.given_at'])
    .where('r.customer', '=', customer)
    .orderBy('r.asked_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row
    ? {
        number: row.number,
        askedAt: row.asked_at,
        dueAt: row.due_at,
        givenAt: row.given_at,
        late: row.given_at === null && row.due_at <= work.now,
      }
    : null
}

/** Asked twice while the first is open, it is the same request with the same day. */
export async function askForData(work: Work, row: CaseRow): Promise<{ number: number; due: Date; again: boolean }> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`data-request:${row.customer}`}, 0))`.execute(work.tx)
  const before = await latestRequest(work, row.customer)
  if (before && !before.givenAt) return { number: before.number, due: before.dueAt, again: true }
  const owner = await whoAnswers(work.tx)
  const { language, customer } = row
  const caseId = await openCase(work, {
    customer,
    queue: row.queue,
    language,
    title: requestTitle[language],
    need: null,
    owner,
    kind: 'data_request',
    channel: 'portal',
  })
  const { pack, zone } = await termsOf(work, caseId)
  const due = answerDue(work.now, pack.zone ?? zone ?? work.zone)
  const request = newId<'data-request'>(work.now)
  await sql`insert into guard.data_requests (id, house, customer, case_id, asked_at, due_at)
    values (${request}, ${work.house}, ${customer}, ${caseId}, ${work.now}, ${due})`.execute(work.tx)
  await setDeadline(work, 'data_request_due', request, due)
  if (owner) await tellNews(work, caseId, owner)
  const number = (await findCase(work.tx, caseId))?.number ?? 0
  await write(work, { caseId, customer }, requestCame(language, number, due, work.zone))
  await tell(work, 'data_request.came', { id: request, caseId, owner })
  return { number, due, again: false }
}

async function write(work: Work, to: { caseId: CaseRow['id']; customer: CustomerId }, words: string): Promise<void> {
  const { phone, email } = await findCustomer(work, to.customer)
  const channel = phone ? 'sms' : email ? 'email' : 'on_screen'
  await queueMessage(work, { caseId: to.caseId, channel, address: phone ?? email, words })
}

/** Counsel answers for it; where a house has none, compliance, and then the second line. */
const whoAnswers = async (tx: Tx): Promise<PersonId | null> =>
  (
    await tx
      .selectFrom('platform.people')
      .select('id')
      .where('role', 'in', ['legal', 'compliance', 'second_line'])
      .orderBy(sql`(role = 'legal') desc, (role = 'compliance') desc, created_at, key`)
      .executeTakeFirst()
  )?.id ?? null

export const allRequests = (tx: Tx) =>
  tx
    .selectFrom('guard.data_requests as r')
    .innerJoin('desk.cases as c', 'c.id', 'r.case_id')
    .innerJoin('desk.customers as cu', 'cu.id', 'r.customer')
    .leftJoin('platform.people as p', 'p.id', 'r.prepared_by')
    .select([...COLUMNS, 'c.number', 'cu.name as customer_name', 'p.name as prepared_name'])
    .orderBy('r.given_at', (it) => it.desc().nullsFirst())
    .orderBy('r.due_at')
    .limit(200)
    .execute()

export const holdRequest = (tx: Tx, request: string) =>
  tx
    .selectFrom('guard.data_requests as r')
    .innerJoin('desk.cases as c', 'c.id', 'r.case_id')
    .select([...COLUMNS, 'r.pack', 'c.language', 'c.number', 'c.owner'])
    .where('r.id', '=', request)
    .forUpdate('r')
    .executeTakeFirst()

type Held = NonNullable<Awaited<ReturnType<typeof holdRequest>>>

export async function savePack(work: Work, it: Held, pack: unknown, by: PersonId): Promise<void> {
  await work.tx
    .updateTable('guard.data_requests')
    .set({ pack: JSON.stringify(pack), prepared_by: by, prepared_at: work.now })
    .where('id', '=', it.id)
    .execute()
  await tell(work, 'data_request.prepared', { id: it.id, caseId: it.case_id, owner: it.owner })
}

export async function saveGiven(work: Work, it: Held, by: PersonId): Promise<void> {
  await work.tx
    .updateTable('guard.data_requests')
    .set({ given_by: by, given_at: work.now })
    .where('id', '=', it.id)
    .execute()
  await meetDeadlines(work, 'data_request_due', it.id)
  await write(work, { caseId: it.case_id, customer: it.customer }, requestGiven(it.language, it.number))
  await tell(work, 'data_request.given', { id: it.id, caseId: it.case_id, owner: it.owner })
}

/** What somebody may read of themselves, once it has been let out. */
export const givenPack = async (tx: Tx, customer: CustomerId): Promise<unknown> =>
  (
    await tx
      .selectFrom('guard.data_requests')
      .select('pack')
      .where('customer', '=', customer)
      .where('given_at', 'is not', null)
      .orderBy('given_at', 'desc')
      .limit(1)
      .executeTakeFirst()
  )?.pack ?? null

/** The day the law leaves is over. The row is late whether or not this rings; ringing only tells those who answer for it. */
export const dataRequestDue: Ring = async (work, about) => {
  const row = await holdRequest(work.tx, about)
  if (!row || row.given_at || row.due_at > work.now) return
  const late = await work.tx
    .updateTable('guard.data_requests')
    .set({ late_at: work.now })
    .where('id', '=', id(about))
    .where('late_at', 'is', null)
    .executeTakeFirst()
  if (late.numUpdatedRows > 0n)
    await tell(work, 'data_request.late', { id: row.id, caseId: row.case_id, owner: row.owner })
}

const tell = (
  work: Work,
  name: `data_request.${string}`,
  it: { id: string; caseId: CaseRow['id']; owner: PersonId | null },
) =>
  record(work, {
    name,
    about: it.id,
    topics: ['data-requests', `case:${it.caseId}`, ...(it.owner ? [`person:${it.owner}`] : [])],
  })

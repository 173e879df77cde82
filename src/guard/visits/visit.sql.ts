import { sql } from 'kysely'
import { maskedPhone } from '#desk/public.ts'
import type { CaseId, ContactId, CustomerId, PersonId, QueueId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Tx, Work } from '#platform/public.ts'

const MOST = 8
type Visitor = {
  id: string
  name: string | null
  phone: string | null
  cases: readonly { id: string; number: number; title: string; state: 'open' | 'closed' }[]
}

/** By the number of a case, by the end of a telephone number, or by a name: what somebody at a counter has in hand. */
export async function findVisitors(tx: Tx, words: string): Promise<readonly Visitor[]> {
  const digits = words.replaceAll(/\D/g, '')
  const number = /^\s*[aA]?-?(\d{1,8})\s*$/.exec(words)?.[1]
  const { rows } = await sql<Visitor>`
    select cu.id, cu.name, cu.phone, coalesce((select json_agg(json_build_object('id', c.id, 'number', c.number, 'title', c.title, 'state', c.state)
      order by c.state = 'open' desc, c.opened_at desc) from desk.cases c where c.customer = cu.id), '[]') as cases
    from desk.customers cu
    where (${number ?? null}::bigint is not null and exists (select from desk.cases c where c.customer = cu.id and c.number = ${number ?? null}::bigint))
      or (length(${digits}) >= 4 and cu.digits like '%' || ${digits})
      or (${digits} = '' and cu.name ilike '%' || ${words.trim().replaceAll(/[\\%_]/g, (it) => `\\${it}`)} || '%')
    order by cu.created_at desc limit ${MOST}`.execute(tx)
  return rows.map((row) => ({
    ...row,
    phone: row.phone ? maskedPhone(row.phone) : null,
    cases: row.cases.slice(0, MOST),
  }))
}

export const findVisitByKey = (tx: Tx, key: string) =>
  tx
    .selectFrom('guard.visits as v')
    .innerJoin('desk.contacts as c', 'c.id', 'v.contact')
    .select(['v.contact', 'c.customer'])
    .where('v.key', '=', key)
    .executeTakeFirst()

export async function addVisit(
  work: Work,
  it: { contact: ContactId; key: string; place: string; minutes: number; by: PersonId },
): Promise<void> {
  await work.tx
    .insertInto('guard.visits')
    .values({
      contact: it.contact,
      house: work.house,
      key: it.key,
      place: it.place,
      minutes: it.minutes,
      logged_by: it.by,
      logged_at: work.now,
    })
    .execute()
}

/** Whose it is and where it belongs: the case's queue, else the one in which they were last, else the one for walk-ins. */
export async function placeOf(
  tx: Tx,
  customer: CustomerId,
  caseId: CaseId | null,
): Promise<{ queue: QueueId; language: Language | null } | null> {
  const { rows } = await sql<{ queue: QueueId; language: Language | null }>`
    (select queue, language, 0 as place, opened_at as at from desk.cases where id = ${caseId})
    union all (select queue, language, 1, started_at from desk.contacts where customer = ${customer} order by started_at desc limit 1)
    union all (select id, null, 2, null from desk.queues order by takes_portal desc, key limit 1)
    order by 3 limit 1`.execute(tx)
  return rows[0] ?? null
}

/** How often they have been here or have called in the last thirty days, this time with it. */
export async function countOf(work: Work, customer: CustomerId): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from desk.contacts
    where customer = ${customer} and state <> 'waiting' and started_at > ${work.now}::timestamptz - interval '30 days'`.execute(
    work.tx,
  )
  return rows[0]?.n ?? 1
}

export const customerLanguage = (tx: Tx, customer: CustomerId) =>
  tx.selectFrom('desk.customers').select(['id', 'name', 'language']).where('id', '=', customer).executeTakeFirst()

export const caseOwner = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('desk.cases')
    .select(['id', 'customer', 'state'])
    .where('id', '=', caseId as CaseId)
    .executeTakeFirst()

/** What we promised this person and did not do, when it fell due. */
export async function brokenOf(work: Work, customer: CustomerId) {
  const { rows } = await sql<{ id: string; at: Date; number: number; caseId: string; words: string }>`
    select p.id, p.due_at as at, c.number, c.id as "caseId", p.words from desk.promises p join desk.cases c on c.id = p.case_id
    where c.customer = ${customer} and not p.internal and p.due_at > ${work.now}::timestamptz - interval '180 days'
      and (p.broken_at is not null or p.state = 'open' and p.due_at <= ${work.now})
    order by p.due_at`.execute(work.tx)
  return rows
}

export async function endsOf(tx: Tx, contacts: readonly string[]) {
  if (contacts.length === 0) return new Map<string, { calm: 'yes' | 'no' | 'unsure'; recap: string }>()
  const rows = await tx
    .selectFrom('desk.wrap_ups')
    .select(['contact', 'calm', 'recap'])
    .where('contact', 'in', contacts as readonly ContactId[])
    .execute()
  return new Map<string, { calm: 'yes' | 'no' | 'unsure'; recap: string }>(rows.map((row) => [row.contact, row]))
}

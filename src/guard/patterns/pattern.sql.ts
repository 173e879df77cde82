import type { ContactId, CustomerId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { HOUSE_LIMITS, type PatternKind, type Sum } from './kinds.ts'
import { INCIDENT_OF, type Said } from './pattern.ts'

export const findNamed = (tx: Tx, customer: string) =>
  tx
    .selectFrom('desk.customers')
    .select(['id', 'name'])
    .where('id', '=', customer as CustomerId)
    .executeTakeFirst()

/** The customer, held: of two who say a word on one sum at once, the second finds the first. */
export const holdNamed = (tx: Tx, customer: string) =>
  tx
    .selectFrom('desk.customers')
    .select(['id', 'name'])
    .where('id', '=', customer as CustomerId)
    .forUpdate()
    .executeTakeFirst()

export const wordsOn = (tx: Tx, customer: CustomerId) =>
  tx
    .selectFrom('guard.pattern_words as w')
    .innerJoin('platform.people as a', 'a.id', 'w.first_by')
    .leftJoin('platform.people as b', 'b.id', 'w.second_by')
    .select(['w.id', 'w.kind', 'w.subject', 'w.state', 'w.first_by', 'w.first_at', 'w.second_at', 'w.because'])
    .select(['w.beyond_normal', 'w.harm', 'a.name as first_name', 'b.name as second_name'])
    .where('w.customer', '=', customer)
    .orderBy('w.seq', 'desc')
    .execute()
export type WordRow = Awaited<ReturnType<typeof wordsOn>>[number]

const topicsOf = (customer: CustomerId) => ['conduct', `customer:${customer}`]

type OnSum = { customer: CustomerId; sum: Sum; subject: string; by: PersonId; said: Said }

/** A first word, or a word that settles it alone. */
export async function addWord(
  work: Work,
  it: OnSum & { state: 'half' | 'confirmed' | 'not_confirmed'; incident: string | null },
): Promise<void> {
  const id = newId<'pattern'>(work.now)
  await work.tx
    .insertInto('guard.pattern_words')
    .values({
      id,
      house: work.house,
      customer: it.customer,
      kind: it.sum.kind,
      subject: it.subject,
      state: it.state,
      beyond_normal: it.said.beyondNormal,
      harm: it.said.harm,
      because: it.said.because || null,
      arithmetic: JSON.stringify(it.sum),
      policy_version: HOUSE_LIMITS.version,
      first_by: it.by,
      first_at: work.now,
      incident: it.incident,
    })
    .execute()
  await tell(work, id, it.customer, it.sum.kind, it.state)
}

/** The second word on a sum that takes two. */
export async function settleWord(
  work: Work,
  half: WordRow,
  it: OnSum & { state: 'confirmed' | 'not_confirmed'; incident: string | null },
): Promise<void> {
  await work.tx
    .updateTable('guard.pattern_words')
    .set({
      state: it.state,
      second_by: half.first_by === it.by ? null : it.by,
      second_at: half.first_by === it.by ? null : work.now,
      because: it.said.because || null,
      arithmetic: JSON.stringify(it.sum),
      incident: it.incident,
    })
    .where('id', '=', half.id)
    .execute()
  await tell(work, half.id, it.customer, it.sum.kind, it.state)
}

const tell = (work: Work, about: string, customer: CustomerId, kind: PatternKind, state: string) =>
  record(work, { name: `pattern.${state}`, about, body: { customer, kind }, topics: topicsOf(customer) })

type Behind = { contact: ContactId | null; caseId: string | null; agent: PersonId; happenedAt: Date }

/** A confirmed sum stands among the incidents with the sum's own rows behind it, at the lowest level: it is no abuse. */
export async function addPatternIncident(
  work: Work,
  it: OnSum & { behind: Behind; reportedBy: PersonId },
): Promise<string | null> {
  const as = INCIDENT_OF[it.sum.kind]
  if (!as) return null
  const id = newId<'incident'>(work.now)
  await work.tx
    .insertInto('guard.incidents')
    .values({
      id,
      house: work.house,
      customer: it.customer,
      contact: it.behind.contact,
      case_id: it.behind.caseId as never,
      agent: it.behind.agent,
      reported_by: it.reportedBy,
      happened_at: it.behind.happenedAt,
      reported_at: work.now,
      category: as.category,
      kind: as.kind,
      level: 1,
      beyond_normal: it.said.beyondNormal,
      harm: it.said.harm,
      preventable: 'unknown',
      state: 'confirmed',
      decided_by: it.by,
      decided_at: work.now,
      policy_version: HOUSE_LIMITS.version,
    })
    .execute()
  await record(work, {
    name: 'incident.confirmed',
    about: id,
    body: { kind: as.kind, level: 1 },
    topics: [...topicsOf(it.customer), `person:${it.behind.agent}`],
  })
  return id
}

export async function addLook(
  work: Work,
  contact: { id: ContactId; case_id: string | null },
  news: boolean,
  by: PersonId,
) {
  await work.tx
    .insertInto('guard.contact_looks')
    .values({ id: newId(work.now), house: work.house, contact: contact.id, news, by, at: work.now })
    .execute()
  await record(work, {
    name: 'contact.looked_at',
    about: contact.id,
    body: { news },
    topics: ['conduct', ...(contact.case_id ? [`case:${contact.case_id}`] : [])],
  })
}

/** Gives how often it was said in this conversation. A finger that slips twice in one instant has written it once. */
export async function addLever(
  work: Work,
  it: { contact: ContactId; customer: CustomerId; demand: string | null; formOffered: boolean; by: PersonId },
): Promise<number> {
  const added = await work.tx
    .insertInto('guard.levers')
    .values({
      id: newId(work.now),
      house: work.house,
      customer: it.customer,
      contact: it.contact,
      demand: it.demand,
      form_offered: it.formOffered,
      heard_by: it.by,
      at: work.now,
    })
    .onConflict((conflict) => conflict.columns(['contact', 'at']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added)
    await record(work, {
      name: 'lever.heard',
      about: it.contact,
      body: { offered: it.formOffered },
      topics: [`contact:${it.contact}`, 'conduct'],
    })
  const { n } = await work.tx
    .selectFrom('guard.levers')
    .select((row) => row.fn.countAll<number>().as('n'))
    .where('contact', '=', it.contact)
    .executeTakeFirstOrThrow()
  return Number(n)
}

export const formsOffered = async (tx: Tx, customer: CustomerId): Promise<number> => {
  const { n } = await tx
    .selectFrom('guard.levers')
    .select((row) => row.fn.countAll<number>().as('n'))
    .where('customer', '=', customer)
    .where('form_offered', '=', true)
    .executeTakeFirstOrThrow()
  return Number(n)
}

export const demandOfCustomer = async (tx: Tx, demand: string, customer: CustomerId): Promise<boolean> =>
  (await tx
    .selectFrom('desk.demands as d')
    .innerJoin('desk.cases as c', 'c.id', 'd.case_id')
    .select('d.id')
    .where('d.id', '=', demand)
    .where('c.customer', '=', customer)
    .executeTakeFirst()) !== undefined

export const peopleBehindExplanations = (tx: Tx, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('redress.explanations')
        .select(['id', 'by', 'contact', 'at', 'case_id'])
        .where('id', 'in', [...ids])
        .orderBy('at', 'desc')
        .execute()

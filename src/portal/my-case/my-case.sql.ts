import { makeFindable } from '#desk/public.ts'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { About, CustomerWord } from '../corrections/correction.ts'

export type NewWords = {
  kind: CustomerWord['kind']
  words: string
  about?: About | undefined
  rememberedOn?: string | undefined
}

/** What the customer says to us. A correction is added to what stands, it never replaces it. */
export async function addCustomerWords(work: Work, caseId: CaseId, it: NewWords): Promise<void> {
  await work.tx
    .insertInto('desk.customer_words')
    .values({
      id: newId(work.now),
      house: work.house,
      case_id: caseId,
      kind: it.kind,
      words: it.words,
      about: it.about ?? null,
      remembered_on: it.rememberedOn ?? null,
      at: work.now,
    })
    .execute()
  if (it.words) await makeFindable(work, caseId, it.words)
  await record(work, {
    name: `customer.${it.kind}`,
    about: caseId,
    topics: ['wins', ...(await topicsOf(work.tx, caseId))],
  })
}

/** Whose screens must look again when a customer has said something: the owner's, and everybody's who spoke with them. */
export async function topicsOf(tx: Tx, caseId: CaseId): Promise<readonly string[]> {
  const [agents, row] = await Promise.all([
    agentsOf(tx, caseId),
    tx.selectFrom('desk.cases').select('owner').where('id', '=', caseId).executeTakeFirst(),
  ])
  const people = new Set([...agents, ...(row?.owner ? [row.owner] : [])])
  return [`case:${caseId}`, 'cases', ...[...people].map((person) => `person:${person}`)]
}

/** Who spoke with this customer about the case, those included who handed the contact on. */
export async function agentsOf(tx: Tx, caseId: CaseId): Promise<readonly PersonId[]> {
  const rows = await tx
    .selectFrom('desk.contacts as c')
    .leftJoin('live.assists as a', 'a.contact', 'c.id')
    .select(['c.agent', 'a.agent as asked_for'])
    .where('c.case_id', '=', caseId)
    .execute()
  return [...new Set(rows.flatMap((row) => [row.agent, row.asked_for]))].filter((agent) => agent !== null)
}

export const houseName = async (tx: Tx): Promise<string> =>
  (await tx.selectFrom('platform.houses').select('name').executeTakeFirstOrThrow()).name

export const namesOfStaff = async (tx: Tx): Promise<readonly string[]> =>
  (await tx.selectFrom('platform.people').select('name').execute()).map((it) => it.name)

/** What a page needs beyond the case as the desk lists it. */
export const datesOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.cases as c')
    .innerJoin('desk.queues as q', 'q.id', 'c.queue')
    .select(['c.received_at', 'c.acknowledged_at', 'q.zone', 'q.profile'])
    .select((it) =>
      it
        .selectFrom('desk.messages as m')
        .select((its) => its.fn.min('m.written_at').as('at'))
        .whereRef('m.case_id', '=', 'c.id')
        .as('first_message_at'),
    )
    .where('c.id', '=', caseId)
    .executeTakeFirstOrThrow()

/** Remedies a customer is told of: what is only proposed, or was refused inside, is not a word given yet. */
export async function remediesFor(tx: Tx, caseId: CaseId) {
  const rows = await tx
    .selectFrom('redress.remedies')
    .select(['kind', 'words', 'amount', 'currency', 'state', 'sent_at', 'settled_at'])
    .where('case_id', '=', caseId)
    .where('state', 'in', ['approved', 'sent', 'received'])
    .orderBy('proposed_at')
    .execute()
  return rows.flatMap(({ state, amount, ...it }) =>
    state === 'approved' || state === 'sent' || state === 'received' ? [{ ...it, state, amount: Number(amount) }] : [],
  )
}

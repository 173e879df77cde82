import { type CaseId, type CustomerId, id } from '#kernel/ids.ts'
import { newId } from '../platform/new-id.ts'
import { aContact, aPhone } from './contact.ts'
import type { TestHouse } from './house.ts'

type Outcome = 'upheld' | 'partly' | 'not_upheld' | 'outside_scope'

/** A complaint by telephone, opened by Mei. */
export async function aComplaintOf(house: TestHouse, phone = aPhone(), title = '拖吊費') {
  const mei = await house.signIn('mei')
  await house.advance(61)
  const contact = await aContact(house, { phone })
  await contact.ends()
  const wrapped = await contact.wrappedUpBy(mei, { case: { title }, solved: 'unsure' })
  const caseId = id<'case'>(wrapped.case?.id ?? '')
  const row = await house.inside((tx) =>
    tx.selectFrom('desk.cases').select(['customer', 'number']).where('id', '=', caseId).executeTakeFirstOrThrow(),
  )
  return { caseId, phone, contact: contact.id, customer: row.customer, number: row.number }
}

/** Decided with reasons and told to the customer. */
export async function isAnswered(house: TestHouse, caseId: CaseId, outcome: Outcome = 'not_upheld'): Promise<void> {
  const now = house.clock.now()
  await house.inside((tx) =>
    tx
      .insertInto('redress.findings')
      .values({
        id: newId(now),
        house: house.house.house,
        case_id: caseId,
        stage: 1,
        outcome,
        reasons: JSON.stringify([{ point: null, words: 'The sign stood there' }]),
        evidence: JSON.stringify([{ fact: null, words: 'A photograph' }]),
        recourse: 'The ombudsman',
        pack: 'house',
        pack_version: 1,
        language: 'zh-Hant',
        decided_by: house.idOf('second_line'),
        decided_at: now,
        letter: JSON.stringify({ answer: 'No' }),
        told_by: house.idOf('second_line'),
        told_at: now,
        recourse_until: new Date(now.getTime() + 86_400_000),
      })
      .execute(),
  )
}

export const isClosed = (house: TestHouse, caseId: CaseId) =>
  house.inside((tx) =>
    tx
      .updateTable('desk.cases')
      .set({ state: 'closed', closed_at: house.clock.now() })
      .where('id', '=', caseId)
      .execute(),
  )

/** A complaint that was answered and found unfounded, with whoever it is of. */
export async function anAnsweredCase(house: TestHouse, phone = aPhone()) {
  const made = await aComplaintOf(house, phone)
  house.pass(60)
  await isAnswered(house, made.caseId)
  return made
}

/** They ring again about the same case; nobody says that it is solved. */
export async function ringsAgain(house: TestHouse, phone: string, more: { minutes?: number; agent?: string } = {}) {
  const { minutes = 12, agent = 'mei' } = more
  await house.advance(24 * 60)
  const contact = await aContact(house, { phone, agent })
  house.pass(minutes)
  await contact.ends()
  await contact.wrappedUpBy(await house.signIn(agent), { solved: 'unsure', kind: 'enquiry' })
  return contact.id
}

export const saidLevers = (house: TestHouse, it: { customer: CustomerId; contact: string; times: number }) =>
  house.inside((tx) =>
    tx
      .insertInto('guard.levers')
      .values(
        Array.from({ length: it.times }, (_, nth) => ({
          id: newId(house.clock.now()),
          house: house.house.house,
          customer: it.customer,
          contact: id<'contact'>(it.contact),
          form_offered: true,
          heard_by: house.idOf('mei'),
          at: new Date(house.clock.now().getTime() - nth * 1000),
        })),
      )
      .execute(),
  )

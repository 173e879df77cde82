import { randomUUID } from 'node:crypto'
import { openComplaint, sendComplaint } from '../desk/intake/intake.contract.ts'
import type { Caller, GivenOf } from './caller.ts'
import { aPhone } from './contact.ts'
import type { TestHouse } from './house.ts'

/** Somebody at the counter, written down by an agent, unless said otherwise. */
export const aWalkIn = (more: Partial<GivenOf<typeof openComplaint>> = {}): GivenOf<typeof openComplaint> => ({
  channel: 'counter',
  queue: 'shop',
  language: 'zh-Hant',
  customer: { name: 'Lin', phone: aPhone() },
  words: 'The sofa came with three legs',
  remedy: { stated: 'A fourth leg by Saturday' },
  ...more,
})

/** Opens a case and gives its id; fails the test where something else is in the way. */
export async function opens(by: Caller, more: Partial<GivenOf<typeof openComplaint>> = {}) {
  const answer = await by.does(openComplaint, aWalkIn(more))
  if (!answer.case) throw new Error(`There are twins: ${JSON.stringify(answer.twins)}`)
  return { ...answer, id: answer.case.id, number: answer.case.number }
}

/** Somebody complains on the public page. */
export async function complains(house: TestHouse, more: Partial<GivenOf<typeof sendComplaint>> = {}) {
  const key = randomUUID()
  const answer = await house
    .visitor()
    .does(sendComplaint, { key, words: 'The sofa came with three legs', language: 'zh-Hant', phone: aPhone(), ...more })
  const row = await house.db
    .selectFrom('desk.cases')
    .select('id')
    .where('number', '=', answer.number)
    .executeTakeFirstOrThrow()
  return { ...answer, key, id: row.id, customer: house.customer(answer.link ?? '') }
}

import { id } from '#kernel/ids.ts'
import { myCase } from '../portal/my-case/my-case.contract.ts'
import type { Caller } from './caller.ts'
import { aContact, inHours } from './contact.ts'
import type { TestHouse } from './house.ts'

export type Demand = { words: string; kind: 'refund' | 'compensation' | 'against_staff' | 'other' }

export async function aCaseOfTheirs(
  house: TestHouse,
  mei: Caller,
  demands: readonly Demand[] = [{ words: 'My money', kind: 'refund' }],
  promises = true,
) {
  const contact = await aContact(house)
  await contact.ends()
  const wrapped = await contact.wrappedUpBy(mei, {
    case: { title: 'A sofa' },
    demands: [...demands],
    promises: promises ? [{ words: 'We call', kind: 'call_back', due: inHours(house, 5) }] : [],
  })
  const customer = house.customer(wrapped.link ?? '')
  const caseId = id<'case'>(wrapped.case?.id ?? '')
  const seen = () => customer.does(myCase)
  const demand = async (nth: number) => (await seen()).demands[nth]?.id ?? ''
  return { customer, id: caseId, seen, demand, contact }
}

/** Deciding is another slice's; here it has happened. */
export const decided = (house: TestHouse, demand: string, state: 'granted' | 'partly' | 'declined') =>
  house.inside((tx) =>
    tx.updateTable('desk.demands').set({ state, decided_at: house.clock.now() }).where('id', '=', demand).execute(),
  )

/** The customer says it is over, and nothing is to be learnt from it. */
export const OVER = {
  ended: 'accepted',
  accepted: 'That is fine',
  solved: true,
  because: 'They have it',
  learning: { is: 'nothing', why: 'A slip' },
} as const

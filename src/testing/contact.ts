import { readContact } from '../live/contact-view/view.contract.ts'
import { endContact, hearUtterances } from '../live/hearing/hear.contract.ts'
import { wrapUp } from '../live/wrap-up/wrap-up.contract.ts'
import { startContact } from '../routing/arrivals/arrival.contract.ts'
import type { Caller, GivenOf } from './caller.ts'
import type { TestHouse } from './house.ts'

type Channel = 'phone' | 'chat' | 'counter' | 'email'
type Facts = { agent?: string; channel?: Channel; phone?: string; waited_seconds?: number; transfers?: number }
let customers = 0

/** A customer who has not called before. */
export const aPhone = () => `0900-${String(++customers).padStart(6, '0')}`

/** A contact that has been answered by somebody, by telephone unless said otherwise. */
export async function aContact(house: TestHouse, facts: Facts = {}) {
  const { agent = 'mei', channel = 'phone', phone = aPhone(), ...more } = facts
  // No two contacts begin in the same instant, unless a test is about that.
  house.pass(1 / 60)
  const line = await house.token('contacts')
  const { id } = await line.does(startContact, {
    channel,
    language: 'zh-Hant',
    queue: 'shop',
    customer: { phone, name: 'Lin' },
    agent,
    ...more,
  })
  let key = 0
  const says = async (who: 'customer' | 'agent', ...texts: string[]) => {
    for (const text of texts) {
      house.pass(1 / 60)
      const at = house.clock.now().toISOString()
      await line.does(hearUtterances, { id, utterances: [{ key: `${key++}`, who, text, at }] })
    }
  }
  return {
    id,
    phone,
    line,
    customerSays: (...texts: string[]) => says('customer', ...texts),
    agentSays: (...texts: string[]) => says('agent', ...texts),
    ends: () => line.does(endContact, { id, by: 'customer' }),
    seenBy: async (caller: Caller) => caller.does(readContact, { id }),
    wrappedUpBy: (caller: Caller, more: Partial<GivenOf<typeof wrapUp>> = {}) =>
      caller.does(wrapUp, { id, calm: 'yes', solved: 'yes', kind: 'complaint', ...more }),
  }
}

/** Moments from the house's now, as the interface takes them. */
export const inHours = (house: TestHouse, hours: number) =>
  new Date(house.clock.now().getTime() + hours * 3_600_000).toISOString()

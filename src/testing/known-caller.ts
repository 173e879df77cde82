import type { AccessOptions } from '#guard/public.ts'
import { startContact } from '../routing/arrivals/arrival.contract.ts'
import type { Caller } from './caller.ts'
import { aPhone } from './contact.ts'
import type { TestHouse } from './house.ts'
import { customerOf, decided } from './standing.ts'

export const WRITING: AccessOptions = { how: { ways: ['email', 'portal'] } }

let accounts = 0
export const anAccount = () => `acc-${++accounts}`

export const call = (more: object = {}) => ({
  channel: 'phone' as const,
  language: 'zh-Hant' as const,
  queue: 'shop',
  customer: { phone: aPhone() },
  ...more,
})

export const again = (who: object, more: object = {}) => call({ customer: who, verified: 'login', ...more })

/** People of whom the telephone system has made sure, and what becomes of their calls. */
export function knownCallers(house: TestHouse, pbx: Caller) {
  const ends = (...all: { id: string }[]) =>
    Promise.all(all.map((it) => pbx.ask('POST', `/api/contacts/${it.id}/end`, { body: { by: 'customer' } })))
  /** Somebody made sure of, about whom something was decided. */
  const somebody = async (options: AccessOptions, more: Parameters<typeof decided>[2] = {}) => {
    const who = { phone: aPhone(), account: anAccount(), name: 'Wang' }
    const first = await pbx.does(startContact, call({ channel: 'chat', customer: who, verified: 'login' }))
    await ends(first)
    const customer = await customerOf(house, first.id)
    return { who, customer, standing: await decided(house, customer, { options, ...more }) }
  }
  return { ends, somebody }
}

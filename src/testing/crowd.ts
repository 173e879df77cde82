import { sql } from 'kysely'
import { startContact } from '../routing/arrivals/arrival.contract.ts'
import { setPresence } from '../routing/presence/presence.contract.ts'
import { aContact, aPhone } from './contact.ts'
import type { TestHouse } from './house.ts'

/** Calls that the house gives to somebody by itself, and the people whom it may give them to. */
export async function aCrowd(house: TestHouse) {
  const line = await house.token('contacts')
  const calls = (phone = aPhone(), more: { channel?: 'phone' | 'chat' | 'email' } = {}) =>
    line.does(startContact, { channel: 'phone', language: 'zh-Hant', queue: 'shop', customer: { phone }, ...more })
  return {
    line,
    calls,
    hangsUp: (id: string) => line.ask('POST', `/api/contacts/${id}/end`, { body: { by: 'customer' } }),
    here: async (...keys: string[]) => {
      for (const key of keys) await (await house.signIn(key)).does(setPresence, { state: 'available' })
    },
    away: async (...keys: string[]) => {
      for (const key of keys) await (await house.signIn(key)).does(setPresence, { state: 'away' })
    },
    /** A contact in which somebody is gone against, and which ends. */
    hard: async (agent: string, words = 'you idiot', phone?: string) => {
      const contact = await aContact(house, { agent, ...(phone ? { phone } : {}) })
      await contact.customerSays(words)
      await contact.ends()
      return contact
    },
    customerOf: async (contact: string) => {
      const { rows } = await sql<{
        customer: string
      }>`select customer from desk.contacts where id = ${contact}`.execute(house.db)
      return rows[0]?.customer ?? ''
    },
    stateOf: async (contact: string) => {
      const { rows } = await sql<{ state: string; agent: string | null }>`
        select state, agent from desk.contacts where id = ${contact}`.execute(house.db)
      return rows[0]
    },
  }
}

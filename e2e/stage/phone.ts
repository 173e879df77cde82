import { randomUUID } from 'node:crypto'
import type { Language } from '#kernel/language.ts'

type Call = {
  to?: string
  from: { name?: string; phone?: string; email?: string }
  language?: Language
  channel?: 'phone' | 'chat'
  queue?: 'orders' | 'billing' | 'public_line'
  waited?: number
  transfers?: number
  heard?: string
}
type Answered = { status: number; said: Record<string, unknown> & { refusal?: { code: string } } }

/** The phone system of a test: it speaks to the house through the public API, as a real one would. */
export type Phone = {
  /** Tries to put a call through and gives the house's answer, whatever it is. */
  tries(call: Call): Promise<Answered>
  /** Puts a call through and gives its contact. */
  rings(call: Call): Promise<string>
  hears(contact: string, who: 'customer' | 'agent', ...sentences: readonly string[]): Promise<void>
  hangsUp(contact: string, by?: 'customer' | 'lost'): Promise<void>
}

export function phoneOf(address: string, token: string, now: () => Promise<Date>): Phone {
  const ask = async (path: string, body: unknown): Promise<Answered> => {
    const answer = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    })
    return { status: answer.status, said: (await answer.json()) as Answered['said'] }
  }
  const must = async (path: string, body: unknown): Promise<Answered['said']> => {
    const { status, said } = await ask(path, body)
    if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(said)}`)
    return said
  }
  const tries: Phone['tries'] = (call) =>
    ask('/api/contacts', {
      external: randomUUID(),
      channel: call.channel ?? 'phone',
      language: call.language ?? 'zh-Hant',
      queue: call.queue ?? 'orders',
      customer: call.from,
      waited_seconds: call.waited ?? 0,
      transfers: call.transfers ?? 0,
      ...(call.to ? { agent: call.to } : {}),
      ...(call.heard ? { heard_before: call.heard } : {}),
    })
  return {
    tries,
    rings: async (call) => {
      const { status, said } = await tries(call)
      if (status !== 200) throw new Error(`The call was not taken: ${status} ${JSON.stringify(said)}`)
      return String(said.id)
    },
    hears: async (contact, who, ...sentences) => {
      for (const text of sentences)
        await must(`/api/contacts/${contact}/utterances`, {
          utterances: [{ key: randomUUID(), who, text, at: (await now()).toISOString() }],
        })
    },
    hangsUp: async (contact, by = 'customer') => void (await must(`/api/contacts/${contact}/end`, { by })),
  }
}

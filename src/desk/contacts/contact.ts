/** Who ended a contact. `agent_for_conduct`: the agent's right, alone, at no cost in any figure. */
export type EndedBy = 'customer' | 'agent' | 'agent_for_conduct' | 'handed_over' | 'lost'
export type Channel = 'phone' | 'chat' | 'counter' | 'email'

export const CHANNELS = ['phone', 'chat', 'counter', 'email'] as const
export const ENDINGS = ['customer', 'agent', 'agent_for_conduct', 'handed_over', 'lost'] as const

/** What a channel is able to do. Asked for, instead of its name. */
export const CHANNEL_CAN: Readonly<Record<Channel, ReadonlySet<'hear_live' | 'one_at_a_time'>>> = {
  phone: new Set(['hear_live', 'one_at_a_time']),
  counter: new Set(['hear_live', 'one_at_a_time']),
  chat: new Set(['hear_live']),
  email: new Set([]),
}

/** Whole minutes and seconds of a contact so far, in seconds. */
export const lengthInSeconds = (contact: { answeredAt: Date | null; endedAt: Date | null }, now: Date): number =>
  contact.answeredAt
    ? Math.max(0, Math.round(((contact.endedAt ?? now).getTime() - contact.answeredAt.getTime()) / 1000))
    : 0

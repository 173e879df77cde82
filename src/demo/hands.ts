import type { Outcome } from '#kernel/outcome.ts'
import type { Actor } from '#platform/public.ts'

/** Does one thing in the house as somebody, at a moment, through the same commands a screen or a phone system uses. */
export type Hands = (
  actor: Actor,
  now: Date,
  route: string,
  input?: Readonly<Record<string, unknown>>,
) => Promise<Outcome<Record<string, unknown>, string>>

/** The phone system of the demo house. */
export const SWITCHBOARD: Actor = { kind: 'token', name: 'demo', scopes: ['contacts'] }

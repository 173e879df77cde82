import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Role } from '#kernel/roles.ts'
import type { CustomerPromise } from './promise.ts'

export const HANDED_BECAUSE = ['asked', 'lead', 'off', 'leaving', 'shift_end'] as const
export type HandedBecause = (typeof HANDED_BECAUSE)[number]

/** Who can be asked to keep a promise: people who have a day on which it stands. */
const KEEPERS: ReadonlySet<Role> = new Set(['agent', 'lead', 'second_line'])
export const mayKeep = (role: Role): boolean => KEEPERS.has(role)

/** Whoever answers for the floor gives a promise to somebody at once; a colleague is asked first. */
export const assignsAtOnce = (role: Role): boolean => role === 'lead' || role === 'second_line'

export function handOver(
  promise: Pick<CustomerPromise, 'state' | 'owner'>,
  to: PersonId,
): Outcome<null, 'promise.already_settled' | 'handover.is_owner'> {
  if (promise.state !== 'open' && promise.state !== 'broken') return refuse('promise.already_settled')
  return promise.owner === to ? refuse('handover.is_owner') : done(null)
}

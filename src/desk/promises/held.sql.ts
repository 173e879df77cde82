import { id } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Person, Work } from '#platform/public.ts'
import { findPromiseForUpdate } from './promise.sql.ts'
import type { CustomerPromise } from './promise.ts'

/** The owner, or someone who answers for the floor. */
const maySettle = (actor: Person, promise: CustomerPromise) =>
  actor.id === promise.owner || actor.role === 'lead' || actor.role === 'second_line'

type Held = { promise: CustomerPromise; by: Person }

/** The promise, held for the length of this work, if it is for this person to settle. */
export async function heldPromise(
  work: Work,
  raw: string,
): Promise<Outcome<Held, 'promise.unknown' | 'promise.not_yours'>> {
  const promise = await findPromiseForUpdate(work, id(raw))
  if (!promise || work.actor.kind !== 'person') return refuse('promise.unknown')
  if (!maySettle(work.actor, promise)) return refuse('promise.not_yours')
  return done({ promise, by: work.actor })
}

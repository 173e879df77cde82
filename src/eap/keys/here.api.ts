import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Work } from '#platform/public.ts'
import { deskOf, type Holder, holderOf } from './key.sql.ts'

const TRIES_FROM_ONE_PLACE = 300
const TRIES_MINUTES = 15

type Found = Holder & { way: 'passphrase' | 'recovery'; wrapped: string }

/**
 * Whoever holds the bearer. Nobody may say their name with it: a browser that sends the session along is refused, so
 * that no request of this house ever carries a person and a membership together.
 */
export async function holderHere(
  work: Work,
): Promise<Outcome<Found, 'wall.unknown' | 'wall.with_name' | 'session.too_many'>> {
  if (work.actor.kind !== 'nobody') return refuse('wall.with_name')
  const found = await byBearer(work)
  if (found === 'too_many') return refuse('session.too_many', { minutes: TRIES_MINUTES })
  return found ? done(found) : refuse('wall.unknown')
}

export async function memberHere(work: Work): ReturnType<typeof holderHere> {
  const found = await holderHere(work)
  return found.ok && found.next.kind !== 'member' ? refuse('wall.unknown') : found
}

/** A counsellor is known by name, and still shows the bearer: the session of a counsellor alone reads no sealed row. */
export async function counsellorHere(work: Work): Promise<Outcome<Found, 'confidential.locked' | 'session.too_many'>> {
  const found = await byBearer(work)
  if (found === 'too_many') return refuse('session.too_many', { minutes: TRIES_MINUTES })
  if (found?.kind !== 'counsellor' || work.actor.kind !== 'person') return refuse('confidential.locked')
  return found.desk?.equals(deskOf(work.actor.id)) ? done(found) : refuse('confidential.locked')
}

/** A wrong one is counted among those who mistype at the front door, so that the count does not say which door it was. */
async function byBearer(work: Work): Promise<Found | 'too_many' | null> {
  const bearer = work.door.headers.key
  if (!bearer || !/^[\w-]{43}$/.test(bearer)) return null
  const found = await holderOf(work, bearer)
  if (found) return found
  return (await work.door.attempt('sign-in', TRIES_MINUTES)) > TRIES_FROM_ONE_PLACE ? 'too_many' : null
}

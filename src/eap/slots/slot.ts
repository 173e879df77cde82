import { done, type Outcome, refuse } from '#kernel/outcome.ts'

const DAY = 86_400_000
const LATEST_DAYS = 90

/** A time that a counsellor offers lies ahead, and not so far that nobody knows yet. */
export function mayOffer(at: Date, now: Date): Outcome<null, 'confidential.not_then'> {
  const ahead = at.getTime() - now.getTime()
  return ahead > 0 && ahead <= LATEST_DAYS * DAY ? done(null) : refuse('confidential.not_then')
}

/** Below so many free times everything is shown: somebody in need is not kept from the only one. */
const ALWAYS_SHOWN = 3
/** Of the others one in so many is held back, another one for each person and each day. */
const HELD_BACK = 4

/**
 * What one person is shown of the free times. Not all of them, so that a time which is not there, or no longer, does not
 * mean that somebody has taken it: a lead who watches this list cannot tell who sits with the counsellor.
 */
export function offered<S extends { id: string }>(free: readonly S[], viewer: string, day: string): readonly S[] {
  const shown = free.filter((slot) => sumOf(`${slot.id} ${viewer} ${day}`) % HELD_BACK !== 0)
  return shown.length >= ALWAYS_SHOWN ? shown : free.slice(0, ALWAYS_SHOWN)
}

/** FNV-1a: spreads evenly, and nobody has to keep it secret. */
function sumOf(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0
  return sum >>> 8
}

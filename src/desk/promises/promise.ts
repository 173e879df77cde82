import type { CaseId, ContactId, PersonId, PromiseId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const PROMISE_KINDS = ['call_back', 'update', 'refund', 'delivery', 'visit', 'ownership', 'other'] as const
export type PromiseKind = (typeof PROMISE_KINDS)[number]

/** Whether the customer said yes to it. */
export const ACCEPTED = ['yes', 'no', 'not_asked'] as const
export type Accepted = (typeof ACCEPTED)[number]

/** Something we told a customer we would do, by a moment we named. */
export type CustomerPromise = {
  id: PromiseId
  caseId: CaseId
  /** Made in this conversation; none where the house promised by itself. */
  contact: ContactId | null
  kind: PromiseKind
  words: string
  owner: PersonId
  madeAt: Date
  dueAt: Date
  /** Promised by the house to itself: it holds up the closing of the case, and is no date of the customer's. */
  internal: boolean
  accepted: Accepted
  /** Whose word it rests on, where it is not our own to give. */
  source: string | null
  /** How often it had been moved before it became this one. */
  moves: number
} & (
  | { state: 'open' }
  | { state: 'kept'; keptAt: Date; keptBy: PersonId }
  | { state: 'broken'; brokenAt: Date }
  | { state: 'moved'; movedAt: Date }
)

/** The next news of an open case, which the house promises by itself. A person's own "I will write by Friday" is not that. */
export const isNextNews = (promise: Pick<CustomerPromise, 'kind' | 'contact'>): boolean =>
  promise.kind === 'update' && promise.contact === null

export type PromiseRefusal =
  | 'promise.already_settled'
  | 'promise.not_due_yet'
  | 'promise.due_in_the_past'
  | 'promise.already_due'

/** A late promise can still be kept: the customer would rather have it late than not at all. */
export function keep(
  promise: CustomerPromise,
  by: PersonId,
  now: Date,
): Outcome<{ keptAt: Date; keptBy: PersonId; late: boolean }, PromiseRefusal> {
  if (promise.state !== 'open' && promise.state !== 'broken') return refuse('promise.already_settled')

  return done({ keptAt: now, keptBy: by, late: now > promise.dueAt })
}

/** Only the clock breaks a promise, and only after its moment. */
export function markBroken(promise: CustomerPromise, now: Date): Outcome<{ brokenAt: Date }, PromiseRefusal> {
  if (promise.state !== 'open') return refuse('promise.already_settled')
  if (now < promise.dueAt) return refuse('promise.not_due_yet')

  // It broke at its moment, however late anybody looks.
  return done({ brokenAt: promise.dueAt })
}

/** A promise moved before its moment, with the customer told, is neither kept nor broken. After it, moving would be hiding. */
export function move(
  promise: CustomerPromise,
  to: Date,
  now: Date,
): Outcome<{ movedAt: Date; to: Date }, PromiseRefusal> {
  if (promise.state !== 'open') return refuse('promise.already_settled')
  if (now >= promise.dueAt) return refuse('promise.already_due')
  if (to <= now) return refuse('promise.due_in_the_past')

  return done({ movedAt: now, to })
}

/** How one promise ended. Late is not kept in time, and not the same as never. */
export type Ending = 'open' | 'kept' | 'late' | 'broken' | 'moved'

export function endingOf(it: { state: CustomerPromise['state']; dueAt: Date; keptAt: Date | null }, now: Date): Ending {
  if (it.state === 'kept') return it.keptAt && it.keptAt > it.dueAt ? 'late' : 'kept'
  // No clock has to ring for a moment to have passed.
  if (it.state === 'open') return now > it.dueAt ? 'broken' : 'open'
  return it.state
}

const YEAR = 366 * 86_400_000

/** A promise a person writes down needs somebody who keeps it, and a moment that somebody alive will see. */
export function mayPromise(
  it: { owner: string | null; dueAt: Date; secured: boolean; source: string },
  now: Date,
): Outcome<null, 'promise.owner_needed' | 'promise.due_in_the_past' | 'promise.due_too_far' | 'promise.source_needed'> {
  if (!it.owner) return refuse('promise.owner_needed')
  if (it.dueAt <= now) return refuse('promise.due_in_the_past')
  if (it.dueAt.getTime() - now.getTime() > YEAR) return refuse('promise.due_too_far')
  if (!it.secured && !it.source) return refuse('promise.source_needed')

  return done(null)
}

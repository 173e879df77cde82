import type { CaseId, ContactId, PersonId, PromiseId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const PROMISE_KINDS = ['call_back', 'update', 'refund', 'delivery', 'visit', 'ownership', 'other'] as const
export type PromiseKind = (typeof PROMISE_KINDS)[number]

/** Something we told a customer we would do, by a moment we named. */
export type CustomerPromise = {
  id: PromiseId
  caseId: CaseId
  /** Made in this conversation; none where the house promised by itself. */
  contact: ContactId | null
  kind: PromiseKind
  words: string
  owner: PersonId
  dueAt: Date
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

import { FIRST, type OwnNumber, type PlanInputs } from '../asking/inputs.ts'

/** A figure of one's own, with how much it was counted from; or why it cannot be told. */
export type Known = { value: number; n: number } | { value: null; n: number; why: 'too_few' | 'not_there' }

export const notThere: Known = { value: null, n: 0, why: 'not_there' }
export const known = (value: number, n: number, least: number): Known =>
  n >= least && Number.isFinite(value) ? { value, n } : { value: null, n, why: 'too_few' }

/** What a house knows of its own days. Counts and means of the whole line, of nobody alone. */
export type Own = {
  readonly fromDay: string | null
  readonly toDay: string | null
  readonly days: number
  /** Contacts of a mean day in each of the 48 half hours. */
  readonly profile: readonly number[]
  readonly contacts: Known
  readonly handle: Known
  readonly patience: Known
  readonly abusive: Known
  readonly recall: Known
  readonly abandonment: Known
}

export const DAYS_LEAST = 5
export const HALF_HOURS = 48
/** A half hour with less than this part of a day is taken for closed at either end of it. */
const OPEN_PART = 0.003

/** From the first half hour in which somebody comes to the last. */
export function openHours(profile: readonly number[]): { opensMinute: number; profile: readonly number[] } | null {
  const total = profile.reduce((sum, it) => sum + it, 0)
  const isOpen = (it: number) => total > 0 && it / total >= OPEN_PART
  const first = profile.findIndex(isOpen)
  const last = profile.findLastIndex(isOpen)
  // A centre that is open for less than four hours cannot hold the shortest shift that is planned with.
  if (first === -1 || last - first < 7) return null
  return { opensMinute: first * 30, profile: profile.slice(first, last + 1) }
}

/** What is known replaces what was supposed, and is named; the rest stays as it was. */
export function withOwn(inputs: PlanInputs, own: Own): PlanInputs {
  const open = own.contacts.value === null ? null : openHours(own.profile)
  const names: OwnNumber[] = [
    ...(own.contacts.value === null ? [] : (['contacts'] as const)),
    ...(open ? (['profile'] as const) : []),
    ...(['handle', 'patience', 'abusive', 'recall'] as const).filter((name) => own[name].value !== null),
  ]
  return {
    ...inputs,
    contactsADay: own.contacts.value === null ? FIRST.contactsADay : Math.round(own.contacts.value),
    ...(open ?? { opensMinute: FIRST.opensMinute, profile: FIRST.profile }),
    handleSeconds: Math.round(own.handle.value ?? FIRST.handleSeconds),
    patienceSeconds: Math.round(own.patience.value ?? FIRST.patienceSeconds),
    abusive: own.abusive.value ?? FIRST.abusive,
    recall: own.recall.value ?? FIRST.recall,
    own: names,
  }
}

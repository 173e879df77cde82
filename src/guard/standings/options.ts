import type { PersonId } from '#kernel/ids.ts'

/** Every way by which somebody reaches the house. */
export const WAYS_IN = ['phone', 'chat', 'counter', 'email', 'portal', 'letter'] as const
export type WayIn = (typeof WAYS_IN)[number]

/** What may never be closed, and is named in every decision (practice 2.3, point 7). */
export const STAYS_OPEN = ['emergency', 'data_rights', 'complaint', 'outside', 'new_matter', ...WAYS_IN] as const
export type StaysOpen = (typeof STAYS_OPEN)[number]
/** Open whatever was done; at least one way in besides (practice, rule 49). */
export const MUST_STAY_OPEN = ['emergency', 'data_rights', 'complaint', 'outside', 'new_matter'] as const

export const RUNGS = ['R2', 'R3', 'R4', 'R5', 'E'] as const
export type Rung = (typeof RUNGS)[number]

/**
 * What changes in how somebody reaches us (practice 2.2): with whom, about what, when, where, by which way. What is not
 * there is as it is for everybody. Minutes of the day are of the house's zone; days 1 (Monday) to 7.
 */
export type AccessOptions = {
  who?: { person: PersonId }
  what?: { cases: readonly string[] }
  when?: { days: readonly number[]; fromMinute: number; toMinute: number; minutesEach?: number }
  where?: { place: string }
  how?: { ways: readonly WayIn[] }
}

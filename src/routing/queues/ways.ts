/** What happens when nobody has taken somebody who waits: a call back, or a lead who is free first. */
export const OVERFLOWS = ['call_back', 'lead_then_call_back'] as const
export type Overflow = (typeof OVERFLOWS)[number]
/** Outside the hours of a queue: a call is promised, or an answer in writing. */
export const OUTSIDE = ['call_back', 'written'] as const
export type Outside = (typeof OUTSIDE)[number]

/** How a queue treats whoever waits in it. */
export type Ways = {
  waitMostMinutes: number
  overflow: Overflow
  /** Advice on which somebody new needs a person behind them who knows. */
  critical: boolean
  outsideHours: Outside
}

export const LONGEST_WAIT_MINUTES = 30
/** Nobody waits longer with the line open unless their queue says so: by then we have promised to call. */
export const USUAL_WAYS: Ways = {
  waitMostMinutes: 10,
  overflow: 'call_back',
  critical: false,
  outsideHours: 'call_back',
}

/** A letter is answered within so much working time, or somebody with a name answers for it. */
export const LETTER_MINUTES = 480

const minutesAfter = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000)

/** From when on a lead who is free is put through, so that half the wait is left for it to help. Null where the queue does not. */
export const leadFrom = (ways: Ways, arrivedAt: Date): Date | null =>
  ways.overflow === 'lead_then_call_back' ? minutesAfter(arrivedAt, ways.waitMostMinutes / 2) : null

/** When to look again: soon, and at each moment at which something may have changed, whichever is first. */
export const firstOf = (now: Date, ...moments: readonly (Date | null)[]): Date | null =>
  moments.reduce((first, it) => (it && it > now && (first === null || it < first) ? it : first), null)

/** Conduct towards the agent, L0 to L4 (design brief, section 5; practice 4.2). */
export type Level = 0 | 1 | 2 | 3 | 4

/** Minutes off the queue by the worst that was said to the agent. None at L4: the rest of the shift. */
export type Lengths = { version: number; l2: number; l3: number; l4: number | null; helped: number }

/** After a help key, a one-to-one or a take-over: time to be composed again, whatever was said. */
export const AFTER_HELP_MINUTES = 10
/** What the house came with: only "longer rest" is law anywhere, and short breaks do not restore after something hard (practice 4.1). */
export const HOUSE_LENGTHS: Lengths = { version: 0, l2: 5, l3: 15, l4: null, helped: AFTER_HELP_MINUTES }
/** Where nobody knows when the shift ends. */
const REST_OF_SHIFT_MINUTES = 240
/** After a contact this long the lead is asked to bring water, and the agent may take three minutes. */
export const LONG_CONTACT_MINUTES = 10

export function recoveryUntil(
  hard: { level: Level; helped: boolean },
  now: Date,
  shiftEndsAt: Date | null,
  lengths: Lengths = HOUSE_LENGTHS,
): Date | null {
  const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
  if (hard.level === 4 && lengths.l4 === null) return restOfShift(now, shiftEndsAt)

  const byLevel = [0, 0, lengths.l2, lengths.l3, lengths.l4 ?? 0][hard.level] ?? 0
  const minutes = Math.max(byLevel, hard.helped ? lengths.helped : 0)
  return minutes === 0 ? null : minutesLater(minutes)
}

export const restOfShift = (now: Date, shiftEndsAt: Date | null): Date =>
  shiftEndsAt && shiftEndsAt > now ? shiftEndsAt : new Date(now.getTime() + REST_OF_SHIFT_MINUTES * 60_000)

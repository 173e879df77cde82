/** Conduct towards the agent, L0 to L4 (design brief, section 5; practice 4.2). */
export type Level = 0 | 1 | 2 | 3 | 4

/** Minutes off the queue after a contact, by the worst that was said to the agent. Product defaults: only "longer rest" is law anywhere. */
const RECOVERY_MINUTES: Readonly<Record<Level, number>> = { 0: 0, 1: 0, 2: 5, 3: 15, 4: 0 }
/** Where nobody knows when the shift ends. */
const REST_OF_SHIFT_MINUTES = 240
/** After a help key, a one-to-one or a take-over: time to be composed again, whatever was said. */
export const AFTER_HELP_MINUTES = 10
/** After a contact this long the lead is asked to bring water, and the agent may take three minutes. */
export const LONG_CONTACT_MINUTES = 10

export function recoveryUntil(
  hard: { level: Level; helped: boolean },
  now: Date,
  shiftEndsAt: Date | null,
): Date | null {
  const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
  if (hard.level === 4) return shiftEndsAt && shiftEndsAt > now ? shiftEndsAt : minutesLater(REST_OF_SHIFT_MINUTES)

  const minutes = Math.max(RECOVERY_MINUTES[hard.level], hard.helped ? AFTER_HELP_MINUTES : 0)
  return minutes === 0 ? null : minutesLater(minutes)
}

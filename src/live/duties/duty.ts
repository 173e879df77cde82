import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** Nobody is on duty longer than this without somebody having thought about it again. */
export const DUTY_MOST_HOURS = 24

/** From when until when somebody is on duty. What is over cannot begin, and a whole week is a mistake of the calendar. */
export function dutyFrom(
  it: { from: Date; until: Date },
  now: Date,
): Outcome<{ from: Date; until: Date }, 'duty.wrong_time'> {
  const hours = (it.until.getTime() - it.from.getTime()) / 3_600_000
  if (hours <= 0 || hours > DUTY_MOST_HOURS || it.until <= now) return refuse('duty.wrong_time')
  return done(it)
}

export type DutyEntry = { id: string; person: PersonId; from: Date; until: Date; endedAt: Date | null }

export const isOnDuty = (it: DutyEntry, now: Date): boolean => it.endedAt === null && it.from <= now && it.until > now

import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** So many days before nothing can be brought any more, legal and the person are reminded. */
export const REMINDERS = [30, 14, 3] as const
const DAY = 86_400_000

/** The same day so many months later, or the last one of that month: a 31st of August and six months end on the last of February. */
export function monthsAfter(at: Date, months: number): Date {
  const day = at.getUTCDate()
  const first = new Date(at)
  first.setUTCDate(1)
  first.setUTCMonth(first.getUTCMonth() + months)
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(day, last))
  return first
}

/** Which reminder stands at this moment: the smallest whose day has come. Null: it is not near yet. */
export function reminderAt(dueAt: Date, now: Date): (typeof REMINDERS)[number] | null {
  const left = dueAt.getTime() - now.getTime()
  return REMINDERS.filter((days) => left <= days * DAY).at(-1) ?? null
}

/** When to look next: the next reminder that is still to come. Null: there is none left. */
export const nextReminder = (dueAt: Date, now: Date): Date | null =>
  REMINDERS.map((days) => new Date(dueAt.getTime() - days * DAY)).find((at) => at > now) ?? null

export const CHOICES = ['open', 'acts', 'does_not'] as const
export type Choice = (typeof CHOICES)[number]

/** A choice can be changed for as long as there is something to choose, by whoever it is of, in both directions. */
export const choose = (matter: { state: string }): Outcome<null, 'matter.closed'> =>
  matter.state === 'closed' ? refuse('matter.closed') : done(null)

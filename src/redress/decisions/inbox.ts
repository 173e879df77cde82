export const REASONS = [
  'fact_overdue',
  'facts',
  'staff_demand',
  'creep',
  'demands',
  'admission',
  'remedy',
  'escalated',
  'unanswered',
] as const
export type Reason = (typeof REASONS)[number]

/** What the order of the inbox may know of a case: when it was promised and since when it waits. */
export type Waiting = { id: string; promisedAt: Date | null; openedAt: Date }

const NEVER = 8.64e15
const whenOf = (it: Waiting) => it.promisedAt?.getTime() ?? NEVER

/** By the time we promised, then by age. How the customer spoke is not among what is compared. */
export const inTurn = <T extends Waiting>(rows: readonly T[]): readonly T[] =>
  rows.toSorted(
    (a, b) => whenOf(a) - whenOf(b) || a.openedAt.getTime() - b.openedAt.getTime() || (a.id < b.id ? -1 : 1),
  )

import { EXPLANATIONS } from '../explanations/explanation.ts'

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

/** What is counted of a case, and never a word of how anybody behaved. */
export type Counted = {
  owner_role: string | null
  needed: number
  verified: number
  waiting: number
  overdue: number
  admitted: boolean
  demands: number
  staff: number
  creep: number
  remedies: number
  refused: number
  agreed_last: boolean
  unanswered: boolean
}

/** Why a case lies before the second line; none where it does not. */
export function reasonsOf(it: Counted): readonly Reason[] {
  const is: Readonly<Record<Reason, boolean>> = {
    fact_overdue: it.overdue > 0,
    facts: it.waiting > 0,
    staff_demand: it.staff > 0,
    creep: it.creep > 0,
    demands: it.demands > 0 && it.owner_role === 'second_line',
    admission: it.needed > 0 && it.verified === it.needed && !it.admitted,
    remedy: it.remedies > 0,
    escalated: it.refused >= EXPLANATIONS && !it.agreed_last,
    unanswered: it.unanswered,
  }
  return REASONS.filter((reason) => is[reason])
}

import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/**
 * What may be said of somebody's work: counted, and dated. There is no field for words, so there is none for a guess about
 * somebody's health; and nothing here counts what a customer did to them, or that they ended a contact.
 */
export const WORK_FACTS = ['absent_days', 'late_starts', 'missed_deadlines', 'work_done_again'] as const
export type WorkFact = { kind: (typeof WORK_FACTS)[number]; count: number; from: string; to: string }

export function mayAsk(it: {
  by: string
  employee: string
  facts: readonly WorkFact[]
  today: string
}): Outcome<null, 'formal_referral.oneself' | 'formal_referral.dates'> {
  if (it.by === it.employee) return refuse('formal_referral.oneself')
  const dated = it.facts.every((fact) => fact.from <= fact.to && fact.to <= it.today)
  return dated ? done(null) : refuse('formal_referral.dates')
}

import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const DECISIONS = ['adopt', 'study', 'decline'] as const
export type Decision = (typeof DECISIONS)[number]

/** A unit has so many days after the month to answer what was said in it. */
export const ANSWER_DAYS = 20
/** Fewer voices than this are not quoted: somebody would be known by what they said. */
export const QUOTED_FROM = 3

/** An answer comes from the unit it is addressed to, after somebody has spoken, with a reason a citizen can read. */
export function answerTo(it: {
  unit: string
  by: string
  opinions: number
  why: string
}): Outcome<null, 'dossier.not_yours' | 'dossier.empty' | 'dossier.reason_needed'> {
  if (it.by !== it.unit) return refuse('dossier.not_yours')
  if (it.opinions === 0) return refuse('dossier.empty')
  if (it.why.trim().length < 10) return refuse('dossier.reason_needed')
  return done(null)
}

import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const FINDING_OUTCOMES = ['upheld', 'partly', 'not_upheld', 'outside_scope'] as const
export type FindingOutcome = (typeof FINDING_OUTCOMES)[number]
export type Stage = 1 | 2

/** A reason answers one point of the complaint; without a point it answers the complaint as a whole. */
export type Reason = { point: string | null; words: string }
export type Evidence = { fact: string | null; words: string }

export type ToDecide = {
  stage: Stage
  decider: PersonId
  /** Everything that was asked: each wants its own reason. */
  points: readonly string[]
  reasons: readonly Reason[]
  evidence: readonly Evidence[]
  remedies: number
  noRemedyBecause: string
  recourse: string
  escalated: boolean
  /** Who decided the other stage. */
  others: readonly PersonId[]
}

export type FindingRefusal =
  | 'finding.not_escalated'
  | 'finding.second_stage_asked'
  | 'finding.same_person'
  | 'finding.points_unanswered'
  | 'finding.evidence_needed'
  | 'finding.remedy_or_why'
  | 'finding.recourse_needed'

/** An answer is worth the name with a reason for every point, evidence, a remedy or why there is none, and the way on. */
export function decide(it: ToDecide): Outcome<{ decided: true }, FindingRefusal> {
  if (it.stage === 2 && !it.escalated) return refuse('finding.not_escalated')
  if (it.stage === 1 && it.escalated) return refuse('finding.second_stage_asked')
  if (it.others.includes(it.decider)) return refuse('finding.same_person')
  const open = it.points.filter((point) => !it.reasons.some((reason) => reason.point === point))
  if (open.length > 0 || it.reasons.length === 0)
    return refuse('finding.points_unanswered', { count: Math.max(open.length, 1) })
  if (it.evidence.length === 0) return refuse('finding.evidence_needed')
  if (it.remedies === 0 && it.noRemedyBecause === '') return refuse('finding.remedy_or_why')
  if (it.recourse === '') return refuse('finding.recourse_needed')
  return done({ decided: true })
}

/** The parts of the pack that are still empty, in the pack's order. */
export const emptyParts = <Part extends string>(
  wanted: readonly Part[],
  letter: Readonly<Partial<Record<Part, string>>>,
): readonly Part[] => wanted.filter((part) => (letter[part] ?? '').trim() === '')

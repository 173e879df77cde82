import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { knows, QUESTIONS, type Question, type Taxonomy } from './taxonomy.ts'

export const BRANCHES = ['attitude', 'knowledge', 'information'] as const
export type Branch = (typeof BRANCHES)[number]
export const BREAKS = ['customer_agent', 'shift_shift', 'department_agent', 'notice_unread'] as const
export type Break = (typeof BREAKS)[number]
export type Answered = 'yes' | 'no' | 'unclear'

export type CauseGiven = {
  answers: Readonly<Partial<Record<Question, Answered>>>
  code: string | null
  staff: {
    branch: Branch
    evidence: string
    why: string
    missing: string
    brokeAt: Break | null
  } | null
}

export type CauseRefusal =
  | 'cause.questions_first'
  | 'cause.person_alone'
  | 'cause.code_needed'
  | 'cause.code_unknown'
  | 'cause.evidence_needed'
  | 'cause.why_needed'
  | 'cause.missing_needed'
  | 'cause.break_needed'

/**
 * First what the organisation did, then what a person did. A person is never the whole cause: something asked too
 * much of them, told them too little, or did not catch it.
 */
export function settle(given: CauseGiven, taxonomy: Taxonomy): Outcome<{ code: string }, CauseRefusal> {
  const left = QUESTIONS.filter((question) => given.answers[question] === undefined)
  if (left.length > 0) return refuse('cause.questions_first', { count: left.length })
  if (given.staff && QUESTIONS.some((question) => given.answers[question] === 'unclear'))
    return refuse('cause.questions_first', {
      count: QUESTIONS.filter((question) => given.answers[question] === 'unclear').length,
    })
  if (!given.code) return refuse(given.staff ? 'cause.person_alone' : 'cause.code_needed')
  if (!knows(taxonomy, given.code)) return refuse('cause.code_unknown')
  return given.staff ? staffShare(given.staff, given.code) : done({ code: given.code })
}

function staffShare(staff: NonNullable<CauseGiven['staff']>, code: string): Outcome<{ code: string }, CauseRefusal> {
  if (code === 'other') return refuse('cause.person_alone')
  if (staff.evidence === '') return refuse('cause.evidence_needed')
  if (staff.why === '') return refuse('cause.why_needed')
  if (staff.branch === 'knowledge' && staff.missing === '') return refuse('cause.missing_needed')
  if (staff.branch === 'information' && staff.brokeAt === null) return refuse('cause.break_needed')
  return done({ code })
}

/** What is missing for so many is nobody's slip any more. */
export const TASK_FROM = 3
export const PROJECT_FROM = 3

import type { Language } from '#kernel/language.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'

const HOUR = 3_600_000
/** An answer within a day; within four hours where somebody was harmed or is in danger. */
export const ANSWER_HOURS = { usual: 24, grave: 4 } as const
const GRAVE = 3

export const answerDue = (now: Date, level: number | null): Date =>
  new Date(now.getTime() + (level !== null && level >= GRAVE ? ANSWER_HOURS.grave : ANSWER_HOURS.usual) * HOUR)

/** Half of the time has gone: legal is reminded once. */
export const reminderDue = (askedAt: Date, dueAt: Date): Date =>
  new Date(askedAt.getTime() + (dueAt.getTime() - askedAt.getTime()) / 2)

export type Consultation = { state: 'asked' | 'answered' | 'closed' }

/** Whoever asked may go on asking, and legal goes on answering, until the person says that it is settled. */
export const sayOn = (it: Consultation, byLegal: boolean): Outcome<Consultation['state'], 'consultation.closed'> =>
  it.state === 'closed' ? refuse('consultation.closed') : done(byLegal ? 'answered' : 'asked')

export type Draft = { question: string; answer: string; language: Language }

/** A draft for everybody may hold nothing that leads to anybody: what the desk would take out of it is not in it. */
export const leadsToNobody = (
  draft: Draft,
  known: readonly string[],
  strip: (words: string, known: readonly string[]) => string,
): boolean => strip(draft.question, known) === draft.question && strip(draft.answer, known) === draft.answer

import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const EXPLANATION_ANSWERS = ['agreed', 'partly', 'not'] as const
export type ExplanationAnswer = (typeof EXPLANATION_ANSWERS)[number]

/** So many explanations without agreement, and somebody else answers. */
export const EXPLANATIONS = 3

export const isEscalated = (answers: readonly (ExplanationAnswer | null)[]): boolean =>
  answers.filter((it) => it === 'not' || it === 'partly').length >= EXPLANATIONS && answers.at(-1) !== 'agreed'

export type Restatement = { answer: 'confirmed' | 'corrected' | null }

/** Understood is what the customer said is right: the last thing we said back, confirmed. */
export const isUnderstood = (all: readonly Restatement[]): boolean => all.at(-1)?.answer === 'confirmed'

export function answerRestatement(
  it: Restatement,
  answer: 'confirmed' | 'corrected',
  correction: string,
): Outcome<{ correction: string | null }, 'restatement.already_answered' | 'restatement.correction_needed'> {
  if (it.answer !== null) return refuse('restatement.already_answered')
  if (answer === 'corrected' && !correction) return refuse('restatement.correction_needed')
  return done({ correction: answer === 'corrected' ? correction : null })
}

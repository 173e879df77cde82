import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const OCCASIONS = ['second_update', 'closure'] as const
export type Occasion = (typeof OCCASIONS)[number]
export const TRUST_ANSWERS = ['yes', 'partly', 'no'] as const
export type TrustAnswer = (typeof TRUST_ANSWERS)[number]

export type Asking = { updatesTold: number; isClosed: boolean; answered: readonly Occasion[] }

const SECOND = 2

/** The question that is open now, if any. Each is asked once, and what was skipped does not come back. */
export function questionOf(it: Asking): Occasion | null {
  const occasion = it.isClosed ? 'closure' : it.updatesTold >= SECOND ? 'second_update' : null
  return occasion && !it.answered.includes(occasion) ? occasion : null
}

export const answerTrust = (it: Asking, occasion: Occasion): Outcome<{ occasion: Occasion }, 'my_case.not_asked'> =>
  questionOf(it) === occasion ? done({ occasion }) : refuse('my_case.not_asked')

import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export type Export = { askedBy: string; approved: boolean | null }
type Refusal = 'export.decided' | 'export.own' | 'export.reason_needed'

/** Whoever asked never decides, and whoever says no says why. */
export function decide(it: Export, by: string, word: { approve: boolean; because: string }): Outcome<null, Refusal> {
  if (it.approved !== null) return refuse('export.decided')
  if (it.askedBy === by) return refuse('export.own')
  return !word.approve && word.because === '' ? refuse('export.reason_needed') : done(null)
}

import { MISCONDUCT } from '../model/questions.ts'
import type { Rates } from './measures.ts'

/** F-measure: with `lean` under 1 a false alarm costs more than a miss. */
const leaning =
  (lean: number) =>
  ({ precision, recall }: Rates): number => {
    const square = lean * lean
    return precision + recall === 0 ? 0 : ((1 + square) * precision * recall) / (square * precision + recall)
  }

const EVEN = leaning(1)
/** A customer called abusive who was not is worse than an insult that a person has to point out. */
const CAREFUL = leaning(0.7)
/** What the agent is said to have done counts for advice only where it is sure. */
const SURE = leaning(0.5)
const SURE_ACTS: ReadonlySet<string> = new Set([
  'acknowledge_feeling',
  'admit_fault',
  'explain',
  'restate',
  'confirm_ask',
  'propose',
  'recap',
  'decline',
  'warning',
])

/** What the threshold of a question is chosen to make best. */
export function worthOf(question: string): (rates: Rates) => number {
  if (question === 'misconduct' || MISCONDUCT.some((kind) => kind === question)) return CAREFUL
  return SURE_ACTS.has(question) ? SURE : EVEN
}

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
/**
 * A customer called abusive who was not is worse than an insult that a person has to point out: as much as can be found
 * while this share of what is shown is right, among lines of which most were written to be mistaken for it.
 */
const LEAST_RIGHT = 0.8
const careful = ({ precision, recall }: Rates): number => (precision >= LEAST_RIGHT ? 1 + recall : precision)
const CAREFUL = leaning(0.7)
/** A cry for help that is missed is worse than one too many: a person looks, and nothing else happens. */
const WATCHFUL = leaning(1.1)
/** What the agent is said to have done counts for advice only where it is sure. */
const SURE = leaning(0.4)
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
  if (question === 'misconduct') return careful
  if (MISCONDUCT.some((kind) => kind === question)) return CAREFUL
  if (question === 'self_harm_risk') return WATCHFUL
  return SURE_ACTS.has(question) ? SURE : EVEN
}

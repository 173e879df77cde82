import type { Weights } from '../protective/weights.ts'

export type RuleInForce = {
  version: string
  weights: Weights
  /** Which side of a comparison this day or this contact is on. */
  arm: string
  /** Decides beside it, and is only written down. */
  beside?: { version: string; weights: Weights } | null
}

import type { Threshold } from '../card.ts'
import type { Folded } from './folded.ts'
import type { Sounds } from './sounds.ts'
import type { Table } from './table.ts'

/** Log-odds made honest: probability = 1 / (1 + e^−(slope·odds + shift)), fitted on turns by authors not trained on. */
export type Honest = { slope: Float32Array; shift: Float32Array }

/** A general judge of attacks on persons or groups in any text: used to grade and compare, never shown in a contact. */
export type Offence = {
  weights: Int8Array
  step: number
  bias: number
  network: Folded
  words: ReadonlyMap<string, string>
  zh: { slope: number; shift: number; from: number }
  en: { slope: number; shift: number; from: number }
}

/** Everything that was learned. */
export type Model = {
  name: string
  customer: Table
  agent: Table
  honest: { zh: { customer: Honest; agent: Honest }; en: { customer: Honest; agent: Honest } }
  thresholds: readonly Threshold[]
  /** From which probability on any misconduct at all is shown. */
  misconductFrom: { zh: number; en: number }
  sounds: Sounds
  offence: Offence
}

import type { Level } from '#care/public.ts'
import type { AssistBecause } from '../assists/assist.ts'

/** What goes before what when several are true at once (contradiction X10). */
export const PRECEDENCE = ['danger', 'abuse', 'help_key', 'third_explanation', 'ownership', 'normal'] as const
export type Comes = (typeof PRECEDENCE)[number]

export type Standing = {
  selfHarm: boolean
  worst: Level
  abusiveNow: boolean
  helpAsked: boolean
  /** Explanations that were not accepted. */
  leadShouldCome: boolean
  dependsOnOthers: boolean
}

/** A threat against somebody or a life at risk is danger; a slur, a sexual remark and abuse that runs are the abuse exit. */
export function comesFirst(so: Standing): Comes {
  if (so.selfHarm || so.worst === 4) return 'danger'
  if (so.worst >= 3 || so.abusiveNow) return 'abuse'
  if (so.helpAsked) return 'help_key'
  if (so.leadShouldCome) return 'third_explanation'
  return so.dependsOnOthers ? 'ownership' : 'normal'
}

const RANK: Readonly<Record<AssistBecause, Comes>> = {
  self_harm: 'danger',
  help_key: 'help_key',
  handover: 'help_key',
  third_explanation: 'third_explanation',
}

/** Of two calls for a human, the one that must not wait has the smaller number. */
export const rankOfCall = (because: AssistBecause): number => PRECEDENCE.indexOf(RANK[because])

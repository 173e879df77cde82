import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { IncidentKind } from '../incidents/incident.ts'
import type { PatternKind, Sum } from './kinds.ts'

/** What somebody said first of a sum that takes two. */
export type Half = { by: PersonId } | null

export type Said = { confirms: boolean; beyondNormal: string; harm: string; because: string }

export type PatternRefusal =
  | 'pattern.not_proposed'
  | 'pattern.own_contact'
  | 'pattern.limbs_needed'
  | 'pattern.reason_needed'
  | 'pattern.somebody_else'

/** Complaining is a right, so that it was used as a lever takes two people to say. */
const TAKES_TWO: ReadonlySet<PatternKind> = new Set(['pressure'])

/**
 * A person's word on a sum. Both limbs, or no confirmation: beyond the normal range, and harm to somebody. Whoever it was
 * done to does not decide; where two are needed the second is not the first.
 */
export function sayOf(
  sum: Sum | undefined,
  half: Half,
  by: PersonId,
  said: Said,
): Outcome<'half' | 'confirmed' | 'not_confirmed', PatternRefusal> {
  if (!sum?.proposed) return refuse('pattern.not_proposed')
  if (sum.victims.includes(by)) return refuse('pattern.own_contact')
  if (!said.confirms) return said.because.trim() === '' ? refuse('pattern.reason_needed') : done('not_confirmed')
  if (said.beyondNormal.trim() === '' || said.harm.trim() === '') return refuse('pattern.limbs_needed')
  if (!TAKES_TWO.has(sum.kind)) return done('confirmed')
  if (!half) return done('half')
  return half.by === by ? refuse('pattern.somebody_else') : done('confirmed')
}

/**
 * How a confirmed sum stands among the incidents, so that an access decision can rest on it. What was shouted stands there
 * already, one by one: a sum of it is no further incident.
 */
export const INCIDENT_OF: Readonly<
  Record<PatternKind, { kind: IncidentKind; category: 'persistence' | 'demands' } | null>
> = {
  over_emotional: null,
  unreasonable_demand: { kind: 'unreasonable_demand', category: 'demands' },
  pressure: { kind: 'pressure', category: 'demands' },
  persistence: { kind: 'persistence', category: 'persistence' },
}

import type { Reach } from '#guard/public.ts'
import type { PersonId } from '#kernel/ids.ts'

/** What a decision about access leaves of routing: nobody for now, one person, or everybody as ever. */
export type Gate = {
  reach: Reach
  held: boolean
  only: PersonId | null
  /** Who answers for this customer, where somebody was named and can. */
  named: PersonId | null
}

const NO_GATE: Gate = { reach: { kind: 'open' }, held: false, only: null, named: null }

/**
 * Whoever is named may be away, or be the very person something was done to. Then the contact goes as every other does:
 * a name that cannot answer is no reason to answer nobody.
 */
export function gateFor(reach: Reach, namedCanAnswer: boolean): Gate {
  if (reach.kind === 'open') return NO_GATE
  const named = namedCanAnswer ? reach.person : null
  if (reach.say !== 'named_person') return { reach, held: true, only: null, named }
  return named ? { reach, held: false, only: named, named } : NO_GATE
}

export const letsTo = (gate: Gate, agent: PersonId): boolean =>
  !gate.held && (gate.only === null || gate.only === agent)

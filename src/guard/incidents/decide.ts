import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Role } from '#kernel/roles.ts'
import { type IncidentKind, type IncidentTarget, isConfined, type Level, staysLow } from './incident.ts'

export type Said = { kind: IncidentKind; level: Level; target: IncidentTarget }

/** What a report may say. Whatever it is, somebody who speaks of dying has done nothing to anybody. */
export function mayReport(said: Said, selfHarm: boolean): Outcome<null, 'incident.self_harm' | 'incident.above_one'> {
  if (selfHarm) return refuse('incident.self_harm')
  return staysLow(said) && said.level > 1 ? refuse('incident.above_one') : done(null)
}

export type Incident = {
  state: 'reported' | 'confirmed' | 'not_confirmed'
  agent: PersonId
  reportedBy: PersonId
  level: Level
  confined: boolean
}

export type Decision =
  | { confirm: true; said: Said; beyondNormal: string; harm: string }
  | { confirm: false; because: string }

type Refusal =
  | 'incident.not_a_person'
  | 'incident.not_for_you'
  | 'incident.own'
  | 'incident.decided'
  | 'incident.limbs'
  | 'incident.above_one'
  | 'incident.danger_first'
  | 'incident.confined_kind'
  | 'incident.reason_needed'

const DECIDES: ReadonlySet<Role> = new Set(['lead', 'manager', 'second_line'])
const DECIDES_CONFINED: ReadonlySet<Role> = new Set(['hr', 'legal', 'compliance'])
/** Shorter than this is not a reason that somebody who was hurt can read. */
const FEWEST_LETTERS = 5

/** Whose word makes it count: a person who leads, to whom it was not done and who did not bring it. */
export function decide(
  it: Incident,
  by: { kind: 'person'; id: PersonId; role: Role } | { kind: 'machine' },
  decision: Decision,
): Outcome<'confirmed' | 'not_confirmed', Refusal> {
  if (by.kind === 'machine') return refuse('incident.not_a_person')
  if (!(it.confined ? DECIDES_CONFINED : DECIDES).has(by.role)) return refuse('incident.not_for_you')
  if (by.id === it.agent || by.id === it.reportedBy) return refuse('incident.own')
  if (it.state !== 'reported') return refuse('incident.decided')
  if (!decision.confirm)
    return [...decision.because.trim()].length < FEWEST_LETTERS
      ? refuse('incident.reason_needed')
      : done('not_confirmed')
  const { said } = decision
  if (decision.beyondNormal.trim() === '' || decision.harm.trim() === '') return refuse('incident.limbs')
  if (staysLow(said) && said.level > 1) return refuse('incident.above_one')
  if (said.level === 4 && it.level < 4) return refuse('incident.danger_first')
  if (isConfined(said.kind) !== it.confined) return refuse('incident.confined_kind')
  return done('confirmed')
}

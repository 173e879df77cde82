import type { PersonId } from '#kernel/ids.ts'
import type { RiskReason } from '../rule/risk.ts'

/** The parts of what spoke for or against somebody, and what they were counted from. */
export type Parts = {
  risk: number
  breather: number
  rareSkill: number
  idle: number
  authority: number
  idleMinutes: number
  sinceHardMinutes: number | null
  /** How far above or below a fair share of the last weeks; nothing where there are no hours to count it against. */
  beyondShare: number | null
  isEmpowered: boolean
  hasOtherSkills: boolean
}

export type Next = { agent: PersonId; parts: Parts }

/** Everything that was known when the rule chose. Plain values, so that it can be kept and read again as it was. */
export type ByRule = {
  rule: string
  arm: string
  ours: boolean
  risk: number
  rank: number
  reasons: readonly { code: RiskReason; until: string }[]
  chosen: Parts
  /** Those who passed every gate and came next: three at most. */
  next: readonly Next[]
  /** How many of them may be named, so that to be missing says nothing of anybody. */
  mayName: number
  considered: number
  /** One number for every reason there is. */
  notAsked: number
  /** A clock of the rule kept this contact from somebody for a moment: it has opened, or it was still running. */
  gate: 'opened' | 'kept' | null
  gateSeconds: number | null
  indexChoice: PersonId
  idleChoice: PersonId
  longerFree: boolean
  longestFree: PersonId | null
  beside: { version: string; agent: PersonId | null } | null
}

/**
 * How a contact came to the person who took it. It is kept with the contact, so that "why this agent" can be answered later
 * from what was known then.
 */
export type Weighed = {
  /** By the house’s own rule, to whoever was named for this customer, by a phone system that had chosen already, by a colleague, or by the person themself. */
  how: 'rule' | 'named' | 'system' | 'handed' | 'taken'
  byRule?: ByRule
  /** Why somebody handed it over, and who did. */
  because?: string
  by?: PersonId
}

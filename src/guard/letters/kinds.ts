import type { Role } from '#kernel/roles.ts'
import type { Rung } from '../standings/options.ts'

export const LETTER_KINDS = [
  'advice',
  'warning',
  'notice',
  'restriction',
  'review_outcome',
  'appeal_received',
  'appeal_outcome',
  'lifted',
] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

/** What a letter may consist of. Each has its code in the list of what is missing. */
export const PART_CODES = [
  'facts',
  'problem',
  'why',
  'grounds',
  'decider',
  'result',
  'standard',
  'law',
  'must_stop',
  'adjustments',
  'changes',
  'follows',
  'from_to',
  'review',
  'received',
  'answer_by',
  'ended',
  'stays_open',
  'merits',
  'reserve',
  'comment',
  'appeal',
  'outside',
  'contact',
] as const
export type PartCode = (typeof PART_CODES)[number]
export type Parts = Readonly<Partial<Record<PartCode, string>>>

/**
 * Who says it. `house`: it follows from what was decided, and nobody words it anew. `draft`: the house proposes, a person
 * may say it otherwise. `person`: only a person can know it.
 */
export const SAID_BY: Readonly<Record<PartCode, 'house' | 'draft' | 'person'>> = {
  facts: 'draft',
  problem: 'person',
  why: 'person',
  grounds: 'person',
  decider: 'person',
  result: 'person',
  standard: 'house',
  law: 'house',
  must_stop: 'person',
  adjustments: 'person',
  changes: 'draft',
  follows: 'draft',
  from_to: 'house',
  review: 'house',
  received: 'person',
  answer_by: 'person',
  ended: 'house',
  stays_open: 'house',
  merits: 'house',
  reserve: 'house',
  comment: 'draft',
  appeal: 'house',
  outside: 'house',
  contact: 'person',
}

/** Which letter tells of which rung. A legal notice may stand beside any of them, or alone. */
export const TELLS: Readonly<Partial<Record<LetterKind, readonly Rung[]>>> = {
  advice: ['R2'],
  warning: ['R3'],
  restriction: ['R4', 'R5', 'E'],
}
/** Once one of these has arrived, its decision has been told. */
export const ANNOUNCES: readonly LetterKind[] = ['advice', 'warning', 'notice', 'restriction']
/** These say what somebody did, so each rests on incidents that a person has confirmed. */
export const RESTS_ON_INCIDENTS: readonly LetterKind[] = ['advice', 'warning', 'notice', 'restriction']
export const CITES_CHARTER: readonly LetterKind[] = ['advice', 'warning', 'notice', 'restriction']

/** Who may write which (practice 2.2). The signature is legal's, and never the author's. */
const WRITES: Readonly<Record<LetterKind, readonly Role[]>> = {
  advice: ['lead', 'second_line', 'manager', 'legal'],
  warning: ['second_line', 'manager', 'legal'],
  notice: ['second_line', 'manager', 'legal'],
  restriction: ['second_line', 'manager', 'legal'],
  review_outcome: ['second_line', 'manager', 'legal'],
  appeal_received: ['second_line', 'manager', 'legal'],
  appeal_outcome: ['second_line', 'manager', 'legal', 'executive'],
  lifted: ['second_line', 'manager', 'legal'],
}
export const mayWrite = (role: Role, kind: LetterKind): boolean => WRITES[kind].includes(role)

/** Places whose rules for such letters are known here. */
export const PACK_KEYS = ['taiwan', 'mainland', 'england', 'house'] as const
export type PackKey = (typeof PACK_KEYS)[number]

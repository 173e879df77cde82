import type { Role } from '#kernel/roles.ts'
import type { Level } from '../incidents/incident.ts'
import type { Rung } from './options.ts'

export type Length = { months: number } | { hours: number }

/** What one rung asks for. The machine knows no rung by itself: it reads these lines. */
export type RungRule = {
  issuers: readonly Role[]
  approvers: readonly Role[]
  /** The rung that has been tried before, and from which level of danger it may be skipped: with words, and by two people. */
  after: Rung | null
  skipFrom: Level | null
  /** So many incidents, or one from this level up. None: no number of small ones is enough. */
  pattern: number | null
  serious: Level | null
  usual: Length
  most: Length
  reviewEvery: Length
}

export type StandingPolicy = {
  rungs: Readonly<Record<Rung, RungRule>>
  reviewers: readonly Role[]
  appealDeciders: readonly Role[]
  /** Whoever may end a decision at once, beside those who made it. */
  lifters: readonly Role[]
  evidenceDays: number
  chainMonths: number
  delayDays: number
  appealDays: number
  appealAnswerDays: number
  watchDays: number
  suspensionDays: number
}

/** Everybody who works in the house. The client of an outsourcer and whoever only keeps the machine running do not decide here. */
export const STAFF = [
  'agent',
  'lead',
  'manager',
  'second_line',
  'qa',
  'counsellor',
  'legal',
  'hr',
  'compliance',
  'department',
  'executive',
] as const satisfies readonly Role[]

const LEADING = ['lead', 'manager', 'second_line', 'legal', 'executive'] as const
const SECOND = ['manager', 'second_line', 'legal', 'executive'] as const

/** Version 1, from the ladder of practice 2.2 and the parameters of its section 10. */
export const FIRST_POLICY: StandingPolicy = {
  rungs: {
    R2: {
      issuers: LEADING,
      approvers: LEADING,
      after: null,
      skipFrom: null,
      pattern: 1,
      serious: null,
      usual: { months: 3 },
      most: { months: 3 },
      reviewEvery: { months: 3 },
    },
    R3: {
      issuers: ['manager', 'executive'],
      approvers: ['lead', ...SECOND],
      after: 'R2',
      skipFrom: 3,
      pattern: 2,
      serious: 3,
      usual: { months: 6 },
      most: { months: 6 },
      reviewEvery: { months: 6 },
    },
    R4: {
      issuers: ['manager', 'executive'],
      approvers: SECOND,
      after: 'R3',
      skipFrom: 3,
      pattern: 1,
      serious: null,
      usual: { months: 3 },
      most: { months: 6 },
      reviewEvery: { months: 3 },
    },
    R5: {
      issuers: ['executive'],
      approvers: ['legal'],
      after: 'R4',
      skipFrom: 4,
      pattern: 1,
      serious: null,
      usual: { months: 6 },
      most: { months: 12 },
      reviewEvery: { months: 6 },
    },
    E: {
      issuers: STAFF,
      approvers: STAFF,
      after: null,
      skipFrom: null,
      pattern: null,
      serious: 3,
      usual: { hours: 72 },
      most: { hours: 72 },
      reviewEvery: { hours: 72 },
    },
  },
  reviewers: SECOND,
  appealDeciders: ['manager', 'second_line', 'legal', 'compliance', 'executive'],
  lifters: SECOND,
  evidenceDays: 180,
  chainMonths: 12,
  delayDays: 5,
  appealDays: 20,
  appealAnswerDays: 20,
  watchDays: 90,
  suspensionDays: 7,
}

/** The same day so many months on; the 31st of a shorter month is its last day. */
export function plusLength(from: Date, length: Length): Date {
  if ('hours' in length) return new Date(from.getTime() + length.hours * 3_600_000)
  const to = new Date(from)
  to.setUTCMonth(from.getUTCMonth() + length.months)
  if (to.getUTCDate() !== from.getUTCDate()) to.setUTCDate(0)
  return to
}

/** Lengths are compared from one day for all: a month is not always as long. */
const ONE_DAY = new Date(Date.UTC(2026, 0, 1))
const longer = (a: Length, b: Length) => plusLength(ONE_DAY, a) > plusLength(ONE_DAY, b)
const NEVER = Number.POSITIVE_INFINITY
const within = (a: readonly Role[], b: readonly Role[]) => a.length > 0 && a.every((it) => b.includes(it))
const RUNGS_OF_POLICY = Object.keys(FIRST_POLICY.rungs) as Rung[]

/**
 * A house may be milder than the first version, never harder: no new hands, no longer lengths, no shorter way to be heard.
 * Gives the first line that goes too far.
 */
export function tooHard(it: StandingPolicy): string | null {
  for (const rung of RUNGS_OF_POLICY) {
    const [mine, floor] = [it.rungs[rung], FIRST_POLICY.rungs[rung]]
    if (!within(mine.issuers, floor.issuers)) return `${rung}.issuers`
    if (!within(mine.approvers, floor.approvers)) return `${rung}.approvers`
    if (longer(mine.usual, mine.most)) return `${rung}.usual`
    if (longer(mine.most, floor.most)) return `${rung}.most`
    if (longer(mine.reviewEvery, floor.reviewEvery)) return `${rung}.reviewEvery`
    if ((mine.pattern ?? NEVER) < (floor.pattern ?? NEVER)) return `${rung}.pattern`
    if (floor.serious !== null && mine.serious !== null && mine.serious < floor.serious) return `${rung}.serious`
    if (floor.serious === null && mine.serious !== null) return `${rung}.serious`
    if (mine.skipFrom !== null && (floor.skipFrom === null || mine.skipFrom < floor.skipFrom)) return `${rung}.skipFrom`
    if ((rung === 'R4' || rung === 'R5') && mine.after !== floor.after) return `${rung}.after`
  }
  return hardNumber(it)
}

function hardNumber(it: StandingPolicy): string | null {
  if (!within(it.reviewers, FIRST_POLICY.reviewers)) return 'reviewers'
  if (!within(it.appealDeciders, FIRST_POLICY.appealDeciders)) return 'appealDeciders'
  if (it.lifters.length === 0 || !it.lifters.every((role) => (STAFF as readonly Role[]).includes(role)))
    return 'lifters'
  for (const key of ['evidenceDays', 'chainMonths', 'delayDays', 'appealAnswerDays', 'suspensionDays'] as const)
    if (it[key] > FIRST_POLICY[key]) return key
  for (const key of ['appealDays', 'watchDays'] as const) if (it[key] < FIRST_POLICY[key]) return key
  return null
}

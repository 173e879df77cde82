import type { ActRead, Anger, Level, Reading, Signal, SignalKind, Target, Turn } from './reading.ts'

/** What a conversation needs to know of a turn: less than the reader gives, so that a person's word can stand in for it. */
export type Said = {
  signals: readonly Pick<Signal, 'kind' | 'level'>[]
  anger: Anger
  target: Target
  acts: readonly Pick<ActRead, 'act'>[]
}
export type ReadTurn = { role: Turn['role']; reading: Said }

export const COURSES = ['rising', 'falling', 'steady', 'cannot tell'] as const
export type Course = (typeof COURSES)[number]
/** The worst that was directed at whoever listens, in which turn, and what it was. */
export type Abuse = { level: 1 | 2 | 3 | 4; at: number; kinds: readonly SignalKind[] }

/** What the conversation is at, from its turns so far. Nothing in it is about the person who listens. */
export type ConversationRead = {
  unaccepted: number
  course: Course
  abuse?: Abuse
  /** A threat against a place or somebody absent: not abuse of whoever listens, and not nothing. */
  threat?: { level: Level; at: number }
  repeatContact: boolean
  selfHarmRisk: boolean
}

/** The same while it runs: one more turn can be added without hearing all of them again. */
export type SoFar = {
  turns: number
  explanations: number
  explanationPending: boolean
  unaccepted: number
  recentAnger: readonly Anger[]
  abuse: Abuse | null
  threat: { level: Level; at: number } | null
  repeatContact: boolean
  selfHarm: boolean
}

/** `carried`: explanations in a row that were not accepted in the contact before, about the same matter. */
export const nothingSaid = (carried = 0): SoFar => ({
  turns: 0,
  explanations: 0,
  explanationPending: false,
  unaccepted: carried,
  recentAnger: [],
  abuse: null,
  threat: null,
  repeatContact: false,
  selfHarm: false,
})

/** Conduct, and how far each goes when a person says that it was there. Speaking of dying is never among them. */
export const CONDUCT_LEVEL = {
  profanity: 1,
  insult: 2,
  insult_family: 3,
  sexual: 3,
  slur: 3,
  threat: 4,
} as const satisfies Partial<Record<SignalKind, Level>>
export const isConduct = (kind: SignalKind): kind is keyof typeof CONDUCT_LEVEL => kind in CONDUCT_LEVEL

export function conversationRead(turns: readonly ReadTurn[], carried = 0): ConversationRead {
  const so = turns.reduce(readOn, nothingSaid(carried))
  return {
    unaccepted: so.unaccepted,
    course: courseOf(so.recentAnger),
    ...(so.abuse ? { abuse: so.abuse } : {}),
    ...(so.threat ? { threat: so.threat } : {}),
    repeatContact: so.repeatContact,
    selfHarmRisk: so.selfHarm,
  }
}

export function readOn(so: SoFar, { role, reading }: ReadTurn): SoFar {
  const next = role === 'customer' ? customerSaid(so, reading) : agentSaid(so, reading)
  return { ...next, turns: so.turns + 1 }
}

function customerSaid(so: SoFar, reading: Said): SoFar {
  const has = (kind: SignalKind) => reading.signals.some((signal) => signal.kind === kind)
  return {
    ...so,
    explanationPending: false,
    unaccepted: !so.explanationPending
      ? so.unaccepted
      : has('not_accepted')
        ? so.unaccepted + 1
        : has('thanks')
          ? 0
          : so.unaccepted,
    recentAnger: [...so.recentAnger, reading.anger].slice(-TURNS_OF_COURSE),
    abuse: worse(so.abuse, abuseIn(reading, so.turns)),
    threat: worse(so.threat, threatIn(reading, so.turns)),
    repeatContact: so.repeatContact || has('repeat_contact'),
    selfHarm: so.selfHarm || has('self_harm_risk'),
  }
}

function agentSaid(so: SoFar, { acts }: Said): SoFar {
  if (!acts.some(({ act }) => act === 'explain' || act === 'decline')) return so
  return { ...so, explanations: so.explanations + 1, explanationPending: true }
}

const worse = <It extends { level: Level }>(before: It | null, now: It | null): It | null =>
  now && now.level > (before?.level ?? 0) ? now : before

/** What is not directed at whoever listens is heat, and never above the lowest level. */
function abuseIn({ signals, target }: Said, at: number): Abuse | null {
  const conduct = signals
    .filter(({ kind }) => isConduct(kind))
    .map(({ kind, level }) => ({ kind, level: target === 'agent' ? level : Math.min(level, 1) }))
  const level = Math.max(0, ...conduct.map((one) => one.level))
  const kinds = conduct.filter((one) => one.level === level).map((one) => one.kind)
  return level === 1 || level === 2 || level === 3 || level === 4 ? { level, at, kinds } : null
}

function threatIn({ signals, target }: Said, at: number): { level: Level; at: number } | null {
  const threat = signals.find(({ kind }) => kind === 'threat')
  return threat && threat.level > 0 && target !== 'agent' ? { level: threat.level, at } : null
}

/** How far one turn goes against a person, whoever that is. */
export const levelOf = (reading: Said): Level => levelIn({ abuse: abuseIn(reading, 0), threat: threatIn(reading, 0) })
export const levelIn = ({ abuse, threat }: Pick<SoFar, 'abuse' | 'threat'>): Level =>
  worse<{ level: Level }>(abuse, threat)?.level ?? 0

const TURNS_OF_COURSE = 4

/** The customer's last two turns beside the two before. Only their anger is compared, so no correction moves it. */
export function courseOf(recent: readonly Anger[]): Course {
  const [a, b, c, d] = recent.slice(-TURNS_OF_COURSE)
  if (a === undefined || b === undefined || c === undefined || d === undefined) return 'cannot tell'
  const change = c + d - a - b
  if (change >= 2 && d >= c) return 'rising'
  return change <= -2 && d <= c ? 'falling' : 'steady'
}

/** A reading as a person has put it right: without what was not so, with what was missed. */
export function putRight(reading: Reading, not: ReadonlySet<SignalKind>, missed: readonly SignalKind[]): Said {
  const { anger, acts, target } = reading
  const read = reading.signals.filter(({ kind }) => !not.has(kind))
  const added = missed
    .filter((kind) => !reading.signals.some((signal) => signal.kind === kind))
    .map((kind) => ({ kind, level: isConduct(kind) ? CONDUCT_LEVEL[kind] : (0 as const) }))
  // Whoever says that an insult was missed was there, and it was said to them.
  const atAgent = added.some(({ level }) => level > 1)
  return { anger, acts, target: atAgent ? 'agent' : target, signals: [...read, ...added] }
}

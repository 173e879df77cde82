import {
  type Act,
  type Level,
  levelIn,
  levelOf,
  nothingSaid,
  putRight,
  type Reading,
  readOn,
  type SignalKind,
  type SoFar,
} from '#reader/public.ts'

/** An utterance as the conversation remembers it: who, when, and what was read in it. */
export type Heard = { id: string; key: string; who: 'customer' | 'agent' | 'lead'; at: Date; reading: Reading }

/** What people have said against the reader about one utterance. Whose word it is decides what it may switch off. */
export type Corrected = {
  not: ReadonlySet<SignalKind>
  notByAgent: ReadonlySet<SignalKind>
  missed: readonly SignalKind[]
}
export type Corrections = ReadonlyMap<string, Corrected>
const UNCORRECTED: Corrected = { not: new Set(), notByAgent: new Set(), missed: [] }

/**
 * What one screen needs to know of a conversation so far. Plain numbers and yes-or-no; no score of the agent.
 * What the turns amount to is counted by the reader; here is what the house does with it.
 */
export type Conversation = SoFar & {
  anger: 0 | 1 | 2 | 3
  /** The worst so far, as corrected by anybody, and how often it was at level 2 or above. */
  worst: Level
  directed: number
  lastDirectedAt: string | null
  /** The worst that the agent has not taken back: rest, and the right to end, hang on the agent's own word alone. */
  borne: Level
  /** The agent said of every word about dying that it was not that. The advice stays; conduct counts beside it. */
  selfHarmDoubted: boolean
  /** What the customer has brought up, by kind, with the number of times. */
  brought: Partial<Record<SignalKind, number>>
  /** What the agent has done, by speech act. */
  did: Partial<Record<Act, number>>
  /** The customer has agreed to the restatement; to the proposal. */
  confirmed: boolean
  agreed: boolean
  lastWho: 'customer' | 'agent' | 'lead' | null
  lastKinds: readonly SignalKind[]
  /** How far the customer's last words went against a person. */
  lastLevel: Level
  customerTurns: number
}

export const emptyConversation = (carried = 0): Conversation => ({
  ...nothingSaid(carried),
  anger: 0,
  worst: 0,
  directed: 0,
  lastDirectedAt: null,
  borne: 0,
  selfHarmDoubted: false,
  brought: {},
  did: {},
  confirmed: false,
  agreed: false,
  lastWho: null,
  lastKinds: [],
  lastLevel: 0,
  customerTurns: 0,
})

/** Levels 2 and above are conduct towards a person; below that somebody is upset, which is allowed. */
const CONDUCT_FROM: Level = 2

export function hear(so: Conversation, heard: Heard, corrections: Corrections = new Map()): Conversation {
  return heard.who === 'customer'
    ? hearCustomer(so, heard, corrections.get(heard.id) ?? UNCORRECTED)
    : hearAgent(so, heard)
}

/** A word about dying is never taken out by a correction: who was wrong about that is found out by a person who goes there. */
const keepingDanger = (not: ReadonlySet<SignalKind>) => new Set([...not].filter((kind) => kind !== 'self_harm_risk'))

function hearCustomer(so: Conversation, { at, reading }: Heard, { not, notByAgent, missed }: Corrected): Conversation {
  const read = readOn(so, { role: 'customer', reading: putRight(reading, keepingDanger(not), missed) })
  const said = putRight(reading, not, missed)
  const kinds = said.signals.map((signal) => signal.kind)
  const level = levelOf(said)
  const borne = levelOf(putRight(reading, notByAgent, missed))
  const directed = level >= CONDUCT_FROM
  const calm = !kinds.includes('not_accepted') && !directed && reading.anger < 2
  return {
    ...so,
    ...read,
    anger: reading.anger,
    worst: levelIn(read),
    directed: so.directed + (directed ? 1 : 0),
    lastDirectedAt: directed ? at.toISOString() : so.lastDirectedAt,
    borne: higher(so.borne, borne),
    selfHarmDoubted: doubted(so, putRight(reading, new Set(), missed).signals, notByAgent),
    brought: countUp(so.brought, kinds),
    confirmed: so.confirmed || (calm && (so.did.restate ?? 0) > 0),
    agreed: so.agreed || (calm && (so.did.propose ?? 0) + (so.did.promise ?? 0) > 0),
    lastWho: 'customer',
    lastKinds: kinds,
    lastLevel: level,
    customerTurns: so.customerTurns + 1,
  }
}

const higher = (one: Level, other: Level): Level => (other > one ? other : one)

/** One such word that the agent left standing is enough. */
function doubted(
  so: Conversation,
  signals: readonly { kind: SignalKind }[],
  notByAgent: ReadonlySet<SignalKind>,
): boolean {
  if (!signals.some(({ kind }) => kind === 'self_harm_risk')) return so.selfHarmDoubted
  return (!so.selfHarm || so.selfHarmDoubted) && notByAgent.has('self_harm_risk')
}

function hearAgent(so: Conversation, { who, reading }: Heard): Conversation {
  return {
    ...so,
    ...readOn(so, { role: 'agent', reading }),
    did: countUp(
      so.did,
      reading.acts.map((read) => read.act),
    ),
    lastWho: who,
  }
}

function countUp<Kind extends string>(
  before: Partial<Record<Kind, number>>,
  more: readonly Kind[],
): Partial<Record<Kind, number>> {
  const count = { ...before }
  for (const kind of more) count[kind] = (count[kind] ?? 0) + 1
  return count
}

/** The agent's own word that the customer took the explanation, or did not: a person knows better than a reader. */
export type Judged = { at: Date; accepted: boolean }

export const judge = (so: Conversation, accepted: boolean): Conversation => ({
  ...so,
  unaccepted: accepted ? 0 : so.unaccepted + 1,
  explanationPending: false,
})

/** The conversation as it stands after all that was heard, whatever order it came in: the moment of speaking decides. */
export function conversationOf(
  heard: readonly Heard[],
  carried = 0,
  corrections: Corrections = new Map(),
  judged: readonly Judged[] = [],
): Conversation {
  const left = [...judged]
  const judgedUntil = (so: Conversation, at: Date | null) => {
    let after = so
    for (let next = left[0]; next && (!at || next.at < at); next = left[0]) {
      after = judge(after, next.accepted)
      left.shift()
    }
    return after
  }
  const all = inOrder(heard).reduce(
    (so, next) => hear(judgedUntil(so, next.at), next, corrections),
    emptyConversation(carried),
  )
  return judgedUntil(all, null)
}

export const inOrder = (heard: readonly Heard[]): readonly Heard[] =>
  heard.toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))

/** Abuse is answered when it has just been said, not for the rest of the conversation, and swearing at a thing is not abuse. */
export const abusiveNow = (so: Conversation): boolean => so.lastWho === 'customer' && so.lastLevel >= CONDUCT_FROM

/** How hard it was on the person: somebody who speaks of dying has done nothing wrong, and nothing is harder to hear. */
export const hardness = (so: Conversation): Level => (so.selfHarm && !so.selfHarmDoubted ? 4 : so.borne)

/** After this many explanations that were not accepted the lead is asked to come, by the rule and not by the person. */
export const EXPLANATIONS_BEFORE_LEAD = 3

export const leadShouldCome = (so: Conversation): boolean => so.unaccepted >= EXPLANATIONS_BEFORE_LEAD

/** The five steps of a conversation that ends well, each done or not yet. */
export const stepsDone = (so: Conversation) => ({
  listened: (so.did.acknowledge_feeling ?? 0) > 0 || so.confirmed || (so.did.restate ?? 0) > 0,
  restated: (so.did.restate ?? 0) > 0,
  proposed: (so.did.propose ?? 0) > 0 || (so.did.promise ?? 0) > 0,
  agreed: so.agreed,
  recapped: (so.did.recap ?? 0) > 0,
})

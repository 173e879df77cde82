import type { Act, Level, Reading, SignalKind } from '#reader/public.ts'

/** An utterance as the conversation remembers it: who, when, and what was read in it. */
export type Heard = { id: string; key: string; who: 'customer' | 'agent' | 'lead'; at: Date; reading: Reading }

/** What a person has said about marks: `utterance/kind` that does not count. */
export type Rejected = ReadonlySet<string>

/** What one screen needs to know of a conversation so far. Plain numbers and yes-or-no; no score of the agent. */
export type Conversation = {
  explanations: number
  /** Explanations in a row that the customer did not accept, carried over from earlier contacts on the same case. */
  unaccepted: number
  explanationPending: boolean
  anger: 0 | 1 | 2 | 3
  /** The worst directed at the agent so far, and how often it was at level 2 or above. */
  worst: Level
  directed: number
  lastDirectedAt: string | null
  selfHarm: boolean
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
  explanations: 0,
  unaccepted: carried,
  explanationPending: false,
  anger: 0,
  worst: 0,
  directed: 0,
  lastDirectedAt: null,
  selfHarm: false,
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

export function hear(so: Conversation, heard: Heard, rejected: Rejected = new Set()): Conversation {
  return heard.who === 'customer' ? hearCustomer(so, heard, rejected) : hearAgent(so, heard)
}

function hearCustomer(so: Conversation, { id, at, reading }: Heard, rejected: Rejected): Conversation {
  const signals = reading.signals.filter((signal) => !rejected.has(`${id}/${signal.kind}`))
  const kinds = signals.map((signal) => signal.kind)
  const level = Math.max(
    0,
    ...signals.filter((signal) => signal.kind !== 'self_harm_risk').map((signal) => signal.level),
  ) as Level
  const refused = kinds.includes('not_accepted')
  const directed = level >= CONDUCT_FROM
  const calm = !refused && !directed && reading.anger < 2
  return {
    ...so,
    explanationPending: false,
    unaccepted:
      so.explanationPending && refused
        ? so.unaccepted + 1
        : so.explanationPending && kinds.includes('thanks')
          ? 0
          : so.unaccepted,
    anger: reading.anger,
    worst: Math.max(so.worst, level) as Level,
    directed: so.directed + (directed ? 1 : 0),
    lastDirectedAt: directed ? at.toISOString() : so.lastDirectedAt,
    selfHarm: so.selfHarm || kinds.includes('self_harm_risk'),
    brought: countUp(so.brought, kinds),
    confirmed: so.confirmed || (calm && (so.did.restate ?? 0) > 0),
    agreed: so.agreed || (calm && (so.did.propose ?? 0) + (so.did.promise ?? 0) > 0),
    lastWho: 'customer',
    lastKinds: kinds,
    lastLevel: level,
    customerTurns: so.customerTurns + 1,
  }
}

function hearAgent(so: Conversation, { who, reading }: Heard): Conversation {
  const acts = reading.acts.map((read) => read.act)
  const explains = acts.includes('explain') || acts.includes('decline')
  return {
    ...so,
    explanations: so.explanations + (explains ? 1 : 0),
    explanationPending: so.explanationPending || explains,
    did: countUp(so.did, acts),
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
  rejected: Rejected = new Set(),
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
    (so, next) => hear(judgedUntil(so, next.at), next, rejected),
    emptyConversation(carried),
  )
  return judgedUntil(all, null)
}

export const inOrder = (heard: readonly Heard[]): readonly Heard[] =>
  heard.toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))

/** Abuse is answered when it has just been said, not for the rest of the conversation, and swearing at a thing is not abuse. */
export const abusiveNow = (so: Conversation): boolean => so.lastWho === 'customer' && so.lastLevel >= CONDUCT_FROM

/** How hard it was on the person: somebody who speaks of dying has done nothing wrong, and nothing is harder to hear. */
export const hardness = (so: Conversation): Level => (so.selfHarm ? 4 : so.worst)

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

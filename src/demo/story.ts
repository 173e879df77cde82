import type { Language } from '#kernel/language.ts'
import type { Act, SignalKind } from '#reader/public.ts'

/** Minutes and seconds from the start: '2:05'. An e-mail answered after three hours is '180:00'. */
export type Clock = `${number}:${number}`
/** A stretch of time: '40m', '5h', '2d', '1d6h'. */
export type Span = `${number}m` | `${number}h` | `${number}d` | `${number}d${number}h`

export type StoryLine =
  | {
      at: Clock
      who: 'customer'
      says: string
      reads?: readonly SignalKind[]
      /** 0 upset, 1 heat, 2 a directed insult, 3 a slur, sexual or humiliating, 4 a credible threat. Absent is nothing. */
      conduct?: 0 | 1 | 2 | 3 | 4
    }
  | { at: Clock; who: 'agent'; says: string; reads?: readonly Act[]; by?: string }

/** What the people of the house do meanwhile, on the same clock. */
export type StoryStep =
  | { at: Clock; does: 'breath' | 'help' | 'warning' | 'end_for_conduct' | 'own_48h' | 'hand_to_lead' }
  | {
      at: Clock
      does: 'decline'
      reason: 'out_of_scope' | 'not_allowed' | 'against_safety' | 'no_evidence'
      instead: string
    }
  | { at: Clock; does: 'state'; words: string; basis: 'article' | 'notice' | 'standard' | 'guess' }
  | { at: Clock; does: 'lead_joins'; mode: 'whisper' | 'join' | 'take_over'; words?: string }

export type StoryPromise = {
  words: string
  kind: 'call_back' | 'update' | 'refund' | 'delivery' | 'visit' | 'other'
  /** From the end of the contact. */
  dueIn: Span
  /** From the end of the contact. After `dueIn` it was late; absent and past due, the clock broke it. */
  kept?: Span
  /** Key of the person who owns it; the agent of the contact when absent. */
  owner?: string
}

export type StoryDemand = { words: string; kind: 'compensation' | 'refund' | 'against_staff' | 'policy' | 'other' }

export type StoryEnd = {
  by: 'customer' | 'agent' | 'agent_for_conduct' | 'handed_over'
  calm: 'yes' | 'no' | 'unsure'
  solved: 'yes' | 'no' | 'unsure'
  kind: 'enquiry' | 'complaint' | 'suggestion' | 'thanks'
  need?: string
  demands?: readonly StoryDemand[]
  promises?: readonly StoryPromise[]
  recap?: string
  closesCase?: boolean
  /** The agent would speak with this customer again: unless they say so, the next call goes to somebody else. */
  meetsAgain?: boolean
}

export type StoryAfter = {
  /** From the end of the contact. */
  at: Span
  who: 'customer'
  does: 'thanks' | 'corrects' | 'heard_yes' | 'heard_no'
  words?: string
}

/** One conversation written once: it fills the demo house, a player shows it, the academy and the tests use it. */
export type Story = {
  id: string
  title: string
  language: Language
  channel: 'phone' | 'chat' | 'counter' | 'email'
  queue: 'orders' | 'billing' | 'public_line'
  /** The acceptance story it plays. */
  acceptance?: `A${number}`
  customer: { name: string; phone?: string; email?: string }
  /** Key of a person of the house. */
  agent: string
  /** Seconds. */
  waited: number
  transfers: number
  /** What the customer told the robot before a person answered. */
  heard?: string
  /** -7 … 0, where 0 is today. */
  day: number
  /** HH:MM in the zone of the house. */
  time: Clock
  lines: readonly StoryLine[]
  steps?: readonly StoryStep[]
  /** Id of the earlier story of the same case. */
  follows?: string
  end: StoryEnd
  later?: readonly StoryAfter[]
}

export const story = (it: Story): Story => it

export function secondsAt(clock: Clock): number {
  const [minutes = 0, seconds = 0] = clock.split(':').map(Number)

  return minutes * 60 + seconds
}

const MINUTES_IN: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440 }

export function minutesOf(span: Span): number {
  return [...span.matchAll(/(\d+)([mhd])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (MINUTES_IN[unit ?? ''] ?? 0),
    0,
  )
}

const lastSecond = (it: Story) => Math.max(...[...it.lines, ...(it.steps ?? [])].map(({ at }) => secondsAt(at)))

/** Minutes since midnight at the beginning of today; yesterday is negative. */
export const startsAt = (it: Story) => it.day * 1440 + secondsAt(it.time)

/** The last word or step, and the few seconds it takes to be said. */
export const endsAt = (it: Story) => startsAt(it) + (lastSecond(it) + 10) / 60

export type PromiseState = 'kept' | 'late' | 'broken' | 'open'

/** What became of a promise, seen at a moment in minutes since midnight of today. */
export function promiseState(it: Story, promise: StoryPromise, seenAt: number): PromiseState {
  const since = seenAt - endsAt(it)
  const due = minutesOf(promise.dueIn)
  const kept = promise.kept === undefined ? undefined : minutesOf(promise.kept)
  if (kept !== undefined && kept <= since) return kept <= due ? 'kept' : 'late'

  return since < due ? 'open' : 'broken'
}

/** Hard is what wears a person down: abuse, a threat, or somebody who speaks of not wanting to live. */
export const isHard = (it: Story) =>
  it.lines.some(
    (line) => line.who === 'customer' && ((line.conduct ?? 0) >= 2 || line.reads?.includes('self_harm_risk')),
  )

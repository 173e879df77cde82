import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const ENDINGS = [
  'accepted',
  'answered',
  'after_recourse',
  'withdrawn',
  'no_reply',
  'duplicate',
  'not_a_complaint',
] as const
export type Ending = (typeof ENDINGS)[number]

export const OPEN_KINDS = [
  'promise',
  'internal_promise',
  'demand',
  'remedy',
  'dispute',
  'second_stage',
  'letter',
] as const
export type OpenKind = (typeof OPEN_KINDS)[number]

export const LEARNINGS = ['nothing', 'known_theme', 'new_theme', 'lesson'] as const
export type Learning = (typeof LEARNINGS)[number]

/** Everything a closing looks at. What the customer did or how they spoke is not among it. */
export type Whole = {
  state: 'open' | 'closed'
  kind: 'complaint' | 'enquiry' | 'suggestion' | 'thanks' | 'data_request'
  open: readonly OpenKind[]
  isSafety: boolean
  firstAgent: PersonId | null
  /** Whoever asks took it in, or is first line, and it is about safety. */
  needsSecondPerson: boolean
  /** The last letter: whether one went out, and until when the customer may go on to somebody else. */
  told: { recourseUntil: Date } | null
  verdict: 'accepts' | 'rejects' | null
  tries: readonly { channel: string; at: Date }[]
  noReply: { allowed: boolean; days: number }
  hasCause: boolean
}

/** What whoever closes says. The customer's own satisfaction is not theirs to say, so it is not here. */
export type Said = {
  by: PersonId
  ended: Ending
  solved: boolean | null
  because: string
  /** The customer's own words of agreement, where they were spoken and not typed. */
  accepted: string
  learning: Learning | null
}

export type ClosingRefusal =
  | 'case.already_closed'
  | 'case.promises_open'
  | 'closing.internal_open'
  | 'closing.demands_open'
  | 'closing.remedies_open'
  | 'closing.disputes_open'
  | 'closing.second_stage_open'
  | 'closing.letter_open'
  | 'closing.safety_first_agent'
  | 'closing.recourse_not_given'
  | 'closing.recourse_running'
  | 'closing.not_accepted'
  | 'closing.no_reply_not_allowed'
  | 'closing.second_channel_needed'
  | 'closing.too_soon'
  | 'closing.solved_needed'
  | 'closing.because_needed'
  | 'closing.learning_needed'
  | 'closing.cause_needed'

const OWED: readonly (readonly [OpenKind, ClosingRefusal])[] = [
  ['promise', 'case.promises_open'],
  ['internal_promise', 'closing.internal_open'],
  ['demand', 'closing.demands_open'],
  ['remedy', 'closing.remedies_open'],
  ['dispute', 'closing.disputes_open'],
  ['second_stage', 'closing.second_stage_open'],
  ['letter', 'closing.letter_open'],
]

const DAY = 86_400_000

/** A case ends when nothing is owed, its ending is true, and somebody has said what it teaches. */
export function close(whole: Whole, said: Said, now: Date): Outcome<{ learning: Learning }, ClosingRefusal> {
  const owed = stillOwed(whole, said.by)
  if (owed) return owed
  const untrue = notTrue(whole, said, now)
  if (untrue) return untrue
  return learned(whole, said)
}

/** What stands in the way whatever anybody says. */
export function stillOwed(whole: Whole, by: PersonId) {
  if (whole.state === 'closed') return refuse<ClosingRefusal>('case.already_closed')
  const owed = OWED.find(([kind]) => whole.open.includes(kind))
  if (owed) return refuse(owed[1])
  if (whole.needsSecondPerson || (whole.isSafety && whole.firstAgent === by))
    return refuse<ClosingRefusal>('closing.safety_first_agent')
  return null
}

function notTrue(whole: Whole, said: Said, now: Date) {
  const recourse = recourseOf(whole, now)
  const agreed = said.ended === 'accepted' && said.accepted !== ''
  if (whole.verdict === 'rejects' && !agreed && said.ended !== 'withdrawn' && recourse) return recourse
  if (said.ended === 'after_recourse' && recourse) return recourse
  if (said.ended === 'accepted' && whole.verdict !== 'accepts' && !agreed)
    return refuse<ClosingRefusal>('closing.not_accepted')
  // Silence is not agreement: a complaint is not over because we have answered it.
  if (said.ended === 'answered' && whole.kind === 'complaint') return refuse<ClosingRefusal>('closing.not_accepted')
  if (said.ended === 'no_reply') return noReply(whole, now)
  if (said.solved === null) return refuse<ClosingRefusal>('closing.solved_needed')
  const wantsWhy = said.ended === 'withdrawn' || said.ended === 'duplicate' || said.ended === 'not_a_complaint'
  if ((wantsWhy || whole.kind === 'complaint') && said.because === '')
    return refuse<ClosingRefusal>('closing.because_needed')
  return null
}

/** An answer that was turned down stays open until the customer knew where to go and had the time to. */
function recourseOf(whole: Whole, now: Date) {
  if (!whole.told) return refuse<ClosingRefusal>('closing.recourse_not_given')
  if (now <= whole.told.recourseUntil)
    return refuse<ClosingRefusal>('closing.recourse_running', { until: whole.told.recourseUntil.toISOString() })
  return null
}

function noReply(whole: Whole, now: Date) {
  if (!whole.noReply.allowed) return refuse<ClosingRefusal>('closing.no_reply_not_allowed')
  if (new Set(whole.tries.map((it) => it.channel)).size < 2)
    return refuse<ClosingRefusal>('closing.second_channel_needed')
  const last = Math.max(...whole.tries.map((it) => it.at.getTime()))
  if (now.getTime() < last + whole.noReply.days * DAY)
    return refuse<ClosingRefusal>('closing.too_soon', { days: whole.noReply.days })
  return null
}

/** A complaint always teaches something, or somebody says why not. A question that was answered teaches nothing by itself. */
function learned(whole: Whole, said: Said): Outcome<{ learning: Learning }, ClosingRefusal> {
  if (!said.learning)
    return whole.kind === 'complaint' ? refuse('closing.learning_needed') : done({ learning: 'nothing' })
  const isTheme = said.learning === 'known_theme' || said.learning === 'new_theme'
  return isTheme && !whole.hasCause ? refuse('closing.cause_needed') : done({ learning: said.learning })
}

export type Truths = {
  /** The system: every step is done. */
  processed: boolean
  /** Whoever closed it. */
  solved: boolean | null
  /** The customer, and nobody else. */
  satisfied: 'yes' | 'no' | 'not_answered'
}

/** Three judges, three answers. None is ever worked out from another. */
export const truthsOf = (it: {
  open: readonly OpenKind[]
  closing: { solved: boolean | null } | null
  verdicts: readonly { says: string }[]
}): Truths => {
  const own = it.verdicts.findLast((verdict) => verdict.says === 'satisfied' || verdict.says === 'not_satisfied')
  return {
    processed: it.open.length === 0,
    solved: it.closing?.solved ?? null,
    satisfied: own === undefined ? 'not_answered' : own.says === 'satisfied' ? 'yes' : 'no',
  }
}

/** Whether our answer stands accepted or turned down; "not put right" turns it down as well. */
export function verdictIn(verdicts: readonly { says: string }[]): Whole['verdict'] {
  const last = verdicts.at(-1)?.says
  if (last === undefined) return null
  return last === 'accepts' || last === 'satisfied' ? 'accepts' : 'rejects'
}

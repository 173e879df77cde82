import type { Ours } from './kinds.ts'

/** A contact with what stood around it when it came. */
export type Came = {
  id: string
  at: Date
  endedAt: Date | null
  caseId: string | null
  answered: boolean
  afterBrokenPromise: boolean
  /** What its own agent said at the end; nothing where nobody did. */
  solved: 'yes' | 'no' | 'unsure' | null
  news: boolean | null
}

/** Moments at which the house answered on a case: a decision told, a demand decided, an explanation given. */
export type Answers = ReadonlyMap<string, readonly Date[]>
/** Moments at which one of ours called back, as was promised. */
export type CallBacks = ReadonlyMap<string, readonly Date[]>

const CALL_MINUTES = 30

/**
 * Why each contact is ours, in the order in which they came. A contact is left to us by the one before it on the same
 * case when that one ended unsolved and nobody has answered since, unless a person said that it had brought nothing new:
 * then the answer that stood, stands.
 */
export function oursOf(contacts: readonly Came[], answers: Answers, callBacks: CallBacks): ReadonlyMap<string, Ours> {
  const last = new Map<string, Came>()
  const why = new Map<string, Ours>()
  for (const it of contacts.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    const before = it.caseId ? last.get(it.caseId) : undefined
    const ours = reasonOf(it, before, answers, callBacks)
    if (ours) why.set(it.id, ours)
    if (it.caseId) last.set(it.caseId, it)
  }
  return why
}

function reasonOf(it: Came, before: Came | undefined, answers: Answers, callBacks: CallBacks): Ours | null {
  if (!it.answered) return 'not_answered'
  if (it.afterBrokenPromise) return 'broken_promise'
  if (it.caseId && (callBacks.get(it.caseId) ?? []).some((at) => isAround(it, at))) return 'call_back'
  return before && isLeft(before, it, answers.get(it.caseId ?? '') ?? []) ? 'left_unsolved' : null
}

const isAround = ({ at, endedAt }: Came, called: Date): boolean =>
  called >= at && called.getTime() <= (endedAt ?? at).getTime() + CALL_MINUTES * 60_000

const isLeft = (before: Came, it: Came, answered: readonly Date[]): boolean =>
  before.solved === 'no' && before.news !== false && !answered.some((at) => at >= before.at && at <= it.at)

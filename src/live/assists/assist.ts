import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const ASSIST_MODES = ['whisper', 'join', 'take_over', 'transfer'] as const
export type AssistMode = (typeof ASSIST_MODES)[number]
export const ASSIST_BECAUSE = ['help_key', 'handover', 'third_explanation', 'self_harm'] as const
export type AssistBecause = (typeof ASSIST_BECAUSE)[number]
/** How the help came out. Facts about the help: none of them says how the person did who asked for it. */
export const ASSIST_OUTCOMES = ['solved', 'taken_over', 'transferred', 'went_on_alone', 'not_needed'] as const
export type AssistOutcome = (typeof ASSIST_OUTCOMES)[number]

/** A call for a human. It is a fact about the help, never about the person who asked; nobody may have answered the contact yet. */
export type Assist = { id: string; agent: PersonId | null; because: AssistBecause; askedAt: Date } & (
  | { state: 'asked' }
  | { state: 'answered'; answeredAt: Date; answeredBy: PersonId }
  | { state: 'ended'; answeredBy: PersonId | null }
  | { state: 'withdrawn' }
)

export type AssistRefusal =
  | 'assist.already_answered'
  | 'assist.over'
  | 'assist.your_own'
  | 'assist.nobody_there'
  | 'assist.to_whom'

export function answerAssist(
  assist: Assist,
  by: PersonId,
  how: { mode: AssistMode; to: string | null; someoneThere: boolean },
  now: Date,
): Outcome<{ answeredAt: Date; seconds: number }, AssistRefusal> {
  if (assist.agent === by) return refuse('assist.your_own')
  if (assist.state === 'ended' || assist.state === 'withdrawn') return refuse('assist.over')
  if (assist.state === 'answered' && assist.answeredBy !== by) return refuse('assist.already_answered')
  if (how.mode === 'transfer' && !how.to) return refuse('assist.to_whom')
  // There is nobody to whisper to: the customer needs a person on the line.
  if (!how.someoneThere && (how.mode === 'whisper' || how.mode === 'join')) return refuse('assist.nobody_there')

  return done({ answeredAt: now, seconds: Math.round((now.getTime() - assist.askedAt.getTime()) / 1000) })
}

/** Taking a contact away from somebody is itself how the help came out; of the rest the helper says it with one tap. */
export const outcomeOf = (mode: AssistMode): AssistOutcome | null =>
  mode === 'take_over' ? 'taken_over' : mode === 'transfer' ? 'transferred' : null

/** Only who came knows how it came out. They may put a slip of the finger right, also after the contact. */
export function settleAssist(assist: Assist, by: PersonId): Outcome<null, 'assist.not_yours' | 'assist.not_answered'> {
  if (assist.state === 'asked' || assist.state === 'withdrawn') return refuse('assist.not_answered')
  if (assist.answeredBy === null) return refuse('assist.not_answered')
  return assist.answeredBy === by ? done(null) : refuse('assist.not_yours')
}

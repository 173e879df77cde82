import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const ASSIST_MODES = ['whisper', 'join', 'take_over'] as const
export type AssistMode = (typeof ASSIST_MODES)[number]
export type AssistBecause = 'help_key' | 'third_explanation' | 'handover' | 'self_harm'

/** A call for a human. It is a fact about the help, never about the person who asked. */
export type Assist = { id: string; agent: PersonId; because: AssistBecause; askedAt: Date } & (
  | { state: 'asked' }
  | { state: 'answered'; answeredAt: Date; answeredBy: PersonId }
  | { state: 'ended' }
  | { state: 'withdrawn' }
)

export type AssistRefusal = 'assist.already_answered' | 'assist.over' | 'assist.your_own'

export function answerAssist(
  assist: Assist,
  by: PersonId,
  now: Date,
): Outcome<{ answeredAt: Date; seconds: number }, AssistRefusal> {
  if (assist.agent === by) return refuse('assist.your_own')
  if (assist.state === 'ended' || assist.state === 'withdrawn') return refuse('assist.over')
  if (assist.state === 'answered' && assist.answeredBy !== by) return refuse('assist.already_answered')

  return done({ answeredAt: now, seconds: Math.round((now.getTime() - assist.askedAt.getTime()) / 1000) })
}

/** Nobody came in this time: the next lead's screen asks, and the duty lead's after that. */
export const PASS_ON_SECONDS = 60

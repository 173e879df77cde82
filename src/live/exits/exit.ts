import type { Level } from '#care/public.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { comesFirst } from './precedence.ts'

export const WARNINGS_BEFORE_END = 2
export const DECLINE_REASONS = ['out_of_scope', 'not_allowed', 'against_safety', 'no_evidence'] as const

export type ExitRefusal = 'end.reason_needed' | 'warning.enough' | 'ownership.not_while_abused'

/**
 * An agent may always end a contact. After two warnings, or at once after a slur, a sexual remark or a threat, nothing
 * is asked. Otherwise one reason is asked for, and any reason will do: it is for the customer's next contact, not a permission.
 */
export function mayEnd(
  so: { worst: Level; warnings: number },
  reason: string | null,
): Outcome<{ forConduct: boolean }, 'end.reason_needed'> {
  if (so.worst >= 3 || so.warnings >= WARNINGS_BEFORE_END) return done({ forConduct: true })
  if (!reason) return refuse('end.reason_needed')

  return done({ forConduct: so.worst >= 2 || so.warnings > 0 })
}

/** A third warning would only be another round: after two the agent may end. */
export function nextWarning(warnings: number): Outcome<{ nth: number }, 'warning.enough'> {
  return warnings >= WARNINGS_BEFORE_END ? refuse('warning.enough') : done({ nth: warnings + 1 })
}

/** Forty-eight hours are for depending on others, never a way to leave abuse or danger standing (contradiction X10). */
export function mayOwn(so: {
  worst: Level
  selfHarm: boolean
  abusiveNow: boolean
}): Outcome<null, 'ownership.not_while_abused'> {
  const first = comesFirst({ ...so, helpAsked: false, leadShouldCome: false, dependsOnOthers: true })
  return first === 'ownership' ? done(null) : refuse('ownership.not_while_abused')
}

/** A contact this long is asked after, whatever was said in it. */
export const isLong = (seconds: number, minutes: number) => seconds >= minutes * 60

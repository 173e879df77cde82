import type { WorkingTime } from '../calendars/working-time.ts'
import { type Counted, count } from './arithmetic.ts'
import { type ClockKind, type ClockRule, isLapsed, type Pack, type Profile, rulesFor } from './pack.ts'

export type CaseKind = 'complaint' | 'enquiry' | 'suggestion' | 'thanks' | 'data_request'

export type NewClock = Counted & { kind: ClockKind; start: Date }

/** A question wants an answer and news; only a complaint wants a decision. */
const FOR_EVERY_CASE: ReadonlySet<ClockKind> = new Set(['ack', 'first_answer', 'update'])

export function clocksFor(
  it: { pack: Pack; profile: Profile; kind: CaseKind; from: ClockRule['from']; start: Date },
  time: WorkingTime,
): readonly NewClock[] {
  return rulesFor(it.pack, it.profile)
    .filter((rule) => rule.from === it.from && (it.kind === 'complaint' || FOR_EVERY_CASE.has(rule.kind)))
    .map((rule) => ({ kind: rule.kind, start: it.start, ...count(rule, it.start, time) }))
}

/** A pack that nobody has looked at again starts nothing, unless somebody answers for it by name. */
export const mayStart = (pack: Pack, override: { until: Date } | null, now: Date): boolean =>
  !isLapsed(pack, now) || (override !== null && override.until > now)

export type Clock = { start: Date; due: Date; met: Date | null; missed: Date | null }
export type ClockState = 'running' | 'met' | 'met_late' | 'over'

/** What is true of a clock at a moment, whether or not an alarm has rung. */
export function stateOf(clock: Clock, now: Date): ClockState {
  if (clock.met) return clock.met <= clock.due ? 'met' : 'met_late'
  return now > clock.due ? 'over' : 'running'
}

/** The short path is an offer of the rules: when it ends the long letter is due, and nobody was late. */
export const isObligation = (kind: ClockKind): boolean => kind !== 'short_path'

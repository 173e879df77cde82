import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Preset } from '../protective/weights.ts'
import { FIRST, type Mode, type Rule } from './rule-in-force.ts'

export const REASON_LEAST = 6

type Running = { live: Rule | null; tried: Rule | null }

/** A rule begins when somebody has seen what it costs, and while a trial runs nothing under it is moved. */
export function maySave(
  it: { preset: Preset; mode: Mode; priceSeen: boolean } & Running,
): Outcome<null, 'rule.price_unseen' | 'rule.trial_runs' | 'rule.same_as_now'> {
  if (!it.priceSeen) return refuse('rule.price_unseen')
  if (it.tried) return refuse('rule.trial_runs')
  if ((it.live?.preset ?? FIRST) === it.preset) return refuse('rule.same_as_now')
  return done(null)
}

/** A trial ends by itself alone; the rule under a trial waits for it. */
export function mayEnd(id: string, it: Running): Outcome<Rule, 'rule.unknown' | 'rule.trial_runs'> {
  const rule = [it.live, it.tried].find((each) => each?.id === id)
  if (!rule) return refuse('rule.unknown')
  if (rule.mode === 'live' && it.tried) return refuse('rule.trial_runs')
  return done(rule)
}

/** It holds for the rest of this day’s opening hours at most, and nobody makes it longer than that. */
export function mayOverload(it: {
  now: Date
  closes: Date | null
  until: Date | null
  running: boolean
}): Outcome<Date, 'overload.runs' | 'overload.closed' | 'overload.too_long'> {
  if (it.running) return refuse('overload.runs')
  if (!it.closes || it.closes <= it.now) return refuse('overload.closed')
  const until = it.until ?? it.closes
  if (until <= it.now || until > it.closes) return refuse('overload.too_long')
  return done(until)
}

import { done, type Outcome, refuse } from '#kernel/outcome.ts'

const QUARTER = 15 * 60_000
const LONGEST = 4 * 3_600_000
const FURTHEST = 30 * 24 * 3_600_000

export type StepOut = { from: Date; until: Date }

/**
 * Time for oneself, on the quarter of an hour: begun a little early and ended a little late, so that it does not fit what
 * it is for to the minute. There is no field for why.
 */
export function stepOutOf(from: Date | null, until: Date, now: Date): Outcome<StepOut, 'step_out.not_then'> {
  const begins = from && from > now ? new Date(Math.floor(from.getTime() / QUARTER) * QUARTER) : now
  const it = { from: begins < now ? now : begins, until: new Date(Math.ceil(until.getTime() / QUARTER) * QUARTER) }
  const length = it.until.getTime() - it.from.getTime()
  if (length <= 0 || length > LONGEST + 2 * QUARTER || it.from.getTime() - now.getTime() > FURTHEST)
    return refuse('step_out.not_then')
  return done(it)
}

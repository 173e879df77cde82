import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { orderWasDone } from '../orders/progress.sql.ts'
import { writeOutcomes } from './outcome.contract.ts'
import { saveOutcomes } from './outcome.sql.ts'

/** Clocks of two systems are never quite the same. */
const AHEAD_MS = 5 * 60_000

export const outcomeRoutes: readonly Route[] = [
  answer(writeOutcomes, async (work, input) => {
    const latest = work.now.getTime() + AHEAD_MS
    if (input.outcomes.some((it) => Math.max(it.began.getTime(), it.done?.getTime() ?? 0) > latest))
      return refuse('outcome.in_the_future')
    await saveOutcomes(work, input.outcomes)
    for (const it of input.outcomes)
      if (it.done) await orderWasDone(work, { service: it.service, ref: it.subject }, it.done)
    return done({ written: input.outcomes.length })
  }),
]

import { hardCounts } from '#care/public.ts'
import { done } from '#kernel/outcome.ts'
import { answer, type Route, startOfDay } from '#platform/public.ts'
import { readRule, readSpread } from './spread.contract.ts'
import { countRule } from './spread.sql.ts'
import { precisionOf, spreadOf } from './spread.ts'

const DAY = 86_400_000

export const spreadRoutes: readonly Route[] = [
  answer(readSpread, async (work, { around, days }) => {
    // Whole days, so that two questions an hour apart do not show what one person had in between.
    const middle = startOfDay(around, work.zone)
    const from = new Date(middle.getTime() - days * DAY)
    const today = startOfDay(work.now, work.zone)
    const to = new Date(Math.min(middle.getTime() + days * DAY, today.getTime()))
    return done({
      before: middle <= today ? spreadOf(await hardCounts(work, from, middle)) : null,
      after: to > middle ? spreadOf(await hardCounts(work, middle, to)) : null,
    })
  }),
  answer(readRule, async (work, { days }) =>
    done(precisionOf(await countRule(work, new Date(work.now.getTime() - days * DAY), work.now))),
  ),
]

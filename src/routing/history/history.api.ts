import { done } from '#kernel/outcome.ts'
import { answer, type Route, startOfDay } from '#platform/public.ts'
import { readPlanHistory } from './history.contract.ts'
import { cameByHalfHour, foundSince, lineSince, waitsSince } from './history.sql.ts'
import { houseOwn } from './house-own.ts'

const DAY = 86_400_000

export const historyRoutes: readonly Route[] = [
  answer(readPlanHistory, async (work, { days }) => {
    // Whole days only: half a day would be a quiet one.
    const before = startOfDay(work.now, work.zone)
    const since = new Date(before.getTime() - days * DAY)
    return done(
      houseOwn({
        came: await cameByHalfHour(work, since, before),
        line: await lineSince(work, since, before),
        waits: await waitsSince(work, since, before),
        found: await foundSince(work, since, before),
      }),
    )
  }),
]

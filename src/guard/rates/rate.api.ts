import { done } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { readIncidentRates } from './rate.contract.ts'
import { countedByHour, countedByKind, countedByTeam, protectiveEndings } from './rate.sql.ts'
import { inNoRank, rateOf } from './rate.ts'

export const rateRoutes: readonly Route[] = [
  answer(readIncidentRates, async (work, { days }) => {
    const since = new Date(work.now.getTime() - days * 86_400_000)
    const { rows, contacts } = await countedByKind(work, since)
    const total = rows.reduce((sum, row) => sum + row.incidents, 0)
    return done({
      days,
      all: rateOf(total, contacts),
      protective: rateOf(await protectiveEndings(work, since), contacts),
      kinds: rows.map((row) => ({ kind: row.name as never, ...rateOf(row.incidents, contacts) })),
      teams: [...inNoRank((await countedByTeam(work, since)).map((row) => ({ ...row, team: row.name })))],
      hours: (await countedByHour(work, since)).map((row) => ({
        hour: row.name,
        ...rateOf(row.incidents, row.contacts),
      })),
    })
  }),
]

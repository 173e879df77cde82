import { done } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { counted, FIGURES, type FigureId, type FigureRow, HOUSE_FIGURES } from './figure.ts'
import { ENOUGH, share, verdict } from './share.ts'
import { readRows, readWins } from './wins.contract.ts'
import { ROWS } from './wins.sql.ts'

const DAY = 86_400_000

export const winsRoutes: readonly Route[] = [
  answer(readWins, async (work, { days }) => {
    const from = new Date(work.now.getTime() - days * DAY)
    const before = new Date(from.getTime() - days * DAY)
    const figures = []
    for (const id of FIGURES) figures.push(await figureOf(work, id, before, from))
    return done({ from, to: work.now, before, figures })
  }),
  answer(readRows, async (work, { figure, days }) => {
    // Who may not see cases sees that a row is there, and not whose it is.
    const named = work.actor.kind === 'person' && work.actor.role !== 'client' && work.actor.role !== 'executive'
    const rows = await ROWS[figure](work, new Date(work.now.getTime() - days * DAY), work.now)
    return done({ rows: rows.map((row) => ({ ...row, label: named ? row.label : '' })) })
  }),
]

async function figureOf(work: Work, id: FigureId, before: Date, from: Date) {
  const rows = await ROWS[id](work, from, work.now)
  const now = counted(rows)
  const was = counted(await ROWS[id](work, before, from))
  const nowShare = share(now.numerator, now.denominator)
  const { whose, good } = HOUSE_FIGURES[id]
  return {
    id,
    whose,
    good,
    ...nowShare,
    was: { numerator: was.numerator, denominator: was.denominator },
    excluded: now.excluded,
    verdict: verdict(nowShare, share(was.numerator, was.denominator), good),
    enough: ENOUGH,
    trend: trendOf(rows, work.zone),
  }
}

/** One point a day, in the house's zone, of the rows that count. */
function trendOf(rows: readonly FigureRow[], zone: string) {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  const days = Map.groupBy(
    rows.filter((row) => row.counts !== null),
    (row) => day.format(row.at),
  )
  return [...days].map(([on, of]) => ({
    day: on,
    numerator: of.filter((row) => row.counts).length,
    denominator: of.length,
  }))
}

import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { houseGate } from '../organisation/house-gate.sql.ts'
import { lived } from '../organisation/organisation.ts'
import { listStarts, readOutcome, readSupervisors } from './conduct.contract.ts'
import { publishedPeriodOf } from './culture.sql.ts'
import { cellsOf, restMinutes, spanOf, startsOf } from './outcome.sql.ts'
import { OUTCOME_METRICS, outcomeOf, type Start } from './outcome.ts'
import { answeredRows, breakRows, leads, reopenedRows } from './supervisor.sql.ts'
import { columnOf } from './supervisor.ts'

const DAY = 86_400_000

export const outcomeFigureRoutes: readonly Route[] = [
  answer(listStarts, async (work) => {
    const starts = await startsOf(work)
    return done({ starts: starts.toSorted((a, b) => b.startsAt.getTime() - a.startsAt.getTime()).map(named) })
  }),
  answer(readOutcome, async (work, input) => {
    const starts = await startsOf(work)
    const start = starts.find((it) => it.key === input.start)
    if (!start) return refuse('conduct.start_unknown')
    const so = lived(start, work.now)
    const metrics = []
    for (const metric of OUTCOME_METRICS) metrics.push({ metric, ...(await toldOf(work, metric, start, starts)) })
    return done({
      start: named(start),
      weeks: { before: start.beforeWeeks, after: start.afterWeeks, lived: so.weeks },
      metrics,
    })
  }),
  answer(readSupervisors, async (work, { days }) => {
    const since = new Date(work.now.getTime() - days * DAY)
    const me = work.actor.kind === 'person' ? work.actor : null
    const all = await leads(work)
    const [reopened, answered, breaks] = [
      await reopenedRows(work, since, work.now),
      await answeredRows(work, since, work.now),
      await breakRows(work, since, work.now),
    ]
    const culture = await publishedPeriodOf(work)
    return done({
      people: all
        .filter((it) => me?.role === 'manager' || it.id === me?.id)
        .map((it) => ({
          name: it.name,
          mine: it.id === me?.id,
          complaints: { reopened: columnOf(reopened, it.id, 'down') },
          protection: { answered: columnOf(answered, it.id, 'up'), granted: columnOf(breaks, it.id, 'up') },
          culture: culture(it.team),
        })),
    })
  }),
]

const named = ({ key, kind, name, startsAt }: Start) => ({ key, kind, name, at: startsAt })

async function toldOf(work: Work, metric: (typeof OUTCOME_METRICS)[number], start: Start, others: readonly Start[]) {
  const so = lived(start, work.now)
  const span = spanOf(start, so.weeks, work.now)
  const cells = await cellsOf(work, metric, start.startsAt, span)
  // A decision about one person occupies nobody: teams go on as they were.
  const beside = others.filter((it) => it.kind !== 'standing')
  const told = outcomeOf(cells, { metric, start, others: beside, isOver: so.isOver }, houseGate.enough)
  const isShown = metric === 'rested' && told.doubt !== 'too_few_people'
  return {
    ...told,
    leftOut: { ...told.leftOut },
    weeks: [...told.weeks],
    minutes: isShown ? await restMinutes(work, start, span) : null,
  }
}

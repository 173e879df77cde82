import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { explainDays } from '../calendars/working-arithmetic.ts'
import type { WorkingTime } from '../calendars/working-time.ts'
import { findCase } from '../cases/case.sql.ts'
import { toTaskView } from '../department-tasks/task.api.ts'
import { tasksOfCase } from '../department-tasks/task.sql.ts'
import { caseTime } from '../queues/queue-time.sql.ts'
import { attemptsOfCase } from './attempt.sql.ts'
import { casePromises } from './case-promises.contract.ts'
import { handoversOfCase, type PromiseOfCase, promisesOfCase, slotsOfCase } from './case-promises.sql.ts'
import { UPDATE_WORKING_DAYS } from './next-update.ts'
import { endingOf, isNextNews } from './promise.ts'
import { needsReaching, triedSoFar } from './tries.ts'

export const casePromiseRoutes: readonly Route[] = [
  answer(casePromises, async (work, input) => {
    const of = await findCase(work.tx, id(input.id))
    if (!of) return refuse('case.unknown')
    const time = await caseTime(work, of.id)
    const attempts = await attemptsOfCase(work.tx, of.id)
    const handovers = await handoversOfCase(work.tx, of.id)
    const slots = await slotsOfCase(work.tx, of.id, work.now)
    const tasks = await tasksOfCase(work.tx, of.id)
    const rows = await promisesOfCase(work.tx, of.id)
    return done({
      promises: rows.map((row) => {
        const tried = attempts.filter((it) => it.promise === row.id)
        const handed = handovers.filter((it) => it.promise === row.id)
        const asked = handed.find((it) => it.state === 'asked')
        const slot = slots.find((it) => it.promise === row.id)
        return {
          ...plain(row, work.now),
          attempts: tried.map(({ outcome, at, by }) => ({ outcome, at, by })),
          tried: triedSoFar(tried, work.zone),
          asked: asked
            ? { to: { id: asked.to_owner, key: asked.to_key, name: asked.to_name }, at: asked.asked_at }
            : null,
          handed: handed.flatMap((it) =>
            it.settled_at ? [{ from: it.from_name, to: it.to_name, because: it.because, at: it.settled_at }] : [],
          ),
          slot: slot ? { from: slot.from_at, to: slot.to_at } : null,
          unanswered: tasks.filter((it) => it.promise === row.id && it.state === 'asked').length,
          steps: stepsOf(row, time),
        }
      }),
      tasks: tasks.map(toTaskView),
    })
  }),
]

const plain = (row: PromiseOfCase, now: Date) => ({
  id: row.id,
  kind: row.kind,
  words: row.words,
  ending: endingOf({ state: row.state, dueAt: row.due_at, keptAt: row.kept_at }, now),
  owed: row.state === 'open' || row.state === 'broken',
  isNews: isNextNews(row),
  isCall: needsReaching(row.kind),
  madeAt: row.made_at,
  madeBy: row.made_by,
  dueAt: row.due_at,
  movedTo: row.moved_to,
  moves: row.moves,
  owner: { id: row.owner, key: row.owner_key, name: row.owner_name },
  keptAt: row.kept_at,
  keptWords: row.kept_words,
  keptHow: row.kept_how,
  accepted: row.accepted,
  internal: row.internal,
  source: row.source,
})

/** How the date of the next news was counted, as long as the calendar still gives the same. */
function stepsOf(row: PromiseOfCase, time: WorkingTime) {
  if (!isNextNews(row) || row.moves > 0) return []
  const { due, steps } = explainDays(time, row.made_at, UPDATE_WORKING_DAYS)
  return due.getTime() === row.due_at.getTime() ? [...steps] : []
}

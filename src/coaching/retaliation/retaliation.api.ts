import { enter } from '#fair/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Ring, type Route } from '#platform/public.ts'
import { come } from '../room.sql.ts'
import {
  askForRetaliationWatch,
  listRetaliationWatches,
  myRetaliationWatch,
  readRetaliationWatch,
  settleRetaliationAlert,
} from './retaliation.contract.ts'
import {
  alertsOf,
  comparedFor,
  findWatch,
  holdAlert,
  lookAgain,
  raise,
  reportedElsewhere,
  reportsOf,
  saveSettled,
  untilFor,
  watches,
} from './retaliation.sql.ts'

/** Words long enough to say what was looked at. */
const FEWEST_LETTERS = 10

export const retaliationRoutes: readonly Route[] = [
  answer(listRetaliationWatches, async (work) => {
    await come(work)
    const rows = await watches(work.tx, work.now)
    const reports = await reportsOf(
      work.tx,
      rows.map((row) => row.id),
    )
    return done({
      watches: rows.map((row) => ({
        id: row.id,
        name: row.name,
        team: row.team,
        openedAt: row.opened_at,
        until: row.until,
        reports: reports.filter((it) => it.watch === row.id).map((it) => ({ kind: it.kind, day: it.day })),
        open: row.open ?? 0,
      })),
    })
  }),
  answer(readRetaliationWatch, async (work, input) => {
    await come(work)
    const watch = await findWatch(work.tx, input.id)
    if (!watch) return refuse('retaliation.unknown')
    const compared = await comparedFor(work, watch)
    return done({
      id: watch.id,
      name: watch.name,
      team: watch.team_now,
      openedAt: watch.opened_at,
      until: watch.until,
      compared: [...compared],
      role: { before: watch.role, after: watch.role_now },
      teams: { before: watch.team, after: watch.team_now },
      alerts: (await alertsOf(work.tx, watch.id)).map((it) => ({
        id: it.id,
        kind: it.kind,
        raisedAt: it.raised_at,
        settled: it.settled_at ? { at: it.settled_at, by: it.by ?? '', words: it.words ?? '' } : null,
      })),
    })
  }),
  answer(settleRetaliationAlert, async (work, input) => {
    const me = await come(work)
    const alert = await holdAlert(work.tx, input.id)
    if (!alert) return refuse('retaliation.unknown')
    if (alert.settled_at) return refuse('retaliation.settled')
    if (input.words.length < FEWEST_LETTERS) return refuse('retaliation.words_needed')
    await saveSettled(work, alert.id, me.id, input.words)
    return done({})
  }),
  answer(myRetaliationWatch, async (work) => {
    const me = await come(work)
    return done({ until: await untilFor(work, me.id) })
  }),
  answer(askForRetaliationWatch, async (work) => {
    await come(work)
    await reportedElsewhere(work)
    return done({})
  }),
]

/** Once a day while the watch runs. Twice or late, it finds the same. */
export const retaliationLook: Ring = async (work, about) => {
  await enter(work)
  const watch = await findWatch(work.tx, about)
  if (!watch || watch.until <= work.now) return
  await raise(work, watch, await comparedFor(work, watch))
  await lookAgain(work, watch.id)
}

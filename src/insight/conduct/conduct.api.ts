import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { houseGate } from '../organisation/house-gate.sql.ts'
import { verdict } from '../wins/share.ts'
import { readConductFigures, readConductRows } from './conduct.contract.ts'
import { incidentRows, restRows } from './figure.sql.ts'
import { byKind, type ConductRow, countedOf } from './figure.ts'

const DAY = 86_400_000
const OPENED = 300

export const conductFigureRoutes: readonly Route[] = [
  answer(readConductFigures, async (work, { days }) => {
    const { from, before } = spanOf(work, days)
    const [now, was] = [await incidentRows(work, from, work.now), await incidentRows(work, before, from)]
    const any = (row: ConductRow) => row.counts === true
    const [all, allBefore] = [countedOf(now, any), countedOf(was, any)]
    return done({
      from,
      to: work.now,
      before,
      all: { now: all, was: allBefore, verdict: verdict(all, allBefore, 'down') },
      byKind: byKind(now, was, houseGate.shown).map((it) => ({ ...it })),
      rested: await restedOf(work, from, before),
    })
  }),
  answer(readConductRows, async (work, { figure, days, kind }) => {
    const { from } = spanOf(work, days)
    const all = figure === 'incidents' ? await incidentRows(work, from, work.now) : await restRows(work, from, work.now)
    if (figure === 'rested' && !isClear(all)) return refuse('conduct.not_shown')
    const shown = byKind(all, [], houseGate.shown).map((it) => it.kind)
    if (kind !== undefined && !shown.includes(kind)) return refuse('conduct.not_shown')
    return done(openedRows(work, all, shown, kind))
  }),
]

const spanOf = (work: Work, days: number) => {
  const from = new Date(work.now.getTime() - days * DAY)
  return { from, before: new Date(from.getTime() - days * DAY) }
}

const isClear = (rows: readonly ConductRow[]) =>
  rows.length === 0 || houseGate.enough(new Set(rows.map((row) => row.person)).size)

async function restedOf(work: Work, from: Date, before: Date) {
  const [now, was] = [await restRows(work, from, work.now), await restRows(work, before, from)]
  const shown = isClear(now) && isClear(was)
  const told = (rows: readonly ConductRow[]) => countedOf(shown ? rows : [], (row) => row.counts === true)
  const sum = (rows: typeof now) => (shown ? rows.reduce((total, row) => total + row.minutes, 0) : 0)
  const [a, b] = [told(now), told(was)]
  return {
    now: a,
    was: b,
    minutes: sum(now),
    minutesBefore: sum(was),
    verdict: shown ? verdict(a, b, 'up') : ('not_shown' as const),
  }
}

/** Those that count first. A kind that is told with the others is not named in a row either. */
function openedRows(work: Work, all: readonly ConductRow[], shown: readonly string[], kind: string | undefined) {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: work.zone, dateStyle: 'short' })
  const isOf = (row: ConductRow) => kind === undefined || row.kinds.includes(kind)
  const rows = all
    .map((row) => ({
      day: day.format(row.at),
      kind: row.kinds.filter((it) => shown.includes(it)).join(' ') || (row.kinds.length > 0 ? 'others' : ''),
      counts: row.counts === null ? null : row.counts && isOf(row),
      because: row.because,
    }))
    .toSorted((a, b) => Number(b.counts) - Number(a.counts) || b.day.localeCompare(a.day))
  return { total: rows.length, rows: rows.slice(0, OPENED) }
}

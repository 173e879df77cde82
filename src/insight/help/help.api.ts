import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, startOfDay } from '#platform/public.ts'
import { readHelp } from './help.contract.ts'
import { callsBetween } from './help.sql.ts'
import { leftOut, responseOf, secondsTo } from './response.ts'

const ROWS = 200

export const helpRoutes: readonly Route[] = [
  answer(readHelp, async (work, input) => {
    const since = input.from ?? startOfDay(work.now, work.zone)
    const before = input.to ?? new Date(work.now.getTime() + 1)
    if (since >= before) return refuse('help.wrong_time')
    const language = work.actor.kind === 'person' && work.actor.role === 'lead' ? work.actor.language : null
    const rows = (await callsBetween(work, { since, before, because: input.because, language })).map((row) => ({
      ...row,
      askedAt: row.asked_at,
      answeredAt: row.answered_at,
      endedAt: row.ended_at,
    }))
    const out = rows.map((row) => leftOut(row, work.now))
    return done({
      from: since,
      to: before,
      because: input.because,
      figures: responseOf(rows, work.now),
      leftOut: {
        withdrawn: out.filter((it) => it === 'withdrawn').length,
        still_open: out.filter((it) => it === 'still_open').length,
      },
      rows: rows.slice(0, ROWS).map((row) => ({
        id: row.id,
        askedAt: row.asked_at,
        because: row.because,
        seconds: secondsTo(row),
        mode: row.mode,
        outcome: row.outcome,
        offers: row.offers,
        leftOut: leftOut(row, work.now),
      })),
      more: Math.max(0, rows.length - ROWS),
    })
  }),
]

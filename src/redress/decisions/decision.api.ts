import { done, type Outcome } from '#kernel/outcome.ts'
import { answer, type InputOf, type Route, type Work } from '#platform/public.ts'
import { decideOne } from '../demands/demand.api.ts'
import { settleOne } from '../facts/fact.api.ts'
import { decideMany, readDecisions } from './decision.contract.ts'
import { aloneIn, holdCasesOf, type InboxRow, openCasesWaiting } from './inbox.sql.ts'
import { inTurn, reasonsOf } from './inbox.ts'

const MOST = 300
type Item = InputOf<typeof decideMany>['items'][number]

const aboutOf = (item: Item) => (item.do === 'settle' ? item.fact : item.demand)
const carryOut = (work: Work, item: Item): Promise<Outcome<unknown, string>> =>
  item.do === 'settle' ? settleOne(work, item.fact, item.verdict, item.seen) : decideOne(work, item.demand, { ...item })

export const decisionRoutes: readonly Route[] = [
  answer(readDecisions, async (work) => {
    const rows = (await openCasesWaiting(work.tx, work.now))
      .map((row) => ({ row, reasons: reasonsOf(row) }))
      .filter(({ reasons }) => reasons.length > 0)
      .map(({ row, reasons }) => ({ ...toRow(row), reasons: [...reasons], row }))
    const sorted = inTurn(rows)
    return done({
      rows: sorted.slice(0, MOST).map(({ row: _, ...shown }) => shown),
      counts: {
        cases: sorted.length,
        dueToday: sorted.filter((it) => it.promisedAt && it.promisedAt <= endOfDay(work.now, work.zone)).length,
        facts: sum(sorted, (it) => it.waiting),
        demands: sum(sorted, (it) => it.demands),
        remedies: sum(sorted, (it) => it.remedies),
      },
    })
  }),
  answer(decideMany, async (work, input) => {
    await holdCasesOf(work.tx, {
      facts: input.items.flatMap((item) => (item.do === 'settle' ? item.fact : [])),
      demands: input.items.flatMap((item) => (item.do === 'decide' ? item.demand : [])),
    })
    const results = []
    for (const item of input.items) {
      const outcome = await aloneIn(work.tx, () => carryOut(work, item))
      results.push({
        about: aboutOf(item),
        ok: outcome.ok,
        code: outcome.ok ? null : outcome.refusal,
        detail: outcome.ok ? {} : { ...outcome.detail },
      })
    }
    return done({ done: results.filter((it) => it.ok).length, results })
  }),
]

const toRow = (row: InboxRow) => ({
  id: row.id,
  number: row.number,
  title: row.title,
  customer: row.customer,
  owner: row.owner,
  openedAt: row.opened_at,
  promisedAt: row.promised_at,
  needed: row.needed,
  settled: row.settled,
  demands: row.demands,
})
const sum = (rows: readonly { row: InboxRow }[], of: (row: InboxRow) => number) =>
  rows.reduce((total, { row }) => total + of(row), 0)

/** The last moment of today in the house's zone. */
function endOfDay(now: Date, timeZone: string): Date {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', second: '2-digit' })
  const [hours = 0, minutes = 0, seconds = 0] = clock.format(now).split(':').map(Number)
  return new Date(now.getTime() + (86_400 - (hours % 24) * 3600 - minutes * 60 - seconds) * 1000 - 1)
}

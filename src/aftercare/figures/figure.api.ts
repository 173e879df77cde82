import { feltByMonth, feltOf, lookInsByLead, lookInsKept } from '#care/public.ts'
import { backingsBetween } from '#guard/public.ts'
import { done } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { me } from '../me.ts'
import { namesOf } from '../people.sql.ts'
import { readAftercareFigures } from './figure.contract.ts'
import { backedRow, lookedInRow, shareOf } from './figure.ts'

const DAY = 86_400_000

export const aftercareFigureRoutes: readonly Route[] = [
  answer(readAftercareFigures, async (work, { days }) => {
    const from = new Date(work.now.getTime() - days * DAY)
    const { id, role } = me(work)
    const name = await namesOf(work.tx)
    const backed = (await backingsBetween(work.tx, from, work.now)).map((it) =>
      backedRow({ state: it.state, firstDueAt: it.first_due_at, repliedAt: it.replied_at }, work.now),
    )
    const looked = (await lookInsKept(work, from, work.now)).map((it) =>
      lookedInRow({ firstDue: it.first_due, doneAt: it.done_at }, work.now),
    )
    const seen = (lead: string) => (role === 'lead' ? lead === id : role === 'manager')
    return done({
      from,
      to: work.now,
      backedInShift: shareOf(backed),
      lookedInInTime: shareOf(looked),
      byLead: (await lookInsByLead(work, from))
        .filter((it) => seen(it.lead))
        .map((it) => ({ lead: name(it.lead) ?? '', asked: it.asked, inTime: it.in_time })),
      feltBacked: await felt(work, 'backed'),
      feltSupported: await felt(work, 'supported'),
    })
  }),
]

async function felt(work: Work, question: 'backed' | 'supported') {
  const months = Map.groupBy(await feltByMonth(work, question), (row) => row.month)
  return [...months].map(([month, rows]) => {
    const of = feltOf(rows)
    return { month, shown: of ? { answers: of.n, yesTenths: of.yesTenths } : null }
  })
}

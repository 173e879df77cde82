import type { CustomerId, PersonId } from '#kernel/ids.ts'
import { id } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { formsOffered } from './pattern.sql.ts'
import { costOf } from './queue.sql.ts'
import type { QueueCost } from './queue-cost.ts'
import type { Summed, SumOn } from './sums.sql.ts'

export const sumView = ({ sum, subject, number, half }: SumOn, me: PersonId) => ({
  kind: sum.kind,
  subject,
  number,
  proposed: sum.proposed,
  lines: sum.lines.map(({ what, n, atLeast, rows }) => ({ what, n, atLeast, rows: [...rows] })),
  half: half ? { by: half.first_name, mine: half.first_by === me, at: half.first_at } : null,
  isMine: sum.victims.includes(me),
})

/** So many contacts are held against the queue; beyond that the page would make somebody else wait. */
const MOST_COSTED = 60

export async function patternsPage(
  work: Work,
  customer: { id: CustomerId; name: string | null },
  { gathered, sums, words }: Summed,
  me: PersonId,
) {
  const { known, contacts, cases } = gathered
  const ours = new Map(known.contacts.map((it) => [it.id, it.ours]))
  const counted = new Set(
    sums
      .filter((it) => it.sum.kind === 'persistence')
      .flatMap((it) => it.sum.lines.filter((line) => line.what === 'nothing_new').flatMap((line) => line.rows)),
  )
  const costs = new Map<string, QueueCost>()
  for (const contact of [...counted].slice(-MOST_COSTED)) {
    const cost = await costOf(work, id(contact))
    if (cost) costs.set(contact, cost)
  }
  const complaints = cases.filter((it) => it.isComplaint)
  return {
    customer,
    sums: sums.map((it) => sumView(it, me)),
    contacts: contacts.map((it) => ({
      id: it.id,
      at: it.at,
      channel: it.channel,
      minutes: Math.round(it.minutes),
      agent: it.agentName,
      number: it.number,
      news: it.news,
      ours: ours.get(it.id) ?? null,
      cost: costs.get(it.id) ?? null,
    })),
    cases: cases.map(({ id, number, title, found, answeredAt }) => ({ id, number, title, found, answeredAt })),
    cost: costs.size === 0 ? null : [...costs.values()].reduce(together),
    apart: {
      complaints: complaints.length,
      founded: complaints.filter((it) => it.found === 'founded').length,
      levers: known.levers.length,
      formsOffered: await formsOffered(work.tx, customer.id),
    },
    said: words.map((it) => ({
      kind: it.kind,
      number: sums.find((on) => on.subject === it.subject)?.number ?? null,
      state: it.state,
      by: [it.first_name, ...(it.second_name ? [it.second_name] : [])],
      because: it.because,
      at: it.second_at ?? it.first_at,
    })),
  }
}

const together = (a: QueueCost, b: QueueCost): QueueCost => ({
  seconds: a.seconds + b.seconds,
  low: a.low + b.low,
  high: a.high + b.high,
  others: a.others + b.others,
})

import type { CaseRow } from '#desk/public.ts'
import { hidesManner } from '#desk/public.ts'
import type { Person, Work } from '#platform/public.ts'
import { gather } from '../patterns/known.sql.ts'
import { cadenceOf, inTime } from './journey.ts'
import { brokenOf, endsOf } from './visit.sql.ts'

const LOOKS: ReadonlySet<string> = new Set(['lead', 'manager', 'second_line'])

/** Everything between one person and the house in one line, whichever way it came. */
export async function journeyOf(work: Work, row: CaseRow, me: Person) {
  const { known, contacts, cases } = await gather(work, row.customer)
  const ours = new Map(known.contacts.map((it) => [it.id, it.ours]))
  const ends = await endsOf(
    work.tx,
    contacts.map((it) => it.id),
  )
  const blind = await hidesManner(work.tx, row.id, me.role)
  const nothing = { channel: null, minutes: null, by: null, calm: null, solved: null, news: null, ours: null }
  const entries = inTime([
    ...contacts.map((it) => ({
      id: it.id,
      kind: 'contact' as const,
      at: it.at,
      channel: it.channel,
      minutes: Math.round(it.minutes),
      by: it.agentName,
      number: it.number,
      here: it.caseId === row.id,
      calm: blind ? null : (ends.get(it.id)?.calm ?? null),
      solved: it.solved,
      news: it.news,
      ours: ours.get(it.id) ?? null,
      words: ends.get(it.id)?.recap ?? '',
      mayLook: it.caseId !== null && (LOOKS.has(me.role) || (me.role === 'agent' && it.agent === me.id)),
    })),
    ...cases.flatMap((it) =>
      it.answeredAt
        ? [
            {
              ...nothing,
              id: `answer ${it.id}`,
              kind: 'answer' as const,
              at: it.answeredAt,
              number: it.number,
              here: it.id === row.id,
              words: it.title,
              mayLook: false,
            },
          ]
        : [],
    ),
    ...(await brokenOf(work, row.customer)).map((it) => ({
      ...nothing,
      id: it.id,
      kind: 'broken' as const,
      at: it.at,
      number: it.number,
      here: it.caseId === row.id,
      words: it.words,
      mayLook: false,
    })),
  ])
  return {
    customer: { id: row.customer, name: row.customer_name },
    cadence: cadenceOf(entries, cases, work.now),
    entries: [...entries],
  }
}

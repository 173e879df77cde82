import type { CustomerId, PersonId } from '#kernel/ids.ts'
import { id } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { since, sumsOf } from './four-kinds.ts'
import type { Known, Sum } from './kinds.ts'
import { type Gathered, gather } from './known.sql.ts'
import { peopleBehindExplanations, type WordRow, wordsOn } from './pattern.sql.ts'

export type SumOn = { sum: Sum; subject: string; number: number | null; half: WordRow | null }
export type Summed = { gathered: Gathered; sums: readonly SumOn[]; words: readonly WordRow[] }

/** The sums of a customer as they stand: what people have settled is left out, and only what came since is summed. */
export async function summedOf(work: Work, customer: CustomerId): Promise<Summed> {
  const gathered = await gather(work, customer)
  const words = await wordsOn(work.tx, customer)
  const sums = sumsOf(gathered.known).map((whole): SumOn => {
    const subject = whole.subject ?? customer
    const on = words.filter((it) => it.kind === whole.kind && it.subject === subject)
    const settled = on.find((it) => it.state !== 'half')
    const again = settled ? sinceSettled(gathered.known, whole, settled.second_at ?? settled.first_at) : whole
    return {
      sum: again,
      subject,
      number: numberOf(gathered, whole),
      half: on.find((it) => it.state === 'half') ?? null,
    }
  })
  return { gathered, sums, words }
}

const sinceSettled = (known: Known, whole: Sum, at: Date): Sum =>
  sumsOf(since(known, at)).find((it) => it.kind === whole.kind && it.subject === whole.subject) ?? {
    ...whole,
    proposed: false,
  }

function numberOf({ known }: Gathered, sum: Sum): number | null {
  const caseId = known.demands.find((it) => it.id === sum.subject)?.caseId ?? sum.subject
  return known.cases.find((it) => it.id === caseId)?.number ?? null
}

/** The last row a sum rests on: the moment it happened, and whom it was done to. */
export async function lastBehind(work: Work, { known }: Gathered, sum: Sum) {
  const rows = new Set(sum.lines.filter((it) => it.counts).flatMap((it) => it.rows))
  if (sum.kind === 'unreasonable_demand') {
    const [last] = await peopleBehindExplanations(
      work.tx,
      [...rows].filter((it) => it !== sum.subject),
    )
    return last ? { contact: last.contact, caseId: last.case_id, agent: last.by, happenedAt: last.at } : null
  }
  if (sum.kind === 'pressure') {
    const last = known.levers.findLast((it) => rows.has(it.id))
    return last ? { contact: null, caseId: null, agent: id<'person'>(last.heardBy), happenedAt: last.at } : null
  }
  const last = known.contacts.findLast((it) => rows.has(it.id) && it.agent !== null)
  return last?.agent
    ? {
        contact: id<'contact'>(last.id),
        caseId: last.caseId,
        agent: id<'person'>(last.agent) as PersonId,
        happenedAt: last.at,
      }
    : null
}

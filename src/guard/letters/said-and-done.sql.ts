import type { PersonId } from '#kernel/ids.ts'
import type { Tx, Work } from '#platform/public.ts'
import type { LetterKind } from './kinds.ts'
import type { WayOut } from './letter.ts'

export type SaidAndDone = {
  id: string
  kind: LetterKind
  sentAt: Date
  way: WayOut
  arrived: boolean
  contacts: { id: string | null; at: Date }[]
}
const DAYS = 30

/**
 * What the house wrote after contacts of this person, in the last thirty days. It names the contact they took themselves
 * and nothing else of the customer: no address, no words, no other incident.
 */
export async function saidAndDone(
  work: Pick<Work, 'now'> & { tx: Tx },
  person: PersonId,
): Promise<readonly SaidAndDone[]> {
  const since = new Date(work.now.getTime() - DAYS * 86_400_000)
  const rows = await work.tx
    .selectFrom('guard.letters as l')
    .innerJoin('guard.letter_incidents as li', 'li.letter', 'l.id')
    .innerJoin('guard.incidents as i', 'i.id', 'li.incident')
    .select(['l.id', 'l.kind', 'l.sent_at', 'l.way', 'l.state', 'i.contact', 'i.happened_at'])
    .where('i.agent', '=', person)
    .where('l.sent_at', '>=', since)
    .orderBy('l.sent_at', 'desc')
    .orderBy('i.happened_at')
    .execute()
  return [...Map.groupBy(rows, (it) => it.id)].flatMap(([id, all]) => {
    const [first] = all
    if (!first?.sent_at || !first.way) return []
    return [
      {
        id,
        kind: first.kind,
        sentAt: first.sent_at,
        way: first.way,
        arrived: first.state === 'delivered',
        contacts: all.map((it) => ({ id: it.contact, at: it.happened_at })),
      },
    ]
  })
}

import { sql } from 'kysely'
import type { CaseId, CustomerId, PersonId } from '#kernel/ids.ts'
import { record, type Tx, type Work } from '#platform/public.ts'
import { currentStandings } from '../standings/current.sql.ts'
import type { WayIn } from '../standings/options.ts'
import { noteMarkerReads } from './access.sql.ts'
import type { Told } from './access.ts'
import { holding, waysOpen } from './access.ts'

const CHANGES = ['R4', 'R5', 'E'] as const

/** What the house did about how somebody reaches it, as lines of a history. Past ones are for those who may decide anew. */
export const linesFor = (work: Work, customer: CustomerId, alsoPast: boolean) => {
  const query = work.tx
    .selectFrom('guard.standings as s')
    .innerJoin('platform.people as p', 'p.id', 's.issuer')
    .select(['s.starts_at', 's.lapse_at', 's.lifted_at', 'p.name'])
    .where('s.customer', '=', customer)
    .where('s.state', '=', 'approved')
    .where('s.rung', 'in', [...CHANGES])
    .where('s.starts_at', '<=', work.now)
    .orderBy('s.starts_at')
  return (alsoPast ? query : query.where('s.lapse_at', '>', work.now).where('s.lifted_at', 'is', null)).execute()
}

/** What was kept for a case and nobody has read yet, with what was written in it. */
export async function turnsOn(tx: Tx, caseId: CaseId) {
  const { rows } = await sql<{
    id: string
    contact: string | null
    way: WayIn
    said: Told
    at: Date
    words: string[]
  }>`select t.id, t.contact, t.way, t.said, t.at,
      array(select u.words from desk.utterances u where u.contact = t.contact and u.who = 'customer' and u.final
        order by u.at limit 40) as words
    from guard.access_turns t where t.case_id = ${caseId} and t.settled_at is null order by t.at limit 50`.execute(tx)
  return rows
}

export const holdTurn = (tx: Tx, id: string) =>
  tx
    .selectFrom('guard.access_turns as t')
    .leftJoin('desk.cases as c', 'c.id', 't.case_id')
    .select(['t.id', 't.contact', 't.case_id', 't.customer', 'c.owner'])
    .where('t.id', '=', id)
    .where('t.settled_at', 'is', null)
    .forUpdate('t')
    .executeTakeFirst()

export async function saveTurn(
  work: Work,
  it: { id: string; case_id: CaseId | null },
  as: 'read' | 'new_matter',
  by: PersonId,
): Promise<void> {
  await work.tx
    .updateTable('guard.access_turns')
    .set({ settled_as: as, settled_by: by, settled_at: work.now })
    .where('id', '=', it.id)
    .execute()
  await record(work, {
    name: 'access.turn_settled',
    about: it.id,
    body: { as },
    topics: it.case_id ? [`case:${it.case_id}`] : [],
  })
}

/** Everybody with whom something is agreed at this moment. */
export async function everybodyToday(work: Work) {
  const rows = await work.tx
    .selectFrom('guard.standings as s')
    .innerJoin('desk.customers as c', 'c.id', 's.customer')
    .select(['s.customer', 'c.name'])
    .distinct()
    .where('s.state', '=', 'approved')
    .where('s.rung', 'in', [...CHANGES])
    .where('s.lapse_at', '>', work.now)
    .where('s.lifted_at', 'is', null)
    .orderBy('c.name')
    .limit(500)
    .execute()
  const people = []
  for (const { customer, name } of rows) {
    const there = holding(await currentStandings(work.tx, customer, work.now), work.now)
    const standings = there.map((it) => it.id)
    await noteMarkerReads(work, { customer, standings, where: 'list', about: customer })
    for (const it of there)
      people.push({
        customer,
        name,
        words: it.instruction,
        until: it.lapseAt,
        person: it.options.who ? await nameOf(work.tx, it.options.who.person) : null,
        way: [...waysOpen([it])],
      })
  }
  return people
}

const nameOf = async (tx: Tx, person: PersonId): Promise<string | null> =>
  (await tx.selectFrom('platform.people').select('name').where('id', '=', person).executeTakeFirst())?.name ?? null

export const readsOf = (tx: Tx, customer: CustomerId) =>
  tx
    .selectFrom('guard.marker_reads')
    .select(['reader_name as by', 'seen_at_place as where', 'at'])
    .where('customer', '=', customer)
    .orderBy('at', 'desc')
    .limit(500)
    .execute()

import { hurtBy } from '#care/public.ts'
import { type ContactRow, findContact } from '#desk/public.ts'
import type { ContactId, CustomerId, PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'

/** A contact of mine: I had it, or I was gone against by its customer before somebody took over. */
export async function metIn(work: Work, contact: ContactId, me: PersonId): Promise<ContactRow | null> {
  const row = await findContact(work.tx, contact)
  if (!row) return null
  return row.agent === me || (await hurtBy(work, row.customer)).has(me) ? row : null
}

export async function setMeets(work: Work, agent: PersonId, customer: CustomerId, would: boolean): Promise<void> {
  if (would)
    await work.tx
      .insertInto('routing.meets_again')
      .values({ agent, customer, house: work.house, at: work.now })
      .onConflict((it) => it.doNothing())
      .execute()
  else
    await work.tx
      .deleteFrom('routing.meets_again')
      .where('agent', '=', agent)
      .where('customer', '=', customer)
      .execute()
}

/** Demands that nobody has decided, and what was promised and broken, the latest first. A demand against a colleague is not a matter for the floor. */
export async function owedWords(work: Work, customer: CustomerId) {
  const demands = await work.tx
    .selectFrom('desk.demands as d')
    .innerJoin('desk.cases as c', 'c.id', 'd.case_id')
    .select('d.words')
    .where('c.customer', '=', customer)
    .where('c.state', '=', 'open')
    .where('d.state', '=', 'open')
    .where('d.kind', '!=', 'against_staff')
    .orderBy('d.at', 'desc')
    .limit(5)
    .execute()
  const promise = await work.tx
    .selectFrom('desk.promises as p')
    .innerJoin('desk.cases as c', 'c.id', 'p.case_id')
    .select('p.words')
    .where('c.customer', '=', customer)
    .where('c.state', '=', 'open')
    .where('p.internal', '=', false)
    .where((it) =>
      it.or([it('p.state', '=', 'broken'), it.and([it('p.state', '=', 'open'), it('p.due_at', '<=', work.now)])]),
    )
    .orderBy('p.due_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { demands: demands.map((it) => it.words), promise: promise?.words ?? null }
}

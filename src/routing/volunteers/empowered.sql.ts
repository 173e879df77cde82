import type { PersonId } from '#kernel/ids.ts'
import { record, type Work } from '#platform/public.ts'

export async function setMayDecide(
  work: Work,
  agent: PersonId,
  by: PersonId,
  it: { may: boolean; until: Date | null },
): Promise<void> {
  if (it.may)
    await work.tx
      .insertInto('routing.empowered')
      .values({ agent, house: work.house, until: it.until, set_by: by, set_at: work.now })
      .onConflict((on) => on.column('agent').doUpdateSet({ until: it.until, set_by: by, set_at: work.now }))
      .execute()
  else await work.tx.deleteFrom('routing.empowered').where('agent', '=', agent).execute()
  await record(work, { name: 'person.empowered', about: agent, body: { may: it.may }, topics: ['volunteers'] })
}

export const whoMayDecide = (work: Work) =>
  work.tx
    .selectFrom('routing.empowered as e')
    .innerJoin('platform.people as p', 'p.id', 'e.agent')
    .select(['p.id', 'p.name', 'e.until'])
    .where((it) => it.or([it('e.until', 'is', null), it('e.until', '>', work.now)]))
    .orderBy('p.key')
    .execute()

export async function isNewHere(work: Work, person: PersonId, days: number): Promise<boolean> {
  const row = await work.tx
    .selectFrom('platform.people')
    .select(['created_at', 'role'])
    .where('id', '=', person)
    .executeTakeFirstOrThrow()
  return row.role === 'agent' && work.now.getTime() - row.created_at.getTime() < days * 86_400_000
}

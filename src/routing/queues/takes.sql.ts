import { sql } from 'kysely'
import type { PersonId, QueueId } from '#kernel/ids.ts'
import { newId, record, type Work } from '#platform/public.ts'

const inEffect = (work: Work) =>
  work.tx.selectFrom('routing.skills').where((it) => it.or([it('until', 'is', null), it('until', '>', work.now)]))

/** From now on somebody takes these queues; what was said before ends, and stays to be read. */
export async function saveTakes(
  work: Work,
  agent: PersonId,
  by: PersonId,
  it: { queues: readonly QueueId[]; until: Date | null },
): Promise<void> {
  await work.tx
    .updateTable('routing.skills')
    .set({ until: sql<Date>`greatest(${work.now}::timestamptz, from_at)` })
    .where('agent', '=', agent)
    .where((or) => or.or([or('until', 'is', null), or('until', '>', work.now)]))
    .execute()
  if (it.queues.length > 0)
    await work.tx
      .insertInto('routing.skills')
      .values(
        it.queues.map((queue) => ({
          id: newId<'skill'>(work.now),
          house: work.house,
          agent,
          queue,
          from_at: work.now,
          until: it.until,
          set_by: by,
        })),
      )
      .execute()
  await record(work, {
    name: 'person.takes_queues',
    about: agent,
    body: { queues: it.queues.length, until: it.until?.toISOString() ?? null },
    topics: [`person:${agent}`, 'queues', 'floor'],
  })
}

export async function saveTexts(work: Work, agent: PersonId, by: PersonId, texts: number | null): Promise<void> {
  const row = { texts: texts ?? 0, set_by: by, set_at: work.now }
  if (texts === null) await work.tx.deleteFrom('routing.capacities').where('agent', '=', agent).execute()
  else
    await work.tx
      .insertInto('routing.capacities')
      .values({ agent, house: work.house, ...row })
      .onConflict((on) => on.column('agent').doUpdateSet(row))
      .execute()
  await record(work, {
    name: 'person.holds_texts',
    about: agent,
    body: { texts },
    topics: [`person:${agent}`, 'queues'],
  })
}

/** Everybody who takes contacts of a queue, with which of them and how many texts. */
export async function whoTakes(work: Work) {
  const people = await work.tx
    .selectFrom('platform.people as p')
    .leftJoin('routing.capacities as c', 'c.agent', 'p.id')
    .select(['p.id', 'p.key', 'p.name', 'p.language', 'c.texts'])
    .where('p.role', '=', 'agent')
    .orderBy('p.language')
    .orderBy('p.key')
    .execute()
  const takes = await inEffect(work).select(['agent', 'queue', 'until']).execute()
  return people.map((it) => ({ ...it, takes: takes.filter((row) => row.agent === it.id) }))
}

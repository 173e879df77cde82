import type { PersonId } from '#kernel/ids.ts'
import { record, type Tx, type Work } from '#platform/public.ts'
import type { Class } from './class.ts'

/** One's own word, and the others' only after it: two who agree because one read the other have not agreed. */
export async function ratingsOf(tx: Tx, incident: string, me: PersonId) {
  const all = await tx
    .selectFrom('guard.incident_ratings as r')
    .innerJoin('platform.people as p', 'p.id', 'r.rater')
    .select(['r.rater', 'r.class', 'p.name as by'])
    .where('r.incident', '=', incident)
    .orderBy('r.at')
    .execute()
  const mine = all.find((it) => it.rater === me)?.class ?? null
  return {
    mine,
    others: mine ? all.filter((it) => it.rater !== me).map(({ by, class: of }) => ({ by, class: of })) : [],
  }
}

/** Said once, and not changed after the others' word has been seen. */
export async function addRating(work: Work, it: { incident: string; by: PersonId; class: Class }): Promise<boolean> {
  const added = await work.tx
    .insertInto('guard.incident_ratings')
    .values({ incident: it.incident, rater: it.by, house: work.house, class: it.class, at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if ((added.numInsertedOrUpdatedRows ?? 0n) === 0n) return false
  await record(work, { name: 'incident.classed', about: it.incident, topics: ['conduct'] })
  return true
}

/** The first two words on each incident that has two. */
export async function ratedTwice(tx: Tx): Promise<readonly (readonly [Class, Class])[]> {
  const all = await tx
    .selectFrom('guard.incident_ratings')
    .select(['incident', 'class', 'rater'])
    .orderBy('incident')
    .orderBy('at')
    .orderBy('rater')
    .execute()
  return [...Map.groupBy(all, (it) => it.incident).values()].flatMap(([one, two]) =>
    one && two ? [[one.class, two.class] as const] : [],
  )
}

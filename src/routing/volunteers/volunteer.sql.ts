import type { PersonId } from '#kernel/ids.ts'
import { newId, record, type Work } from '#platform/public.ts'
import { STRAIN_LEAVES, type Volunteer } from '../arrivals/choice.ts'
import type { Offer } from './volunteer.ts'

const open = (work: Work) => work.tx.selectFrom('routing.volunteers').where('left_at', 'is', null)

export async function addVolunteer(work: Work, agent: PersonId, it: Offer): Promise<void> {
  await leave(work, [agent])
  const id = newId<'volunteer'>(work.now)
  await work.tx
    .insertInto('routing.volunteers')
    .values({
      id,
      house: work.house,
      agent,
      joined_at: work.now,
      until: it.until,
      most: it.most,
      most_severe: it.mostSevere,
      spacing_minutes: it.spacingMinutes,
      allowance: it.allowance,
    })
    .execute()
  await record(work, { name: 'volunteer.joined', about: agent, topics: ['volunteers', `person:${agent}`] })
}

/** Leaving has one form, whoever or whatever made somebody leave. */
export async function leave(work: Work, agents: readonly PersonId[]): Promise<number> {
  if (agents.length === 0) return 0
  const left = await work.tx
    .updateTable('routing.volunteers')
    .set({ left_at: work.now })
    .where('agent', 'in', [...agents])
    .where('left_at', 'is', null)
    .returning('agent')
    .execute()
  for (const { agent } of left)
    await record(work, { name: 'volunteer.left', about: agent, topics: ['volunteers', `person:${agent}`] })
  return left.length
}

/** Somebody who has borne much lately is taken off without asking, and without a word of why to anybody. */
export const leaveWhoHasHadEnough = (
  work: Work,
  people: readonly { agent: PersonId; volunteer: Volunteer | null; strain: number }[],
): Promise<number> =>
  leave(
    work,
    people.filter((it) => it.volunteer && it.strain >= STRAIN_LEAVES).map((it) => it.agent),
  )

export const volunteering = (work: Work, agent: PersonId) =>
  open(work)
    .select(['joined_at', 'until', 'most', 'most_severe', 'spacing_minutes', 'allowance'])
    .where('agent', '=', agent)
    .where('until', '>', work.now)
    .executeTakeFirst()

export const volunteers = (work: Work) =>
  work.tx
    .selectFrom('routing.volunteers as v')
    .innerJoin('platform.people as p', 'p.id', 'v.agent')
    .select(['p.id', 'p.name', 'p.language', 'v.until', 'v.most', 'v.most_severe', 'v.spacing_minutes', 'v.allowance'])
    .where('v.left_at', 'is', null)
    .where('v.until', '>', work.now)
    .orderBy('p.key')
    .execute()

/** What was taken since a moment: for the allowance, and for the person. Contacts given, not how they went. */
export async function takenBy(work: Work, agent: PersonId, since: Date): Promise<number> {
  const row = await work.tx
    .selectFrom('routing.arrivals')
    .select((it) => it.fn.countAll<number>().as('n'))
    .where('given_to', '=', agent)
    .where('sensitive', 'is not', null)
    .where('given_at', '>=', since)
    .executeTakeFirstOrThrow()
  return row.n
}

import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'

/** Times and ends of my contacts. What customers said in them is theirs, and is in no export of mine. */
export const contactsOf = (work: Work, me: PersonId) =>
  work.tx
    .selectFrom('desk.contacts as c')
    .leftJoin('desk.wrap_ups as w', 'w.contact', 'c.id')
    .select(['c.id', 'c.channel', 'c.answered_at', 'c.ended_at', 'c.ended_by', 'w.calm', 'w.solved'])
    .where('c.agent', '=', me)
    .orderBy('c.answered_at')
    .execute()

export const promisesOf = (work: Work, me: PersonId) =>
  work.tx
    .selectFrom('desk.promises')
    .select(['words', 'kind', 'made_at', 'due_at', 'state'])
    .where((it) => it.or([it('owner', '=', me), it('made_by', '=', me)]))
    .orderBy('made_at')
    .execute()

export const exposuresOf = (work: Work, me: PersonId) =>
  work.tx
    .selectFrom('guard.confirmations as m')
    .innerJoin('desk.utterances as u', 'u.id', 'm.utterance')
    .select(['m.id', 'm.kind', 'u.at', 'u.contact'])
    .where('m.by', '=', me)
    .where('m.counts', '=', true)
    .orderBy('u.at', 'desc')
    .execute()

export async function isMyExposure(work: Work, me: PersonId, confirmation: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom('guard.confirmations')
    .select('id')
    .where('id', '=', confirmation)
    .where('by', '=', me)
    .where('counts', '=', true)
    .executeTakeFirst()
  return row !== undefined
}

export async function personRow(work: Work, me: PersonId) {
  return work.tx
    .selectFrom('platform.people')
    .select(['name', 'email', 'role', 'language', 'team', 'created_at'])
    .where('id', '=', me)
    .executeTakeFirstOrThrow()
}

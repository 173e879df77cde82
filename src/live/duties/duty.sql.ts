import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { newId, record, type Work } from '#platform/public.ts'

export async function addDuty(
  work: Work,
  it: { language: Language; person: PersonId; from: Date; until: Date; by: PersonId },
): Promise<string> {
  const id = newId<'duty'>(work.now)
  await work.tx
    .insertInto('live.duties')
    .values({
      id,
      house: work.house,
      language: it.language,
      person: it.person,
      begins_at: it.from,
      until: it.until,
      set_by: it.by,
      set_at: work.now,
    })
    .execute()
  await record(work, {
    name: 'duty.set',
    about: id,
    body: { person: it.person, language: it.language },
    topics: ['floor', `person:${it.person}`],
  })
  return id
}

export async function closeDuty(work: Work, duty: string): Promise<boolean> {
  const closed = await work.tx
    .updateTable('live.duties')
    .set({ ended_at: work.now })
    .where('id', '=', duty)
    .where('ended_at', 'is', null)
    .returning('person')
    .executeTakeFirst()
  if (!closed) return false
  await record(work, { name: 'duty.ended', about: duty, topics: ['floor', `person:${closed.person}`] })
  return true
}

export const comingDuties = (work: Work, language: Language | null) => {
  const query = work.tx
    .selectFrom('live.duties as d')
    .innerJoin('platform.people as p', 'p.id', 'd.person')
    .select(['d.id', 'd.language', 'd.begins_at', 'd.until', 'd.ended_at', 'p.id as person', 'p.name'])
    .where('d.ended_at', 'is', null)
    .where('d.until', '>', work.now)
    .orderBy('d.begins_at')
    .limit(50)
  return (language ? query.where('d.language', '=', language) : query).execute()
}

/** The manager of a language, and the second line: whom a call reaches where nobody was put on duty. */
export const standingDuty = (work: Work, language: Language) =>
  work.tx
    .selectFrom('platform.people')
    .select(['id', 'name', 'role'])
    .where('role', 'in', ['manager', 'second_line'])
    .where('language', '=', language)
    .orderBy('role')
    .orderBy('key')
    .execute()

export async function saveTerms(work: Work, offerSeconds: number, by: PersonId): Promise<void> {
  const id = newId<'help_terms'>(work.now)
  await work.tx
    .insertInto('live.help_terms')
    .values({ id, house: work.house, offer_seconds: offerSeconds, set_by: by, set_at: work.now })
    .execute()
  await record(work, { name: 'help.terms_set', about: id, body: { seconds: offerSeconds }, topics: ['floor'] })
}

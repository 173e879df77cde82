import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Work } from '#platform/public.ts'

/** Asked before stepping behind the wall: nothing in there knows a name. */
export async function languageIn(work: Work, person: PersonId): Promise<Language | null> {
  const row = await work.tx.selectFrom('platform.people').select('language').where('id', '=', person).executeTakeFirst()
  return row?.language ?? null
}

export const agentsOfFloor = (work: Work, language: Language) =>
  work.tx
    .selectFrom('platform.people')
    .select(['id', 'name'])
    .where('role', '=', 'agent')
    .where('language', '=', language)
    .orderBy('key')
    .execute()

/** Whoever can own something that is planned for a floor, or stand in for that person. */
export const leadersOfFloor = (work: Work, language: Language) =>
  work.tx
    .selectFrom('platform.people')
    .select(['id', 'name'])
    .where('role', 'in', ['lead', 'manager'])
    .where('language', '=', language)
    .orderBy('key')
    .execute()

/** The floors that have somebody on them. */
export async function floors(work: Work): Promise<readonly Language[]> {
  const rows = await work.tx
    .selectFrom('platform.people')
    .select('language')
    .distinct()
    .where('role', '=', 'agent')
    .orderBy('language')
    .execute()
  return rows.map((it) => it.language)
}

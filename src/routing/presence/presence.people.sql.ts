import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Tx } from '#platform/public.ts'

export async function languageOf(tx: Tx, person: PersonId): Promise<Language | null> {
  const row = await tx.selectFrom('platform.people').select('language').where('id', '=', person).executeTakeFirst()
  return row?.language ?? null
}

export async function namesOf(
  tx: Tx,
  people: readonly PersonId[],
  language: Language | null,
): Promise<{ id: PersonId; name: string }[]> {
  if (people.length === 0) return []
  const query = tx
    .selectFrom('platform.people')
    .select(['id', 'name'])
    .where('id', 'in', [...people])
    .orderBy('key')
  return (language ? query.where('language', '=', language) : query).execute()
}

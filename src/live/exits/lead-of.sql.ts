import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Tx } from '#platform/public.ts'

/** The lead of the floor of this language, if it has one who is somebody else. */
export async function leadOf(tx: Tx, language: Language, notThis?: PersonId): Promise<PersonId | null> {
  let query = tx
    .selectFrom('platform.people')
    .select('id')
    .where('role', '=', 'lead')
    .where('language', '=', language)
    .orderBy('created_at')
    .orderBy('key')
  if (notThis) query = query.where('id', '!=', notThis)
  return (await query.executeTakeFirst())?.id ?? null
}

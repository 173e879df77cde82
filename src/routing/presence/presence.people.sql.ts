import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Tx } from '#platform/public.ts'

export async function languageOf(tx: Tx, person: PersonId): Promise<Language | null> {
  const row = await tx.selectFrom('platform.people').select('language').where('id', '=', person).executeTakeFirst()
  return row?.language ?? null
}

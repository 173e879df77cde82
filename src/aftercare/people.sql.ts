import type { PersonId } from '#kernel/ids.ts'
import type { Tx } from '#platform/public.ts'

export const everybody = (tx: Tx) =>
  tx
    .selectFrom('platform.people')
    .select(['id', 'name', 'role', 'language', 'team'])
    .orderBy('created_at')
    .orderBy('key')
    .execute()
export type Somebody = Awaited<ReturnType<typeof everybody>>[number]

export async function namesOf(tx: Tx): Promise<(person: string | null) => string | null> {
  const names = new Map<string, string>((await everybody(tx)).map((it) => [it.id, it.name]))
  return (person) => (person ? (names.get(person) ?? null) : null)
}

export const personOf = (tx: Tx, person: PersonId) =>
  tx
    .selectFrom('platform.people')
    .select(['id', 'name', 'role', 'language', 'team'])
    .where('id', '=', person)
    .executeTakeFirst()

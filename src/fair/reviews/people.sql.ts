import { id, type PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/roles.ts'
import type { Tx } from '#platform/public.ts'

export const personOf = (tx: Tx, person: string) =>
  tx
    .selectFrom('platform.people')
    .select(['id', 'name', 'team', 'role'])
    .where('id', '=', id<'person'>(person))
    .executeTakeFirst()

/** Somebody of this role, of the same team where there is one; the colleagues of longest standing first. */
export async function oneOf(tx: Tx, role: Role, team: string, otherwise: PersonId): Promise<PersonId> {
  const all = await tx
    .selectFrom('platform.people')
    .select(['id', 'team'])
    .where('role', '=', role)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return (all.find((it) => it.team === team) ?? all[0])?.id ?? otherwise
}

export const HELPERS: readonly Role[] = ['agent', 'lead', 'second_line', 'qa']

import type { PersonId } from '#kernel/ids.ts'
import type { Tx } from '#platform/public.ts'

export const nameOf = async (tx: Tx, person: PersonId): Promise<string> =>
  (await tx.selectFrom('platform.people').select('name').where('id', '=', person).executeTakeFirst())?.name ?? ''

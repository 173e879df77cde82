import type { HouseId, QueueId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Tx } from '#platform/public.ts'

export type InAll = Readonly<Record<Language, string>>

export const findQueue = (tx: Tx, key: string) =>
  tx.selectFrom('desk.queues').select(['id', 'key']).where('key', '=', key).executeTakeFirst()

/** The queue's name, and what its agents may offer without asking. */
export async function queueDetails(tx: Tx, id: QueueId): Promise<{ name: InAll; offers: readonly InAll[] }> {
  const row = await tx
    .selectFrom('desk.queues')
    .select(['name', 'offers'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { name: row.name as InAll, offers: row.offers as InAll[] }
}

export async function addQueue(
  tx: Tx,
  it: { id: QueueId; house: HouseId; key: string; name: InAll; offers: readonly InAll[] },
): Promise<void> {
  await tx
    .insertInto('desk.queues')
    .values({
      id: it.id,
      house: it.house,
      key: it.key,
      name: JSON.stringify(it.name),
      offers: JSON.stringify(it.offers),
    })
    .execute()
}

import type { InAll } from '#desk/public.ts'
import type { Tx } from '#platform/public.ts'

export async function queueNames(tx: Tx): Promise<{ key: string; name: InAll }[]> {
  const rows = await tx.selectFrom('desk.queues').select(['key', 'name']).orderBy('key').execute()
  return rows.map((row) => ({ key: row.key, name: row.name as InAll }))
}

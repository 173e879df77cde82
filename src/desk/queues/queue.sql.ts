import type { HouseId, QueueId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Tx } from '#platform/public.ts'
import type { CalendarName, HoursRow } from '../calendars/working-time.ts'

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

/** How a queue may answer: what it may give, when it may admit, by which law, and at which hours it works. */
export type QueueRules = {
  profile?: 'private' | 'public' | 'regulated'
  admission?: 'fact_first' | 'restorative' | 'written_only'
  /** Hundredths of the currency. */
  admissionLimit?: number
  currency?: 'TWD' | 'CNY' | 'HKD' | 'USD' | 'GBP' | 'EUR'
  pack?: string
  calendar?: CalendarName
  hours?: readonly HoursRow[]
}
export type NewQueue = QueueRules & {
  id: QueueId
  house: HouseId
  key: string
  name: InAll
  offers: readonly InAll[]
}

export async function addQueue(tx: Tx, it: NewQueue): Promise<void> {
  await tx
    .insertInto('desk.queues')
    .values({
      id: it.id,
      house: it.house,
      key: it.key,
      name: JSON.stringify(it.name),
      offers: JSON.stringify(it.offers),
      profile: it.profile ?? 'private',
      admission: it.admission ?? 'fact_first',
      admission_limit: it.admissionLimit ?? 0,
      currency: it.currency ?? 'TWD',
      pack: it.pack ?? 'own',
      calendar: it.calendar ?? 'zone',
      hours: JSON.stringify(it.hours ?? []),
    })
    .execute()
}

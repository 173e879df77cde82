import type { PersonId } from '#kernel/ids.ts'
import { record, type Tx, type Work } from '#platform/public.ts'
import { HOUSE_LENGTHS, type Lengths } from '../recoveries/recovery.ts'

const newest = (tx: Tx) =>
  tx
    .selectFrom('care.recovery_lengths as l')
    .innerJoin('platform.people as p', 'p.id', 'l.set_by')
    .select(['l.version', 'l.l2', 'l.l3', 'l.l4', 'l.helped', 'l.because', 'l.set_at', 'p.name as set_by_name'])
    .orderBy('l.version', 'desc')
    .limit(1)

export const lengthsInForce = (tx: Tx) => newest(tx).executeTakeFirst()

export async function recoveryLengths(tx: Tx): Promise<Lengths> {
  const row = await lengthsInForce(tx)
  return row ? { version: row.version, l2: row.l2, l3: row.l3, l4: row.l4, helped: row.helped } : HOUSE_LENGTHS
}

/** Two who set it at once have written the same version once; the second is done again and writes the next. */
export async function saveLengths(
  work: Work,
  it: { l2: number; l3: number; l4: number | null; helped: number; because: string; by: PersonId },
): Promise<number> {
  const { by, ...row } = it
  const { version: before } = await recoveryLengths(work.tx)
  const version = before + 1
  await work.tx
    .insertInto('care.recovery_lengths')
    .values({ house: work.house, version, ...row, set_by: by, set_at: work.now })
    .execute()
  await record(work, { name: 'recovery_lengths.set', about: by, body: { version }, topics: ['policies'] })
  return version
}

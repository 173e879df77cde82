import type { CustomerId } from '#kernel/ids.ts'
import type { Tx } from '#platform/public.ts'
import type { AccessOptions, Rung, StaysOpen } from './options.ts'

export type Current = {
  id: string
  rung: Rung
  instruction: string
  options: AccessOptions
  staysOpen: readonly StaysOpen[]
  lapseAt: Date
}

/**
 * What has effect for this person at this moment. It is asked of the rows each time: past the lapse date, once lifted, or
 * when nobody was told in time, there is nothing to find, whether or not anything of the house runs (practice 9, I1 and I2).
 */
export async function currentStandings(tx: Tx, customer: CustomerId, now: Date): Promise<readonly Current[]> {
  const rows = await tx
    .selectFrom('guard.standings')
    .select(['id', 'rung', 'instruction', 'options', 'stays_open', 'lapse_at'])
    .where('customer', '=', customer)
    .where('state', '=', 'approved')
    .where('starts_at', '<=', now)
    .where('lapse_at', '>', now)
    .where('lifted_at', 'is', null)
    .where((it) => it.or([it('notified_at', '<=', now), it('delay_until', '>', now)]))
    .orderBy('starts_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    rung: row.rung,
    instruction: row.instruction,
    options: row.options as AccessOptions,
    staysOpen: row.stays_open as StaysOpen[],
    lapseAt: row.lapse_at as Date,
  }))
}

import type { CustomerId } from '#kernel/ids.ts'
import type { Tx } from '#platform/public.ts'
import type { AccessOptions, WayIn } from './options.ts'
import { policyOfVersion } from './policy.sql.ts'
import { type StandingRow, samePerson } from './standing.sql.ts'
import { type WatchClass, watchClass, watchUntil } from './watch.ts'

export type Watching = { class: WatchClass; until: Date; running: boolean }

/** What came after they were told, from contacts, complaints and confirmed incidents of this person, under every record. */
export async function watchOf(
  tx: Tx,
  row: Pick<StandingRow, 'customer' | 'notified_at' | 'policy_version' | 'options'>,
  now: Date,
): Promise<Watching | null> {
  if (!row.notified_at) return null
  const { policy } = await policyOfVersion(tx, row.policy_version)
  const until = watchUntil(row.notified_at, policy.watchDays)
  const them = await samePerson(tx, row.customer)
  const between = { from: row.notified_at, until }
  const options = row.options as AccessOptions
  const found = watchClass(
    {
      notifiedAt: row.notified_at,
      until,
      ways: options.how?.ways ?? null,
      came: [...(await contactsOf(tx, them, between)), ...(await casesOf(tx, them, between))].map((it) => ({
        at: it.at,
        way: it.way,
        otherRecord: it.customer !== row.customer,
      })),
      did: await didOf(tx, them, between),
    },
    now,
  )
  return { class: found, until, running: now < until }
}

type Between = { from: Date; until: Date }
type Seen = { at: Date; way: WayIn; customer: CustomerId }

const contactsOf = async (tx: Tx, them: readonly CustomerId[], it: Between): Promise<Seen[]> =>
  tx
    .selectFrom('desk.contacts')
    .select(['started_at as at', 'channel as way', 'customer'])
    .where('customer', 'in', [...them])
    .where('started_at', '>', it.from)
    .where('started_at', '<=', it.until)
    .execute()

/** A complaint that came in by the page or by letter has no contact of its own. */
async function casesOf(tx: Tx, them: readonly CustomerId[], it: Between): Promise<Seen[]> {
  const found = await tx
    .selectFrom('desk.cases')
    .select(['received_at as at', 'channel', 'customer'])
    .where('customer', 'in', [...them])
    .where('received_at', '>', it.from)
    .where('received_at', '<=', it.until)
    .where('channel', 'in', ['email', 'portal', 'letter'])
    .execute()
  return found.map((row) => ({ at: row.at, way: row.channel as WayIn, customer: row.customer }))
}

const didOf = (tx: Tx, them: readonly CustomerId[], it: Between) =>
  tx
    .selectFrom('guard.incidents')
    .select(['happened_at as at', 'state'])
    .where('customer', 'in', [...them])
    .where('happened_at', '>', it.from)
    .where('happened_at', '<=', it.until)
    .execute()

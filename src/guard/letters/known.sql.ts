import { sql } from 'kysely'
import type { CustomerId, PersonId } from '#kernel/ids.ts'
import type { Tx } from '#platform/public.ts'
import type { IncidentKind } from '../incidents/incident.ts'
import type { AccessOptions, Rung, StaysOpen } from '../standings/options.ts'
import type { LetterKind } from './kinds.ts'

export type StandingFacts = NonNullable<Awaited<ReturnType<typeof standingFacts>>>

/** The decision a letter tells of, as it stands now. */
export async function standingFacts(tx: Tx, id: string) {
  const row = await tx
    .selectFrom('guard.standings as s')
    .innerJoin('desk.customers as c', 'c.id', 's.customer')
    .select([
      's.id',
      's.rung',
      's.state',
      's.customer',
      's.reason',
      's.options',
      's.stays_open',
      's.issuer',
      's.approver',
    ])
    .select(['s.starts_at', 's.review_at', 's.lapse_at', 's.lifted_at', 's.notified_at', 'c.language', 'c.name'])
    .where('s.id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      ...row,
      options: row.options as AccessOptions,
      stays_open: row.stays_open as StaysOpen[],
      rung: row.rung as Rung,
    }
  )
}

export type IncidentFacts = {
  id: string
  at: Date
  kind: IncidentKind
  state: string
  confined: boolean
  channel: string
  agent: PersonId
  reporter: PersonId
  customer: CustomerId
  contact: string | null
  quotes: readonly string[]
}

const incidents = (tx: Tx) =>
  tx
    .selectFrom('guard.incidents as i')
    .leftJoin('desk.contacts as t', 't.id', 'i.contact')
    .select(['i.id', 'i.happened_at as at', 'i.kind', 'i.state', 'i.confined', 'i.agent', 'i.reported_by as reporter'])
    .select(['i.customer', 'i.contact', sql<string>`coalesce(t.channel, 'other')`.as('channel')])
    // What has appointed readers is quoted in no letter.
    .select(
      sql<string[]>`case when i.confined then '{}'::text[] else coalesce((select array_agg(u.words order by u.at)
        from guard.incident_quotes q join desk.utterances u on u.id = q.utterance where q.incident = i.id), '{}') end`.as(
        'quotes',
      ),
    )
    .orderBy('i.happened_at')
    .orderBy('i.id')

export const incidentsOfLetter = (tx: Tx, letter: string): Promise<IncidentFacts[]> =>
  incidents(tx)
    .where('i.id', 'in', (it) =>
      it.selectFrom('guard.letter_incidents').select('incident').where('letter', '=', letter),
    )
    .execute()

export const incidentsNamed = (tx: Tx, ids: readonly string[]): Promise<IncidentFacts[]> =>
  ids.length === 0 ? Promise.resolve([]) : incidents(tx).where('i.id', 'in', ids).execute()

export const incidentsOfStanding = async (tx: Tx, standing: string): Promise<readonly string[]> =>
  (await tx.selectFrom('guard.standing_incidents').select('incident').where('standing', '=', standing).execute()).map(
    (it) => it.incident,
  )

export const confirmedOf = async (tx: Tx, customer: CustomerId): Promise<readonly string[]> =>
  (
    await tx
      .selectFrom('guard.incidents')
      .select('id')
      .where('customer', '=', customer)
      .where('state', '=', 'confirmed')
      .orderBy('happened_at')
      .execute()
  ).map((it) => it.id)

/** Decisions that nobody has been written to about, by the letter that would tell of them. */
export async function untold(tx: Tx) {
  const rows = await tx
    .selectFrom('guard.standings as s')
    .innerJoin('desk.customers as c', 'c.id', 's.customer')
    .select(['s.id', 's.rung', 's.customer', 'c.name'])
    .select((it) =>
      it
        .selectFrom('guard.standing_incidents as e')
        .select((e) => e.fn.countAll<number>().as('n'))
        .whereRef('e.standing', '=', 's.id')
        .as('incidents'),
    )
    .where('s.state', '=', 'approved')
    .where('s.notified_at', 'is', null)
    .where('s.lifted_at', 'is', null)
    .where((it) =>
      it.not(
        it.exists(
          it
            .selectFrom('guard.letters as l')
            .select('l.id')
            .whereRef('l.standing', '=', 's.id')
            .where('l.kind', 'in', ['advice', 'warning', 'restriction', 'notice'])
            .where('l.state', '!=', 'dropped'),
        ),
      ),
    )
    .orderBy('s.approved_at')
    .limit(100)
    .execute()
  const kindOf = (rung: string): LetterKind => (rung === 'R2' ? 'advice' : rung === 'R3' ? 'warning' : 'restriction')
  return rows.map((it) => ({
    kind: kindOf(it.rung),
    standing: it.id as string | null,
    customer: it.customer,
    name: it.name,
    incidents: it.incidents ?? 0,
  }))
}

/** People of whom enough is confirmed for a legal notice, and to whom none was written since the newest of it. */
export async function ripeForNotice(tx: Tx, from: number) {
  const { rows } = await sql<{ customer: CustomerId; name: string | null; incidents: number }>`
    select i.customer, c.name, count(*)::int as incidents
    from guard.incidents i join desk.customers c on c.id = i.customer
    where i.state = 'confirmed' and not i.confined
    group by 1, 2
    having count(*) >= ${from} and max(i.decided_at) > coalesce((select max(l.drafted_at) from guard.letters l
      where l.customer = i.customer and l.kind = 'notice' and l.state <> 'dropped'), '-infinity')
    order by max(i.decided_at) desc limit 50`.execute(tx)
  return rows.map((it) => ({ kind: 'notice' as const, standing: null as string | null, ...it }))
}

export const houseNamed = async (tx: Tx): Promise<string> =>
  (await tx.selectFrom('platform.houses').select('name').executeTakeFirstOrThrow()).name

export const customerFacts = (tx: Tx, id: CustomerId) =>
  tx.selectFrom('desk.customers').select(['id', 'name', 'language']).where('id', '=', id).executeTakeFirst()

export const nameOfPerson = async (tx: Tx, id: PersonId): Promise<string> =>
  (await tx.selectFrom('platform.people').select('name').where('id', '=', id).executeTakeFirst())?.name ?? ''

export const caseNumbers = async (tx: Tx, ids: readonly string[]): Promise<readonly string[]> =>
  ids.length === 0
    ? []
    : (
        await tx
          .selectFrom('desk.cases')
          .select('number')
          .where('id', 'in', ids as never[])
          .execute()
      ).map((it) => `A-${it.number}`)

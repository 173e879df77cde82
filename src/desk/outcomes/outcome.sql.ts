import { sql } from 'kysely'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { Begun } from '../claims/sayable.ts'

export type Outcome = {
  service: string
  lane: string
  subject: string
  began: Date
  promised?: Date | undefined
  done?: Date | undefined
}

/** Writes what is known of them now. A moment that was written once is not taken back by a later message without it. */
export async function saveOutcomes(work: Work, all: readonly Outcome[]): Promise<void> {
  const rows = [...new Map(all.map((it) => [JSON.stringify([it.service, it.subject]), it])).values()]
  await work.tx
    .insertInto('desk.outcomes')
    .values(
      rows.map((it) => ({
        id: newId(work.now),
        house: work.house,
        service: it.service,
        lane: it.lane,
        subject: it.subject,
        began: it.began,
        promised: it.promised ?? null,
        done: it.done ?? null,
        written_at: work.now,
      })),
    )
    .onConflict((it) =>
      it.columns(['house', 'service', 'subject']).doUpdateSet({
        promised: sql`coalesce(excluded.promised, outcomes.promised)`,
        done: sql`case when excluded.done >= outcomes.began then excluded.done else outcomes.done end`,
      }),
    )
    .execute()
  await record(work, {
    name: 'outcomes.written',
    about: work.house,
    body: { n: rows.length },
    topics: ['claims'],
  })
}

const HISTORY_DAYS = 90
const MOST = 4000

/** What began on this lane in the last ninety days, the newest first. An empty lane is all of them. */
export async function runsOf(
  tx: Tx,
  of: { service: string; lane: string; except?: string },
  now: Date,
  zone: string,
): Promise<readonly Begun[]> {
  const since = new Date(now.getTime() - HISTORY_DAYS * 86_400_000)
  const { rows } = await sql<Begun>`select
      case when done <= ${now} then (extract(epoch from done - began) / 60)::float8 end as took,
      (extract(epoch from ${now}::timestamptz - began) / 60)::float8 as age,
      extract(isodow from began at time zone ${zone})::int4 as weekday,
      extract(hour from began at time zone ${zone})::int4 as hour
    from desk.outcomes
    where service = ${of.service} and (${of.lane} = '' or lane = ${of.lane})
      and began > ${since} and began <= ${now} and subject <> ${of.except ?? ''}
    order by began desc limit ${MOST}`.execute(tx)
  return rows
}

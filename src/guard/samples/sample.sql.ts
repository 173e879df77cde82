import { sql } from 'kysely'
import type { ContactId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { SAMPLE_MOST } from './sample.ts'

/** In a conversation like this something was heard that goes against a person. */
const STRONG = sql<boolean>`coalesce((c.conversation -> 'so' ->> 'worst')::int, 0) >= 2`

type Frame = { id: ContactId; reported: boolean }

/** What was strong in the time, and of that what nobody reported; the same seed draws the same contacts. */
export async function drawSample(
  work: Work,
  it: { seed: string; from: Date; to: Date; by: PersonId },
): Promise<string> {
  const { rows } = await sql<Frame>`
    select c.id, exists (select from guard.incidents i where i.contact = c.id) as reported from desk.contacts c
    where c.state = 'ended' and c.agent is not null and c.ended_at >= ${it.from} and c.ended_at < ${it.to} and ${STRONG}
    order by md5(${it.seed} || c.id::text)`.execute(work.tx)
  const id = newId<'sample'>(work.now)
  const silent = rows.filter((row) => !row.reported)
  await work.tx
    .insertInto('guard.report_samples')
    .values({
      id,
      house: work.house,
      seed: it.seed,
      from_at: it.from,
      to_at: it.to,
      strong: rows.length,
      reported: rows.length - silent.length,
      drawn_by: it.by,
      drawn_at: work.now,
    })
    .execute()
  const drawn = silent.slice(0, SAMPLE_MOST)
  if (drawn.length > 0)
    await work.tx
      .insertInto('guard.sample_contacts')
      .values(drawn.map((row, nth) => ({ sample: id, contact: row.id, house: work.house, nth })))
      .execute()
  await record(work, { name: 'sample.drawn', about: id, body: { drawn: drawn.length }, topics: ['conduct'] })
  return id
}

export const samples = (tx: Tx) =>
  tx.selectFrom('guard.report_samples').selectAll().orderBy('drawn_at', 'desc').limit(20).execute()

export const findSample = (tx: Tx, id: string) =>
  tx.selectFrom('guard.report_samples').selectAll().where('id', '=', id).executeTakeFirst()

export const drawnIn = (tx: Tx, sample: string, me: PersonId) =>
  tx
    .selectFrom('guard.sample_contacts as s')
    .innerJoin('desk.contacts as c', 'c.id', 's.contact')
    .select(['s.contact', 's.nth', 'c.started_at', 'c.channel'])
    .select((it) => it('c.agent', '=', me).as('mine'))
    .select(
      sql<
        boolean[]
      >`array(select k.incident from guard.sample_checks k where k.sample = s.sample and k.contact = s.contact
        order by k.at, k.by)`.as('answers'),
    )
    .select(
      sql<
        boolean | null
      >`(select k.incident from guard.sample_checks k where k.sample = s.sample and k.contact = s.contact
        and k.by = ${me})`.as('my_answer'),
    )
    .where('s.sample', '=', sample)
    .orderBy('s.nth')
    .execute()

/** One of the contacts drawn, held: of three who look at once, two are heard. */
export async function holdDrawn(tx: Tx, sample: string, contact: string, me: PersonId) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`sample:${sample}:${contact}`}, 0))`.execute(tx)
  return (await drawnIn(tx, sample, me)).find((row) => row.contact === contact)
}

export async function saveCheck(
  work: Work,
  it: { sample: string; contact: string; by: PersonId; incident: boolean },
): Promise<void> {
  await work.tx
    .insertInto('guard.sample_checks')
    .values({ ...it, house: work.house, at: work.now })
    .execute()
  await record(work, { name: 'sample.checked', about: it.sample, topics: ['conduct'] })
}

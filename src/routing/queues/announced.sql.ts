import { sql } from 'kysely'
import type { ContactId, PersonId, QueueId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Work } from '#platform/public.ts'
import { LOOKED_BACK_MINUTES, likelyMinutes } from './likely.ts'

/** What somebody is told who is not answered at once. */
export type Announced = {
  opensAt: Date | null
  answeredBy: Date | null
  callBackAt: Date | null
  owner: PersonId | null
  inWriting: boolean
  likelyMinutes: number | null
}

export async function saveAnnounced(work: Work, contact: ContactId, it: Announced): Promise<void> {
  await work.tx
    .insertInto('routing.announced')
    .values({
      contact,
      house: work.house,
      at: work.now,
      opens_at: it.opensAt,
      answered_by: it.answeredBy,
      call_back_at: it.callBackAt,
      owner: it.owner,
      in_writing: it.inWriting,
      likely_minutes: it.likelyMinutes,
    })
    .execute()
}

/** As it was said, for whoever asks again under the same name. */
export async function announcedTo(work: Work, contact: ContactId): Promise<Announced | null> {
  const row = await work.tx
    .selectFrom('routing.announced')
    .selectAll()
    .where('contact', '=', contact)
    .executeTakeFirst()
  return row
    ? {
        opensAt: row.opens_at,
        answeredBy: row.answered_by,
        callBackAt: row.call_back_at,
        owner: row.owner,
        inWriting: row.in_writing,
        likelyMinutes: row.likely_minutes,
      }
    : null
}

export async function nameOf(work: Work, person: PersonId): Promise<string | null> {
  const row = await work.tx.selectFrom('platform.people').select('name').where('id', '=', person).executeTakeFirst()
  return row?.name ?? null
}

/** How long it took lately in this queue, language and kind of contact. A door that was closed says nothing of it. */
export async function likelyWait(
  work: Work,
  it: { queue: QueueId; language: Language; oneAtATime: boolean; waitMostMinutes: number },
): Promise<number | null> {
  const { rows } = await sql<{ waits: number[]; longestNow: number; unanswered: number }>`
    with it as (select c.state, c.ended_by, c.started_at, c.answered_at, c.ended_at from desk.contacts c
        left join routing.announced n on n.contact = c.id
      where c.queue = ${it.queue} and c.language = ${it.language} and c.channel <> 'email' and n.opens_at is null
        and (c.channel in ('phone','counter')) = ${it.oneAtATime}
        and (c.state = 'waiting' or coalesce(c.answered_at, c.ended_at)
          > ${work.now}::timestamptz - make_interval(mins => ${LOOKED_BACK_MINUTES})))
    select array(select extract(epoch from answered_at - started_at)::double precision from it
        where answered_at is not null) as waits,
      coalesce((select extract(epoch from ${work.now}::timestamptz - min(started_at)) from it
        where state = 'waiting'), 0)::double precision as "longestNow",
      (select count(*) from it where answered_at is null and ended_by = 'handed_over')::int as unanswered`.execute(
    work.tx,
  )
  return rows[0] ? likelyMinutes(rows[0], it.waitMostMinutes) : null
}

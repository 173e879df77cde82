import { sql } from 'kysely'
import type { Db } from '#platform/db/db.ts'

/** What was answered to whoever asked. */
export type Pressed = {
  begun: readonly string[]
  taken: readonly { contact: string; agent: string }[]
}

/** What the rows say. Everything after the longest wait should be 0. */
export type FoundInOffers = {
  contacts: number
  offers: number
  taken: number
  promised_a_call: number
  longest_wait_seconds: number

  lost: number
  duplicates: number
  two_voices: number
  within_rest: number
  still_waiting: number
  still_asked: number
  not_as_answered: number
}

export async function whatBecameOfThem(db: Db, pressed: Pressed): Promise<FoundInOffers> {
  const count = async (rows: ReturnType<typeof sql>) =>
    (await sql<{ n: number }>`select count(*)::int as n from (${rows}) as it`.execute(db)).rows[0]?.n ?? 0
  const stored = await sql<{ id: string; agent: string | null }>`select id, agent from desk.contacts`.execute(db)
  const owner = new Map(stored.rows.map((row) => [row.id, row.agent]))
  const longest = await sql<{ n: number }>`
    select coalesce(max(extract(epoch from coalesce(answered_at, ended_at) - started_at)), 0)::int as n from desk.contacts`.execute(
    db,
  )
  return {
    contacts: stored.rows.length,
    offers: await count(sql`select from platform.facts where name = 'contact.offered'`),
    taken: await count(sql`select from routing.offers where answer = 'accepted'`),
    promised_a_call: await count(sql`select from desk.contacts where ended_by = 'handed_over' and agent is null`),
    longest_wait_seconds: longest.rows[0]?.n ?? 0,
    lost: pressed.begun.filter((contact) => !owner.has(contact)).length,
    duplicates:
      (await count(sql`select from platform.facts where name = 'contact.given' group by about having count(*) > 1`)) +
      (await count(sql`select from routing.offers o join desk.contacts c on c.id = o.contact
        where o.answer = 'accepted' and c.agent is distinct from o.agent`)) +
      doublyTaken(pressed),
    two_voices: await count(sql`
      select from (select answered_at, lag(ended_at) over (partition by agent order by answered_at) as before
        from desk.contacts where agent is not null) c where c.answered_at < c.before`),
    within_rest: await count(sql`
      select from care.recoveries r join desk.contacts c on c.agent = r.agent
      where c.answered_at > r.began_at and c.answered_at < coalesce(r.ended_at, r.until)`),
    still_waiting: await count(sql`select from desk.contacts where state = 'waiting'`),
    still_asked: await count(sql`select from routing.offers where answer is null`),
    not_as_answered: pressed.taken.filter(({ contact, agent }) => owner.get(contact) !== agent).length,
  }
}

/** One contact that two people were told is theirs. */
const doublyTaken = ({ taken }: Pressed): number =>
  [...Map.groupBy(taken, (it) => it.contact).values()].filter((all) => new Set(all.map((it) => it.agent)).size > 1)
    .length

import { sql } from 'kysely'
import type { Db } from '#platform/db/db.ts'
import type { Ledger, Said } from './crash-lines.ts'
import type { Ground } from './ground.ts'

/** What the database holds, against what was acknowledged. Everything after the first line of each block should be 0. */
export type Found = {
  acknowledged: number
  lost: number
  changed: number
  doubled: number

  contacts: number
  contacts_not_ended: number
  conversations_counted_wrong: number

  promises: number
  promises_lost: number
  promises_broken_never: number
  promises_broken_twice: number

  deadlines_rung: number
  deadlines_missed: number
  recoveries_over_wrong: number
}

export async function whatIsFound({ db }: Ground, ledger: Ledger): Promise<Found> {
  const stored = await utterances(db)
  const byKey = Map.groupBy(stored, nameOf)
  const found = (said: Said) => byKey.get(nameOf(said)) ?? []
  const promises = await promisesOf(db)
  const due = promises.filter((it) => it.due)
  return {
    acknowledged: ledger.said.length,
    lost: ledger.said.filter((said) => found(said).length === 0).length,
    changed: ledger.said.filter((said) => found(said).some((it) => it.words !== said.words || it.who !== said.who))
      .length,
    doubled: [...byKey.values()].filter((same) => same.length > 1).length,
    contacts: ledger.ended.length,
    contacts_not_ended: await count(db, sql`select from desk.contacts where state <> 'ended'`),
    conversations_counted_wrong: await count(db, MISCOUNTED),
    promises: due.length,
    promises_lost: ledger.promised.filter((contact) => promises.filter((it) => it.contact === contact).length !== 1)
      .length,
    promises_broken_never: due.filter((it) => it.facts === 0).length,
    promises_broken_twice: due.filter((it) => it.facts > 1).length,
    deadlines_rung: await count(db, sql`select from platform.deadlines where state = 'rung'`),
    deadlines_missed: await count(
      db,
      sql`select from platform.deadlines, platform.clock where state = 'open' and due_at <= now() + ahead`,
    ),
    recoveries_over_wrong: await count(db, RECOVERIES_WRONG),
  }
}

const nameOf = (it: { contact: string; key: string }) => `${it.contact}/${it.key}`

async function utterances(db: Db): Promise<readonly Said[]> {
  return (await sql<Said>`select contact, key, who, words from desk.utterances`.execute(db)).rows
}

type Due = { contact: string; due: boolean; facts: number }

/** The promises that agents made, and how often the house has found each broken. */
async function promisesOf(db: Db): Promise<readonly Due[]> {
  const { rows } = await sql<Due>`
    select p.contact, p.due_at <= now() + c.ahead as due,
      (select count(*) from platform.facts f where f.name = 'promise.broken' and f.about = p.id) as facts
    from desk.promises p, platform.clock c where p.contact is not null`.execute(db)
  return rows
}

/** What should have rung while the house was away, and still has not although it is open again. */
export const missedAtOpening = (db: Db): Promise<number> =>
  count(
    db,
    sql`select from platform.deadlines, platform.clock where state = 'open' and due_at <= now() + ahead - interval '5 seconds'`,
  )

async function count(db: Db, rows: ReturnType<typeof sql>): Promise<number> {
  const answer = await sql<{ n: number }>`select count(*) as n from (${rows}) as it`.execute(db)
  return answer.rows[0]?.n ?? 0
}

/** What was folded into a conversation, and what its facts say was heard, are the utterances that are there: none twice, none left out. */
const MISCOUNTED = sql`
  select from desk.contacts c,
    lateral (select count(*) as n, count(*) filter (where who = 'customer') as customers from desk.utterances where contact = c.id) u,
    lateral (select coalesce(sum((body->>'stored')::int), 0) as n from platform.facts where about = c.id and name = 'utterance.heard') f
  where u.n <> f.n or u.customers <> coalesce((c.conversation->'so'->>'customerTurns')::int, 0)`

/** Somebody's rest was declared over as often as it was, once for each. */
const RECOVERIES_WRONG = sql`
  select from (select about, count(*) as n from platform.deadlines where kind = 'recovery_over' and state = 'rung' group by about) d
    full join (select about, count(*) as n from platform.facts where name = 'recovery.over' group by about) f using (about)
  where d.n is distinct from f.n`

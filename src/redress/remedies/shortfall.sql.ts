import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { Ground } from '../grades/ground.sql.ts'
import type { Approver } from './matrix.ts'
import { policyNow } from './policies.ts'
import { ANSWER_MINUTES, type Power } from './remedy.ts'

export async function addShortfall(
  work: Work,
  ground: Ground,
  it: { remedy: string | null; power: Power; amount: number; words: string; by: { id: PersonId; role: Approver } },
): Promise<void> {
  await work.tx
    .insertInto('redress.shortfalls')
    .values({
      id: newId(work.now),
      house: work.house,
      case_id: ground.id,
      remedy: it.remedy,
      power: it.power,
      role: it.by.role,
      by: it.by.id,
      amount: it.amount,
      currency: ground.currency,
      words: it.words,
      policy: policyNow.version,
      at: work.now,
    })
    .execute()
  await record(work, { name: 'power.was_missing', about: ground.id, body: { power: it.power }, topics: ['powers'] })
}

export type PowerRow = {
  power: Power
  role: Approver
  policy: number
  currency: string
  times: number
  asked: number
  as_asked: number
  answered: number
  in_time: number
  came_again: number
  at_most: number
}

/** How often each power was missing, what came of the asks, and how many customers had to come again within a week. No names. */
export async function powersMissed(tx: Tx): Promise<readonly PowerRow[]> {
  const { rows } = await sql<PowerRow>`
    select s.power, s.role, s.policy, s.currency, count(*)::int as times,
      count(r.id)::int as asked,
      count(*) filter (where r.approved_at is not null and r.asked_amount is null)::int as as_asked,
      count(*) filter (where r.approved_at is not null or r.refused_at is not null)::int as answered,
      count(*) filter (where least(r.approved_at, r.refused_at) <= r.proposed_at + make_interval(mins => ${ANSWER_MINUTES}))::int as in_time,
      count(*) filter (where exists (select from desk.contacts c where c.case_id = s.case_id
        and c.started_at > s.at and c.started_at <= s.at + interval '7 days'))::int as came_again,
      max(s.amount)::bigint as at_most
    from redress.shortfalls s left join redress.remedies r on r.id = s.remedy
    group by s.power, s.role, s.policy, s.currency
    order by count(*) desc, s.power, s.role, s.policy`.execute(tx)
  return rows
}

import { sql } from 'kysely'
import { dayOf } from '#kernel/day.ts'
import type { Work } from '#platform/public.ts'
import { behind } from '../behind.sql.ts'
import { daysOfHalf, halfOf } from '../day.ts'

/** Everybody who could have come. */
export async function headcount(work: Work): Promise<number> {
  const row = await work.tx
    .selectFrom('platform.people')
    .select((on) => on.fn.countAll<number>().as('n'))
    .where('role', '!=', 'client')
    .executeTakeFirst()
  return row?.n ?? 0
}

/** A half-year is counted once, when it is over. Whoever leaves or comes later changes nothing in it. */
export async function freeze(work: Work, people: number): Promise<void> {
  const current = halfOf(dayOf(work.now, work.zone))
  await behind(work, async (tx) => {
    const over = await tx
      .selectFrom('care.eap_uses as u')
      .select('u.half')
      .distinct()
      .where('u.half', '<', current)
      .where((on) =>
        on.not(on.exists(on.selectFrom('care.eap_halves as h').select('h.half').whereRef('h.half', '=', 'u.half'))),
      )
      .execute()
    for (const { half } of over) await freezeOne(work, half, people)
  })
}

async function freezeOne(work: Work, half: string, people: number) {
  const { first, last } = daysOfHalf(half)
  const cases = (column: 'consult_on' | 'assess_on' | 'refer_on') =>
    sql<number>`(select count(*) from care.eap_cases where ${sql.ref(column)} between ${first} and ${last})`
  const groups = (what: 'count(*)' | 'coalesce(sum(attended), 0)') =>
    sql<number>`(select ${sql.raw(what)} from care.eap_groups where state = 'held'
      and to_char(at at time zone ${work.zone}, 'YYYY-MM-DD') between ${first} and ${last})`
  await sql`insert into care.eap_halves (half, house, people, users, consult, assess, refer, group_sessions, attended)
    values (${half}, ${work.house}, ${people}, (select count(*) from care.eap_uses where half = ${half}),
      ${cases('consult_on')}, ${cases('assess_on')}, ${cases('refer_on')},
      ${groups('count(*)')}, ${groups('coalesce(sum(attended), 0)')})
    on conflict do nothing`.execute(work.tx)
}

export const frozenHalves = (work: Work) =>
  behind(work, (tx) => tx.selectFrom('care.eap_halves').selectAll().orderBy('half', 'desc').limit(20).execute())

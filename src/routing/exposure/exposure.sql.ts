import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import type { OnDuty } from './exposure.ts'
import { staffedHours } from './hours.sql.ts'

/** A row a person, without their name or id. */
export async function everybodyOnDuty(
  work: Work,
  bounds: readonly Date[],
): Promise<{ people: readonly OnDuty[]; minutesOf: ReadonlyMap<PersonId, readonly number[]> }> {
  const minutesOf = await staffedHours(work, bounds)
  const staffed = JSON.stringify(Object.fromEntries(minutesOf))
  const { rows } = await sql<OnDuty>`
    select team, language, minutes, hard from care.hard_spread(${staffed}::jsonb, ${bounds}::timestamptz[])`.execute(
    work.tx,
  )
  return { people: rows, minutesOf }
}

/** My own, week by week. The database is told who asks and nobody can be named. */
export async function myHard(work: Work, me: PersonId, bounds: readonly Date[]): Promise<readonly number[]> {
  await sql`select set_config('app.person', ${me}, true)`.execute(work.tx)
  const { rows } = await sql<{ hard: number }>`
    select hard from care.my_hard(${bounds}::timestamptz[]) order by week`.execute(work.tx)
  await sql`select set_config('app.person', '', true)`.execute(work.tx)
  return rows.map((row) => row.hard)
}

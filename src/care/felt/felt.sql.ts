import { sql } from 'kysely'
import { behindTheWall, monthOf, type Work } from '#platform/public.ts'
import type { Felt } from './felt.ts'

/** Once for each thing asked about. The answer knows neither whose it is nor about what. Gives whether it was the first. */
export const sayFelt = (work: Work, about: string, question: 'backed' | 'supported', says: Felt): Promise<boolean> =>
  behindTheWall(work.tx, async () => {
    const first = await work.tx
      .insertInto('care.felt_said')
      .values({ about, house: work.house })
      .onConflict((it) => it.doNothing())
      .returning('about')
      .executeTakeFirst()
    if (!first) return false
    const month = monthOf(work.now, work.zone)
    await work.tx.insertInto('care.felt').values({ house: work.house, question, month, says }).execute()
    return true
  })

export const feltSaid = async (work: Work, abouts: readonly string[]): Promise<ReadonlySet<string>> => {
  if (abouts.length === 0) return new Set()
  const rows = await behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.felt_said')
      .select('about')
      .where('about', 'in', [...abouts])
      .execute(),
  )
  return new Set(rows.map((row) => row.about))
}

export async function feltByMonth(work: Work, question: 'backed' | 'supported') {
  const { rows } = await behindTheWall(work.tx, () =>
    sql<{ month: string; says: Felt; n: number }>`
      select month, says, count(*)::int as n from care.felt
      where question = ${question} and month < ${monthOf(work.now, work.zone)}
      group by 1, 2 order by 1 desc`.execute(work.tx),
  )
  return rows
}

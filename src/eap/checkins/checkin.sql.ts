import { sql } from 'kysely'
import { dayOf } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Work } from '#platform/public.ts'
import { behind, chanceId } from '../behind.sql.ts'

export const keptBy = (work: Work, member: string) =>
  behind(work, (tx) =>
    tx
      .selectFrom('care.checkins')
      .select(['id', 'sealed'])
      .where('member', '=', member)
      .where('gone_after', '>=', dayOf(work.now, work.zone))
      .orderBy('id')
      .execute(),
  )

/** Kept to the end of a month, so that the day it goes does not tell the day it came. What is past its time goes now. */
export const keep = (work: Work, it: { member: string; sealed: string; days: number }): Promise<string> =>
  behind(work, async (tx) => {
    await tx.deleteFrom('care.checkins').where('gone_after', '<', dayOf(work.now, work.zone)).execute()
    const id = chanceId()
    await sql`insert into care.checkins (id, house, member, sealed, gone_after)
      values (${id}, ${work.house}, ${it.member}, ${it.sealed},
        (date_trunc('month', ${work.now}::timestamptz + make_interval(days => ${it.days})) + interval '1 month - 1 day')::date)`.execute(
      tx,
    )
    return id
  })

export const forget = (work: Work, member: string, id: string | null): Promise<number> =>
  behind(work, async (tx) => {
    const gone = await tx
      .deleteFrom('care.checkins')
      .where('member', '=', member)
      .$if(id !== null, (query) => query.where('id', '=', id ?? ''))
      .executeTakeFirst()
    return Number(gone.numDeletedRows)
  })

export const loadedTexts = (work: Work) =>
  behind(work, (tx) =>
    tx.selectFrom('care.instrument_texts').select(['instrument', 'language', 'licence', 'digest', 'items']).execute(),
  )

export const saveTexts = (
  work: Work,
  it: { instrument: string; language: Language; licence: string; digest: string; items: readonly string[] },
) =>
  behind(work, (tx) =>
    tx
      .insertInto('care.instrument_texts')
      .values({ ...it, items: [...it.items], house: work.house, loaded_at: work.now })
      .onConflict((on) =>
        on.columns(['house', 'instrument', 'language']).doUpdateSet({
          licence: it.licence,
          digest: it.digest,
          items: [...it.items],
          loaded_at: work.now,
        }),
      )
      .execute(),
  )

export const dropTexts = (work: Work, instrument: string) =>
  behind(work, (tx) => tx.deleteFrom('care.instrument_texts').where('instrument', '=', instrument).execute())

import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { behindTheWall, startOfDay, type Work } from '#platform/public.ts'
import { LONG_CONTACT_MINUTES } from '../recoveries/recovery.ts'
import { CARDS_A_DAY, TUNED_DAYS, tunedMinutes } from './card.ts'

const DAY = 86_400_000

export async function cardsADay(work: Work): Promise<number> {
  const row = await behindTheWall(work.tx, () =>
    work.tx.selectFrom('care.card_settings').select('a_day').executeTakeFirst(),
  )
  return row?.a_day ?? CARDS_A_DAY
}

export async function setCardsADay(work: Work, aDay: number, by: PersonId): Promise<void> {
  const it = { a_day: aDay, set_by: by, set_at: work.now }
  await behindTheWall(work.tx, () =>
    work.tx
      .insertInto('care.card_settings')
      .values({ house: work.house, ...it })
      .onConflict((conflict) => conflict.column('house').doUpdateSet(it))
      .execute(),
  )
}

/** The long contacts of a floor in the last weeks, whole minutes each, and how many days there were. */
export async function weeksOf(work: Work, language: Language) {
  const since = new Date(work.now.getTime() - TUNED_DAYS * DAY)
  const { rows } = await sql<{ minutes: number[] | null; days: number; leads: number }>`
    select array_agg(round(extract(epoch from c.ended_at - c.answered_at) / 60)::int)
        filter (where c.ended_at - c.answered_at >= ${LONG_CONTACT_MINUTES} * interval '1 minute') as minutes,
      count(distinct (c.ended_at at time zone ${work.zone})::date)::int as days,
      (select count(*)::int from platform.people l where l.role = 'lead' and l.language = ${language}) as leads
    from desk.contacts c join platform.people p on p.id = c.agent and p.role = 'agent' and p.language = ${language}
    where c.state = 'ended' and c.ended_at >= ${since} and c.ended_at < ${startOfDay(work.now, work.zone)}
      and c.answered_at is not null`.execute(work.tx)
  const { minutes, days = 0, leads = 0 } = rows[0] ?? {}
  return { minutes: minutes ?? [], days, leads: Math.max(1, leads), aDay: await cardsADay(work) }
}

/** Long enough by what this floor's leads can do, and not one more than they can do today. */
export async function fitsALead(work: Work, it: { agent: PersonId; minutes: number }): Promise<boolean> {
  const language = await languageOf(work, it.agent)
  const weeks = await weeksOf(work, language)
  if (it.minutes < tunedMinutes(weeks, LONG_CONTACT_MINUTES)) return false
  // Two contacts that end at once count one after the other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`care.cards:${work.house}:${language}`}, 0))`.execute(
    work.tx,
  )
  return (await longCardsToday(work, language)) < weeks.aDay * weeks.leads
}

async function languageOf(work: Work, agent: PersonId): Promise<Language> {
  const row = await work.tx
    .selectFrom('platform.people')
    .select('language')
    .where('id', '=', agent)
    .executeTakeFirstOrThrow()
  return row.language
}

async function longCardsToday(work: Work, language: Language): Promise<number> {
  const floor = await work.tx.selectFrom('platform.people').select('id').where('language', '=', language).execute()
  const row = await behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.cards')
      .select((it) => it.fn.countAll<number>().as('n'))
      .where('because', '=', 'long_contact')
      .where('asked_at', '>=', startOfDay(work.now, work.zone))
      .where(
        'agent',
        'in',
        floor.map((it) => it.id),
      )
      .executeTakeFirst(),
  )
  return row?.n ?? 0
}

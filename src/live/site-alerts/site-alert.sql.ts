import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { meetDeadlines, newId, type Person, type Ring, record, setDeadline, type Work } from '#platform/public.ts'
import { askedIn, COME_MINUTES, type Leads, MOST_ROUNDS } from './site-alert.ts'

const minutesLater = (work: Work) => new Date(work.now.getTime() + COME_MINUTES * 60_000)

/** One open alert to a place: a second press in a fright is the same alert, and tells nobody twice. */
export async function press(work: Work, me: Person, place: string): Promise<{ id: string; again: boolean }> {
  const id = newId<'site-alert'>(work.now)
  const row = await work.tx
    .insertInto('live.site_alerts')
    .values({ id, house: work.house, place, pressed_by: me.id, pressed_at: work.now })
    .onConflict((it) => it.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) {
    const open = await work.tx
      .selectFrom('live.site_alerts')
      .select('id')
      .where('place', '=', place)
      .where('over_at', 'is', null)
      .executeTakeFirst()
    return { id: open?.id ?? id, again: true }
  }
  await askRound(work, { id, pressed_by: me.id }, 1)
  return { id, again: false }
}

async function askRound(work: Work, it: { id: string; pressed_by: PersonId }, round: number): Promise<void> {
  const asked = askedIn(round, await whoLeads(work, it.pressed_by), it.pressed_by)
  if (asked.length > 0)
    await work.tx
      .insertInto('live.site_alert_asked')
      .values(
        asked.map((person) => ({
          alert: it.id,
          person,
          house: work.house,
          round,
          at: work.now,
          until: minutesLater(work),
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  if (round < MOST_ROUNDS) await setDeadline(work, 'site_alert_due', it.id, minutesLater(work))
  await record(work, {
    name: 'site.alerted',
    about: it.id,
    body: { round, asked: asked.length },
    topics: ['site-alerts', 'floor', ...asked.map((person) => `person:${person}`)],
  })
}

async function whoLeads(work: Work, presser: PersonId): Promise<readonly Leads[]> {
  const { rows } = await sql<Leads>`
    select p.id, p.role, p.team = me.team and p.team <> '' as "sameTeam", p.language = me.language as "sameLanguage",
      exists (select from live.duties d where d.person = p.id and d.language = me.language and d.ended_at is null
        and d.begins_at <= ${work.now} and d.until > ${work.now}) as "onDuty"
    from platform.people p join platform.people me on me.id = ${presser}
    where p.role in ('lead','manager','second_line') order by p.created_at, p.key`.execute(work.tx)
  return rows
}

/** Nobody has said that they are coming: the next are asked as well. Rung late, early or twice it asks nobody again. */
export const siteAlertDue: Ring = async (work, about) => {
  const row = await findForUpdate(work, about)
  if (!row || row.came || row.over_at) return
  const last = await work.tx
    .selectFrom('live.site_alert_asked')
    .select((it) => it.fn.max('until').as('until'))
    .where('alert', '=', row.id)
    .executeTakeFirst()
  if (row.round >= MOST_ROUNDS || (last?.until && new Date(last.until) > work.now)) return
  await work.tx
    .updateTable('live.site_alerts')
    .set({ round: row.round + 1 })
    .where('id', '=', row.id)
    .execute()
  await askRound(work, row, row.round + 1)
}

export const findForUpdate = (work: Work, id: string) =>
  work.tx
    .selectFrom('live.site_alerts')
    .select(['id', 'place', 'pressed_by', 'came', 'over_at', 'round'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export async function saveComing(work: Work, id: string, me: PersonId): Promise<void> {
  await work.tx.updateTable('live.site_alerts').set({ came: me, came_at: work.now }).where('id', '=', id).execute()
  await meetDeadlines(work, 'site_alert_due', id)
  await record(work, { name: 'site.somebody_comes', about: id, topics: ['site-alerts', 'floor'] })
}

export async function saveOver(work: Work, id: string, me: PersonId): Promise<void> {
  await work.tx.updateTable('live.site_alerts').set({ over_at: work.now, over_by: me }).where('id', '=', id).execute()
  await meetDeadlines(work, 'site_alert_due', id)
  await record(work, { name: 'site.over', about: id, topics: ['site-alerts', 'floor'] })
}

export type OpenAlert = {
  id: string
  place: string
  pressed_by: PersonId
  by: string
  pressed_at: Date
  came: PersonId | null
  came_name: string | null
  came_at: Date | null
  asked: string[]
  asked_ids: PersonId[]
}

export async function openAlerts(work: Work): Promise<readonly OpenAlert[]> {
  const { rows } = await sql<OpenAlert>`
    select a.id, a.place, a.pressed_by, p.name as by, a.pressed_at, a.came, c.name as came_name, a.came_at,
      array(select distinct q.name from live.site_alert_asked s join platform.people q on q.id = s.person
        where s.alert = a.id order by q.name) as asked,
      array(select distinct s.person from live.site_alert_asked s where s.alert = a.id) as asked_ids
    from live.site_alerts a join platform.people p on p.id = a.pressed_by left join platform.people c on c.id = a.came
    where a.over_at is null order by a.pressed_at`.execute(work.tx)
  return rows
}

/** Names that counters go by here, the latest first: nobody types one twice. */
export const placesKnown = async (work: Work): Promise<readonly string[]> =>
  (
    await work.tx
      .selectFrom('live.site_alerts')
      .select(['place', (it) => it.fn.max('pressed_at').as('last')])
      .groupBy('place')
      .orderBy('last', 'desc')
      .limit(12)
      .execute()
  ).map((it) => it.place)

import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { meetDeadlines, newId, type Ring, record, setDeadline, type Tx, type Work } from '#platform/public.ts'
import { nextPage, PAGE_SECONDS, type Pageable, PLAN_DAYS, pageChain } from './emergency.ts'

/** Once for each incident: somebody is called at once, and a plan for the person’s safety lies ready to be written. */
export async function openEmergency(
  work: Work,
  it: { incident: string; agent: PersonId; by: PersonId },
): Promise<string> {
  const before = await work.tx
    .selectFrom('live.emergencies')
    .select('id')
    .where('incident', '=', it.incident)
    .executeTakeFirst()
  if (before) return before.id
  const id = newId<'emergency'>(work.now)
  await work.tx
    .insertInto('live.emergencies')
    .values({ id, house: work.house, incident: it.incident, opened_by: it.by, opened_at: work.now })
    .execute()
  await addPlan(work, id, {
    risk: '',
    measures: '',
    tell: '',
    police: '',
    expiresAt: new Date(work.now.getTime() + PLAN_DAYS * 86_400_000),
    by: null,
  })
  await record(work, { name: 'emergency.opened', about: id, topics: ['conduct', 'floor'] })
  await page(work, id, it.agent)
  return id
}

async function page(work: Work, emergency: string, agent: PersonId): Promise<void> {
  const given = await pagesOf(work.tx, emergency)
  const next = nextPage(pageChain(await whoIsPaged(work, agent), agent), given)
  const until = new Date(work.now.getTime() + PAGE_SECONDS * 1000)
  await work.tx
    .insertInto('live.pages')
    .values({ emergency, nth: given.length, house: work.house, ...next, paged_at: work.now, until })
    .execute()
  await setDeadline(work, 'emergency_page', emergency, until)
  await record(work, {
    name: 'emergency.paged',
    about: emergency,
    body: { nth: given.length, link: next.link },
    topics: ['conduct', 'floor', ...(next.person ? [`person:${next.person}`] : [])],
  })
}

const whoIsPaged = async (work: Work, agent: PersonId): Promise<readonly Pageable[]> =>
  (
    await sql<Pageable>`
    select p.id, p.language = me.language as "sameLanguage",
      case when exists (select from live.duties d where d.person = p.id and d.ended_at is null
        and d.begins_at <= ${work.now} and d.until > ${work.now}) then 'duty' else p.role end as link
    from platform.people p join platform.people me on me.id = ${agent}
    where p.role in ('manager','second_line','executive') or exists (select from live.duties d where d.person = p.id
      and d.ended_at is null and d.begins_at <= ${work.now} and d.until > ${work.now})
    order by p.created_at, p.key`.execute(work.tx)
  ).rows

export const pagesOf = (tx: Tx, emergency: string) =>
  tx
    .selectFrom('live.pages as g')
    .leftJoin('platform.people as p', 'p.id', 'g.person')
    .select(['g.person', 'g.link', 'g.paged_at', 'g.until', 'p.name'])
    .where('g.emergency', '=', emergency)
    .orderBy('g.nth')
    .execute()

const rows = (tx: Tx) =>
  tx
    .selectFrom('live.emergencies as e')
    .innerJoin('guard.incidents as i', 'i.id', 'e.incident')
    .leftJoin('platform.people as k', 'k.id', 'e.acknowledged_by')
    .select([
      'e.id',
      'e.incident',
      'e.opened_at',
      'e.acknowledged_by',
      'e.acknowledged_at',
      'k.name as acknowledged_name',
    ])
    .select(['i.agent', 'i.confined', 'i.contact'])
export type EmergencyRow = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

export const findEmergency = (tx: Tx, id: string) => rows(tx).where('e.id', '=', id).forUpdate('e').executeTakeFirst()
export const emergencyOf = (tx: Tx, incident: string) => rows(tx).where('e.incident', '=', incident).executeTakeFirst()
export const openEmergencies = (tx: Tx) =>
  rows(tx).where('e.acknowledged_at', 'is', null).orderBy('e.opened_at').limit(20).execute()

export async function saveAcknowledged(work: Work, row: EmergencyRow, by: PersonId): Promise<void> {
  await work.tx
    .updateTable('live.emergencies')
    .set({ acknowledged_by: by, acknowledged_at: work.now })
    .where('id', '=', row.id)
    .execute()
  await meetDeadlines(work, 'emergency_page', row.id)
  await record(work, {
    name: 'emergency.acknowledged',
    about: row.id,
    topics: ['conduct', 'floor', `person:${row.agent}`],
  })
}

/** Nobody has said in time that they have it: the next is called. Rung early, late or twice it calls nobody else. */
export const pageUnanswered: Ring = async (work, about) => {
  const row = await findEmergency(work.tx, about)
  if (!row || row.acknowledged_at) return
  const last = (await pagesOf(work.tx, about)).at(-1)
  if (last && last.until > work.now) return
  await page(work, about, row.agent)
}

type Plan = { risk: string; measures: string; tell: string; police: string; expiresAt: Date; by: PersonId | null }

export async function addPlan(work: Work, emergency: string, { expiresAt, ...it }: Plan): Promise<void> {
  await work.tx
    .insertInto('live.safety_plans')
    .values({ id: newId(work.now), house: work.house, emergency, ...it, expires_at: expiresAt, at: work.now })
    .execute()
  await record(work, { name: 'emergency.plan_written', about: emergency, topics: ['conduct'] })
}

export const planOf = (tx: Tx, emergency: string) =>
  tx
    .selectFrom('live.safety_plans as s')
    .leftJoin('platform.people as p', 'p.id', 's.by')
    .select(['s.risk', 's.measures', 's.tell', 's.police', 's.expires_at', 's.at', 'p.name as by'])
    .where('s.emergency', '=', emergency)
    .orderBy('s.at', 'desc')
    // What somebody wrote goes before the draft it began as.
    .orderBy((it) => it('s.by', 'is', null))
    .orderBy('s.id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()

import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { behindTheWall, newId, record, type Work } from '#platform/public.ts'
import { agentsOfFloor } from '../floor.sql.ts'
import type { DayCount } from './forecast.ts'
import type { Item, Member, Plan, Shift } from './plan.ts'

const PLAN = ['id', 'language', 'name', 'from_day', 'to_day', 'budget', 'currency', 'dense_from'] as const

export const plansOf = (work: Work, language: Language) =>
  behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.plans')
      .select(PLAN)
      .where('language', '=', language)
      .orderBy('from_day', 'desc')
      .orderBy('made_at', 'desc')
      .limit(24)
      .execute(),
  )
export type PlanRow = Awaited<ReturnType<typeof plansOf>>[number]

export const findPlan = (work: Work, id: string): Promise<PlanRow | undefined> =>
  behindTheWall(work.tx, () => work.tx.selectFrom('care.plans').select(PLAN).where('id', '=', id).executeTakeFirst())

/** Held, so that of two orders at once the second one counts the first. */
export const holdPlan = (work: Work, id: string): Promise<PlanRow | undefined> =>
  behindTheWall(work.tx, () =>
    work.tx.selectFrom('care.plans').select(PLAN).where('id', '=', id).forUpdate().executeTakeFirst(),
  )

export async function addPlan(
  work: Work,
  it: { language: Language; name: string; from: string; to: string; budget: number; denseFrom: number | null },
  by: PersonId,
): Promise<string> {
  const id = newId<'care-plan'>(work.now)
  const row = { language: it.language, name: it.name, from_day: it.from, to_day: it.to, budget: it.budget }
  await behindTheWall(work.tx, () =>
    work.tx
      .insertInto('care.plans')
      .values({
        id,
        house: work.house,
        ...row,
        currency: CURRENCY[it.language],
        dense_from: it.denseFrom,
        made_by: by,
        made_at: work.now,
      })
      .execute(),
  )
  await changed(work, 'care_plan.made', id)
  return id
}

const CURRENCY: Readonly<Record<Language, string>> = { 'zh-Hant': 'TWD', 'zh-Hans': 'CNY', en: 'GBP' }

export const changed = (work: Work, name: `care_plan.${string}`, plan: string) =>
  record(work, { name, about: plan, topics: ['care-plans'] })

export async function saveBudget(work: Work, plan: string, budget: number, denseFrom: number | null): Promise<void> {
  await behindTheWall(work.tx, () =>
    work.tx.updateTable('care.plans').set({ budget, dense_from: denseFrom }).where('id', '=', plan).execute(),
  )
  await changed(work, 'care_plan.budget_set', plan)
}

export const membersOf = (work: Work, plan: string): Promise<Member[]> =>
  behindTheWall(work.tx, () =>
    work.tx.selectFrom('care.plan_people').select(['person', 'shift', 'remote']).where('plan', '=', plan).execute(),
  )

export async function saveMembers(
  work: Work,
  plan: string,
  members: readonly { person: PersonId; shift: Shift; remote: boolean }[],
): Promise<void> {
  await behindTheWall(work.tx, async () => {
    await work.tx.deleteFrom('care.plan_people').where('plan', '=', plan).execute()
    if (members.length > 0)
      await work.tx
        .insertInto('care.plan_people')
        .values(members.map((it) => ({ plan, house: work.house, ...it })))
        .execute()
  })
  await changed(work, 'care_plan.people_set', plan)
}

export type ItemRow = Item & { id: string; words: string; madeOn: string }

/** What is planned now; what was dropped stays in the table for what was already ordered for it. */
export async function itemsOf(work: Work, plan: string, { dropped = false } = {}): Promise<ItemRow[]> {
  const rows = await behindTheWall(work.tx, () => {
    const all = work.tx.selectFrom('care.plan_items').selectAll().where('plan', '=', plan).orderBy('id')
    return (dropped ? all : all.where('dropped_at', 'is', null)).execute()
  })
  return rows.map(({ id, kind, words, trigger, day, remote, owner, backup, ...it }) => {
    const { cost_each: costEach, made_on: madeOn } = it
    return { id, kind, words, trigger, day, remote, owner, backup, shifts: it.shifts as Shift[], costEach, madeOn }
  })
}

export async function addItemRow(
  work: Work,
  plan: string,
  it: Item & { words: string; owner: PersonId; backup: PersonId; madeOn: string },
): Promise<string> {
  const id = newId<'care-item'>(work.now)
  const { costEach, madeOn, shifts, ...row } = it
  await behindTheWall(work.tx, () =>
    work.tx
      .insertInto('care.plan_items')
      .values({ id, house: work.house, plan, ...row, shifts: [...shifts], cost_each: costEach, made_on: madeOn })
      .execute(),
  )
  await changed(work, 'care_plan.item_added', plan)
  return id
}

export async function dropItem(work: Work, plan: string, item: string): Promise<boolean> {
  const dropped = await behindTheWall(work.tx, () =>
    work.tx
      .updateTable('care.plan_items')
      .set({ dropped_at: work.now })
      .where('id', '=', item)
      .where('plan', '=', plan)
      .where('dropped_at', 'is', null)
      .executeTakeFirst(),
  )
  if (dropped.numUpdatedRows === 0n) return false
  await changed(work, 'care_plan.item_dropped', plan)
  return true
}

export async function wholePlan(work: Work, row: PlanRow): Promise<Omit<Plan, 'items'> & { items: ItemRow[] }> {
  const floor = (await agentsOfFloor(work, row.language)).map((it) => it.id)
  const members = await membersOf(work, row.id)
  const items = await itemsOf(work, row.id)
  return { from: row.from_day, to: row.to_day, budget: row.budget, members, items, floor }
}

/** How many contacts each day of a floor had, by the days of the house. */
export async function countsOf(work: Work, language: Language, since: Date): Promise<readonly DayCount[]> {
  const { rows } = await sql<DayCount>`
    select to_char(c.started_at at time zone ${work.zone}, 'YYYY-MM-DD') as day, count(*)::int as contacts
    from desk.contacts c where c.language = ${language} and c.started_at >= ${since} and c.started_at <= ${work.now}
    group by 1 order by 1`.execute(work.tx)
  return rows
}

import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { behindTheWall, newId, type Work } from '#platform/public.ts'
import { changed } from './plan.sql.ts'

const OCCASION = [
  'id',
  'plan',
  'item',
  'day',
  'heads',
  'ordered',
  'ordered_words',
  'spent',
  'receipt',
  'arrived_at',
  'dates',
] as const

export const occasionsOf = (work: Work, plan: string) =>
  behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.plan_occasions')
      .select(OCCASION)
      .where('plan', '=', plan)
      .orderBy('day')
      .orderBy('id')
      .execute(),
  )
export type OccasionRow = Awaited<ReturnType<typeof occasionsOf>>[number]

export const findOccasion = (work: Work, id: string): Promise<OccasionRow | undefined> =>
  behindTheWall(work.tx, () =>
    work.tx.selectFrom('care.plan_occasions').select(OCCASION).where('id', '=', id).executeTakeFirst(),
  )

/** Once for each item and day, however often a clock rings. Until something is ordered it is for whoever is on the list. */
export async function addOccasion(work: Work, plan: string, it: { item: string; day: string; heads: number }) {
  const { inserted } = await behindTheWall(work.tx, async () => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`care.plan:${plan}`}, 0))`.execute(work.tx)
    const before = await work.tx
      .selectFrom('care.plan_occasions')
      .select(['id', 'ordered', 'heads'])
      .where('item', '=', it.item)
      .where('day', '=', it.day)
      .executeTakeFirst()
    if (!before)
      await work.tx
        .insertInto('care.plan_occasions')
        .values({ id: newId(work.now), house: work.house, plan, ...it })
        .execute()
    else if (before.ordered === null && before.heads !== it.heads)
      await work.tx.updateTable('care.plan_occasions').set({ heads: it.heads }).where('id', '=', before.id).execute()
    return { inserted: !before }
  })
  if (inserted) await changed(work, 'care_plan.came_due', plan)
}

export async function saveOccasion(
  work: Work,
  it: { id: string; plan: string },
  next: Partial<{
    ordered: number
    ordered_words: string
    ordered_by: PersonId
    ordered_at: Date
    spent: number
    receipt: string
    arrived_at: Date
    dates: string[]
  }>,
  name: `care_plan.${string}`,
): Promise<void> {
  await behindTheWall(work.tx, () =>
    work.tx.updateTable('care.plan_occasions').set(next).where('id', '=', it.id).execute(),
  )
  await changed(work, name, it.plan)
}

export const givenIn = (work: Work, occasions: readonly string[]) =>
  occasions.length === 0
    ? Promise.resolve([])
    : behindTheWall(work.tx, () =>
        work.tx
          .selectFrom('care.plan_given')
          .select(['occasion', 'person'])
          .where('occasion', 'in', [...occasions])
          .execute(),
      )

export async function addGiven(
  work: Work,
  it: { id: string; plan: string },
  people: readonly PersonId[],
): Promise<void> {
  if (people.length > 0)
    await behindTheWall(work.tx, () =>
      work.tx
        .insertInto('care.plan_given')
        .values(people.map((person) => ({ occasion: it.id, person, house: work.house, at: work.now })))
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    )
  await changed(work, 'care_plan.given', it.plan)
}

export const dateAnswersIn = (work: Work, occasions: readonly string[]) =>
  occasions.length === 0
    ? Promise.resolve([])
    : behindTheWall(work.tx, () =>
        work.tx
          .selectFrom('care.plan_date_answers')
          .select(['occasion', 'person', 'day'])
          .where('occasion', 'in', [...occasions])
          .execute(),
      )

export async function saveDateAnswers(work: Work, it: OccasionRow, person: PersonId, days: readonly string[]) {
  await behindTheWall(work.tx, async () => {
    await work.tx
      .deleteFrom('care.plan_date_answers')
      .where('occasion', '=', it.id)
      .where('person', '=', person)
      .execute()
    if (days.length > 0)
      await work.tx
        .insertInto('care.plan_date_answers')
        .values(days.map((day) => ({ occasion: it.id, person, day, house: work.house })))
        .onConflict((conflict) => conflict.doNothing())
        .execute()
  })
  // Who answered when is in no fact: only the days that suit are counted.
  work.topics.add('care-plans')
}

/** What the people it is meant for share about what they eat. */
export const dietsOf = (work: Work, people: readonly PersonId[]) =>
  people.length === 0
    ? Promise.resolve([])
    : behindTheWall(work.tx, () =>
        work.tx
          .selectFrom('care.support_cards')
          .select(['agent', 'diet'])
          .where('agent', 'in', [...people])
          .where('diet_shared', '=', true)
          .where('diet', '!=', '')
          .execute(),
      )

import { dayOf } from '#kernel/day.ts'
import { type Ring, setDeadline, startOfDay, type Work } from '#platform/public.ts'
import { daysBetween, earlier, isDense, plusDay } from './forecast.ts'
import { addOccasion, occasionsOf } from './occasion.sql.ts'
import { countsOf, findPlan, type ItemRow, type PlanRow, wholePlan } from './plan.sql.ts'
import { type Member, reaches } from './plan.ts'

const DAY = 86_400_000
/** In the afternoon of the day before there is still time to order, and somebody to ask. */
const ASKED_AT_HOUR = 15

/** Contacts of the four weeks before the plan and since, for what a day will bring. */
export const historyOf = (work: Work, row: PlanRow) =>
  countsOf(work, row.language, new Date(Math.min(work.now.getTime(), Date.parse(row.from_day)) - 30 * DAY))

/**
 * Everything of the plan that comes due up to a day stands as an occasion, so that nobody has to remember and nothing that
 * was planned drops out of the count. Done again it changes nothing; a lost alarm is made up by the next one.
 */
export async function comeDue(work: Work, row: PlanRow, until: string): Promise<void> {
  const { items, members } = await wholePlan(work, row)
  const history = await historyOf(work, row)
  const last = earlier(until, row.to_day)
  for (const day of daysBetween(row.from_day, last)) {
    const dense = isDense(history, day, { heads: members.length, from: row.dense_from })
    for (const item of items) {
      const comes =
        item.trigger === 'shift_end' ||
        (item.trigger === 'dense_day' && dense) ||
        (item.trigger === 'period_end' && day === row.to_day) ||
        item.day === day
      if (comes && item.madeOn <= day) await occasionFor(work, row, { item, day, members })
    }
  }
}

export const occasionFor = (
  work: Work,
  row: Pick<PlanRow, 'id'>,
  { item, day, members }: { item: ItemRow; day: string; members: readonly Member[] },
) => addOccasion(work, row.id, { item: item.id, day, heads: members.filter((it) => reaches(item, it)).length })

/** The list of people has changed: what is not ordered yet is for those who stand on it now. */
export async function countHeadsAnew(work: Work, row: PlanRow): Promise<void> {
  const { items, members } = await wholePlan(work, row)
  for (const { item: of, day } of await occasionsOf(work, row.id)) {
    const item = items.find((it) => it.id === of)
    if (item) await occasionFor(work, row, { item, day, members })
  }
}

/** Rings in the afternoon before each day of the plan, and asks for the next ring itself. */
export const carePlanDay: Ring = async (work, about) => {
  const row = await findPlan(work, about)
  if (!row) return
  await comeDue(work, row, tomorrow(work))
  await askForNextDay(work, row)
}

export const tomorrow = (work: Work): string => plusDay(dayOf(work.now, work.zone))

export async function askForNextDay(work: Work, row: Pick<PlanRow, 'id' | 'from_day' | 'to_day'>): Promise<void> {
  const afternoon = (midnight: Date) => new Date(midnight.getTime() + ASKED_AT_HOUR * 3_600_000)
  const today = afternoon(startOfDay(work.now, work.zone))
  const next = today > work.now ? today : afternoon(startOfDay(new Date(today.getTime() + DAY), work.zone))
  // The day it rings for is the one after.
  if (plusDay(dayOf(next, work.zone)) > row.to_day) return
  const before = plusDay(row.from_day, -1)
  const first = dayOf(next, work.zone) >= before ? next : afternoonOf(work, before, next)
  await setDeadline(work, 'care_plan_day', row.id, first)
}

/** The same hour on a later day, found by walking there: a zone may lose or gain an hour on the way. */
function afternoonOf(work: Work, day: string, from: Date): Date {
  const days = Math.round((Date.parse(day) - Date.parse(dayOf(from, work.zone))) / DAY)
  const noon = new Date(from.getTime() + days * DAY)
  return new Date(startOfDay(noon, work.zone).getTime() + ASKED_AT_HOUR * 3_600_000)
}

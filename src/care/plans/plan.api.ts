import { dayOf } from '#kernel/day.ts'
import { id } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { agentsOfFloor, leadersOfFloor } from '../floor.sql.ts'
import { askForNextDay, comeDue, countHeadsAnew, occasionFor, tomorrow } from './days.sql.ts'
import { occasionsOf } from './occasion.sql.ts'
import { addPlanItem, dropPlanItem, listPlans, makePlan, readPlan, setBudget, setPeople } from './plan.contract.ts'
import {
  addItemRow,
  addPlan,
  dropItem,
  findPlan,
  holdPlan,
  type PlanRow,
  plansOf,
  saveBudget,
  saveMembers,
  wholePlan,
} from './plan.sql.ts'
import { addItem, planDays, used } from './plan.ts'
import { headOf, planView } from './views.sql.ts'

export function me(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('A plan is made by people')
  return work.actor
}

/** A plan of one's own floor, held while it is changed. Another floor's is as if there were none. */
export async function myPlan(work: Work, plan: string): Promise<Outcome<PlanRow, 'plan.unknown'>> {
  const row = await holdPlan(work, plan)
  return row && row.language === me(work).language ? done(row) : refuse('plan.unknown')
}

export const planRoutes: readonly Route[] = [
  answer(listPlans, async (work) => {
    const plans = []
    for (const row of await plansOf(work, me(work).language)) plans.push(await headOf(work, row))
    return done({ plans })
  }),
  answer(makePlan, async (work, input) => {
    const may = planDays(input.from, input.to)
    if (!may.ok) return may
    const { language, id: by } = me(work)
    const plan = await addPlan(work, { ...input, language }, by)
    await askForNextDay(work, { id: plan, from_day: input.from, to_day: input.to })
    return done({ id: plan })
  }),
  answer(readPlan, async (work, input) => {
    const row = await findPlan(work, input.id)
    if (row?.language !== me(work).language) return refuse('plan.unknown')
    return done(await planView(work, row, me(work)))
  }),
  answer(setBudget, async (work, input) => {
    const found = await myPlan(work, input.id)
    if (!found.ok) return found
    const spent = used(await occasionsOf(work, input.id))
    if (input.budget < spent) return refuse('plan.budget_overdrawn', { left: 0 })
    await saveBudget(work, input.id, input.budget, input.denseFrom)
    return done({})
  }),
  answer(setPeople, async (work, input) => {
    const found = await myPlan(work, input.id)
    if (!found.ok) return found
    const floor = new Set<string>((await agentsOfFloor(work, found.next.language)).map((it) => it.id))
    const people = new Map(input.people.map((it) => [it.person, { ...it, person: id<'person'>(it.person) }]))
    if ([...people.keys()].some((it) => !floor.has(it))) return refuse('plan.person_unknown')
    await saveMembers(work, input.id, [...people.values()])
    await countHeadsAnew(work, found.next)
    return done({})
  }),
  answer(addPlanItem, async (work, { id: plan, ...input }) => {
    const found = await myPlan(work, plan)
    if (!found.ok) return found
    const row = found.next
    const leaders = (await leadersOfFloor(work, row.language)).map((it) => it.id)
    const may = addItem({ from: row.from_day, to: row.to_day }, input, leaders)
    if (!may.ok) return may
    const [owner, backup] = [id<'person'>(input.owner), id<'person'>(input.backup)]
    const today = dayOf(work.now, work.zone)
    const shifts = [...new Set(input.shifts)]
    const item = await addItemRow(work, plan, { ...input, shifts, owner, backup, madeOn: today })
    await standForIt(work, row, item)
    return done({ id: item })
  }),
  answer(dropPlanItem, async (work, input) => {
    const found = await myPlan(work, input.id)
    if (!found.ok) return found
    return (await dropItem(work, input.id, input.item)) ? done({}) : refuse('plan.item_unknown')
  }),
]

/** What has a day of its own can be ordered from now on; the rest comes due when its day comes near. */
async function standForIt(work: Work, row: PlanRow, item: string): Promise<void> {
  const { items, members } = await wholePlan(work, row)
  const added = items.find((it) => it.id === item)
  if (added?.day) await occasionFor(work, row, { item: added, day: added.day, members })
  await comeDue(work, row, tomorrow(work))
}

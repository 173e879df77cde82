import { id } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, noteRead, type Route, type Work } from '#platform/public.ts'
import { agentsOfFloor } from '../floor.sql.ts'
import { askDates, giveTo, orderFor, readDiets, receiveFor } from './occasion.contract.ts'
import {
  addGiven,
  dietsOf,
  findOccasion,
  givenIn,
  type OccasionRow,
  occasionsOf,
  saveOccasion,
} from './occasion.sql.ts'
import { me, myPlan } from './plan.api.ts'
import { itemsOf, membersOf, type PlanRow } from './plan.sql.ts'
import { reaches, spend } from './plan.ts'

type Mine = { row: PlanRow; it: OccasionRow; others: readonly OccasionRow[] }

/** An occasion of a plan of one's own floor. The plan is held first, and the row is read again after that. */
async function mine(work: Work, raw: string): Promise<Outcome<Mine, 'occasion.unknown'>> {
  const seen = await findOccasion(work, raw)
  const plan = seen && (await myPlan(work, seen.plan))
  if (!plan?.ok) return refuse('occasion.unknown')
  const all = await occasionsOf(work, plan.next.id)
  const it = all.find((each) => each.id === raw)
  return it ? done({ row: plan.next, it, others: all.filter((each) => each !== it) }) : refuse('occasion.unknown')
}

export const occasionRoutes: readonly Route[] = [
  answer(orderFor, async (work, input) => {
    const found = await mine(work, input.id)
    if (!found.ok) return found
    const { row, it, others } = found.next
    if (it.arrived_at) return refuse('occasion.already_came')
    const may = spend(row.budget, others, input.amount)
    if (!may.ok) return may
    const ordered = { ordered: input.amount, ordered_words: input.words, ordered_by: me(work).id, ordered_at: work.now }
    await saveOccasion(work, it, ordered, 'care_plan.ordered')
    return done(may.next)
  }),
  answer(receiveFor, async (work, input) => {
    const found = await mine(work, input.id)
    if (!found.ok) return found
    const { row, it, others } = found.next
    if (it.ordered === null) return refuse('occasion.not_ordered')
    if (it.arrived_at) return refuse('occasion.already_came')
    const may = spend(row.budget, others, input.spent)
    if (!may.ok) return may
    const came = { spent: input.spent, receipt: input.receipt, arrived_at: work.now }
    await saveOccasion(work, it, came, 'care_plan.arrived')
    return done(may.next)
  }),
  answer(giveTo, async (work, input) => {
    const found = await mine(work, input.id)
    if (!found.ok) return found
    const { row, it } = found.next
    if (!it.arrived_at) return refuse('occasion.not_come')
    const meant = await meantFor(work, row, it)
    const people = [...new Set(input.people)]
    if (people.some((person) => !meant.includes(person))) return refuse('occasion.not_meant')
    await addGiven(
      work,
      it,
      people.map((person) => id<'person'>(person)),
    )
    return done({ given: (await givenIn(work, [it.id])).length, heads: it.heads })
  }),
  answer(readDiets, async (work, input) => {
    const found = await mine(work, input.id)
    if (!found.ok) return found
    const { row, it } = found.next
    const item = (await itemsOf(work, row.id, { dropped: true })).find((each) => each.id === it.item)
    if (item?.owner !== me(work).id && item?.backup !== me(work).id) return refuse('occasion.not_yours')
    const meant = await meantFor(work, row, it)
    const names = new Map(meant.length > 0 ? (await agentsOfFloor(work, row.language)).map((p) => [p.id, p.name]) : [])
    const diets = await dietsOf(
      work,
      meant.map((person) => id<'person'>(person)),
    )
    for (const diet of diets) await noteRead(work, { of: diet.agent, what: 'diet', about: diet.agent })
    return done({
      diets: diets.map((diet) => ({ id: diet.agent, name: names.get(diet.agent) ?? '', words: diet.diet })),
    })
  }),
  answer(askDates, async (work, input) => {
    const found = await mine(work, input.id)
    if (!found.ok) return found
    const dates = [...new Set(input.days)].toSorted()
    await saveOccasion(work, found.next.it, { dates }, 'care_plan.dates_asked')
    return done({})
  }),
]

async function meantFor(work: Work, row: PlanRow, it: OccasionRow): Promise<readonly string[]> {
  const item = (await itemsOf(work, row.id, { dropped: true })).find((each) => each.id === it.item)
  if (!item) return []
  return (await membersOf(work, row.id)).filter((member) => reaches(item, member)).map((member) => member.person)
}

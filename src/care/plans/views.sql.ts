import { dayOf } from '#kernel/day.ts'
import type { Person, Work } from '#platform/public.ts'
import { agentsOfFloor, leadersOfFloor } from '../floor.sql.ts'
import { historyOf } from './days.sql.ts'
import { daysBetween, earlier, expected, isDense, later, plusDay } from './forecast.ts'
import { dateAnswersIn, givenIn, occasionsOf } from './occasion.sql.ts'
import { itemsOf, type PlanRow, wholePlan } from './plan.sql.ts'
import { executed, problemsOf, reaches, SHIFTS, used } from './plan.ts'

const DAYS_AHEAD = 14

export async function headOf(work: Work, row: PlanRow) {
  const plan = await wholePlan(work, row)
  const problems = problemsOf(plan).map((it) => ({ problem: it.problem, people: [...it.people] }))
  const occasions = await occasionsOf(work, row.id)
  const given = Map.groupBy(
    await givenIn(
      work,
      occasions.map((it) => it.id),
    ),
    (it) => it.occasion,
  )
  const counted = occasions.map((it) => ({
    day: it.day,
    arrivedAt: it.arrived_at,
    heads: it.heads,
    given: given.get(it.id)?.length ?? 0,
  }))
  return {
    id: row.id,
    name: row.name,
    language: row.language,
    from: row.from_day,
    to: row.to_day,
    stands: problems.length === 0,
    problems,
    rate: executed(counted, dayOf(work.now, work.zone)),
  }
}

export async function planView(work: Work, row: PlanRow, me: Person) {
  const plan = await wholePlan(work, row)
  const floor = await agentsOfFloor(work, row.language)
  const leaders = await leadersOfFloor(work, row.language)
  const names = new Map<string, string>([...floor, ...leaders].map((it) => [it.id, it.name]))
  const named = (person: string) => ({ id: person, name: names.get(person) ?? '' })
  const occasions = await occasionsOf(work, row.id)
  const head = await headOf(work, row)
  const byId = new Map(plan.members.map((it) => [it.person, it]))
  return {
    ...head,
    budget: row.budget,
    used: used(occasions),
    currency: row.currency,
    denseFrom: row.dense_from,
    mayMake: me.role === 'manager',
    people: floor.map((it) => ({
      ...it,
      shift: byId.get(it.id)?.shift ?? null,
      remote: byId.get(it.id)?.remote ?? false,
    })),
    leaders,
    items: plan.items.map(({ madeOn: _, ...it }) => ({
      ...it,
      shifts: [...it.shifts],
      owner: named(it.owner),
      backup: named(it.backup),
    })),
    occasions: await occasionViews(work, row, occasions, named),
    ahead: await aheadOf(work, row, plan.members.length),
  }
}

async function occasionViews(
  work: Work,
  row: PlanRow,
  occasions: Awaited<ReturnType<typeof occasionsOf>>,
  named: (person: string) => { id: string; name: string },
) {
  const ids = occasions.map((it) => it.id)
  const all = await itemsOf(work, row.id, { dropped: true })
  const { members } = await wholePlan(work, row)
  const given = await givenIn(work, ids)
  const answers = await dateAnswersIn(work, ids)
  return occasions.map((it) => {
    const item = all.find((each) => each.id === it.item)
    const meant = members.filter((member) => item && reaches(item, member))
    return {
      id: it.id,
      item: it.item,
      day: it.day,
      heads: it.heads,
      ordered: it.ordered,
      orderedWords: it.ordered_words,
      spent: it.spent,
      receipt: it.receipt,
      arrivedAt: it.arrived_at,
      meant: meant.map((member) => named(member.person)),
      given: given.filter((each) => each.occasion === it.id).map((each) => each.person as string),
      dates: it.dates.map((day) => {
        const can = answers.filter((each) => each.occasion === it.id && each.day === day)
        const shifts = SHIFTS.filter((shift) =>
          can.some((each) => members.find((member) => member.person === each.person)?.shift === shift),
        )
        return { day, can: can.length, shifts }
      }),
    }
  })
}

async function aheadOf(work: Work, row: PlanRow, heads: number) {
  const today = dayOf(work.now, work.zone)
  const from = later(row.from_day, today)
  const until = plusDay(from, DAYS_AHEAD - 1)
  const last = earlier(row.to_day, until)
  const history = await historyOf(work, row)
  return daysBetween(from, last).map((day) => ({
    day,
    contacts: expected(history, day),
    dense: isDense(history, day, { heads, from: row.dense_from }),
  }))
}

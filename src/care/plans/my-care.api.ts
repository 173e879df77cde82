import { dayOf } from '#kernel/day.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { agentsOfFloor, leadersOfFloor } from '../floor.sql.ts'
import { plusDay } from './forecast.ts'
import { answerDates, readMyCare, sayInTalk, unsignNote } from './occasion.contract.ts'
import { dateAnswersIn, findOccasion, type OccasionRow, occasionsOf, saveDateAnswers } from './occasion.sql.ts'
import { me } from './plan.api.ts'
import { type ItemRow, itemsOf, membersOf, type PlanRow, plansOf } from './plan.sql.ts'
import { type Member, reaches } from './plan.ts'
import { addNote, notesOf, takeNameOff } from './talk.sql.ts'

const COMING_DAYS = 7

export const myCareRoutes: readonly Route[] = [
  answer(readMyCare, async (work) => {
    const person = me(work)
    const today = dayOf(work.now, work.zone)
    const mine = await whatIsForMe(work, person, today)
    const answers = await dateAnswersIn(
      work,
      mine.map((it) => it.occasion.id),
    )
    const said = new Set(answers.filter((it) => it.person === person.id).map((it) => `${it.occasion} ${it.day}`))
    return done({
      coming: mine
        .filter((it) => it.occasion.day >= today && it.occasion.day <= plusDay(today, COMING_DAYS))
        .map((it) => ({ id: it.occasion.id, day: it.occasion.day, words: it.item.words })),
      asked: mine
        .filter((it) => it.occasion.dates.some((day) => day >= today))
        .map(({ occasion, item }) => ({
          id: occasion.id,
          words: item.words,
          days: occasion.dates.map((day) => ({ day, mine: said.has(`${occasion.id} ${day}`) })),
        })),
      talk: await talkOf(work, person, today),
    })
  }),
  answer(answerDates, async (work, input) => {
    const occasion = await findOccasion(work, input.id)
    const mine = occasion && (await whatIsForMe(work, me(work), '')).some((it) => it.occasion.id === occasion.id)
    if (!occasion || !mine) return refuse('occasion.unknown')
    if (input.days.some((day) => !occasion.dates.includes(day))) return refuse('occasion.day_unknown')
    await saveDateAnswers(work, occasion, me(work).id, [...new Set(input.days)])
    return done({})
  }),
  answer(sayInTalk, async (work, { prompt, words, named }) => {
    const day = dayOf(work.now, work.zone)
    const plan = await talkPlan(work, me(work), day)
    if (!plan) return refuse('talk.none')
    await addNote(work, { plan: plan.id, day, prompt, words, author: named ? me(work).id : null })
    return done({})
  }),
  answer(unsignNote, async (work, input) =>
    (await takeNameOff(work, input.id, me(work).id)) ? done({}) : refuse('talk.unknown'),
  ),
]

type ForMe = { plan: PlanRow; occasion: OccasionRow; item: ItemRow; me: Member }

/** What reaches this person of the plans that run or are to come. Nothing is said of what reaches others. */
async function whatIsForMe(work: Work, person: Person, since: string): Promise<readonly ForMe[]> {
  const found: ForMe[] = []
  for (const plan of await plansOf(work, person.language)) {
    if (plan.to_day < plusDay(since || plan.from_day, -COMING_DAYS)) continue
    const member = (await membersOf(work, plan.id)).find((it) => it.person === person.id)
    if (!member) continue
    const items = await itemsOf(work, plan.id)
    for (const occasion of await occasionsOf(work, plan.id)) {
      const item = items.find((it) => it.id === occasion.item)
      if (item && item.kind !== 'talk' && reaches(item, member)) found.push({ plan, occasion, item, me: member })
    }
  }
  return found
}

/** The plan of this floor that has a talk after the shift on this day, if any. */
async function talkPlan(work: Work, person: Person, day: string): Promise<PlanRow | null> {
  for (const plan of await plansOf(work, person.language)) {
    if (day < plan.from_day || day > plan.to_day) continue
    const talks = (await itemsOf(work, plan.id)).filter((it) => it.kind === 'talk')
    const isOn = person.role !== 'agent' || (await membersOf(work, plan.id)).some((it) => it.person === person.id)
    if (isOn && talks.some((it) => it.day === null || it.day === day)) return plan
  }
  return null
}

async function talkOf(work: Work, person: Person, day: string) {
  const plan = await talkPlan(work, person, day)
  if (!plan) return null
  const everyone = [...(await agentsOfFloor(work, plan.language)), ...(await leadersOfFloor(work, plan.language))]
  const names = new Map(everyone.map((it) => [it.id, it.name]))
  const notes = await notesOf(work, plan.id, day)
  return {
    plan: plan.id,
    notes: notes.map(({ author, ...it }) => ({
      ...it,
      by: author ? (names.get(author) ?? null) : null,
      mine: author === person.id,
    })),
  }
}

import { curveOf, LONG_CONTACT_MINUTES, ownRecoveries, type PersonWeek, type Week } from '#care/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { done } from '#kernel/outcome.ts'
import { answer, endOfDay, type Route, startOfDay, type Work } from '#platform/public.ts'
import { agentsSeen } from '../floor/floor.sql.ts'
import { readStrain } from './strain.contract.ts'
import { breaksOf, contactsBorne } from './strain.sql.ts'
import { HALF_LIFE_HOURS, keepsGrowing, strainOf } from './strain.ts'
import { readTeamCurve } from './team-curve.contract.ts'

const DAYS = 21
const DAY = 86_400_000

export const strainRoutes: readonly Route[] = [
  answer(readStrain, async (work) => {
    // There is no way to name somebody else here: it is whoever asks.
    if (work.actor.kind !== 'person') throw new Error('A day belongs to a person')
    const days = await strainFor(work, work.actor.id)
    const shown = days.map((it) => ({ ...it, ...rounded(it) }))
    return done({
      days: shown.slice(-14),
      left: shown.at(-1)?.left ?? 0,
      keepsGrowing: keepsGrowing(days),
      halfLifeHours: HALF_LIFE_HOURS,
    })
  }),
  answer(readTeamCurve, async (work) => {
    if (work.actor.kind !== 'person') throw new Error('A floor is looked at by a person')
    return done({ weeks: [...curveOf(await weeksOf(work, work.actor.language))] })
  }),
]

const WEEKS = 8

/** Weeks that are over, of agents of the floor who had a contact in them. Whoever asks sees the floor, and no row of it. */
async function weeksOf(work: Work, language: Language): Promise<readonly Week[]> {
  const people = (await agentsSeen(work, language, '')).map((it) => it.id)
  const weeks = new Map<string, PersonWeek[]>()
  for (const person of people) {
    const days = await strainFor(work, person, WEEKS * 7 + 7)
    for (const [week, all] of Map.groupBy(days, (it) => mondayOf(it.day))) {
      if (all.length < 7 || all.every((it) => it.contacts === 0)) continue
      const sum = (of: (it: (typeof all)[number]) => number) => all.reduce((total, it) => total + of(it), 0)
      const mine = { person, happened: sum((it) => it.happened), rested: sum((it) => it.rested) }
      weeks.set(week, [...(weeks.get(week) ?? []), mine])
    }
  }
  return [...weeks]
    .map(([week, of]) => ({ week, people: of }))
    .toSorted((a, b) => (a.week < b.week ? -1 : 1))
    .slice(-WEEKS)
}

const mondayOf = (day: string): string => {
  const at = Date.parse(day)
  return new Date(at - ((new Date(at).getUTCDay() + 6) % 7) * DAY).toISOString().slice(0, 10)
}

const rounded = (it: { happened: number; rested: number; left: number }) => ({
  happened: Math.round(it.happened),
  rested: Math.round(it.rested),
  left: Math.round(it.left),
})

async function strainFor(work: Work, me: PersonId, back = DAYS) {
  const morning = startOfDay(new Date(work.now.getTime() - (back - 1) * DAY), work.zone)
  const recoveries = await ownRecoveries(work, me, morning)
  const level = new Map(recoveries.flatMap((it) => (it.contact ? [[it.contact as string, it.level]] : [])))
  const contacts = (await contactsBorne(work, me, morning)).map((it) => ({
    ...it,
    level: level.get(it.contact) ?? 0,
  }))
  const rests = [
    ...recoveries.map((it) => ({ from: it.began_at, to: earliest(it.ended_at ?? it.until, work.now) })),
    ...(await breaksOf(work, me, morning)),
  ]
  return strainOf(contacts, rests, daysFrom(work, morning), LONG_CONTACT_MINUTES)
}

const earliest = (one: Date, other: Date) => (one < other ? one : other)

function daysFrom(work: Work, morning: Date): readonly { day: string; from: Date; until: Date }[] {
  const days: { day: string; from: Date; until: Date }[] = []
  for (let from = morning; from <= work.now; from = endOfDay(from, work.zone)) {
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: work.zone }).format(from)
    days.push({ day, from, until: new Date(Math.min(endOfDay(from, work.zone).getTime(), work.now.getTime() + 1)) })
  }
  return days
}

import { LONG_CONTACT_MINUTES, ownRecoveries } from '#care/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import { done } from '#kernel/outcome.ts'
import { answer, endOfDay, type Route, startOfDay, type Work } from '#platform/public.ts'
import { readStrain } from './strain.contract.ts'
import { breaksOf, contactsBorne } from './strain.sql.ts'
import { HALF_LIFE_HOURS, keepsGrowing, strainOf } from './strain.ts'

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
]

const rounded = (it: { happened: number; rested: number; left: number }) => ({
  happened: Math.round(it.happened),
  rested: Math.round(it.rested),
  left: Math.round(it.left),
})

async function strainFor(work: Work, me: PersonId) {
  const morning = startOfDay(new Date(work.now.getTime() - (DAYS - 1) * DAY), work.zone)
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

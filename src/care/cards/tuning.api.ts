import { done } from '#kernel/outcome.ts'
import { answer, type Person, type Route, record, type Work } from '#platform/public.ts'
import { LONG_CONTACT_MINUTES } from '../recoveries/recovery.ts'
import { tunedMinutes } from './card.ts'
import { readTuning, setTuning } from './tuning.contract.ts'
import { setCardsADay, weeksOf } from './tuning.sql.ts'

export const tuningRoutes: readonly Route[] = [
  answer(readTuning, async (work) => {
    const weeks = await weeksOf(work, me(work).language)
    const from = tunedMinutes(weeks, LONG_CONTACT_MINUTES)
    const { aDay, leads, days, minutes } = weeks
    return done({ from, aDay, leads, days, long: minutes.length, asked: minutes.filter((it) => it >= from).length })
  }),
  answer(setTuning, async (work, input) => {
    await setCardsADay(work, input.aDay, me(work).id)
    await record(work, { name: 'care.cards_set', about: work.house, body: { a_day: input.aDay }, topics: ['floor'] })
    return done({})
  }),
]

function me(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('A floor belongs to people')
  return work.actor
}

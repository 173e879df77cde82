import { endRecoveryEarly, unavailableUntil } from '#care/public.ts'
import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Ring, type Route, record, type Work } from '#platform/public.ts'
import { giveNext } from '../arrivals/arrival.sql.ts'
import { endRecovery, seePresence, setPresence } from './presence.contract.ts'
import { languageOf } from './presence.people.sql.ts'
import { holdPresence, savePresence } from './presence.sql.ts'

/** The policies of these routes let people in and nobody else. */
function me(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('A presence belongs to a person')
  return work.actor
}

export const presenceRoutes: readonly Route[] = [
  answer(seePresence, async (work) => {
    const presence = await holdPresence(work, me(work).id)
    return done({ state: presence.state, unavailableUntil: await unavailableUntil(work, presence.agent) })
  }),
  answer(setPresence, async (work, { state }) => {
    const person = me(work)
    const before = await holdPresence(work, person.id)
    await savePresence(work, person.id, {
      state,
      lastBreakAt: before.state === 'available' && state === 'away' ? work.now : before.lastBreakAt,
    })
    await record(work, {
      name: 'presence.changed',
      about: person.id,
      body: { state },
      topics: [`person:${person.id}`, 'floor'],
    })
    if (state === 'available') await giveNext(work, person.id, person.language)
    return done({})
  }),
  answer(endRecovery, async (work) => {
    const person = me(work)
    await holdPresence(work, person.id)
    if (!(await endRecoveryEarly(work, person.id))) return refuse('recovery.none')
    await giveNext(work, person.id, person.language)
    return done({})
  }),
]

/** The rest is over; whoever waits longest may now reach this person, if they are here. */
export const recoveryIsOver: Ring = async (work, about) => {
  const agent = id<'person'>(about)
  await record(work, { name: 'recovery.over', about, topics: [`person:${about}`, 'floor'] })
  const language = await languageOf(work.tx, agent)
  if (language) await giveNext(work, agent, language)
}

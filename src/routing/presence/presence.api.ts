import { endRecoveryEarly, unavailableUntil } from '#care/public.ts'
import { transferBeforeShiftEnd } from '#desk/public.ts'
import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Ring, type Route, record, setDeadline, type Work } from '#platform/public.ts'
import { forgetOldAssignments } from '../arrivals/given.sql.ts'
import { giveWhatFits } from '../queues/fits.sql.ts'
import { endSitting } from '../seats/sitting.sql.ts'
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
    return done({
      state: presence.state,
      saidAway: presence.state === 'away' && presence.saidAt !== null,
      unavailableUntil: await unavailableUntil(work, presence.agent),
      shiftEndsAt: presence.shiftEndsAt,
    })
  }),
  answer(setPresence, async (work, { state, shiftEndsAt, forToday }) => {
    const person = me(work)
    if (shiftEndsAt && shiftEndsAt <= work.now) return refuse('shift.over')
    const before = await holdPresence(work, person.id)
    const gone = state === 'away' && forToday
    await savePresence(work, person.id, {
      state,
      // Whoever only says when the shift ends has not said that they are away.
      saidAt: state !== before.state || shiftEndsAt === undefined ? work.now : before.saidAt,
      shiftEndsAt: gone ? null : shiftEndsAt === undefined ? ahead(before.shiftEndsAt, work.now) : shiftEndsAt,
      lastBreakAt: before.state === 'available' && state === 'away' ? work.now : before.lastBreakAt,
    })
    // A break is a break: whoever goes leaves the seat to somebody else.
    if (state === 'away') {
      await endSitting(work, person.id)
      await forgetOldAssignments(work)
    }
    await record(work, {
      name: 'presence.changed',
      about: person.id,
      body: { state },
      topics: [`person:${person.id}`, 'floor'],
    })
    if (shiftEndsAt && !gone) await setDeadline(work, 'shift_ends', person.id, beforeEnd(shiftEndsAt))
    if (state === 'available') await giveWhatFits(work, person.id, person.language)
    return done({ moved: gone ? await transferBeforeShiftEnd(work, person.id, work.now) : 0 })
  }),
  answer(endRecovery, async (work) => {
    const person = me(work)
    await holdPresence(work, person.id)
    if (!(await endRecoveryEarly(work, person.id))) return refuse('recovery.none')
    await giveWhatFits(work, person.id, person.language)
    return done({})
  }),
]

/** Whoever is here after a shift has begun another, and has not said when it ends. */
const ahead = (endsAt: Date | null, now: Date) => (endsAt && endsAt > now ? endsAt : null)
/** The rest is over; whoever waits longest may now reach this person, if they are here. */
export const recoveryIsOver: Ring = async (work, about) => {
  const agent = id<'person'>(about)
  await record(work, { name: 'recovery.over', about, topics: [`person:${about}`, 'floor'] })
  const language = await languageOf(work.tx, agent)
  if (language) await giveWhatFits(work, agent, language)
}

/** So long before somebody goes, what they cannot keep any more goes to their lead: while both are still there to talk. */
const HANDED_MINUTES = 30
const beforeEnd = (endsAt: Date) => new Date(endsAt.getTime() - HANDED_MINUTES * 60_000)

/** A shift that was made longer or shorter meanwhile has an alarm of its own; this one then does nothing. */
export const shiftEnds: Ring = async (work, about) => {
  const { agent, shiftEndsAt } = await holdPresence(work, id<'person'>(about))
  if (shiftEndsAt && beforeEnd(shiftEndsAt) <= work.now) await transferBeforeShiftEnd(work, agent, shiftEndsAt)
}

/** The time kept for a call back is over; whoever waits longest may reach this person again, if they are here. */
export const slotIsOver: Ring = async (work, about) => {
  const agent = id<'person'>(about)
  await record(work, { name: 'slot.over', about, topics: [`person:${about}`, 'floor'] })
  const language = await languageOf(work.tx, agent)
  if (language) await giveWhatFits(work, agent, language)
}

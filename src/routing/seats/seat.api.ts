import { shownOnLightDuty } from '#care/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { namesOf } from '../presence/presence.people.sql.ts'
import { leaveMySeat, mySeat, readSeats, setSeats, takeMySeat } from './seat.contract.ts'
import { arrangeSeats, isOfferedTo, leaveSeat, seatsWithPeople, takeSeat } from './seat.sql.ts'
import { mayGoBackAt } from './seat.ts'

/** The policies of these routes let people in and nobody else. */
function me(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('Only a person sits')
  return work.actor
}

export const seatRoutes: readonly Route[] = [
  answer(mySeat, async (work) => {
    const person = me(work)
    const seats = await seatsWithPeople(work, person.language)
    const here = seats.find((seat) => seat.sitting.some((it) => it.agent === person.id))
    const since = here?.sitting.find((it) => it.agent === person.id)?.from_at
    const offered = await isOfferedTo(work, person.id)
    return done({
      mine:
        here && since
          ? { seat: here.id, kind: here.kind, since, mayGoBackAt: mayGoBackAt(since, here.dwell_minutes) }
          : null,
      offered,
      seats: seats
        .filter((seat) => seat.places > 0)
        .map((seat) => ({
          id: seat.id,
          kind: seat.kind,
          free: Math.max(0, seat.places - seat.sitting.length),
          somebodyMakesRoom:
            offered &&
            seat.sitting.length === seat.places &&
            seat.sitting.some((it) => mayGoBackAt(it.from_at, seat.dwell_minutes) <= work.now),
        })),
    })
  }),
  answer(takeMySeat, (work, input) => takeSeat(work, me(work).id, input.seat)),
  answer(leaveMySeat, async (work) => ((await leaveSeat(work, me(work).id)) ? done({}) : refuse('seat.none'))),
  answer(readSeats, async (work) => {
    const person = me(work)
    const light = await shownOnLightDuty(work)
    const people = await namesOf(work.tx, [...light.keys()], person.role === 'lead' ? person.language : null)
    return done({
      seats: (await seatsWithPeople(work, person.role === 'lead' ? person.language : null)).map((seat) => ({
        id: seat.id,
        kind: seat.kind,
        language: seat.language,
        places: seat.places,
        dwellMinutes: seat.dwell_minutes,
        sitting: seat.sitting.map((it) => ({ id: it.agent, name: it.name, since: it.from_at })),
      })),
      lightDuty: people.flatMap((it) => {
        const until = light.get(it.id)
        return until ? [{ id: it.id, name: it.name, until }] : []
      }),
    })
  }),
  answer(setSeats, async (work, input) => {
    await arrangeSeats(work, input)
    return done({})
  }),
]

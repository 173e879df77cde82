import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, endOfDay, findPersonByKey, type Person, type Route, type Work } from '#platform/public.ts'
import { listPatrols, readRoute, switchOff, switchOn, visit } from './patrol.contract.ts'
import {
  addPatrol,
  endPatrol,
  findPatrol,
  findPatrolForUpdate,
  type PatrolRow,
  patrolsOn,
  saveVisit,
  visitsNow,
} from './patrol.sql.ts'
import { isOn, stateOf, stopsOf, walk } from './patrol.ts'
import { seatsOf } from './seats.sql.ts'

function me(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('Only a person walks')
  return work.actor
}

/** A lead walks on the floor of their own language; to another there is no such patrol. */
function mine(work: Work, it: PatrolRow | null): PatrolRow | null {
  const { role, language } = me(work)
  return it && (role !== 'lead' || it.language === language) ? it : null
}

export const patrolRoutes: readonly Route[] = [
  answer(listPatrols, async (work) => {
    const { role, language } = me(work)
    const patrols = await patrolsOn(work, role === 'lead' ? language : null)
    return done({
      patrols: patrols.map((it) => ({
        id: it.id,
        language: it.language,
        team: it.team,
        lead: { id: it.lead, name: it.leadName },
        minutes: it.minutes,
        state: stateOf(it, work.now),
        dueAt: it.dueAt,
        rounds: it.rounds,
        leadToldAt: it.leadToldAt,
        managerToldAt: it.managerToldAt,
        until: it.until,
      })),
    })
  }),
  answer(switchOn, async (work, input) => {
    const walker = input.lead ? await findPersonByKey(work.tx, input.lead) : me(work)
    if (!walker || !['lead', 'manager', 'second_line'].includes(walker.role)) return refuse('agent.unknown')
    const added = await addPatrol(work, {
      language: walker.language,
      team: walker.team,
      lead: walker.id,
      minutes: input.minutes,
      until: endOfDay(work.now, work.zone),
      by: me(work).id,
    })
    return added ? done({ id: added }) : refuse('patrol.already_on')
  }),
  answer(switchOff, async (work, input) => {
    const it = mine(work, await findPatrolForUpdate(work, input.id))
    if (!it || !isOn(it, work.now)) return refuse('patrol.unknown')
    await endPatrol(work, it)
    return done({})
  }),
  answer(readRoute, async (work, input) => {
    const it = mine(work, await findPatrol(work, input.id))
    if (!it || !isOn(it, work.now)) return refuse('patrol.unknown')
    const seats = await seatsOf(work, it)
    const visits = new Map((await visitsNow(work, it)).map((row) => [row.seat as string | null, row.did]))
    return done({
      stops: stopsOf(seats, work.now).map((stop) => ({
        seat: stop.agent,
        name: seats.find((seat) => seat.agent === stop.agent)?.name ?? '',
        because: stop.because,
        since: stop.since,
        did: visits.get(stop.agent) ?? null,
      })),
    })
  }),
  answer(visit, async (work, input) => {
    const it = mine(work, await findPatrolForUpdate(work, input.id))
    if (!it) return refuse('patrol.unknown')
    const next = walk(it, work.now)
    if (!next.ok) return next
    if (!(await seatsOf(work, it)).some((seat) => seat.agent === input.seat)) return refuse('patrol.seat_unknown')
    const saved = await saveVisit(work, it, next.next, { seat: id(input.seat), did: input.did, by: me(work).id })
    return saved ? done({ round: next.next.round, dueAt: next.next.dueAt }) : refuse('patrol.was_there')
  }),
]

import { beginRecovery, OFFERED_MINUTES, standingOffer, takeOffer, unavailableUntil } from '#care/public.ts'
import { runningOf } from '#desk/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { holdPresence } from '../presence/presence.sql.ts'
import { seeMinutes, takeMinutes } from './minutes.contract.ts'

function me(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('Minutes belong to a person')
  return work.actor
}

export const minutesRoutes: readonly Route[] = [
  answer(seeMinutes, async (work) => {
    const offer = await standingOffer(work, me(work).id)
    return done({ offeredUntil: offer?.until ?? null })
  }),
  answer(takeMinutes, async (work) => {
    const { id: agent } = me(work)
    // A contact that arrives at this instant finds either the free seat or the rest.
    await holdPresence(work, agent)
    if (!(await standingOffer(work, agent))) return refuse('minutes.none')
    if ((await runningOf(work.tx, agent)).length > 0) return refuse('minutes.in_contact')
    await takeOffer(work, agent)
    const until = new Date(work.now.getTime() + OFFERED_MINUTES * 60_000)
    const already = await unavailableUntil(work, agent)
    if (already && already >= until) return done({ until: already })
    await beginRecovery(work, { agent, contact: null, level: 0, until })
    return done({ until })
  }),
]

import { done, refuse } from '#kernel/outcome.ts'
import type { Role } from '#kernel/roles.ts'
import { answer, findPersonByKey, type Person, type Route, type Work } from '#platform/public.ts'
import { offerSeconds } from '../assists/offer.sql.ts'
import { siteAlertRoutes } from '../site-alerts/site-alert.api.ts'
import { endDuty, listDuties, setDuty, setOfferTime } from './duty.contract.ts'
import { addDuty, closeDuty, comingDuties, saveTerms, standingDuty } from './duty.sql.ts'
import { dutyFrom, isOnDuty } from './duty.ts'

/** Who leads can come to somebody; nobody else may be put on duty. */
const COMES: ReadonlySet<Role> = new Set(['lead', 'manager', 'second_line'])

function me(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('A duty is set by a person')
  return work.actor
}

export const dutyRoutes: readonly Route[] = [
  ...siteAlertRoutes,
  answer(listDuties, async (work) => {
    const { role, language } = me(work)
    const rows = await comingDuties(work, role === 'lead' ? language : null)
    return done({
      duties: rows.map((it) => ({
        id: it.id,
        language: it.language,
        person: { id: it.person, name: it.name },
        from: it.begins_at,
        until: it.until,
        isNow: isOnDuty({ ...it, from: it.begins_at, endedAt: it.ended_at }, work.now),
      })),
      otherwise: (await standingDuty(work, language)).map(({ id, name }) => ({ id, name })),
      offerSeconds: await offerSeconds(work),
    })
  }),
  answer(setDuty, async (work, input) => {
    const person = await findPersonByKey(work.tx, input.person)
    if (!person || !COMES.has(person.role)) return refuse('agent.unknown')
    const time = dutyFrom({ from: input.from ?? work.now, until: input.until }, work.now)
    if (!time.ok) return time
    const language = input.language ?? me(work).language
    return done({ id: await addDuty(work, { language, person: person.id, by: me(work).id, ...time.next }) })
  }),
  answer(endDuty, async (work, input) => ((await closeDuty(work, input.id)) ? done({}) : refuse('duty.unknown'))),
  answer(setOfferTime, async (work, input) => {
    await saveTerms(work, input.offerSeconds, me(work).id)
    return done({})
  }),
]

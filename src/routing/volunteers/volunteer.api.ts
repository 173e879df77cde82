import { loadOf } from '#care/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, findPersonByKey, type Route, startOfDay, type Work } from '#platform/public.ts'
import { NEW_DAYS, STRAIN_LEAVES } from '../arrivals/choice.ts'
import { isNewHere, setMayDecide, whoMayDecide } from './empowered.sql.ts'
import { listVolunteers, myVolunteering, setEmpowered, volunteerNoMore, volunteerNow } from './volunteer.contract.ts'
import { addVolunteer, leave, takenBy, volunteering, volunteers } from './volunteer.sql.ts'
import { mayVolunteer } from './volunteer.ts'

/** The policies of these routes let people in and nobody else. */
function me(work: Work): PersonId {
  if (work.actor.kind !== 'person') throw new Error('Only a person volunteers')
  return work.actor.id
}

const firstOfMonth = (work: Work) => {
  const today = startOfDay(work.now, work.zone)
  const day = Number(new Intl.DateTimeFormat('en', { timeZone: work.zone, day: 'numeric' }).format(work.now))
  return startOfDay(new Date(today.getTime() - (day - 1) * 86_400_000 + 43_200_000), work.zone)
}

export const volunteerRoutes: readonly Route[] = [
  answer(myVolunteering, async (work) => {
    const it = await volunteering(work, me(work))
    return done({
      offer: it
        ? {
            until: it.until,
            most: it.most,
            mostSevere: it.most_severe,
            spacingMinutes: it.spacing_minutes,
            allowance: it.allowance,
          }
        : null,
      takenToday: await takenBy(work, me(work), startOfDay(work.now, work.zone)),
    })
  }),
  answer(volunteerNow, async (work, offer) => {
    const { strain } = await loadOf(work, me(work), null)
    const who = { isNew: await isNewHere(work, me(work), NEW_DAYS), hasHadEnough: strain >= STRAIN_LEAVES }
    const may = mayVolunteer(offer, who, work.now)
    if (!may.ok) return may
    await addVolunteer(work, me(work), offer)
    return done({})
  }),
  answer(volunteerNoMore, async (work) => ((await leave(work, [me(work)])) > 0 ? done({}) : refuse('volunteer.none'))),
  answer(listVolunteers, async (work) => {
    const since = firstOfMonth(work)
    const all = await volunteers(work)
    const taken = await Promise.all(all.map((it) => takenBy(work, it.id, since)))
    return done({
      volunteers: all.map((it, nth) => ({
        id: it.id,
        name: it.name,
        language: it.language,
        until: it.until,
        most: it.most,
        mostSevere: it.most_severe,
        spacingMinutes: it.spacing_minutes,
        allowance: it.allowance,
        takenThisMonth: taken[nth] ?? 0,
      })),
      empowered: await whoMayDecide(work),
    })
  }),
  answer(setEmpowered, async (work, input) => {
    const person = await findPersonByKey(work.tx, input.key)
    if (person?.role !== 'agent') return refuse('agent.unknown')
    await setMayDecide(work, person.id, me(work), { may: input.may, until: input.until ?? null })
    return done({})
  }),
]

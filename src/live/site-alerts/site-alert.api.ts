import type { PersonId } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { comeToSite, endSiteAlert, pressSiteAlert, readSiteAlerts } from './site-alert.contract.ts'
import { findForUpdate, openAlerts, placesKnown, press, saveComing, saveOver } from './site-alert.sql.ts'
import { come, end } from './site-alert.ts'

function me(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('A press is a person’s')
  return work.actor
}

const leads = ({ role }: Person) => role === 'lead' || role === 'manager' || role === 'second_line'
const toAlert = (it: { came: PersonId | null; over_at: Date | null; pressed_by: PersonId }) => ({
  came: it.came,
  isOver: it.over_at !== null,
  pressedBy: it.pressed_by,
})

export const siteAlertRoutes: readonly Route[] = [
  answer(pressSiteAlert, async (work, input) => done(await press(work, me(work), input.place))),
  answer(readSiteAlerts, async (work) => {
    const person = me(work)
    const open = (await openAlerts(work)).filter((it) => leads(person) || it.pressed_by === person.id)
    return done({
      places: [...(await placesKnown(work))],
      alerts: open.map((it) => ({
        id: it.id,
        place: it.place,
        by: it.by,
        at: it.pressed_at,
        asked: it.asked,
        came: it.came_name,
        cameAt: it.came_at,
        askedMe: it.asked_ids.includes(person.id),
        mayCome: leads(person) && it.came === null && it.pressed_by !== person.id,
        mayEnd: it.came === person.id || it.pressed_by === person.id,
      })),
    })
  }),
  answer(comeToSite, async (work, input) => {
    const row = await findForUpdate(work, input.id)
    if (!row) return refuse('site_alert.unknown')
    const said = come(toAlert(row), me(work).id)
    if (!said.ok) return said
    if (said.next === 'coming') await saveComing(work, row.id, me(work).id)
    return done({})
  }),
  answer(endSiteAlert, async (work, input) => {
    const row = await findForUpdate(work, input.id)
    if (!row) return refuse('site_alert.unknown')
    const said = end(toAlert(row), me(work).id)
    if (!said.ok) return said
    await saveOver(work, row.id, me(work).id)
    return done({})
  }),
]

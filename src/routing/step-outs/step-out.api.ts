import { beginRecovery, plannedStepOuts, planStepOut, stepOutOf, takeStepOut } from '#care/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Ring, type Route, type Work } from '#platform/public.ts'
import { holdPresence } from '../presence/presence.sql.ts'
import { dropStepOut, listStepOuts, stepOut } from './step-out.contract.ts'

/** The policies of these routes let people in and nobody else. */
function me(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('Time for oneself belongs to a person')
  return work.actor
}

export const stepOutRoutes: readonly Route[] = [
  answer(stepOut, async (work, { from, until }) => {
    const agent = me(work).id
    const may = stepOutOf(from, until, work.now)
    if (!may.ok) return may
    if (may.next.from > work.now) await planStepOut(work, agent, may.next)
    else await restNow(work, agent, may.next.until)
    return done(may.next)
  }),
  answer(listStepOuts, async (work) => {
    const planned = await plannedStepOuts(work, me(work).id)
    return done({ planned: planned.map((it) => ({ id: it.id, from: it.began_at, until: it.until })) })
  }),
  answer(dropStepOut, async (work, { id }) =>
    (await takeStepOut(work, id, me(work).id)) ? done({}) : refuse('step_out.unknown'),
  ),
]

/** No contact and level nought, as after a hard word to nobody: one row among the others. */
async function restNow(work: Work, agent: Person['id'], until: Date) {
  await holdPresence(work, agent)
  await beginRecovery(work, { agent, contact: null, level: 0, until })
}

/** The row is the truth: taken back, or begun before, it is gone, and this alarm does nothing. */
export const stepOutBegins: Ring = async (work, about) => {
  const it = await takeStepOut(work, about)
  if (it && it.until > work.now) await restNow(work, it.agent, it.until)
}

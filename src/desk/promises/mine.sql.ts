import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { slotsOf } from '../slots/slot.sql.ts'
import { toPromiseView } from './promise.view.ts'
import { promiseViews } from './promise-views.sql.ts'
import { nextShift } from './shift.ts'

const DAY = 86_400_000
/** A promise that changed hands is shown to both for this long. */
const SHOWN_DAYS = 3
const MOST = 50

const handed = (work: Work) =>
  promiseViews(work.tx)
    .innerJoin('desk.promise_handovers as h', 'h.promise', 'pr.id')
    .innerJoin('platform.people as f', 'f.id', 'h.from_owner')
    .innerJoin('platform.people as t', 't.id', 'h.to_owner')
    .select(['h.because', 'h.asked_at', 'h.settled_at', 'h.to_owner', 'f.name as from_name', 't.name as to_name'])
    .limit(MOST)

/** Everything about promises that somebody's own day has to say, beside the promises themselves. */
export async function mineOf(work: Work, me: PersonId) {
  const asked = await handed(work).where('h.state', '=', 'asked').where('h.to_owner', '=', me).execute()
  const asking = await handed(work).where('h.state', '=', 'asked').where('h.from_owner', '=', me).execute()
  const moved = await handed(work)
    .where('h.state', 'in', ['accepted', 'at_once'])
    .where('h.settled_at', '>', new Date(work.now.getTime() - SHOWN_DAYS * DAY))
    .where((it) => it.or([it('h.from_owner', '=', me), it('h.to_owner', '=', me)]))
    .execute()
  const silent = await promiseViews(work.tx)
    .where('pr.state', '=', 'broken')
    .where('pr.lead_told', '=', me)
    .limit(MOST)
    .execute()
  const slots = await slotsOf(work, me, new Date(work.now.getTime() + 7 * DAY))
  return {
    asked: asked.map((it) => ({ promise: toPromiseView(it), from: it.from_name, at: it.asked_at })),
    asking: asking.map((it) => ({ promise: toPromiseView(it), to: it.to_name, at: it.asked_at })),
    moved: moved.map((it) => ({
      promise: toPromiseView(it),
      from: it.from_name,
      to: it.to_name,
      mine: it.to_owner === me,
      because: it.because,
      at: it.settled_at ?? it.asked_at,
    })),
    slots: slots.map((it) => ({
      from: it.from_at,
      to: it.to_at,
      case: { id: it.case_id, number: it.number },
      customer: it.customer,
    })),
    silent: silent.map(toPromiseView),
    nextShift: nextShift(work.now, work.zone),
  }
}

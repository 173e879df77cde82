import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Ring, type Route, type Work } from '#platform/public.ts'
import { hasUntoldLateness } from '../case-facts/untold-lateness.sql.ts'
import { keepPromise, movePromise } from './promise.contract.ts'
import { findPromiseForUpdate, saveBroken, saveKept, saveMoved, tellNews } from './promise.sql.ts'
import { type CustomerPromise, keep, markBroken, move } from './promise.ts'

/** The owner, or someone who answers for the floor. */
const maySettle = (actor: Person, promise: CustomerPromise) =>
  actor.id === promise.owner || actor.role === 'lead' || actor.role === 'second_line'

async function mine(work: Work, raw: string) {
  const promise = await findPromiseForUpdate(work, id(raw))
  if (!promise || work.actor.kind !== 'person') return refuse('promise.unknown')
  if (!maySettle(work.actor, promise)) return refuse('promise.not_yours')
  return done({ promise, by: work.actor.id })
}

export const promiseRoutes: readonly Route[] = [
  answer(keepPromise, async (work, input) => {
    const found = await mine(work, input.id)
    if (!found.ok) return found
    const kept = keep(found.next.promise, found.next.by, work.now)
    if (!kept.ok) return refuse('promise.already_settled')
    if (found.next.promise.kind === 'update' && !input.words) return refuse('promise.news_needed')
    if (found.next.promise.kind === 'update' && (await hasUntoldLateness(work, found.next.promise.caseId)))
      return refuse('promise.fact_overdue')
    await saveKept(work, found.next.promise, kept.next, input.words)
    await tellNews(work, found.next.promise.caseId, found.next.by)
    return done({ late: kept.next.late })
  }),
  answer(movePromise, async (work, input) => {
    const found = await mine(work, input.id)
    if (!found.ok) return found
    const moved = move(found.next.promise, input.to, work.now)
    if (!moved.ok) return refuse(moved.refusal === 'promise.not_due_yet' ? 'promise.already_settled' : moved.refusal)
    return done({ id: await saveMoved(work, found.next.promise, moved.next, found.next.by, input.words) })
  }),
]

/** The moment we named has come. What was kept or moved meanwhile stays as it is. */
export const promiseFellDue: Ring = async (work, about) => {
  const promise = await findPromiseForUpdate(work, id(about))
  if (!promise) return
  const broken = markBroken(promise, work.now)
  if (broken.ok) await saveBroken(work, promise, broken.next.brokenAt)
}

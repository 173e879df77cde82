import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, findPersonByKey, type Route } from '#platform/public.ts'
import { isAbsent } from '../absences/absence.sql.ts'
import { answerHandover, handPromise, myPromises, withdrawHandover } from './handover.contract.ts'
import {
  answerHandover as answerIt,
  askToTake,
  giveAtOnce,
  waitingHandover,
  withdrawHandover as withdraw,
} from './handover.sql.ts'
import { assignsAtOnce, handOver, mayKeep } from './handover.ts'
import { heldPromise } from './held.sql.ts'
import { mineOf } from './mine.sql.ts'
import { findPromiseForUpdate } from './promise.sql.ts'

export const handoverRoutes: readonly Route[] = [
  answer(handPromise, async (work, input) => {
    const found = await heldPromise(work, input.id)
    if (!found.ok) return found
    const { promise, by } = found.next
    const to = await findPersonByKey(work.tx, input.owner)
    if (!to || !mayKeep(to.role)) return refuse('promise.owner_unknown')
    const may = handOver(promise, to.id)
    if (!may.ok) return may
    if (await isAbsent(work.tx, to.id, promise.dueAt)) return refuse('handover.not_here')
    const atOnce = assignsAtOnce(by.role)
    if (atOnce) await giveAtOnce(work, promise, to.id, 'lead')
    else await askToTake(work, promise, to.id)
    return done({ state: atOnce ? 'at_once' : 'asked' })
  }),
  answer(answerHandover, async (work, input) => {
    const promise = await findPromiseForUpdate(work, id(input.id))
    if (!promise || work.actor.kind !== 'person') return refuse('promise.unknown')
    const waiting = await waitingHandover(work, promise.id)
    if (!waiting) return refuse('handover.none')
    if (waiting.to_owner !== work.actor.id) return refuse('handover.not_yours')
    await answerIt(work, promise, work.actor.id, input.accept)
    return done({})
  }),
  answer(withdrawHandover, async (work, input) => {
    const found = await heldPromise(work, input.id)
    if (!found.ok) return found
    return (await withdraw(work, found.next.promise.id)) ? done({}) : refuse('handover.none')
  }),
  answer(myPromises, async (work) => {
    if (work.actor.kind !== 'person') throw new Error('Promises of mine belong to a person')
    return done(await mineOf(work, work.actor.id))
  }),
]

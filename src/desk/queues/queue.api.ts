import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { checkQueue, listQueues, makeQueue, openTheQueue } from './queue.contract.ts'
import { findQueue, type InAll } from './queue.sql.ts'
import { addClosedQueue, openQueue, passCheck, queuesWithChecks, readinessOf } from './readiness.sql.ts'
import { open } from './readiness.ts'

export const queueRoutes: readonly Route[] = [
  answer(listQueues, async (work) =>
    done({
      queues: (await queuesWithChecks(work.tx)).map((it) => ({
        key: it.key,
        name: it.name as InAll,
        openedAt: it.opened_at,
        openedBy: it.opened_by,
        openedBecause: it.opened_because,
        checks: it.checks.map(({ item, how, by, at }) => ({ item, how, by, at })),
      })),
    }),
  ),
  answer(makeQueue, async (work, input) => {
    if (await findQueue(work.tx, input.key)) return refuse('queue.exists')
    await addClosedQueue(work, input.key, input.name)
    return done({})
  }),
  answer(checkQueue, async (work, input) => {
    const queue = await readinessOf(work, input.key)
    if (!queue || work.actor.kind !== 'person') return refuse('queue.unknown')
    await passCheck(work, { queue: queue.id, item: input.item, how: input.how, by: work.actor.id })
    return done({})
  }),
  answer(openTheQueue, async (work, input) => {
    const queue = await readinessOf(work, input.key)
    if (!queue || work.actor.kind !== 'person') return refuse('queue.unknown')
    const opened = open(queue, input.because)
    if (!opened.ok) return opened
    await openQueue(work, queue.id, work.actor.id, opened.next.because)
    return done({})
  }),
]

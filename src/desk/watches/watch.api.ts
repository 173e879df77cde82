import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { endWatchNow, listWatches } from './watch.contract.ts'
import { endWatch, openWatches } from './watch.sql.ts'

export const watchRoutes: readonly Route[] = [
  answer(listWatches, async (work) =>
    done({
      watches: (await openWatches(work)).map((it) => ({
        id: it.id,
        contact: it.contact,
        openedAt: it.opened_at,
        until: it.until,
        customer: it.customer,
        case: it.case_id ? { id: it.case_id, number: it.number ?? 0, title: it.title ?? '' } : null,
        dueAt: it.due_at,
      })),
    }),
  ),
  answer(endWatchNow, async (work, input) => {
    if (work.actor.kind !== 'person') return refuse('watch.unknown')
    const ended = await endWatch(work, input.id, id(work.actor.id), input.because)
    return ended ? done({}) : refuse('watch.unknown')
  }),
]

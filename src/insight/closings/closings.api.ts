import { done } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { readMyClosings } from './closings.contract.ts'
import { closingsFor } from './closings.sql.ts'

const WEEK = 7 * 86_400_000

export const myClosingRoutes: readonly Route[] = [
  answer(readMyClosings, async (work) => {
    if (work.actor.kind !== 'person') throw new Error('A day belongs to a person')
    const rows = await closingsFor(work, work.actor.id, new Date(work.now.getTime() - WEEK))
    return done({
      closings: rows.map((it) => ({
        case: it.id,
        number: it.number,
        title: it.title,
        ended: it.ended,
        learning: it.learning,
        words: it.theme ?? (it.learning_words === '-' ? '' : it.learning_words),
        at: it.at,
      })),
    })
  }),
]

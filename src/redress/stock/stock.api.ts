import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { keepStock, listStock } from './stock.contract.ts'
import { holdItem, saveStock, stockOf } from './stock.sql.ts'

export const stockRoutes: readonly Route[] = [
  answer(listStock, async (work) => done({ items: (await stockOf(work.tx)).map(({ id: _, ...item }) => item) })),
  answer(keepStock, async (work, input) => {
    const there = await holdItem(work.tx, { key: input.key })
    if (there && input.onHand < there.reserved) return refuse('stock.spoken_for', { count: there.reserved })
    await saveStock(work, input)
    return done({})
  }),
]

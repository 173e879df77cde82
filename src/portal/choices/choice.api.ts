import { chooseWay, openChoices } from '#desk/public.ts'
import { done } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { opened } from '../my-case/opened.sql.ts'
import { myChoices, takeMyWay } from './choice.contract.ts'

/** The customer was told first, and answers first: nobody has to ring them to hear what they want. */
export const choiceRoutes: readonly Route[] = [
  answer(myChoices, async (work) => {
    const found = await opened(work)
    if (!found.ok) return found
    return done({ choices: await openChoices(work, found.next.row.id) })
  }),
  answer(takeMyWay, async (work, input) => {
    const found = await opened(work)
    if (!found.ok) return found
    return chooseWay(work, input.order, input.way, 'portal', found.next.row.id)
  }),
]

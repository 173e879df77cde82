import { answer, type Route } from '#platform/public.ts'
import { caseAtTheDoor } from '../customer-link.sql.ts'
import { moveOn } from './held.sql.ts'
import { iDoNotWantIt, iHaveReceived } from './remedy.contract.ts'

/** What the customer says of it on their own page. */
export const customerRemedyRoutes: readonly Route[] = [
  answer(iHaveReceived, async (work, input) => {
    const found = await caseAtTheDoor(work)
    return found.ok ? moveOn(work, { id: input.id, words: '' }, 'received', found.next.id) : found
  }),
  answer(iDoNotWantIt, async (work, input) => {
    const found = await caseAtTheDoor(work)
    return found.ok ? moveOn(work, input, 'declined_by_customer', found.next.id) : found
  }),
]

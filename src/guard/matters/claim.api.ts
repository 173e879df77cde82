import { done, refuse } from '#kernel/outcome.ts'
import { answer, endOfDay, type Route } from '#platform/public.ts'
import { chooseForCompany, chooseForMyself, reserveAction, setLimit } from './claim.contract.ts'
import { addCompanyChoice, addLimit, addOwnChoice } from './claim.sql.ts'
import { choose, monthsAfter } from './limit.ts'
import { addStep } from './matter.sql.ts'
import { seen } from './seen.sql.ts'

/** Two may act, the company and the person, each for itself. Neither route has a place to name the other. */
export const claimRoutes: readonly Route[] = [
  answer(chooseForMyself, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const { matter, me } = found.next
    if (matter.agent !== me.id) return refuse('matter.unknown')
    const may = choose(matter)
    if (!may.ok) return may
    const { choice, shared, words } = input
    await addOwnChoice(work, matter, { choice, shared, words, by: me.id })
    return done({})
  }),
  answer(chooseForCompany, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const { matter, me } = found.next
    const may = choose(matter)
    if (!may.ok) return may
    await addCompanyChoice(work, matter, { choice: input.choice, words: input.words, by: me.id })
    return done({})
  }),
  answer(setLimit, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const { matter, me } = found.next
    if (matter.state === 'closed') return refuse('matter.closed')
    const { what, basis, knownAt, months } = input
    // The last minute of the last day: the midnight after it would be read as a day more.
    const dueAt = new Date(endOfDay(monthsAfter(knownAt, months), work.zone).getTime() - 60_000)
    if (dueAt <= work.now) return refuse('matter.limit_passed')
    await addLimit(work, matter, { what, basis, knownAt, months, dueAt, by: me.id })
    return done({ dueAt: dueAt.toISOString() })
  }),
  answer(reserveAction, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const { matter, me } = found.next
    if (matter.state === 'closed') return refuse('matter.closed')
    await addStep(work, matter, { state: 'reserved', words: input.words, by: me.id })
    return done({})
  }),
]

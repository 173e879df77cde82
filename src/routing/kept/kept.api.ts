import { endContactRow, findContactForUpdate } from '#desk/public.ts'
import { holdTurn, saveTurn } from '#guard/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { letThrough } from '../arrivals/let-through.sql.ts'
import { settleTurn } from './kept.contract.ts'

/** What came another way than was agreed is read by whoever looks after the case, who may find that it is something new. */
export const keptRoutes: readonly Route[] = [
  answer(settleTurn, async (work, input) => {
    const { actor } = work
    const turn = await holdTurn(work.tx, input.id)
    if (!turn || actor.kind !== 'person') return refuse('turn.unknown')
    const leads = actor.role === 'lead' || actor.role === 'second_line'
    if (!leads && turn.owner !== actor.id) return refuse('turn.not_yours')
    await saveTurn(work, turn, input.as, actor.id)
    const contact = turn.contact ? await findContactForUpdate(work.tx, turn.contact) : undefined
    if (contact?.state !== 'waiting') return done({})
    if (input.as === 'new_matter') await letThrough(work, contact, 'new_matter')
    else await endContactRow(work, contact.id, 'handed_over')
    return done({})
  }),
]

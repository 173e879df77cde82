import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { HOUSE_LENGTHS } from '../recoveries/recovery.ts'
import { readLengths, setLengths } from './lengths.contract.ts'
import { lengthsInForce, saveLengths } from './lengths.sql.ts'

export const lengthRoutes: readonly Route[] = [
  answer(readLengths, async (work) => {
    const row = await lengthsInForce(work.tx)
    if (!row) return done({ ...HOUSE_LENGTHS, because: null, setBy: null, setAt: null })
    return done({ ...row, setBy: row.set_by_name, setAt: row.set_at })
  }),
  answer(setLengths, async (work, input) => {
    if (work.actor.kind !== 'person') throw new Error('Only a person sets a rule')
    // Something harder never brings a shorter rest.
    if (input.l3 < input.l2 || (input.l4 !== null && input.l4 < input.l3)) return refuse('recovery.out_of_order')
    return done({ version: await saveLengths(work, { ...input, by: work.actor.id }) })
  }),
]

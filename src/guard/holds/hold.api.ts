import { enter } from '#fair/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { isThere } from '../evidence/subject.sql.ts'
import { liftOneHold, listHolds, placeHold } from './hold.contract.ts'
import { addHold, findHold, holds, liftHold, subjectOf } from './hold.sql.ts'

export const holdRoutes: readonly Route[] = [
  answer(placeHold, async (work, input) => {
    const me = await come(work)
    if (!(await isThere(work.tx, input))) return refuse('hold.unknown')
    const id = await addHold(work, { on: input.on, id: input.id }, input.because, me.id)
    return id ? done({ id }) : refuse('hold.stands')
  }),
  answer(liftOneHold, async (work, input) => {
    const me = await come(work)
    const row = await findHold(work.tx, input.id)
    if (!row) return refuse('hold.unknown')
    if (row.lifted_at) return refuse('hold.none')
    await liftHold(work, row, input.because, me.id)
    return done({})
  }),
  answer(listHolds, async (work) =>
    done({
      holds: (await holds(work.tx)).map((it) => {
        const subject = subjectOf(it)
        return {
          id: it.id,
          on: subject.on,
          about: subject.id,
          because: it.because,
          by: it.by_name,
          at: it.at,
          liftedAt: it.lifted_at,
          liftedBy: it.lifted_name,
          liftedBecause: it.lifted_because,
        }
      }),
    }),
  ),
]

async function come(work: Work) {
  if (work.actor.kind !== 'person') throw new Error('A hold is placed by a person')
  await enter(work)
  return work.actor
}

import type { PersonId } from '#kernel/ids.ts'
import { behindTheWall, newId, setDeadline, type Work } from '#platform/public.ts'
import type { StepOut } from './step-out.ts'

/** Kept until it begins. Then it is a rest like every other, and nothing tells it from one. */
export async function planStepOut(work: Work, agent: PersonId, it: StepOut): Promise<void> {
  const id = newId<'step_out'>(work.now)
  await behindTheWall(work.tx, () =>
    work.tx
      .insertInto('care.step_outs')
      .values({ id, house: work.house, agent, began_at: it.from, until: it.until })
      .execute(),
  )
  await setDeadline(work, 'step_out_begins', id, it.from)
}

export const plannedStepOuts = (work: Work, agent: PersonId) =>
  behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.step_outs')
      .select(['id', 'began_at', 'until'])
      .where('agent', '=', agent)
      .where('until', '>', work.now)
      .orderBy('began_at')
      .execute(),
  )

/** Takes the plan away and gives it, once, to whoever asked first. */
export const takeStepOut = (work: Work, id: string, agent?: PersonId) =>
  behindTheWall(work.tx, async () => {
    const query = work.tx.deleteFrom('care.step_outs').where('id', '=', id)
    return (agent ? query.where('agent', '=', agent) : query).returning(['agent', 'until']).executeTakeFirst()
  })

import type { PersonId } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, record, type Work } from '#platform/public.ts'
import { WEIGHTS_OF } from '../protective/weights.ts'
import { keepPlan, listPlans, planInputs, planOutcome, readPlan } from './plan.contract.ts'
import { addPlan, findPlan, plans } from './plan.sql.ts'

/** The policy of these routes lets people in and nobody else. */
function me(work: Work): PersonId {
  if (work.actor.kind !== 'person') throw new Error('Only a person plans')
  return work.actor.id
}

type Row = Awaited<ReturnType<typeof plans>>[number]

function told(row: Row) {
  const inputs = planInputs.parse(row.inputs)
  return { ...row, inputs, preset: inputs.preset, event: inputs.event, heads: inputs.heads }
}

export const planRoutes: readonly Route[] = [
  answer(keepPlan, async (work, { name, inputs, outcome, seed }) => {
    if (WEIGHTS_OF[inputs.preset].name !== outcome.weights.name) return refuse('plan.other_rule')
    const id = await addPlan(work, { name, by: me(work), inputs, outcome, seed, version: outcome.version })
    await record(work, {
      name: 'plan.kept',
      about: id,
      body: { preset: inputs.preset, event: inputs.event, heads: inputs.heads, seed },
      topics: ['plans'],
    })
    return done({ id })
  }),
  answer(listPlans, async (work) => done({ plans: (await plans(work)).map(told) })),
  answer(readPlan, async (work, { id }) => {
    const row = await findPlan(work, id)
    return row ? done({ ...told(row), outcome: planOutcome.parse(row.outcome) }) : refuse('plan.unknown')
  }),
]

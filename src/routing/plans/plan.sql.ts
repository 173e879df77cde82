import type { PersonId } from '#kernel/ids.ts'
import { newId, type Work } from '#platform/public.ts'

const LISTED = 200

export type KeptPlan = { name: string; by: PersonId; inputs: unknown; outcome: unknown; seed: number; version: number }

export async function addPlan(work: Work, it: KeptPlan): Promise<string> {
  const id = newId(work.now)
  await work.tx
    .insertInto('routing.plans')
    .values({
      id,
      house: work.house,
      at: work.now,
      ...it,
      inputs: JSON.stringify(it.inputs),
      outcome: JSON.stringify(it.outcome),
    })
    .execute()
  return id
}

const plansOf = (work: Work) =>
  work.tx
    .selectFrom('routing.plans as l')
    .innerJoin('platform.people as p', 'p.id', 'l.by')
    .select(['l.id', 'l.name', 'p.name as by', 'l.at', 'l.inputs', 'l.outcome', 'l.seed', 'l.version'])

export const plans = (work: Work) => plansOf(work).orderBy('l.at', 'desc').orderBy('l.id').limit(LISTED).execute()

export const findPlan = (work: Work, id: string) => plansOf(work).where('l.id', '=', id).executeTakeFirst()

import type { PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { FIRST_POLICY, type StandingPolicy } from './policy.ts'

export type InForce = { version: number; policy: StandingPolicy }

const FIRST: InForce = { version: 1, policy: FIRST_POLICY }

/** The rule of a decision made now: the newest whose day has come. */
export async function ladderInForce(tx: Tx, now: Date): Promise<InForce> {
  const row = await tx
    .selectFrom('guard.standing_policies')
    .select(['version', 'policy'])
    .where('effective_from', '<=', now)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { version: row.version, policy: row.policy as StandingPolicy } : FIRST
}

/** The rule a decision was made under. It keeps it, whatever is written later. */
export async function policyOfVersion(tx: Tx, version: number): Promise<InForce> {
  const row = await tx
    .selectFrom('guard.standing_policies')
    .select(['version', 'policy'])
    .where('version', '=', version)
    .executeTakeFirst()
  return row ? { version: row.version, policy: row.policy as StandingPolicy } : FIRST
}

export type NewPolicy = {
  policy: StandingPolicy
  effectiveFrom: Date
  because: string
  by: PersonId
}

/** Added after the last one, whoever else publishes at the same moment. */
export async function addPolicy(work: Work, it: NewPolicy): Promise<number> {
  const last = await work.tx
    .selectFrom('guard.standing_policies')
    .select('version')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  const version = (last?.version ?? 1) + 1
  await work.tx
    .insertInto('guard.standing_policies')
    .values({
      house: work.house,
      version,
      effective_from: it.effectiveFrom,
      policy: JSON.stringify(it.policy),
      because: it.because,
      published_by: it.by,
      published_at: work.now,
    })
    .execute()
  await record(work, {
    name: 'standing_policy.published',
    about: newId(work.now),
    body: { version },
    topics: ['conduct'],
  })
  return version
}

export const policyRows = (tx: Tx) =>
  tx
    .selectFrom('guard.standing_policies as v')
    .innerJoin('platform.people as p', 'p.id', 'v.published_by')
    .selectAll('v')
    .select('p.name as by_name')
    .orderBy('v.version', 'desc')
    .execute()

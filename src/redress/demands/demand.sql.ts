import { type CaseId, id } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { type Held, topicsOf } from '../the-case/the-case.sql.ts'
import type { Demand, DemandKind, DemandState, StaffAsk } from './demand.ts'

const select = (tx: Tx) =>
  tx
    .selectFrom('desk.demands')
    .select([
      'id',
      'case_id',
      'contact',
      'words',
      'kind',
      'staff_ask',
      'amount',
      'state',
      'version',
      'second_line',
      'at',
    ])
export type DemandRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

export const demandRows = (tx: Tx, caseId: CaseId) =>
  select(tx).where('case_id', '=', caseId).orderBy('at').orderBy('id').execute()

export const findDemand = (tx: Tx, raw: string) => select(tx).where('id', '=', raw).executeTakeFirst()

export const toDemand = (row: DemandRow): Demand => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  version: row.version,
  secondLine: row.second_line,
})

export async function insertDemand(
  work: Work,
  { it }: Held,
  asked: {
    words: string
    kind: DemandKind
    staffAsk: StaffAsk | null
    amount: number | null
    contact: string | undefined
  },
): Promise<string> {
  const demand = newId<'demand'>(work.now)
  await work.tx
    .insertInto('desk.demands')
    .values({
      id: demand,
      house: work.house,
      case_id: it.id,
      contact: asked.contact ? id<'contact'>(asked.contact) : null,
      words: asked.words,
      kind: asked.kind,
      staff_ask: asked.staffAsk,
      amount: asked.amount,
      at: work.now,
    })
    .execute()
  await record(work, {
    name: 'demand.heard',
    about: demand,
    body: { case: it.id, kind: asked.kind },
    topics: topicsOf(it),
  })
  return demand
}

/** What was asked until now goes into the history; the same row carries what is asked from here on. */
export async function saveRaised(
  work: Work,
  { it, me }: Held,
  row: DemandRow,
  raised: { words: string; amount: number | null; offered: string; secondLine: boolean },
): Promise<void> {
  await work.tx
    .insertInto('redress.demand_versions')
    .values({
      demand: row.id,
      version: row.version,
      house: work.house,
      words: row.words,
      amount: row.amount,
      offered: raised.offered,
      asked_at: row.at,
      raised_at: work.now,
      raised_by: me.id,
    })
    .execute()
  await work.tx
    .updateTable('desk.demands')
    .set({
      words: raised.words,
      amount: raised.amount ?? row.amount,
      version: row.version + 1,
      second_line: raised.secondLine,
      state: 'open',
      decided_at: null,
      at: work.now,
    })
    .where('id', '=', row.id)
    .execute()
  const body = { case: it.id, version: row.version + 1, from: row.amount, to: raised.amount }
  const topics = topicsOf(it)
  await record(work, { name: 'demand.raised', about: row.id, body, topics })
  if (raised.secondLine && !row.second_line)
    await record(work, { name: 'demand.sent_to_second_line', about: row.id, body: { case: it.id }, topics })
}

export async function saveSettled(
  work: Work,
  { it, me }: Held,
  row: DemandRow,
  settled: {
    state: DemandState
    outcome: 'accept' | 'partly' | 'decline' | 'withdrawn' | 'withdrawn_after_talk'
    rubric: readonly unknown[]
    words: string
    evidence: readonly string[]
    unconfirmedBecause: string | null
    policy: number
  },
): Promise<void> {
  await work.tx
    .insertInto('redress.decisions')
    .values({
      id: newId(work.now),
      house: work.house,
      case_id: it.id,
      demand: row.id,
      version: row.version,
      outcome: settled.outcome,
      rubric: JSON.stringify(settled.rubric),
      words: settled.words,
      language: it.language,
      evidence: [...settled.evidence],
      unconfirmed_because: settled.unconfirmedBecause,
      policy: settled.policy,
      by: me.id,
      at: work.now,
    })
    .execute()
  await work.tx
    .updateTable('desk.demands')
    .set({ state: settled.state, decided_at: work.now })
    .where('id', '=', row.id)
    .execute()
  await record(work, {
    name: `demand.${settled.state}`,
    about: row.id,
    body: { case: it.id, version: row.version, kind: row.kind, policy: settled.policy },
    topics: [...topicsOf(it), 'cases'],
  })
}

export const versionsOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('redress.demand_versions as v')
    .innerJoin('desk.demands as d', 'd.id', 'v.demand')
    .select(['v.demand', 'v.version', 'v.words', 'v.amount', 'v.offered', 'v.asked_at'])
    .where('d.case_id', '=', caseId)
    .orderBy('v.version')
    .execute()

/** The decisions of a case in the order in which they were made, with the words for the customer. */
export const decisionsOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('redress.decisions as d')
    .innerJoin('platform.people as p', 'p.id', 'd.by')
    .select(['d.demand', 'd.version', 'd.outcome', 'd.rubric', 'd.words', 'd.at', 'd.policy', 'p.name as by_name'])
    .where('d.case_id', '=', caseId)
    .orderBy('d.at')
    .execute()

/** Decided demands of the same kind in other cases, the newest first: what was asked and answered, not how it was said. */
export const decidedAlike = (tx: Tx, asked: { caseId: CaseId; kinds: readonly DemandKind[] }, most: number) =>
  tx
    .selectFrom('redress.decisions as r')
    .innerJoin('desk.demands as d', 'd.id', 'r.demand')
    .innerJoin('desk.cases as c', 'c.id', 'r.case_id')
    .select(['r.id', 'c.number', 'd.kind', 'd.words', 'd.amount', 'r.outcome'])
    .where('d.kind', 'in', [...asked.kinds])
    .where('r.case_id', '!=', asked.caseId)
    .where('r.outcome', 'in', ['accept', 'partly', 'decline'])
    .orderBy('r.at', 'desc')
    .limit(most)
    .execute()

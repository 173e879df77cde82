import type { CaseId } from '#kernel/ids.ts'
import type { Tx } from '#platform/public.ts'
import type { Effort, EffortLine, Whom } from './effort.ts'

/** Facts that are a thing done for the customer. What is not here is not told: what was read, who looked, who was at rest. */
const PLAIN: Readonly<Record<string, Extract<Effort['did'], string>>> = {
  'case.opened': 'opened',
  'order.found_late': 'found_late',
  'order.ways_offered': 'offered_ways',
  'order.way_chosen': 'way_chosen',
  'order.step_came': 'step_came',
  'order.done': 'order_done',
  'message.written': 'wrote',
  'promise.made': 'promised',
  'promise.kept': 'kept',
  'promise.broken': 'broke',
  'chase.asked': 'asked',
  'chase.answered': 'answered',
  'chase.slipped': 'slipped',
  'chase.changed': 'changed',
}
const OF_A_CHASE = new Set<Effort['did']>(['asked', 'answered', 'slipped', 'changed'])
const MOST = 300

/** What we did for the customer, in order. Every line is a fact; nobody writes one by hand. */
export async function effortLog(
  tx: Tx,
  caseId: CaseId,
  { forCustomer }: { forCustomer: boolean },
): Promise<readonly EffortLine[]> {
  const chases = new Map((await chasesIn(tx, caseId)).map((row) => [row.id, row]))
  const facts = await tx
    .selectFrom('platform.facts')
    .select(['seq', 'at', 'name', 'about'])
    .where('about', 'in', [caseId, ...(await aroundCase(tx, caseId)), ...chases.keys()])
    .where('name', 'in', Object.keys(PLAIN))
    .orderBy('seq')
    .limit(MOST)
    .execute()
  return facts.flatMap((fact): EffortLine[] => {
    const did = PLAIN[fact.name]
    if (!did) return []
    const base = { fact: fact.seq, at: fact.at }
    if (!OF_A_CHASE.has(did)) return [{ ...base, did } as EffortLine]
    const chase = fact.about ? chases.get(fact.about) : undefined
    if (!chase) return []
    const whom: Whom = { kind: chase.kind, name: forCustomer ? null : chase.source }
    if (did === 'asked') return [{ ...base, did, whom, nth: chase.nth }]
    if (did === 'answered') return [{ ...base, did, whom, by: chase.promised_at }]
    return did === 'slipped' || did === 'changed' ? [{ ...base, did, whom }] : []
  })
}

const chasesIn = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.chases')
    .select(['id', 'kind', 'source', 'nth', 'promised_at'])
    .where('case_id', '=', caseId)
    .execute()

/** What belongs to the case and has facts of its own: orders, and promises that a person made. */
async function aroundCase(tx: Tx, caseId: CaseId): Promise<readonly string[]> {
  const orders = await tx.selectFrom('desk.orders').select('id').where('case_id', '=', caseId).execute()
  const promises = await tx
    .selectFrom('desk.promises')
    .select('id')
    .where('case_id', '=', caseId)
    // What the house promised to itself is no word to the customer.
    .where('internal', '=', false)
    .where((it) => it.or([it('kind', '!=', 'update'), it('contact', 'is not', null)]))
    .execute()
  return [...orders, ...promises].map((row) => row.id)
}

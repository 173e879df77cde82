import { sql } from 'kysely'
import type { InAll } from '#desk/public.ts'
import { type CaseId, id, type QueueId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { isLoss } from '../demands/demand.ts'
import { type Held, topicsOf } from '../the-case/the-case.sql.ts'
import { type How, type Mode, modeOf, type SpeechAct } from './speech.ts'
import { WORDING } from './speech.words.ts'

const policies = (tx: Tx) =>
  tx
    .selectFrom('desk.queues as q')
    .leftJoin('redress.speech_policies as p', (join) =>
      join
        .onRef('p.queue', '=', 'q.id')
        .on('p.version', '=', sql<number>`(select max(version) from redress.speech_policies where queue = q.id)`),
    )
    .leftJoin('platform.people as by', 'by.id', 'p.set_by')
    .select([
      'q.id',
      'q.key',
      'q.name',
      'q.profile',
      'q.admission',
      'q.admission_limit',
      'q.currency',
      'p.version',
      'p.because',
      'p.set_at',
      'by.name as set_by_name',
    ])

/** The policy in force for a queue. Version 0 is what the house came with, and its reason is the house's own. */
const toPolicy = (row: Awaited<ReturnType<ReturnType<typeof policies>['executeTakeFirstOrThrow']>>) => ({
  queue: row.key,
  queueId: row.id,
  name: row.name as InAll,
  profile: row.profile,
  version: row.version ?? 0,
  wording: WORDING,
  mode: modeOf(row.profile, row.admission),
  limit: Number(row.admission_limit),
  currency: row.currency,
  because: row.because,
  setBy: row.set_by_name,
  setAt: row.set_at,
})
export type PolicyRow = ReturnType<typeof toPolicy>

export const policyOf = async (tx: Tx, queue: QueueId): Promise<PolicyRow> =>
  toPolicy(await policies(tx).where('q.id', '=', queue).executeTakeFirstOrThrow())

export const allPolicies = async (tx: Tx): Promise<readonly PolicyRow[]> =>
  (await policies(tx).orderBy('q.key').execute()).map(toPolicy)

/** Two who set it at once write two versions, one after the other. */
export async function setPolicy(
  work: Work,
  key: string,
  it: { admission: Mode; limit: number; because: string },
): Promise<number | null> {
  if (work.actor.kind !== 'person') return null
  const queue = await work.tx
    .selectFrom('desk.queues')
    .select('id')
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirst()
  if (!queue) return null
  const { version } = await policyOf(work.tx, queue.id)
  await work.tx
    .insertInto('redress.speech_policies')
    .values({
      house: work.house,
      queue: queue.id,
      version: version + 1,
      admission: it.admission,
      admission_limit: it.limit,
      because: it.because,
      wording: WORDING,
      set_by: work.actor.id,
      set_at: work.now,
    })
    .execute()
  await work.tx
    .updateTable('desk.queues')
    .set({ admission: it.admission, admission_limit: it.limit })
    .where('id', '=', queue.id)
    .execute()
  const body = { version: version + 1, admission: it.admission, limit: it.limit }
  await record(work, { name: 'speech_policy.set', about: queue.id, body, topics: ['policies', 'decisions'] })
  return version + 1
}

/** Who an article speaks for is for a person to judge; that it is in force is not. */
export const articlesInForce = (tx: Tx, now: Date) =>
  tx
    .selectFrom('desk.articles')
    .select(['id', 'key', 'version', 'title'])
    .where('kind', 'in', ['article', 'standard'])
    .where('published_at', '<=', now)
    .where((it) => it.or([it('retired_at', 'is', null), it('retired_at', '>', now)]))
    .orderBy('title')
    .limit(200)
    .execute()

/** What is asked of us in money and not yet answered; nothing where one of them names no amount. */
export async function amountAtStake(tx: Tx, caseId: CaseId): Promise<number | null> {
  const rows = await tx
    .selectFrom('desk.demands')
    .select(['kind', 'amount'])
    .where('case_id', '=', caseId)
    .where('state', '=', 'open')
    .execute()
  const losses = rows.filter((row) => isLoss(row.kind))
  if (losses.length === 0 || losses.some((row) => row.amount === null)) return null
  return losses.reduce((sum, row) => sum + Number(row.amount), 0)
}

export async function insertSaid(
  work: Work,
  { it, me }: Held,
  said: {
    act: SpeechAct
    how: How
    words: string
    policy: PolicyRow
    facts: readonly string[]
    contact: string | undefined
    article: string | undefined
  },
): Promise<string> {
  const saidId = newId<'said'>(work.now)
  await work.tx
    .insertInto('redress.said')
    .values({
      id: saidId,
      house: work.house,
      case_id: it.id,
      contact: said.contact ? id(said.contact) : null,
      act: said.act,
      how: said.how,
      words: said.words,
      article: said.article ?? null,
      policy: said.policy.version,
      wording: said.policy.wording,
      mode: said.policy.mode,
      facts: [...said.facts],
      by: me.id,
      at: work.now,
    })
    .execute()
  await record(work, {
    name: `speech.${said.act === 'admit' ? 'admitted' : 'said'}`,
    about: saidId,
    body: { case: it.id, act: said.act, how: said.how, policy: said.policy.version, facts: said.facts.length },
    topics: topicsOf(it),
  })
  return saidId
}

export const saidOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('redress.said as s')
    .innerJoin('platform.people as p', 'p.id', 's.by')
    .select(['s.act', 's.how', 's.words', 's.at', 's.policy', 's.facts', 'p.name as by_name'])
    .where('s.case_id', '=', caseId)
    .orderBy('s.seq')
    .execute()

/** Whether somebody inside the house has promised what we tell the customer about training. */
export async function hasInternalPromise(tx: Tx, caseId: CaseId): Promise<boolean> {
  const row = await tx
    .selectFrom('desk.promises')
    .select('id')
    .where('case_id', '=', caseId)
    .where('internal', '=', true)
    .where('state', 'in', ['open', 'kept'])
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

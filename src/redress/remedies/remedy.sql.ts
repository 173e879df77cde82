import { sql } from 'kysely'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import { meetDeadlines, monthOf, newId, record, setDeadline, type Tx, type Work } from '#platform/public.ts'
import type { Ground } from '../grades/ground.sql.ts'
import { moveStock, type StockItem } from '../stock/stock.sql.ts'
import { draw } from '../wallets/wallet.sql.ts'
import type { Approver, Currency, RemedyKind } from './matrix.ts'
import { ANSWER_MINUTES, type Asked, drawsOnWallet, fromWallet, isOpenRemedy, limitOf, type Placed } from './remedy.ts'

const select = (tx: Tx) => tx.selectFrom('redress.remedies').selectAll()
export type RemedyRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

export const caseOfRemedy = async (tx: Tx, raw: string): Promise<CaseId | null> =>
  (await tx.selectFrom('redress.remedies').select('case_id').where('id', '=', raw).executeTakeFirst())?.case_id ?? null

export const remedyForUpdate = (tx: Tx, raw: string): Promise<RemedyRow | undefined> =>
  select(tx).where('id', '=', raw).forUpdate().executeTakeFirst()

/** What was given of each kind as due, and not refused or unwanted. `except`: not counting this one. */
export async function givenOf(tx: Tx, caseId: CaseId, except: string | null) {
  const rows = await tx
    .selectFrom('redress.remedies')
    .select(['kind', sql<number>`sum(amount)::bigint`.as('amount'), sql<number>`count(*)::int`.as('count')])
    .where('case_id', '=', caseId)
    .where('extra', '=', false)
    .where('state', 'not in', ['refused', 'declined_by_customer'])
    .where((it) => (except ? it('id', '!=', except) : it.lit(true)))
    .groupBy('kind')
    .execute()
  return new Map<RemedyKind, { amount: number; count: number }>(rows.map(({ kind, ...given }) => [kind, given]))
}

/** Something of this case is still owed or on its way: a closing asks this. */
export async function hasOpenRemedies(tx: Tx, caseId: CaseId): Promise<boolean> {
  const rows = await tx.selectFrom('redress.remedies').select('state').where('case_id', '=', caseId).execute()
  return rows.some((row) => isOpenRemedy(row.state))
}

export type NewRemedy = {
  demand: string | null
  kind: RemedyKind
  option: string | null
  words: string
  gradeVersion: number
  grade: number
  stock: StockItem | null
  by: { id: PersonId; role: Approver }
}

export async function addRemedy(
  work: Work,
  ground: Ground,
  it: NewRemedy,
  asked: Asked,
  placed: Placed,
): Promise<string> {
  const remedy = newId<'remedy'>(work.now)
  const answerBy =
    placed.state === 'proposed' && !placed.waits.includes('facts')
      ? new Date(work.now.getTime() + ANSWER_MINUTES * 60_000)
      : null
  await work.tx
    .insertInto('redress.remedies')
    .values({
      id: remedy,
      house: work.house,
      case_id: ground.id,
      demand: it.demand,
      kind: it.kind,
      option: it.option,
      extra: asked.extra,
      policy: asked.policy.version,
      grade: it.grade,
      grade_version: it.gradeVersion,
      amount: asked.amount,
      currency: asked.currency,
      words: it.words,
      off_matrix: placed.offMatrix,
      because: asked.because || null,
      stock_item: it.stock?.id ?? null,
      cost: it.stock?.unitCost ?? 0,
      proposer_limit: limitOf(asked, it.by.role),
      needs_other: placed.needsOther,
      waits: [...placed.waits],
      answer_by: answerBy,
      proposed_by: it.by.id,
      proposed_at: work.now,
    })
    .execute()
  if (answerBy) await setDeadline(work, 'remedy_answer', remedy, answerBy)
  await tell(work, ground, remedy, 'proposed', { kind: it.kind, amount: asked.amount, waits: placed.waits.join(' ') })
  return remedy
}

/** It is given: by whom, out of which wallet, and what is kept aside for it. */
export async function saveApproved(
  work: Work,
  ground: Ground,
  remedy: string,
  asked: Asked,
  it: { by: PersonId; offMatrix: boolean; stockItem: string | null; askedAmount: number | null; needsOther: boolean },
): Promise<void> {
  const month = monthOf(work.now, work.zone)
  const draws = drawsOnWallet(asked)
  await work.tx
    .updateTable('redress.remedies')
    .set({
      state: 'approved',
      approved_by: it.by,
      approved_at: work.now,
      amount: asked.amount,
      off_matrix: it.offMatrix,
      because: asked.because || null,
      decision: asked.decision || null,
      needs_other: it.needsOther,
      waits: [],
      ...(it.askedAmount === null ? {} : { asked_amount: it.askedAmount }),
      ...(draws ? { wallet_of: it.by, wallet_month: month, wallet_amount: fromWallet(asked) } : {}),
    })
    .where('id', '=', remedy)
    .execute()
  if (draws) await draw(work, { person: it.by, month, currency: asked.currency, amount: fromWallet(asked), acts: 1 })
  if (it.stockItem) await moveStock(work, it.stockItem, 'reserve')
  await meetDeadlines(work, 'remedy_answer', remedy)
  await tell(work, ground, remedy, 'approved', { amount: asked.amount, policy: asked.policy.version })
}

/** What was taken for something that is not given after all goes back to where it came from. */
async function release(work: Work, row: RemedyRow): Promise<void> {
  if (row.stock_item) await moveStock(work, row.stock_item, 'release')
  if (row.wallet_of && row.wallet_month && row.wallet_amount !== null)
    await draw(work, {
      person: row.wallet_of,
      month: row.wallet_month,
      currency: row.currency as Currency,
      amount: row.wallet_amount,
      acts: -1,
    })
}

export async function saveRefused(
  work: Work,
  ground: Ground,
  row: RemedyRow,
  it: { by: PersonId; because: string; releases: boolean },
): Promise<void> {
  await work.tx
    .updateTable('redress.remedies')
    .set({
      state: 'refused',
      refused_by: it.by,
      refused_at: work.now,
      refused_because: it.because,
      settled_at: work.now,
      waits: [],
    })
    .where('id', '=', row.id)
    .execute()
  if (it.releases) await release(work, row)
  await meetDeadlines(work, 'remedy_answer', row.id)
  await tell(work, ground, row.id, 'refused')
}

export async function saveMoved(
  work: Work,
  ground: Ground,
  row: RemedyRow,
  it: { to: 'sent' | 'received' | 'declined_by_customer'; words: string; by: PersonId | null; releases: boolean },
): Promise<void> {
  await work.tx
    .updateTable('redress.remedies')
    .set(
      it.to === 'sent'
        ? { state: it.to, sent_at: work.now, sent_by: it.by, sent_words: it.words }
        : { state: it.to, settled_at: work.now, settled_words: it.words || null },
    )
    .where('id', '=', row.id)
    .execute()
  if (it.to === 'sent' && row.stock_item) await moveStock(work, row.stock_item, 'send')
  if (it.releases) await release(work, row)
  await tell(work, ground, row.id, it.to === 'declined_by_customer' ? 'declined' : it.to)
}

export async function markUnanswered(work: Work, ground: Ground, row: RemedyRow): Promise<void> {
  await work.tx.updateTable('redress.remedies').set({ unanswered_at: work.now }).where('id', '=', row.id).execute()
  const above = await work.tx.selectFrom('platform.people').select('id').where('role', '=', 'second_line').execute()
  await tell(
    work,
    ground,
    row.id,
    'unanswered',
    {},
    above.map((person) => `person:${person.id}`),
  )
}

async function tell(
  work: Work,
  ground: Ground,
  remedy: string,
  what: 'proposed' | 'approved' | 'refused' | 'sent' | 'received' | 'declined' | 'unanswered',
  body: Readonly<Record<string, string | number>> = {},
  topics: readonly string[] = [],
): Promise<void> {
  await record(work, {
    name: `remedy.${what}`,
    about: remedy,
    body: { case: ground.id, ...body },
    topics: [`case:${ground.id}`, 'decisions', ...(ground.owner ? [`person:${ground.owner}`] : []), ...topics],
  })
}

export const isDemandOf = (tx: Tx, raw: string, caseId: CaseId) =>
  tx
    .selectFrom('desk.demands')
    .select(['id', 'kind'])
    .where('id', '=', raw)
    .where('case_id', '=', caseId)
    .executeTakeFirst()

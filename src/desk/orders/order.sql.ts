import { sql } from 'kysely'
import type { CaseId, CustomerId, QueueId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { meetDeadlines, newId, record, setDeadline, type Tx, type Work } from '#platform/public.ts'
import { type OrderState, WAYS, type Way, waysOut } from './order.ts'

const ORDER = [
  'id',
  'ref',
  'customer',
  'queue',
  'language',
  'service',
  'lane',
  'words',
  'ordered_at',
  'due_at',
  'need_by',
  'need_why',
  'said',
  'case_id',
  'state',
  'at_risk_at',
  'done_at',
] as const

const select = (tx: Tx) => tx.selectFrom('desk.orders').select(ORDER)
export type OrderRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

export const findOrder = (tx: Tx, id: string) => select(tx).where('id', '=', id).executeTakeFirst()
export const holdOrder = (tx: Tx, id: string) => select(tx).where('id', '=', id).forUpdate().executeTakeFirst()
export const holdOrderByRef = (tx: Tx, of: { service: string; ref: string }) =>
  select(tx).where('service', '=', of.service).where('ref', '=', of.ref).forUpdate().executeTakeFirst()
export const ordersOfCase = (tx: Tx, caseId: CaseId) =>
  select(tx).where('case_id', '=', caseId).orderBy('ordered_at').execute()
export const ordersOf = (tx: Tx, customer: CustomerId) =>
  select(tx).where('customer', '=', customer).orderBy('ordered_at', 'desc').limit(10).execute()

/** What was told this customer of this service in the week before: they ordered because of it. */
export const saidBefore = (tx: Tx, of: { customer: CustomerId; service: string; lane: string }, ordered: Date) =>
  tx
    .selectFrom('desk.said_times')
    .select(['statement', 'minutes', 'at', 'need_by', 'need_why'])
    .where('customer', '=', of.customer)
    .where('service', '=', of.service)
    .where('lane', 'in', ['', of.lane])
    .where('at', '<=', ordered)
    .where('at', '>', new Date(ordered.getTime() - 7 * 86_400_000))
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()

export type NewOrder = {
  ref: string
  customer: CustomerId
  queue: QueueId
  language: Language
  service: string
  lane: string
  words: string
  orderedAt: Date
  dueAt: Date | null
  need: { by: Date; why: string } | null
  said: string | null
  steps: readonly { key: string; by: Date }[]
}

export async function addOrder(work: Work, it: NewOrder): Promise<string> {
  const id = newId<'order'>(work.now)
  await work.tx
    .insertInto('desk.orders')
    .values({
      id,
      house: work.house,
      ref: it.ref,
      customer: it.customer,
      queue: it.queue,
      language: it.language,
      service: it.service,
      lane: it.lane,
      words: it.words,
      ordered_at: it.orderedAt,
      due_at: it.dueAt,
      need_by: it.need?.by ?? null,
      need_why: it.need?.why ?? null,
      said: it.said,
    })
    .execute()
  for (const step of it.steps) await addStep(work, id, step)
  if (it.need) await setDeadline(work, 'order_need', id, it.need.by)
  await record(work, {
    name: 'order.followed',
    about: id,
    body: { said: it.said, due: it.dueAt?.toISOString() ?? null, need: it.need?.by.toISOString() ?? null },
    topics: [`customer:${it.customer}`],
  })
  return id
}

async function addStep(work: Work, order: string, step: { key: string; by: Date }): Promise<void> {
  const id = newId<'step'>(work.now)
  await work.tx
    .insertInto('desk.order_steps')
    .values({ id, house: work.house, order_id: order, key: step.key, by_at: step.by })
    .execute()
  await setDeadline(work, 'order_step', id, step.by)
}

export const findStep = (tx: Tx, id: string) =>
  tx
    .selectFrom('desk.order_steps')
    .select(['id', 'order_id', 'key', 'by_at', 'came_at', 'missing_at'])
    .where('id', '=', id)
    .executeTakeFirst()

export const stepsOf = (tx: Tx, order: string) =>
  tx
    .selectFrom('desk.order_steps')
    .select(['id', 'order_id', 'key', 'by_at', 'came_at', 'missing_at'])
    .where('order_id', '=', order)
    .orderBy('by_at')
    .execute()

export async function saveNeed(work: Work, order: OrderRow, need: { by: Date; why: string }): Promise<void> {
  await work.tx
    .updateTable('desk.orders')
    .set({ need_by: need.by, need_why: need.why })
    .where('id', '=', order.id)
    .execute()
  await meetDeadlines(work, 'order_need', order.id)
  await setDeadline(work, 'order_need', order.id, need.by)
  await record(work, {
    name: 'order.need_known',
    about: order.id,
    body: { by: need.by.toISOString() },
    topics: topicsOf(order),
  })
}

export const topicsOf = (order: OrderRow): string[] => [
  `customer:${order.customer}`,
  ...(order.case_id ? [`case:${order.case_id}`] : []),
]

export const latestChoice = (tx: Tx, order: string) =>
  tx
    .selectFrom('desk.order_choices')
    .select(['id', 'ways', 'offered_at', 'withdrawn_at', 'chosen', 'chosen_at', 'chosen_via'])
    .where('order_id', '=', order)
    .orderBy('offered_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

const isWay = (way: string): way is Way => (WAYS as readonly string[]).includes(way)
export const waysIn = (ways: readonly string[]): Way[] => ways.filter(isWay)

/** An order as every screen shows it. */
export async function orderViewOf(tx: Tx, order: OrderRow, now: Date) {
  const choice = await latestChoice(tx, order.id)
  const said = order.said
    ? await tx
        .selectFrom('desk.said_times as t')
        .innerJoin('desk.statements as s', 's.id', 't.statement')
        .select(['s.words', 's.basis', 't.minutes', 't.at'])
        .where('t.statement', '=', order.said)
        .executeTakeFirst()
    : undefined
  const isOver = order.state === 'done' || order.state === 'cancelled'
  return {
    id: order.id,
    ref: order.ref,
    service: order.service,
    lane: order.lane,
    words: order.words,
    state: order.state satisfies OrderState,
    orderedAt: order.ordered_at,
    dueAt: order.due_at,
    needBy: order.need_by,
    needWhy: order.need_why,
    atRiskAt: order.at_risk_at,
    doneAt: order.done_at,
    case: order.case_id,
    said: said ?? null,
    steps: (await stepsOf(tx, order.id)).map((step) => ({
      key: step.key,
      byAt: step.by_at,
      cameAt: step.came_at,
      missingAt: step.missing_at,
    })),
    ways: isOver ? [] : [...waysOut({ needBy: order.need_by }, now)],
    choice: choice
      ? {
          ways: waysIn(choice.ways),
          offeredAt: choice.offered_at,
          chosen: choice.chosen,
          chosenAt: choice.chosen_at,
          chosenVia: choice.chosen_via,
        }
      : null,
  }
}

/** Two messages about one order come one after the other, also before it has a row. */
export const oneAtATime = (work: Work, of: { service: string; ref: string }) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`${work.house}:order:${of.service}:${of.ref}`}, 0))`.execute(
    work.tx,
  )

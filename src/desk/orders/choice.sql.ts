import { newId, record, type Work } from '#platform/public.ts'
import { type OrderRow, topicsOf } from './order.sql.ts'
import type { OrderState, Way } from './order.ts'

/** Puts ways out before the customer. What was open before is withdrawn: two lists of choices are none. */
export async function offerWays(work: Work, order: OrderRow, ways: readonly Way[]): Promise<void> {
  await work.tx
    .updateTable('desk.order_choices')
    .set({ withdrawn_at: work.now })
    .where('order_id', '=', order.id)
    .where('chosen', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()
  await work.tx
    .insertInto('desk.order_choices')
    .values({ id: newId(work.now), house: work.house, order_id: order.id, ways: [...ways], offered_at: work.now })
    .execute()
  await record(work, {
    name: 'order.ways_offered',
    about: order.id,
    body: { n: ways.length, case: order.case_id },
    topics: topicsOf(order),
  })
}

export type Via = 'portal' | 'agent' | 'message'

export async function saveChoice(
  work: Work,
  order: OrderRow,
  choice: string,
  next: { way: Way; state: OrderState },
  via: Via,
): Promise<void> {
  await work.tx
    .updateTable('desk.order_choices')
    .set({ chosen: next.way, chosen_at: work.now, chosen_via: via })
    .where('id', '=', choice)
    .execute()
  await work.tx.updateTable('desk.orders').set({ state: next.state }).where('id', '=', order.id).execute()
  await record(work, {
    name: 'order.way_chosen',
    about: order.id,
    body: { way: next.way, via },
    topics: topicsOf(order),
  })
}

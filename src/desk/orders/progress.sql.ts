import type { CaseId, PersonId } from '#kernel/ids.ts'
import { meetDeadlines, record, type Work } from '#platform/public.ts'
import { openCase } from '../cases/case.sql.ts'
import { addChase, changedByItself } from '../chases/chase.sql.ts'
import { findCustomer } from '../customers/customer.sql.ts'
import { addTask } from '../department-tasks/task.sql.ts'
import { makeLink, queueMessage } from '../messages/message.sql.ts'
import { tellNews } from '../promises/news.sql.ts'
import { offerWays } from './choice.sql.ts'
import { holdOrderByRef, latestChoice, type OrderRow, stepsOf, topicsOf } from './order.sql.ts'
import { waysOut } from './order.ts'
import { chaseWords, lateTitle, needPassedMessage, waysMessage } from './order.words.ts'

/** A step was seen. Whoever was asked to move it has moved it. */
export async function saveStepCame(work: Work, order: OrderRow, step: { id: string; key: string }, at: Date) {
  await work.tx.updateTable('desk.order_steps').set({ came_at: at }).where('id', '=', step.id).execute()
  await meetDeadlines(work, 'order_step', step.id)
  await record(work, { name: 'order.step_came', about: order.id, body: { step: step.id }, topics: topicsOf(order) })
  await changedByItself(work, order, step.key)
}

/** The thing is done. What waited for it is met, and whatever was chased has changed. */
export async function orderWasDone(work: Work, of: { service: string; ref: string }, at: Date): Promise<void> {
  const order = await holdOrderByRef(work.tx, of)
  if (!order || order.state === 'done' || order.state === 'cancelled') return
  await work.tx.updateTable('desk.orders').set({ state: 'done', done_at: at }).where('id', '=', order.id).execute()
  for (const step of await stepsOf(work.tx, order.id)) await meetDeadlines(work, 'order_step', step.id)
  await meetDeadlines(work, 'order_need', order.id)
  await record(work, { name: 'order.done', about: order.id, topics: topicsOf(order) })
  await changedByItself(work, order, 'done')
}

export async function saveMissing(work: Work, order: OrderRow, step: string, missingAt: Date): Promise<void> {
  await work.tx.updateTable('desk.order_steps').set({ missing_at: missingAt }).where('id', '=', step).execute()
  await record(work, { name: 'order.step_missing', about: order.id, body: { step }, topics: topicsOf(order) })
}

/**
 * We know before the customer does: a case at hour 0, the department asked with a clock, and the customer told first,
 * with ways out. Once for an order, whichever step was missing first.
 */
export async function beAtRisk(work: Work, order: OrderRow, publicUrl: string): Promise<OrderRow> {
  const owner = await leadFor(work, order.language)
  const caseId = order.case_id ?? (await openCase(work, { ...caseFor(order), owner }))
  const risky = { ...order, state: 'at_risk' as const, at_risk_at: work.now, case_id: caseId }
  await work.tx
    .updateTable('desk.orders')
    .set({ state: 'at_risk', at_risk_at: work.now, case_id: caseId })
    .where('id', '=', order.id)
    .execute()
  await record(work, { name: 'order.found_late', about: order.id, body: { case: caseId }, topics: topicsOf(risky) })
  const ways = waysOut({ needBy: order.need_by }, work.now)
  await offerWays(work, risky, ways)
  await tellCustomer(work, risky, caseId, publicUrl, (link) => waysMessage(order.language, nameOf(order), ways, link))
  await addChase(work, {
    caseId,
    order: order.id,
    kind: 'department',
    source: order.service,
    channel: 'system',
    words: chaseWords(order.language, nameOf(order)),
    nth: 1,
    by: null,
    dueAt: order.need_by ?? order.due_at,
  })
  if (owner) {
    const words = chaseWords(order.language, nameOf(order))
    await addTask(work, { caseId, promise: null, department: order.service, words, by: owner })
    await tellNews(work, caseId, owner)
  }
  return risky
}

/** The day it was for has passed: bringing it is withdrawn, other ways are put before the customer. */
export async function needHasPassed(work: Work, order: OrderRow, publicUrl: string): Promise<void> {
  await record(work, { name: 'order.need_passed', about: order.id, topics: topicsOf(order) })
  if (order.state === 'running' || !order.case_id) {
    await beAtRisk(work, order, publicUrl)
    return
  }
  // Whoever took another way than bringing it has been helped already.
  const before = await latestChoice(work.tx, order.id)
  if (before?.chosen && before.chosen !== 'rush') return
  const ways = waysOut({ needBy: order.need_by }, work.now)
  await offerWays(work, order, ways)
  await tellCustomer(work, order, order.case_id, publicUrl, (link) =>
    needPassedMessage(order.language, nameOf(order), ways, link),
  )
}

export const nameOf = (order: OrderRow) => order.words || order.ref

const caseFor = (order: OrderRow) => ({
  customer: order.customer,
  queue: order.queue,
  language: order.language,
  title: lateTitle(order.language, nameOf(order)),
  need: order.need_why || null,
  channel: 'api' as const,
})

async function tellCustomer(
  work: Work,
  order: OrderRow,
  caseId: CaseId,
  publicUrl: string,
  words: (link: string) => string,
): Promise<void> {
  const { phone, email } = await findCustomer(work, order.customer)
  const link = `${publicUrl}/my/${await makeLink(work, caseId)}`
  await queueMessage(work, {
    caseId,
    channel: phone ? 'sms' : email ? 'email' : 'on_screen',
    address: phone ?? email,
    words: words(link),
  })
}

/** Somebody who may decide, in the customer's language where there is one. */
async function leadFor(work: Work, language: string): Promise<PersonId | null> {
  const leads = await work.tx
    .selectFrom('platform.people')
    .select(['id', 'language'])
    .where('role', 'in', ['lead', 'second_line'])
    .orderBy('role')
    .orderBy('created_at')
    .orderBy('key')
    .execute()
  return (leads.find((lead) => lead.language === language) ?? leads[0])?.id ?? null
}

import { type CaseId, id } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type Ring, type Route, type Work } from '#platform/public.ts'
import { findContact } from '../contacts/contact.sql.ts'
import { findOrAddCustomer } from '../customers/customer.sql.ts'
import { saveOutcomes } from '../outcomes/outcome.sql.ts'
import { findQueue } from '../queues/queue.sql.ts'
import { saveChoice, type Via } from './choice.sql.ts'
import { ordersOfContact, setNeedDate, stepCame, takeOrder, takeWay } from './order.contract.ts'
import {
  addOrder,
  findStep,
  holdOrder,
  holdOrderByRef,
  latestChoice,
  oneAtATime,
  ordersOf,
  ordersOfCase,
  orderViewOf,
  saidBefore,
  saveNeed,
  stepsOf,
  waysIn,
} from './order.sql.ts'
import { choose, findMissing, type Way, waysOut } from './order.ts'
import { beAtRisk, needHasPassed, saveMissing, saveStepCame } from './progress.sql.ts'

/** What was done may be seen by our clock a little later. */
const GRACE_MS = 5 * 60_000

export const orderRoutes: readonly Route[] = [
  answer(takeOrder, async (work, input) => {
    const queue = await findQueue(work.tx, input.queue)
    if (!queue) return refuse('queue.unknown')
    await oneAtATime(work, input)
    const before = await holdOrderByRef(work.tx, input)
    if (before) return done({ id: before.id, said: before.said, again: true })
    const customer = await findOrAddCustomer(work, marksOf(input.customer), input.language)
    const said = await saidBefore(work.tx, { ...input, customer }, input.orderedAt)
    const dueAt = input.dueAt ?? (said ? new Date(said.at.getTime() + said.minutes * 60_000) : null)
    const need = input.need ?? (said?.need_by ? { by: said.need_by, why: said.need_why ?? '' } : null)
    const steps = input.steps.filter((step) => step.key !== DONE)
    const { ref, service, lane } = input
    const order = await addOrder(work, {
      ...input,
      customer,
      queue: queue.id,
      dueAt,
      need,
      said: said?.statement ?? null,
      steps: dueAt ? [...steps, { key: DONE, by: new Date(dueAt.getTime() + GRACE_MS) }] : steps,
    })
    await saveOutcomes(work, [
      { service, lane, subject: ref, began: input.orderedAt, ...(dueAt ? { promised: dueAt } : {}) },
    ])
    return done({ id: order, said: said?.statement ?? null, again: false })
  }),
  answer(stepCame, async (work, input) => {
    const order = await holdOrderByRef(work.tx, { service: input.service, ref: input.subject })
    if (!order) return refuse('order.unknown')
    const step = (await stepsOf(work.tx, order.id)).find((it) => it.key === input.key)
    if (!step) return refuse('step.unknown')
    if (!step.came_at) await saveStepCame(work, order, step, input.at)
    return done({ late: input.at > step.by_at })
  }),
  answer(setNeedDate, async (work, input) => {
    const order = await holdOrder(work.tx, input.id)
    if (!order) return refuse('order.unknown')
    if (order.state === 'done' || order.state === 'cancelled') return refuse('order.over')
    await saveNeed(work, order, input)
    return done({})
  }),
  answer(takeWay, async (work, input) => {
    const taken = await chooseWay(work, input.id, input.way, 'agent')
    return taken.ok ? done({}) : taken
  }),
  answer(ordersOfContact, async (work, input) => {
    const contact = await findContact(work.tx, id(input.id))
    if (!contact) return refuse('contact.unknown')
    const rows = await ordersOf(work.tx, contact.customer)
    return done({ orders: await Promise.all(rows.map((row) => orderViewOf(work.tx, row, work.now))) })
  }),
]

const DONE = 'done'

const marksOf = (it: { [Mark in 'name' | 'phone' | 'email' | 'account']?: string | undefined }) => ({
  ...(it.name ? { name: it.name } : {}),
  ...(it.phone ? { phone: it.phone } : {}),
  ...(it.email ? { email: it.email } : {}),
  ...(it.account ? { account: it.account } : {}),
})

/** Takes the way a customer chose, wherever they said it: one that was put before them and still holds. */
export async function chooseWay(
  work: Work,
  order: string,
  way: Way,
  via: Via,
  of?: CaseId,
): Promise<
  Outcome<Record<string, never>, 'order.unknown' | 'order.over' | 'choice.need_passed' | 'choice.not_offered'>
> {
  const row = await holdOrder(work.tx, order)
  if (!row || (of && row.case_id !== of)) return refuse('order.unknown')
  const choice = await latestChoice(work.tx, row.id)
  const isOpen = choice && !choice.chosen && !choice.withdrawn_at
  const chosen = choose({ state: row.state, needBy: row.need_by }, isOpen ? waysIn(choice.ways) : [], way, work.now)
  if (!chosen.ok) return chosen
  if (!choice) return refuse('choice.not_offered')
  await saveChoice(work, row, choice.id, chosen.next, via)
  return done({})
}

/** What the customer's page offers: the open choices of a case. */
export async function openChoices(work: Work, caseId: CaseId) {
  const all = []
  for (const row of await ordersOfCase(work.tx, caseId)) {
    const choice = await latestChoice(work.tx, row.id)
    if (!choice || row.state === 'done') continue
    const holds = waysOut({ needBy: row.need_by }, work.now)
    const ways = waysIn(choice.ways).filter((way) => holds.includes(way))
    all.push({ order: row.id, words: row.words || row.ref, ways: choice.chosen ? [] : ways, chosen: choice.chosen })
  }
  return all
}

/** The moment of a step has come. If it was seen meanwhile, nothing happens. */
export const orderStepDue =
  (publicUrl: () => string): Ring =>
  async (work, about) => {
    const found = await findStep(work.tx, about)
    const order = found && (await holdOrder(work.tx, found.order_id))
    // Read anew behind the lock: the step may have come while we waited for it.
    const step = order && (await findStep(work.tx, about))
    if (!step) return
    const missing = findMissing(
      { state: order.state },
      { byAt: step.by_at, cameAt: step.came_at, missingAt: step.missing_at },
      work.now,
    )
    if (!missing.ok) return
    await saveMissing(work, order, step.id, missing.next.missingAt)
    if (missing.next.isNews) await beAtRisk(work, order, publicUrl())
  }

/** The day it was needed for has come. */
export const orderNeedPassed =
  (publicUrl: () => string): Ring =>
  async (work, about) => {
    const order = await holdOrder(work.tx, about)
    if (!order || order.state === 'done' || order.state === 'cancelled') return
    if (!order.need_by || order.need_by > work.now) return
    await needHasPassed(work, order, publicUrl())
  }

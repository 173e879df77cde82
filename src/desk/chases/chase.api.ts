import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Ring, type Route } from '#platform/public.ts'
import { holdCase } from '../cases/case.sql.ts'
import { findOrder } from '../orders/order.sql.ts'
import { answerChase, changeByChase, chase, letGo, listSources } from './chase.contract.ts'
import { addChase, chaseOf, holdChase, saveAnswer, saveChange, saveEnd, sourcesOf, wordOf } from './chase.sql.ts'
import { askAgain, hearAnswer, seeChange } from './chase.ts'

export const chaseRoutes: readonly Route[] = [
  answer(chase, async (work, input) => {
    const held = await holdCase(work.tx, id(input.id))
    if (!held || work.actor.kind !== 'person') return refuse('case.unknown')
    if (held.state !== 'open') return refuse('case.already_closed')
    const order = input.order ? await findOrder(work.tx, input.order) : null
    if (input.order && order?.customer !== held.customer) return refuse('order.unknown')
    const { kind, source, channel, words } = input
    const added = await addChase(work, {
      caseId: held.id,
      order: order?.id ?? null,
      kind,
      source,
      channel,
      words,
      nth: 1,
      by: work.actor.id,
      dueAt: order?.need_by ?? order?.due_at ?? null,
    })
    return done(added)
  }),
  answer(answerChase, async (work, input) => {
    const row = await holdChase(work.tx, input.id)
    if (!row) return refuse('chase.unknown')
    const heard = hearAnswer(chaseOf(row), input.promised ?? null, work.now)
    if (!heard.ok) return heard
    await saveAnswer(work, row, {
      words: input.words,
      promisedAt: input.promised ?? null,
      againAt: heard.next.againAt,
    })
    return done({ word: await wordOf(work.tx, row.source, work.now) })
  }),
  answer(changeByChase, async (work, input) => {
    const row = await holdChase(work.tx, input.id)
    if (!row) return refuse('chase.unknown')
    const seen = seeChange(chaseOf(row), work.now)
    if (!seen.ok) return seen
    await saveChange(work, row, seen.next.changedAt, input.words)
    return done({ late: seen.next.isLate })
  }),
  answer(letGo, async (work, input) => {
    const row = await holdChase(work.tx, input.id)
    if (!row) return refuse('chase.unknown')
    if (row.state === 'changed' || row.state === 'let_go') return refuse('chase.settled')
    await saveEnd(work, row, 'let_go', input.words)
    return done({})
  }),
  answer(listSources, async (work) => done({ sources: [...(await sourcesOf(work.tx, work.now))] })),
]

/** Nothing has changed by the moment they named: their word has slipped, and they are asked again. */
export const chaseAgain: Ring = async (work, about) => {
  const row = await holdChase(work.tx, about)
  if (!row) return
  const again = askAgain(chaseOf(row), work.now)
  if (!again.ok) return
  const held = await holdCase(work.tx, row.case_id)
  await saveEnd(work, row, 'slipped', null)
  if (again.next.nth === null || held?.state !== 'open') return
  const order = row.order_id ? await findOrder(work.tx, row.order_id) : null
  if (order?.state === 'cancelled' || order?.state === 'done') return
  await addChase(work, {
    caseId: row.case_id,
    order: row.order_id,
    kind: row.kind,
    source: row.source,
    channel: row.channel,
    words: row.words,
    nth: again.next.nth,
    by: null,
    dueAt: order?.need_by ?? order?.due_at ?? null,
  })
}

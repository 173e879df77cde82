import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readCase } from '#desk/cases/case.contract.ts'
import { saveSpoken } from '#desk/public.ts'
import { id } from '#kernel/ids.ts'
import { openHouse } from '#testing/house.ts'
import { aCaseToDecide, aTroubledCase } from '#testing/troubled-case.ts'
import { addCircumstance } from '../circumstances/circumstance.contract.ts'
import {
  addDemandTo,
  answerPerspective,
  decideDemand,
  offerPerspective,
  readDemands,
  withdrawDemand,
} from './demand.contract.ts'
import { STAFF_ASKS } from './demand.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')
const second = await house.signIn('second_line')
const nowhere = crypto.randomUUID()

const work = <T>(task: Parameters<typeof house.inside<T>>[0]) => house.inside(task)

test('nothing that would be done to a colleague can be granted through the door, whatever it is called [S1-14] [S1-37]', async () => {
  const it = await aCaseToDecide(house, { demands: [] })
  for (const staffAsk of STAFF_ASKS)
    await second.does(addDemandTo, { id: it.id, words: `對他 ${staffAsk}`, kind: 'against_staff', staffAsk })
  const all = (await it.page()).demands
  assert.deepEqual(all.map((one) => one.staffAsk).toSorted(), STAFF_ASKS.toSorted())
  const decision = await it.decision('against_staff', 'accept')
  for (const { id } of all)
    for (const outcome of ['accept', 'partly'] as const)
      assert.equal(await second.refused(decideDemand, { ...decision, id, outcome }), 'demand.not_a_remedy')
  assert.equal(await second.refused(decideDemand, { ...decision, outcome: 'dismissal' as never }), 'input.invalid')
  assert.equal(await lead.refused(decideDemand, { ...decision, outcome: 'decline' }), 'demand.second_line')
  const written = work((tx) =>
    tx
      .updateTable('desk.demands')
      .set({ state: 'granted', decided_at: house.clock.now() })
      .where('id', '=', all[0]?.id ?? '')
      .execute(),
  )
  await assert.rejects(written, /demands_no_staff_remedy/)
  assert.equal(
    await second.refused(addDemandTo, { id: it.id, words: 'x', kind: 'refund', staffAsk: 'dismissal' }),
    'demand.staff_ask_only',
  )
})

test('a colleague does not read what is asked against them before their lead has talked with them [S1-14] [P22]', async () => {
  const it = await aTroubledCase(house)
  const seen = async (who: typeof mei) =>
    JSON.stringify([await who.does(readDemands, { id: it.id }), await who.does(readCase, { id: it.id })])
  assert.ok(!(await seen(mei)).includes('開除'))
  assert.ok((await seen(second)).includes('把他開除'))
  for (const role of ['qa', 'legal', 'department']) assert.ok(!(await seen(await house.signIn(role))).includes('開除'))
  const work = { house: house.house.house, now: house.clock.now(), topics: new Set<string>(), actor: { kind: 'clock' } }
  const caseId = id<'case'>(it.id)
  await house.inside((tx) => saveSpoken({ ...work, tx } as never, caseId, house.idOf('mei'), house.idOf('lead')))
  assert.ok((await seen(mei)).includes('把他開除'))
  assert.ok(!(await seen(await house.signIn('jun'))).includes('開除'))
})

test('talked out of it, let go of and declined are three things, told apart [S1-46]', async () => {
  const it = await aCaseToDecide(house)
  const staff = await it.demand('against_staff')
  const gone = (more: object) => ({ id: staff.id, version: 1, afterTalk: true, words: '他說再給一次機會', ...more })
  assert.equal(await second.refused(withdrawDemand, gone({})), 'demand.loss_first')
  await second.does(decideDemand, await it.decision('compensation', 'accept'))
  assert.equal(await lead.refused(withdrawDemand, gone({})), 'demand.second_line')
  assert.equal(await second.refused(withdrawDemand, gone({ version: 7 })), 'demand.raised_meanwhile')
  assert.deepEqual(await second.does(withdrawDemand, gone({})), { state: 'withdrawn_after_talk' })
  assert.equal(await second.refused(withdrawDemand, gone({})), 'demand.already_decided')
  assert.equal(await second.refused(withdrawDemand, gone({ id: nowhere })), 'demand.unknown')
  const other = await aTroubledCase(house)
  const { id } = await other.demand('against_staff')
  assert.deepEqual(await mei.does(withdrawDemand, gone({ id, afterTalk: false })), { state: 'withdrawn' })
  const reported = await work((tx) =>
    tx
      .selectFrom('redress.decisions')
      .select('outcome')
      .where('case_id', 'in', [it.id, other.id] as never[])
      .execute(),
  )
  assert.deepEqual(reported.map((row) => row.outcome).toSorted(), ['accept', 'withdrawn', 'withdrawn_after_talk'])
})

test('“if it were your family”: by the second line, after the loss, to somebody calm, once, and no is an answer [S1-44] [X12]', async () => {
  const it = await aCaseToDecide(house)
  const { id } = await it.demand('against_staff')
  const offer = { id, variant: 'family' as const, calm: true }
  assert.equal(await lead.refused(offerPerspective, offer), 'access.not_yours')
  assert.equal(await second.refused(offerPerspective, offer), 'demand.loss_first')
  assert.equal((await it.demand('against_staff')).perspectiveLock, 'demand.loss_first')
  const loss = await it.demand('compensation')
  await second.does(decideDemand, await it.decision('compensation', 'accept'))
  assert.equal(await second.refused(offerPerspective, { ...offer, id: loss.id }), 'perspective.not_about_staff')
  assert.equal(await second.refused(offerPerspective, { ...offer, calm: false }), 'perspective.not_calm')
  assert.equal(await second.refused(answerPerspective, { id, answer: 'accepted' }), 'perspective.unknown')
  assert.match((await second.does(offerPerspective, offer)).words, /您的家人/)
  assert.equal(await second.refused(offerPerspective, offer), 'perspective.offered_before')
  await second.does(answerPerspective, { id, answer: 'rejected' })
  assert.equal(await second.refused(answerPerspective, { id, answer: 'accepted' }), 'perspective.unknown')
  assert.equal((await it.demand('against_staff')).perspective?.answer, 'rejected')
  await second.does(decideDemand, await it.decision('against_staff', 'decline'))
  assert.equal(await second.refused(offerPerspective, offer), 'demand.already_decided')
})

test('nobody who needs care is asked to see it through another’s eyes [X12]', async () => {
  const it = await aCaseToDecide(house)
  await second.does(decideDemand, await it.decision('compensation', 'accept'))
  await mei.does(addCircumstance, { id: it.id, words: '獨居，說話慢', vulnerable: true })
  const { id } = await it.demand('against_staff')
  assert.equal(await second.refused(offerPerspective, { id, variant: 'family', calm: true }), 'perspective.vulnerable')
})

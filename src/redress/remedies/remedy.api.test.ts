import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { openHouse } from '#testing/house.ts'
import { aComplaint, aFact, aGradedCase, gives, grades, isRefused, itTurnsOut, theShopIs } from '#testing/remedy.ts'
import {
  approveRemedy,
  giveRemedy,
  iDoNotWantIt,
  iHaveReceived,
  receiveRemedy,
  refuseRemedy,
  sendRemedy,
} from './remedy.contract.ts'
import { hasOpenRemedies } from './remedy.sql.ts'
import { readRemedies } from './view.contract.ts'

const house = await openHouse()
after(() => house.close())
const [second, lead, mei] = await Promise.all(['second_line', 'lead', 'mei'].map((key) => house.signIn(key)))
assert.ok(second && lead && mei)
beforeEach(() => theShopIs(house, { profile: 'private', admission: 'fact_first', admission_limit: 0, currency: 'TWD' }))
const view = (id: string) => second.does(readRemedies, { id })
const rowOf = (id: string) =>
  house.inside((tx) => tx.selectFrom('redress.remedies').selectAll().where('id', '=', id).executeTakeFirstOrThrow())

test('a fine of 3,600 and the tow of 420 on our word are paid back inside the second line’s authority, sent and received [S1-41] [P9]', async () => {
  const { caseId, demand } = await aGradedCase(house)
  const before = await view(caseId)
  assert.deepEqual([before.sheet?.grade, before.sheet?.fault, before.mine?.limit], [2, 'ours', 500_000])
  assert.deepEqual(before.options[0], {
    key: 'loss',
    kind: 'repayment',
    range: { least: 402_000, most: 402_000 },
    approver: 'second_line',
    gift: false,
  })
  const { id, state } = await gives(second, caseId, { demand })
  assert.equal(state, 'approved')
  assert.equal(await house.inside((tx) => hasOpenRemedies(tx, caseId)), true)
  assert.equal(await second.refused(receiveRemedy, { id, words: 'they said' }), 'remedy.not_approved')
  await mei.does(sendRemedy, { id, words: 'Transfer 5521' })
  assert.equal(await mei.refused(receiveRemedy, { id, words: '' }), 'input.invalid')
  await mei.does(receiveRemedy, { id, words: 'They confirmed on the phone' })
  const line = (await view(caseId)).remedies[0]
  assert.deepEqual([line?.state, line?.words, line?.sentWords], ['received', '賠還您 4,020 元', 'Transfer 5521'])
  assert.equal(await house.inside((tx) => hasOpenRemedies(tx, caseId)), false)
})

test('what is above my limit is asked for with one tap, and answered by somebody else [S1-11] [S1-35]', async () => {
  const { caseId } = await aGradedCase(house)
  const asked = await gives(mei, caseId)
  assert.deepEqual([asked.state, asked.waits], ['proposed', ['authority']])
  assert.equal(await mei.refused(approveRemedy, { id: asked.id }), 'remedy.somebody_else')
  assert.equal(await mei.refused(refuseRemedy, { id: asked.id, because: 'no' }), 'remedy.somebody_else')
  assert.equal(await lead.refused(approveRemedy, { id: asked.id }), 'remedy.above_you')
  await second.does(approveRemedy, { id: asked.id })
  assert.equal(await second.refused(approveRemedy, { id: asked.id }), 'remedy.already_settled')
  const row = await rowOf(asked.id)
  assert.deepEqual([row.proposed_by, row.approved_by], [house.idOf('mei'), house.idOf('second_line')])
})

test('the database itself lets nobody settle their own ask above their limit [S1-11]', async () => {
  const { caseId } = await aGradedCase(house)
  const { id } = await gives(mei, caseId)
  const alone = (set: object) =>
    house.inside((tx) => tx.updateTable('redress.remedies').set(set).where('id', '=', id).execute())
  const at = house.clock.now()
  const me = house.idOf('mei')
  await assert.rejects(alone({ state: 'approved', approved_by: me, approved_at: at }), /remedies_two_people/)
  await assert.rejects(alone({ state: 'refused', refused_by: me, refused_at: at, refused_because: 'x' }), /two_people/)
  await assert.rejects(alone({ needs_other: false }), /remedies_authority/)
})

test('an ask is answered within five minutes, or the second line hears of it, once [S1-11]', async () => {
  const { caseId } = await aGradedCase(house)
  const [answered, left] = [
    await gives(mei, caseId),
    await gives(lead, caseId, { amount: 300_000, because: 'part now' }),
  ]
  await second.does(refuseRemedy, { id: answered.id, because: 'The lead has asked already' })
  await house.advance(4)
  assert.equal((await rowOf(left.id)).unanswered_at, null)
  await house.advance(1)
  await house.advance(60)
  assert.ok((await rowOf(left.id)).unanswered_at)
  assert.equal((await rowOf(answered.id)).unanswered_at, null)
  const facts = await house.inside((tx) =>
    tx
      .selectFrom('platform.facts')
      .select('topics')
      .where('name', '=', 'remedy.unanswered')
      .where('about', '=', left.id)
      .execute(),
  )
  assert.equal(facts.length, 1)
  assert.ok(facts[0]?.topics.includes(`person:${house.idOf('second_line')}`))
})

test('nothing is approved before its facts are verified, unless this queue admits what is plausible, up to its limit', async () => {
  const { caseId } = await aComplaint(house)
  const fact = await aFact(house, caseId, { state: 'unverified' })
  await grades(second, caseId, { fact })
  const asked = await gives(second, caseId)
  assert.deepEqual([asked.state, asked.waits], ['proposed', ['facts']])
  assert.equal(await second.refused(approveRemedy, { id: asked.id }), 'remedy.facts_needed')
  await theShopIs(house, { admission: 'restorative', admission_limit: 401_999 })
  assert.equal(await second.refused(approveRemedy, { id: asked.id }), 'remedy.facts_needed')
  await theShopIs(house, { admission: 'restorative', admission_limit: 402_000 })
  await second.does(approveRemedy, { id: asked.id })
  const none = await aComplaint(house)
  const bare = await aFact(house, none.caseId, { state: 'unverified', evidence: null })
  await grades(second, none.caseId, { fact: bare })
  assert.deepEqual((await gives(second, none.caseId)).waits, ['facts'], 'nothing at all speaks for it yet')
  await itTurnsOut(house, bare, 'verified')
  assert.equal((await view(none.caseId)).factsState, 'known')
})

test('what is off the table needs a reason, and is a warning, not a lock', async () => {
  const { caseId } = await aGradedCase(house)
  assert.equal(await isRefused(second, caseId, { amount: 100_000 }), 'remedy.reason_needed')
  const { id, state } = await gives(second, caseId, { amount: 100_000, because: 'They asked for no more' })
  assert.deepEqual([state, (await rowOf(id)).off_matrix], ['approved', true])
  const left = (await view(caseId)).options.find((it) => it.kind === 'repayment')
  assert.deepEqual(left?.range, { least: 302_000, most: 302_000 }, 'nobody is paid twice')
})

test('another amount than was asked for needs a reason, and both stand', async () => {
  const { caseId } = await aGradedCase(house)
  const { id } = await gives(mei, caseId)
  assert.equal(await second.refused(approveRemedy, { id, amount: 360_000 }), 'remedy.reason_needed')
  await second.does(approveRemedy, { id, amount: 360_000, because: 'The tow is paid by the garage' })
  const [line] = (await view(caseId)).remedies
  assert.deepEqual(
    [line?.amount, line?.askedAmount, line?.because],
    [360_000, 402_000, 'The tow is paid by the garage'],
  )
})

test('nothing is given before it is graded, and nothing on a case that is over', async () => {
  const { caseId } = await aComplaint(house)
  assert.equal(await isRefused(second, caseId), 'remedy.grade_first')
  assert.equal(await isRefused(second, crypto.randomUUID() as typeof caseId), 'case.unknown')
  const graded = await aGradedCase(house)
  const { id } = await gives(mei, graded.caseId)
  await house.inside((tx) =>
    tx
      .updateTable('desk.cases')
      .set({ state: 'closed', closed_at: house.clock.now() })
      .where('id', '=', graded.caseId)
      .execute(),
  )
  assert.equal(await isRefused(second, graded.caseId), 'case.already_closed')
  assert.equal(await second.refused(approveRemedy, { id }), 'case.already_closed')
  assert.equal(
    await (await house.signIn('qa')).refused(giveRemedy, {
      id: graded.caseId,
      kind: 'gift',
      amount: 0,
      currency: 'TWD',
    }),
    'access.not_yours',
  )
})

test('the customer says on their own page that it came, or that they do not want it, and of their own case alone', async () => {
  const one = await aGradedCase(house)
  const other = await aGradedCase(house)
  const [a, b] = [await gives(second, one.caseId), await gives(second, other.caseId)]
  const customer = house.customer(one.link ?? '')
  assert.equal(await customer.refused(iDoNotWantIt, { id: b.id }), 'remedy.unknown')
  await customer.does(iDoNotWantIt, { id: a.id, words: 'Give it to somebody who needs it' })
  assert.equal((await rowOf(a.id)).state, 'declined_by_customer')
  assert.equal(await customer.refused(iHaveReceived, { id: a.id }), 'remedy.already_settled')
  await second.does(sendRemedy, { id: b.id, words: 'Transfer 5522' })
  await house.customer(other.link ?? '').does(iHaveReceived, { id: b.id })
  assert.equal((await rowOf(b.id)).state, 'received')
  assert.equal(await house.nobody.refused(iHaveReceived, { id: b.id }), 'link.unknown')
})

test('two who answer the same ask at once: one of them does', async () => {
  const { caseId } = await aGradedCase(house)
  const { id } = await gives(mei, caseId)
  const answers = await Promise.all([
    ...Array.from({ length: 4 }, () => second.tries(approveRemedy, { id })),
    ...Array.from({ length: 4 }, () => lead.tries(refuseRemedy, { id, because: 'too much' })),
  ])
  const first = answers.filter((it) => it.status === 200)
  const approvedThenRefused = answers.slice(4).filter((it) => it.status === 200).length
  assert.ok(first.length === 1, `${first.length} were told yes, ${approvedThenRefused} of them no`)
})

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readCase } from '#desk/cases/case.contract.ts'
import { decideDemand, raiseDemand } from '#redress/demands/demand.contract.ts'
import { lookUpDemand, readEntitlements, setEntitlements } from '#redress/entitlements/entitlement.contract.ts'
import { answerExplanation, explain } from '#redress/explanations/explanation.contract.ts'
import { aComplaintOf, anAnsweredCase, isAnswered, isClosed, ringsAgain, saidLevers } from '#testing/answered.ts'
import { aContact, aPhone } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { aCaseToDecide } from '#testing/troubled-case.ts'
import { PATTERN_KINDS } from './kinds.ts'
import { listPatterns, lookAtContact, noteLever, readPatterns, sayOnPattern } from './pattern.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')
const manager = await house.signIn('manager')
const second = await house.signIn('second_line')
const LIMBS = { beyondNormal: '同一個答覆後來電十二次，沒有新的事', harm: '同事每天重講一樣的話，後面的人在等' }
const incidents = (customer: string) =>
  house.inside((tx) =>
    tx
      .selectFrom('guard.incidents')
      .selectAll()
      .where('customer', '=', customer as never)
      .execute(),
  )

/** Answered, and rung about six times since; a person has looked at each. */
async function wang(news = false, agent = 'mei') {
  const made = await anAnsweredCase(house)
  const contacts = []
  for (let n = 0; n < 6; n++) contacts.push(await ringsAgain(house, made.phone, { agent }))
  for (const id of contacts) await lead.does(lookAtContact, { id, news })
  return { ...made, contacts }
}
const persistenceOf = async (customer: string) =>
  (await second.does(readPatterns, { id: customer })).sums.find((it) => it.kind === 'persistence')

test('persistence on an answered case is proposed with its sum, confirmed by a lead with both limbs, and stands as an incident [S0-9] [A4]', async () => {
  const it = await wang()
  const sum = await persistenceOf(it.customer)
  assert.equal(sum?.proposed, true)
  assert.equal(sum?.number, it.number)
  assert.deepEqual(sum?.lines.find((line) => line.what === 'nothing_new')?.rows, it.contacts)
  const list = (await manager.does(listPatterns)).proposals.filter((one) => one.customer.id === it.customer)
  assert.equal(list.length, 1)
  const say = { id: it.customer, kind: 'persistence' as const, subject: it.caseId, confirms: true }
  assert.equal(await lead.refused(sayOnPattern, { ...say, beyondNormal: LIMBS.beyondNormal }), 'pattern.limbs_needed')
  assert.equal(await lead.refused(sayOnPattern, { ...say, harm: LIMBS.harm }), 'pattern.limbs_needed')
  assert.deepEqual(await incidents(it.customer), [], 'a sum is no flag: nothing stands until people have said so')
  const before = await lead.does(readCase, { id: it.caseId })
  const said = await lead.does(sayOnPattern, { ...say, ...LIMBS })
  const [incident] = await incidents(it.customer)
  assert.deepEqual(
    [said.state, incident?.kind, incident?.category, incident?.level, incident?.decided_by, incident?.agent],
    ['confirmed', 'persistence', 'persistence', 1, house.idOf('lead'), house.idOf('mei')],
  )
  const { promises, demands, state } = await lead.does(readCase, { id: it.caseId })
  assert.deepEqual([promises, demands, state], [before.promises, before.demands, before.state])
  assert.equal((await persistenceOf(it.customer))?.proposed, false, 'what was settled is not proposed again')
  assert.equal(await lead.refused(sayOnPattern, { ...say, ...LIMBS }), 'pattern.not_proposed')
})

test('contacts with news, and contacts that nobody looked at, raise nothing; the last word on a contact holds [S0-9]', async () => {
  const it = await wang(true)
  assert.equal((await persistenceOf(it.customer))?.proposed, false)
  for (const id of it.contacts) await lead.does(lookAtContact, { id, news: false })
  assert.equal((await persistenceOf(it.customer))?.proposed, true)
  await mei.does(lookAtContact, { id: it.contacts[0] ?? '', news: true })
  assert.equal((await persistenceOf(it.customer))?.proposed, false)
  assert.equal(await jun.refused(lookAtContact, { id: it.contacts[0] ?? '', news: false }), 'contact.unknown')
})

test('contacts that we caused are shown with why and do not count: a broken promise of ours undoes the sum [S0-9] [X2] [P25]', async () => {
  const it = await wang()
  await house.inside((tx) =>
    tx
      .updateTable('desk.contacts')
      .set({ after_broken_promise: true })
      .where('id', '=', it.contacts[2] as never)
      .execute(),
  )
  const sum = await persistenceOf(it.customer)
  assert.equal(sum?.proposed, false)
  assert.deepEqual(sum?.lines.find((line) => line.what === 'ours_broken_promise')?.rows, [it.contacts[2]])
})

test('whoever it was done to does not decide, a no needs its reason, and no machine is asked [S0-9]', async () => {
  const it = await wang(false, 'lead')
  const say = { id: it.customer, kind: 'persistence' as const, subject: it.caseId, confirms: true, ...LIMBS }
  assert.equal(await lead.refused(sayOnPattern, say), 'pattern.own_contact')
  assert.equal(await mei.refused(sayOnPattern, say), 'access.not_yours')
  const token = await house.token('contacts', 'messages', 'clock')
  for (const contract of [sayOnPattern, listPatterns, readPatterns, lookAtContact, noteLever])
    assert.equal((await token.tries(contract, { ...say, id: it.customer } as never)).status, 403)
  assert.equal(await second.refused(sayOnPattern, { ...say, confirms: false }), 'pattern.reason_needed')
  await second.does(sayOnPattern, { ...say, confirms: false, because: '每次都是我們說會回電' })
  assert.deepEqual(await incidents(it.customer), [])
  assert.equal((await persistenceOf(it.customer))?.proposed, false)
  assert.equal(await second.refused(sayOnPattern, { ...say, id: crypto.randomUUID() }), 'customer.unknown')
})

test('complaints used as pressure take two people, also when both say so at once; founded ones are taken away [S0-8] [X2]', async () => {
  const phone = aPhone()
  const made = []
  for (let n = 0; n < 9; n++) made.push(await aComplaintOf(house, phone, `小事 ${n}`))
  for (const it of made) {
    await isAnswered(house, it.caseId)
    await isClosed(house, it.caseId)
  }
  const [one] = made
  assert.ok(one)
  await saidLevers(house, { customer: one.customer, contact: one.contact, times: 6 })
  const pressure = async () =>
    (await second.does(readPatterns, { id: one.customer })).sums.find((it) => it.kind === 'pressure')
  assert.equal((await pressure())?.proposed, true)
  const say = { id: one.customer, kind: 'pressure' as const, subject: one.customer, confirms: true, ...LIMBS }
  const both = await Promise.all([lead.tries(sayOnPattern, say), lead.tries(sayOnPattern, say)])
  assert.deepEqual(both.map((it) => it.said?.code ?? it.status).toSorted(), [200, 'pattern.somebody_else'])
  assert.deepEqual(await incidents(one.customer), [], 'one word is half a word')
  assert.equal((await pressure())?.half?.by, 'lead of the tests')
  assert.equal((await manager.does(sayOnPattern, { ...say, beyondNormal: '', harm: '' })).state, 'confirmed')
  const [incident] = await incidents(one.customer)
  assert.deepEqual(
    [incident?.kind, incident?.reported_by, incident?.decided_by],
    ['pressure', house.idOf('lead'), house.idOf('manager')],
  )
  const { apart } = await second.does(readPatterns, { id: one.customer })
  assert.deepEqual(apart, { complaints: 9, founded: 0, levers: 6, formsOffered: 6 })
})

test('nine founded complaints and sixty levers are never pressure [S0-8] [X2]', async () => {
  const phone = aPhone()
  const made = []
  for (let n = 0; n < 9; n++) made.push(await aComplaintOf(house, phone, `有道理 ${n}`))
  for (const it of made) {
    await isAnswered(house, it.caseId, 'upheld')
    await isClosed(house, it.caseId)
  }
  const [one] = made
  assert.ok(one)
  await saidLevers(house, { customer: one.customer, contact: one.contact, times: 60 })
  const { sums } = await second.does(readPatterns, { id: one.customer })
  assert.ok(!sums.some((it) => it.proposed))
})

test('a demand that the catalogue never gives, declined and held on to after two explanations, is proposed; before that never [S0-7] [S0-30]', async () => {
  await house.advance(61)
  const it = await aCaseToDecide(house, { demands: [{ words: '九十天後退貨', kind: 'refund' }] })
  const [row] = await house.inside((tx) =>
    tx
      .selectFrom('desk.cases')
      .select('customer')
      .where('id', '=', it.id as never)
      .execute(),
  )
  const customer = row?.customer ?? ''
  const { id } = await it.demand('refund')
  const proposed = async () =>
    (await second.does(readPatterns, { id: customer })).sums.some(
      (sum) => sum.kind === 'unreasonable_demand' && sum.proposed,
    )
  const asked = { id, issue: 'return', days: 120 }
  const first = await mei.does(lookUpDemand, asked)
  assert.deepEqual([first.answer, first.ask], ['ask_first', ['our_error']])
  assert.equal((await mei.does(lookUpDemand, { ...asked, our_error: false })).answer, 'never')
  assert.equal(await proposed(), false, 'a first ask')
  await second.does(decideDemand, await it.decision('refund', 'decline'))
  assert.equal(await proposed(), false)
  for (let n = 0; n < 2; n++) {
    house.pass(5)
    const said = await mei.does(explain, { id: it.id, words: '超過三十天不再收退貨', demand: id })
    assert.equal(await proposed(), false, 'explained, and nobody has said no to it yet')
    await mei.does(answerExplanation, { id: said.id, answer: 'not' })
  }
  assert.equal(await proposed(), true)
  assert.equal(await mei.refused(explain, { id: it.id, words: 'x', demand: crypto.randomUUID() }), 'demand.unknown')
  await mei.does(raiseDemand, { id, words: '九十天後退貨，再賠一千' })
  assert.equal(await proposed(), false, 'what was raised is a new ask, and nobody has looked it up')
})

test('the catalogue has versions, what was looked up keeps its own, and two lines never share a key [S0-30]', async () => {
  const before = await mei.does(readEntitlements)
  assert.equal(before.version, 0)
  const [entry] = before.entries
  assert.ok(entry)
  const set = { because: '新規定', entries: [entry] }
  assert.equal(await second.refused(setEntitlements, { ...set, entries: [entry, entry] }), 'entitlement.twice')
  assert.equal(await mei.refused(setEntitlements, set), 'access.not_yours')
  assert.deepEqual(await second.does(setEntitlements, set), { version: 1 })
  assert.equal((await mei.does(readEntitlements)).because, '新規定')
  const stored = await house.inside((tx) => tx.selectFrom('redress.entitlement_checks').select(['version']).execute())
  assert.ok(stored.every((it) => it.version === 0))
  assert.equal(await mei.refused(lookUpDemand, { id: crypto.randomUUID(), issue: 'return' }), 'demand.unknown')
})

test('a lever is written down apart from complaints, with whether the form was offered at once [S0-18]', async () => {
  const it = await aComplaintOf(house)
  assert.equal(await jun.refused(noteLever, { id: it.contact, formOffered: true }), 'contact.not_yours')
  assert.equal(await mei.refused(noteLever, { id: crypto.randomUUID(), formOffered: true }), 'contact.unknown')
  const other = { id: it.contact, formOffered: true, demand: crypto.randomUUID() }
  assert.equal(await mei.refused(noteLever, other), 'demand.unknown')
  assert.deepEqual(await mei.does(noteLever, { id: it.contact, formOffered: true }), { said: 1 })
  assert.deepEqual(await mei.does(noteLever, { id: it.contact, formOffered: true }), { said: 1 }, 'a finger that slips')
  const { apart } = await second.does(readPatterns, { id: it.customer })
  assert.deepEqual([apart.complaints, apart.levers], [1, 1])
  const facts = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select('body').where('name', 'like', 'pattern.%').execute(),
  )
  for (const fact of facts) assert.ok(!JSON.stringify(fact.body).includes(LIMBS.harm), 'no accusation in a fact')
  assert.equal(PATTERN_KINDS.length, 4)
})

test('a contact that belongs to no case has no news about one', async () => {
  await house.advance(61)
  const contact = await aContact(house)
  await contact.ends()
  assert.equal(await lead.refused(lookAtContact, { id: contact.id, news: false }), 'look.no_case')
})

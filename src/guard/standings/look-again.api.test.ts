import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { id } from '#kernel/ids.ts'
import { openHouse } from '#testing/house.ts'
import { aDecision, anIncident, aRestriction, aWholeDraft, told } from '#testing/ladder.ts'
import { carryOut } from '../../platform/work.ts'
import { currentStandings } from './current.sql.ts'
import {
  appealStanding,
  decideStandingAppeal,
  declineStandingEnd,
  liftStanding,
  liftStandings,
  proposeStandingEnd,
  reviewStanding,
} from './look-again.contract.ts'
import { fileAppeal } from './look-again.sql.ts'
import { readAttention } from './register.contract.ts'
import { approveStanding, confirmEmergency, draftStanding, startEmergency } from './standing.contract.ts'
import { listStandings, readStanding } from './view.contract.ts'

const house = await openHouse()
after(() => house.close())
const [manager, executive, legal, second] = await Promise.all([
  house.signIn('manager'),
  house.signIn('executive'),
  house.signIn('legal'),
  house.signIn('second_line'),
])
const [compliance, lead, mei, jun] = await Promise.all([
  house.signIn('compliance'),
  house.signIn('lead'),
  house.signIn('mei'),
  house.signIn('jun'),
])
const DAY = 1440
const inDays = (n: number) => new Date(house.clock.now().getTime() + n * 86_400_000).toISOString()
const current = (customer: string) =>
  house.inside((tx) => currentStandings(tx, id<'customer'>(customer), house.clock.now()))
const attention = async (standing: string) =>
  (await executive.does(readAttention)).late.filter((it) => it.standing === standing).map((it) => it.what)

test('a look that is late stands on the executive’s list, and prolongs nothing [P48]', async () => {
  const { customer, standing } = await aRestriction(house)
  assert.deepEqual(await attention(standing), [])
  house.pass(61 * DAY)
  assert.deepEqual(await attention(standing), ['review'], 'no clock had to ring')
  assert.equal((await second.does(readStanding, { id: standing })).status, 'in_review')
  const before = (await current(customer))[0]?.lapseAt
  await house.ring()
  assert.deepEqual((await current(customer))[0]?.lapseAt, before)
  house.pass(20 * DAY)
  assert.deepEqual(await current(customer), [], 'nobody looked, and it ended all the same')
  assert.deepEqual(await attention(standing), [])
  const late = { id: standing, outcome: 'continue' as const, reasons: 'too late' }
  assert.equal(await second.refused(reviewStanding, late), 'standing.over')
})

test('somebody who did not decide looks again: as it is, lighter, or over; never longer [P48] [P43]', async () => {
  const { standing, customer } = await aRestriction(house)
  const look = { id: standing, outcome: 'continue' as const, reasons: '平靜了，但還需要一段時間' }
  assert.equal(await manager.refused(reviewStanding, look), 'standing.acted_before')
  assert.equal(await executive.refused(reviewStanding, look), 'standing.acted_before')
  assert.equal(await lead.refused(reviewStanding, look), 'standing.not_your_rung')
  assert.equal(await second.refused(reviewStanding, { ...look, nextAt: inDays(100) }), 'standing.review_date')
  assert.equal((await second.does(reviewStanding, { ...look, nextAt: inDays(30) })).nextAt, inDays(30))
  const vary = { ...look, outcome: 'vary' as const }
  assert.equal(await second.refused(reviewStanding, vary), 'standing.not_lighter')
  const harder = { options: { how: { ways: ['letter' as const] } } }
  assert.equal(await second.refused(reviewStanding, { ...vary, lighter: harder }), 'standing.not_lighter')
  assert.equal(
    await second.refused(reviewStanding, { ...vary, lighter: { lapseAt: inDays(90) } }),
    'standing.not_lighter',
  )
  const labelled = { ...vary, lighter: { instruction: '這位奧客只能寫信', lapseAt: inDays(40) } }
  assert.equal(await second.refused(reviewStanding, labelled), 'standing.words')
  const lighter = {
    options: { how: { ways: ['email' as const, 'letter' as const, 'phone' as const] } },
    lapseAt: inDays(40),
  }
  await second.does(reviewStanding, { ...vary, lighter })
  assert.deepEqual((await current(customer))[0]?.options.how?.ways, ['email', 'letter', 'phone'])
  assert.equal((await second.does(readStanding, { id: standing })).status, 'varied')
  await second.does(reviewStanding, { ...look, outcome: 'lift', reasons: '三個星期都好好說話' })
  assert.deepEqual(await current(customer), [])
})

test('an appeal is heard by somebody who has not acted, with reasons and the way outside, and once [P51] [P52]', async () => {
  const { standing, customer } = await aRestriction(house, { change: { skippedBecause: '威脅到公司來' } })
  const grounds = '我那天剛失去工作，我沒有要去公司'
  const filed = await mei.does(appealStanding, { id: standing, grounds })
  assert.equal(await mei.refused(appealStanding, { id: standing, grounds }), 'standing.appealed_already')
  const twenty = (new Date(filed.dueAt).getTime() - house.clock.now().getTime()) / 86_400_000
  assert.ok(twenty >= 27 && twenty <= 31, `twenty working days are ${twenty} days`)
  assert.equal((await second.does(readStanding, { id: standing })).status, 'under_appeal')
  assert.equal((await current(customer)).length, 1, 'it stays as it is until somebody decides')
  await second.does(reviewStanding, { id: standing, outcome: 'continue', reasons: 'as before' })
  const decision = { id: standing, outcome: 'revoke' as const, reasons: '沒有到場的意思', outside: '向消保官申訴' }
  for (const acted of [manager, executive, second])
    assert.equal(await acted.refused(decideStandingAppeal, decision), 'standing.acted_before')
  assert.equal(await lead.refused(decideStandingAppeal, decision), 'standing.not_your_rung')
  assert.equal((await compliance.tries(decideStandingAppeal, { ...decision, outside: '' })).status, 400)
  assert.equal((await compliance.tries(decideStandingAppeal, { ...decision, reasons: '' })).status, 400)
  house.pass(31 * DAY)
  assert.deepEqual(await attention(standing), ['appeal'])
  const both = await Promise.all([
    compliance.tries(decideStandingAppeal, decision),
    legal.tries(decideStandingAppeal, { ...decision, outcome: 'uphold' }),
  ])
  assert.deepEqual(both.map((it) => it.status).toSorted(), [200, 409])
  assert.equal(await compliance.refused(decideStandingAppeal, decision), 'standing.no_appeal')
})

test('an appeal that comes late is heard with its reason, also from the customer’s own page [P51]', async () => {
  const { standing, customer } = await aRestriction(house)
  house.pass(45 * DAY)
  assert.equal(await mei.refused(appealStanding, { id: standing, grounds: '我不同意' }), 'standing.late_needs_reason')
  const actor = { kind: 'customer', caseId: id<'case'>(crypto.randomUUID()) } as const
  const { outcome } = await carryOut(
    house.house.db,
    house.house,
    { actor, now: house.clock.now(), clock: house.clock },
    (work) => fileAppeal(work, { standing, grounds: '我不同意', lateBecause: '住院了一個月' }),
  )
  assert.ok(outcome.ok)
  await compliance.does(decideStandingAppeal, {
    id: standing,
    outcome: 'vary',
    reasons: '可以打電話',
    outside: '消保官',
    lighter: { options: { how: { ways: ['email', 'letter', 'phone'] } } },
  })
  assert.deepEqual((await current(customer))[0]?.options.how?.ways, ['email', 'letter', 'phone'])
  const nowhere = { id: crypto.randomUUID(), grounds: 'x' }
  assert.equal(await mei.refused(appealStanding, nowhere), 'standing.unknown')
})

test('an extension has an appeal of its own, and whoever decided the first does not decide the second [P52]', async () => {
  const { standing, customer, phone } = await aRestriction(house)
  await mei.does(appealStanding, { id: standing, grounds: 'not so' })
  const decision = { outcome: 'uphold' as const, reasons: 'It was so', outside: 'The ombudsman' }
  await compliance.does(decideStandingAppeal, { id: standing, ...decision })
  house.pass(50 * DAY)
  const more = await anIncident(house, { phone })
  const next = await aDecision(house, customer, [more.id])
  await mei.does(appealStanding, { id: next, grounds: 'again not so' })
  assert.equal(await compliance.refused(decideStandingAppeal, { id: next, ...decision }), 'standing.acted_before')
  await second.does(decideStandingAppeal, { id: next, ...decision })
})

test('somebody says sorry: a lead asks for an early end, and a person ends it or says why not yet [S3-56] [P62]', async () => {
  const { standing, customer } = await aRestriction(house)
  const proposal = { id: standing, because: 'apology' as const, words: '他寫信向美玲道歉，語氣很好' }
  assert.equal(await legal.refused(declineStandingEnd, { id: standing, because: 'x' }), 'standing.no_proposal')
  await lead.does(proposeStandingEnd, proposal)
  assert.equal(await lead.refused(proposeStandingEnd, proposal), 'standing.proposed_already')
  assert.equal(await lead.refused(liftStanding, { id: standing, because: 'sorry' }), 'standing.not_your_rung')
  assert.equal((await current(customer)).length, 1, 'nothing ends by asking')
  await manager.does(declineStandingEnd, { id: standing, because: '兩個星期後再看' })
  await lead.does(proposeStandingEnd, { ...proposal, because: 'proper' })
  assert.equal((await manager.does(readStanding, { id: standing })).proposal?.because, 'proper')
  await manager.does(liftStanding, { id: standing, because: '他道歉了，也好好寫信' })
  assert.deepEqual(await current(customer), [])
  assert.equal(await lead.refused(proposeStandingEnd, proposal), 'standing.over')
})

test('nobody has to do anything: after the days that were written it is over [S3-56] [P46]', async () => {
  const { customer, standing } = await aRestriction(house, {
    change: { skippedBecause: '威脅', lapseAt: inDays(90), reviewAt: inDays(60) },
  })
  house.pass(90 * DAY)
  assert.deepEqual(await current(customer), [])
  const { standings } = await manager.does(listStandings, { show: 'over', customer })
  assert.deepEqual(
    standings.map((it) => [it.id, it.status]),
    [[standing, 'lapsed']],
  )
})

test('several are ended at once for one reason, and whichever cannot be is left and named [P62]', async () => {
  const [one, two, mine] = [
    await aRestriction(house),
    await aRestriction(house),
    await aRestriction(house, { reporter: 'second_line' }),
  ]
  const ids = [one.standing, two.standing, mine.standing, crypto.randomUUID()]
  const { lifted, left } = await second.does(liftStandings, { ids, because: '系統故障造成的衝突，一併解除' })
  assert.deepEqual(lifted.toSorted(), [one.standing, two.standing].toSorted())
  assert.deepEqual(left.map((it) => it.code).toSorted(), ['standing.done_to_you', 'standing.unknown'])
})

test('danger: anybody begins, two who it was not done to confirm, three days at most, and a manager looks [S0-38]', async () => {
  const incident = await anIncident(house, { level: 4, kind: 'threat', state: 'reported' })
  const begin = {
    customer: incident.customer,
    incident: incident.id,
    reason: '說今晚會帶人到門市',
    instruction: '只收書面；門市請兩人一起接待。',
    options: { how: { ways: ['email' as const, 'letter' as const] } },
  }
  assert.equal(await mei.refused(startEmergency, { ...begin, reason: '這個瘋子' }), 'standing.words')
  const started = await mei.does(startEmergency, begin)
  assert.equal(started.confirmations, 0, 'she began; it was done to her, so two others confirm')
  assert.equal(await mei.refused(confirmEmergency, { id: started.id }), 'standing.done_to_you')
  assert.deepEqual(await current(incident.customer), [])
  assert.equal((await jun.does(confirmEmergency, { id: started.id })).confirmations, 1)
  assert.equal(await jun.refused(confirmEmergency, { id: started.id }), 'standing.same_person')
  assert.deepEqual(await current(incident.customer), [], 'one alone is not enough')
  assert.equal((await lead.does(confirmEmergency, { id: started.id })).confirmations, 2)
  assert.deepEqual(
    (await current(incident.customer)).map((it) => it.rung),
    ['E'],
  )
  assert.equal(await lead.refused(confirmEmergency, { id: started.id }), 'standing.not_draft')
  house.pass(73 * 60)
  assert.deepEqual(await current(incident.customer), [])
  assert.deepEqual(await attention(started.id), ['risk_review'], 'nobody looked at the risk')
  const again = await jun.does(startEmergency, begin)
  assert.equal(await lead.refused(confirmEmergency, { id: again.id }), 'standing.no_new_evidence')
  assert.equal(await lead.refused(confirmEmergency, { id: crypto.randomUUID() }), 'standing.unknown')
  const slight = await anIncident(house, { level: 2, state: 'reported' })
  const small = await jun.does(startEmergency, { ...begin, customer: slight.customer, incident: slight.id })
  assert.equal(await lead.refused(confirmEmergency, { id: small.id }), 'standing.incomplete', 'an insult is no danger')
})

test('an end of the relation: an executive issues it, counsel agrees, and it is looked at within half a year [P61]', async () => {
  const { customer, phone } = await aRestriction(house)
  house.pass(40 * DAY)
  const more = await anIncident(house, { phone, level: 3, kind: 'threat' })
  const given = aWholeDraft(house, customer, [more.id], { rung: 'R5', lapseAt: inDays(300), reviewAt: inDays(170) })
  assert.equal(await manager.refused(draftStanding, given), 'standing.not_your_rung')
  const { id: draft, missing } = await executive.does(draftStanding, given)
  assert.deepEqual(missing, [])
  assert.equal(await manager.refused(approveStanding, { id: draft }), 'standing.not_your_rung')
  await legal.does(approveStanding, { id: draft })
  await told(house, draft)
  assert.deepEqual(
    (await current(customer)).map((it) => it.rung),
    ['R5'],
    'one instruction, not two',
  )
})

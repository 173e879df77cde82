import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { id } from '#kernel/ids.ts'
import { openHouse, serveOver } from '#testing/house.ts'
import { aDecision, anIncident, aRestriction, aWholeDraft, told } from '#testing/ladder.ts'
import { currentStandings } from './current.sql.ts'
import { liftStanding } from './look-again.contract.ts'
import { approveStanding, draftStanding, dropStanding, editStanding } from './standing.contract.ts'
import { listStandings, readStanding, standingCandidates, standingGround } from './view.contract.ts'

const house = await openHouse()
after(() => house.close())
const manager = await house.signIn('manager')
const executive = await house.signIn('executive')
const legal = await house.signIn('legal')
const lead = await house.signIn('lead')
const mei = await house.signIn('mei')
const DAY = 1440
const rungs = async (customer: string) =>
  (await house.inside((tx) => currentStandings(tx, id<'customer'>(customer), house.clock.now()))).map((it) => it.rung)
const inDays = (n: number) => new Date(house.clock.now().getTime() + n * 86_400_000).toISOString()
const WHY = { skippedBecause: '威脅到公司來' }

test('one writes it, another agrees, they are told, and only then it has effect [P42] [P50]', async () => {
  const incident = await anIncident(house, { level: 3, kind: 'threat' })
  const given = aWholeDraft(house, incident.customer, [incident.id], WHY)
  const { id: draft, missing } = await manager.does(draftStanding, { ...given, appealPath: '' })
  assert.deepEqual(missing, ['appeal_path'])
  const answer = await legal.tries(approveStanding, { id: draft })
  assert.equal(answer.said?.code, 'standing.incomplete')
  assert.match(answer.said?.sentence ?? '', /appeal_path/)
  const { customer: _, ...content } = given
  assert.deepEqual((await manager.does(editStanding, { id: draft, ...content })).missing, [])
  assert.equal((await legal.does(readStanding, { id: draft })).status, 'complete')
  await legal.does(approveStanding, { id: draft })
  assert.equal(await executive.refused(approveStanding, { id: draft }), 'standing.not_draft')
  assert.equal(await manager.refused(editStanding, { id: draft, ...content }), 'standing.not_draft')
  assert.deepEqual(await rungs(incident.customer), [], 'nobody has told them')
  assert.equal((await legal.does(readStanding, { id: draft })).status, 'approved')
  await told(house, draft)
  assert.deepEqual(await rungs(incident.customer), ['R4'])
  const seen = await legal.does(readStanding, { id: draft })
  assert.deepEqual([seen.status, seen.effective], ['active', true])
  assert.deepEqual(
    seen.happened.map((it) => it.what),
    ['drafted', 'approved', 'notified'],
  )
  const facts = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select(['name', 'body', 'actor']).where('about', '=', draft).execute(),
  )
  assert.deepEqual(
    facts.map((it) => it.name),
    ['standing.drafted', 'standing.edited', 'standing.approved', 'standing.notified'],
  )
  assert.ok(!JSON.stringify(facts).includes('辱罵'), 'no accusation in a fact')
  const looks = await house.inside((tx) =>
    tx.selectFrom('guard.standing_looks').select('by').where('standing', '=', draft).execute(),
  )
  assert.equal(looks.length, 3, 'who opened it is written down')
})

test('a token, a deadline and an agent neither begin nor approve nor extend anything [P59]', async () => {
  const incident = await anIncident(house, { level: 3 })
  const given = aWholeDraft(house, incident.customer, [incident.id], WHY)
  const token = await house.token('contacts', 'messages', 'clock')
  assert.equal(await token.refused(draftStanding, given), 'access.not_yours')
  assert.equal(await mei.refused(draftStanding, given), 'access.not_yours')
  assert.equal(await lead.refused(draftStanding, given), 'standing.not_your_rung')
  const { id: draft } = await manager.does(draftStanding, given)
  assert.equal(await token.refused(approveStanding, { id: draft }), 'access.not_yours')
  assert.equal(await lead.refused(approveStanding, { id: draft }), 'standing.not_your_rung')
  assert.equal(await manager.refused(approveStanding, { id: draft }), 'standing.same_person')
  await house.advance(DAY)
  assert.equal((await legal.does(readStanding, { id: draft })).status, 'complete', 'no clock approves it')
})

test('what happened to you or was reported by you is for somebody else to decide [P43]', async () => {
  const incident = await anIncident(house, { level: 3, kind: 'threat', agent: 'manager' })
  const given = aWholeDraft(house, incident.customer, [incident.id], WHY)
  assert.equal(await manager.refused(draftStanding, given), 'standing.done_to_you')
  const reported = await anIncident(house, { level: 3, kind: 'threat', reporter: 'legal' })
  const { id: draft } = await manager.does(draftStanding, aWholeDraft(house, reported.customer, [reported.id], WHY))
  assert.equal(await legal.refused(approveStanding, { id: draft }), 'standing.done_to_you')
})

test('past its end it has no effect, with every job stopped, on a second server and in the rows themselves [P46]', async () => {
  const { customer, standing } = await aRestriction(house)
  const second = await serveOver(house.over)
  const executiveThere = executive
  house.pass(79 * DAY)
  assert.deepEqual(await rungs(customer), ['R4'])
  house.pass(2 * DAY)
  assert.deepEqual(await rungs(customer), [])
  const there = await second.app.inject({
    method: 'GET',
    url: `/api/conduct/standings/${standing}`,
    headers: { ...executiveThere.headers },
  })
  assert.deepEqual([there.json().status, there.json().effective], ['lapsed', false])
  const rows = await sql<{
    n: number
  }>`select count(*)::int as n from guard.standings where id = ${standing} and state = 'approved'
    and lifted_at is null and starts_at <= ${house.clock.now()} and lapse_at > ${house.clock.now()}`.execute(house.db)
  assert.equal(rows.rows[0]?.n, 0)
  await second.stop()
  // Whatever rings late finds nothing to do, and nothing comes back.
  await house.ring()
  assert.deepEqual(await rungs(customer), [])
  assert.equal(await executive.refused(liftStanding, { id: standing, because: 'late' }), 'standing.over')
})

test('where telling them at once would be dangerous it may begin five working days before, with the reason [P50]', async () => {
  const incident = await anIncident(house, { level: 3, kind: 'threat' })
  const delay = (delayUntil: string) => ({ ...WHY, delayBecause: '家中有暴力疑慮，先聯絡社工', delayUntil })
  const long = aWholeDraft(house, incident.customer, [incident.id], delay(inDays(12)))
  const { missing, id: draft } = await manager.does(draftStanding, long)
  assert.deepEqual(missing, ['delay_too_long'])
  const { customer: _, ...content } = { ...long, ...delay(inDays(6)) }
  await manager.does(editStanding, { id: draft, ...content })
  await legal.does(approveStanding, { id: draft })
  assert.deepEqual(await rungs(incident.customer), ['R4'])
  house.pass(7 * DAY)
  assert.deepEqual(await rungs(incident.customer), [], 'nobody was told in time')
  await told(house, draft)
  assert.deepEqual(await rungs(incident.customer), ['R4'])
})

test('lifted, it is gone from the front line the same minute and stays in the list of what was [P62]', async () => {
  const { customer, standing } = await aRestriction(house)
  assert.deepEqual(await rungs(customer), ['R4'])
  await manager.does(liftStanding, { id: standing, because: '他來信道歉，改用書面往來' })
  assert.deepEqual(await rungs(customer), [])
  const { standings } = await manager.does(listStandings, { show: 'over', customer })
  assert.deepEqual(
    standings.map((it) => it.status),
    ['lifted'],
  )
  assert.equal(await manager.refused(liftStanding, { id: standing, because: 'x' }), 'standing.over')
})

test('an extension without something new since the last decision is impossible, and with it is a new decision [P47]', async () => {
  const { customer, standing, incident, phone } = await aRestriction(house)
  house.pass(60 * DAY)
  const again = aWholeDraft(house, customer, [incident], WHY)
  const { id: draft } = await manager.does(draftStanding, again)
  assert.equal(await legal.refused(approveStanding, { id: draft }), 'standing.no_new_evidence')
  const more = await anIncident(house, { phone })
  const next = await aDecision(house, customer, [more.id], { approver: 'legal' })
  const seen = await manager.does(readStanding, { id: next })
  assert.equal(seen.extends, standing)
  assert.equal((await manager.does(readStanding, { id: standing })).extendedBy, next)
  assert.deepEqual(await rungs(customer), ['R4'], 'the one before ended when this one began: one instruction, not two')
  await assert.rejects(
    house.db
      .updateTable('guard.standings')
      .set({ lapse_at: new Date(inDays(170)) })
      .where('id', '=', next)
      .execute(),
    /nothing is made longer/,
  )
})

test('a year of decisions in a row needs an executive as one of the two [P47]', async () => {
  const { customer, phone } = await aRestriction(house, { approver: 'legal' })
  for (let n = 0; n < 4; n++) {
    house.pass(77 * DAY)
    const more = await anIncident(house, { phone })
    const { id: draft } = await manager.does(draftStanding, aWholeDraft(house, customer, [more.id]))
    if (n < 3) {
      await legal.does(approveStanding, { id: draft })
      await told(house, draft)
    } else {
      assert.equal(await legal.refused(approveStanding, { id: draft }), 'standing.needs_executive')
      await executive.does(approveStanding, { id: draft })
    }
  }
})

test('warned before restricted: without it only danger and a reason, and agreeing twice approves once [P45]', async () => {
  const incident = await anIncident(house)
  const { id: draft, missing } = await manager.does(draftStanding, aWholeDraft(house, incident.customer, [incident.id]))
  assert.deepEqual(missing, ['step'])
  await manager.does(dropStanding, { id: draft })
  assert.equal(await manager.refused(dropStanding, { id: draft }), 'standing.not_draft')
  const advice = { rung: 'R2' as const, options: {}, reviewAt: inDays(30) }
  await aDecision(house, incident.customer, [incident.id], { issuer: 'lead', approver: 'manager', change: advice })
  const [one, two] = [
    await anIncident(house, { phone: incident.phone }),
    await anIncident(house, { phone: incident.phone }),
  ]
  const warning = { rung: 'R3' as const, options: {}, instruction: '' }
  await aDecision(house, incident.customer, [one.id, two.id], { approver: 'legal', change: warning })
  const third = await anIncident(house, { phone: incident.phone })
  const ready = await manager.does(draftStanding, aWholeDraft(house, incident.customer, [third.id]))
  assert.deepEqual(ready.missing, [])
  const both = await Promise.all([
    legal.tries(approveStanding, { id: ready.id }),
    executive.tries(approveStanding, { id: ready.id }),
  ])
  assert.deepEqual(both.map((it) => it.status).toSorted(), [200, 409])
})

test('a draft rests on incidents of this person, names a colleague of ours, and says nothing about character [P60]', async () => {
  const [mine, other] = [await anIncident(house, { level: 3 }), await anIncident(house, { level: 3 })]
  const given = aWholeDraft(house, mine.customer, [mine.id], WHY)
  assert.equal(await manager.refused(draftStanding, { ...given, incidents: [other.id] }), 'standing.incident_unknown')
  const nobody = { ...given, options: { who: { person: crypto.randomUUID() } } }
  assert.equal(await manager.refused(draftStanding, nobody), 'standing.contact_person_unknown')
  const noCustomer = { ...given, customer: crypto.randomUUID() }
  assert.equal(await manager.refused(draftStanding, noCustomer), 'standing.customer_unknown')
  const labelled = await manager.does(draftStanding, { ...given, reason: '此人精神異常，列入黑名單' })
  assert.deepEqual(labelled.missing, ['words'])
  assert.equal(await legal.refused(approveStanding, { id: labelled.id }), 'standing.words')
  const none = { ...given, options: { how: { ways: [] } } }
  assert.equal((await manager.tries(draftStanding, none)).status, 400, 'no way in cannot be written')
  assert.equal(await manager.refused(readStanding, { id: crypto.randomUUID() }), 'standing.unknown')
})

test('the form stands on what they did and on what we did to them, and hides what few may read [P44]', async () => {
  const first = await anIncident(house, { level: 3, kind: 'sexual', confined: true })
  await anIncident(house, { phone: first.phone, afterBrokenPromise: true })
  const ground = await manager.does(standingGround, { id: first.customer })
  assert.deepEqual(
    ground.incidents.map((it) => [it.kind, it.level, it.ours]),
    [
      ['insult', 2, true],
      [null, 3, false],
    ],
  )
  assert.deepEqual([ground.journey.contacts, ground.journey.afterBrokenPromise], [2, 1])
  assert.deepEqual([ground.profile, ground.suspensionDays, ground.policyVersion], ['private', 7, 1])
  const { customers } = await manager.does(standingCandidates)
  assert.ok(customers.some((it) => it.id === first.customer && it.incidents === 2))
  assert.equal(await manager.refused(standingGround, { id: crypto.randomUUID() }), 'standing.customer_unknown')
})

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { replyNow } from '#aftercare/backed/backing.contract.ts'
import { askDepartment } from '#desk/department-tasks/task.contract.ts'
import { settleCause } from '#redress/causes/cause.contract.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { anIncident, confirms, LIMBS } from '#testing/incident.ts'
import { confirmedIncidents, incidentOf } from './confirmed.sql.ts'
import { decideIncident, listCharges, listIncidents, readIncident } from './incident.contract.ts'

const house = await openHouse()
after(() => house.close())
const [mei, jun, lead, leadTwo, manager] = [
  await house.signIn('mei'),
  await house.signIn('jun'),
  await house.signIn('lead'),
  await house.signIn('lead_two'),
  await house.signIn('manager'),
]
const asInsult = { confirm: true, kind: 'insult', level: 2, target: 'agent', ...LIMBS } as const

test('a lead confirms with both limbs; with one of them nobody does, and the database would not keep it [S0-5] [P32]', async () => {
  const { id, seenBy } = await anIncident(house)
  for (const more of [{ harm: '' }, { beyondNormal: '  ' }, { harm: '', beyondNormal: '' }])
    assert.equal(await lead.refused(decideIncident, { id, ...asInsult, ...more }), 'incident.limbs')
  const byHand = house.db
    .updateTable('guard.incidents')
    .set({ state: 'confirmed', decided_by: house.idOf('lead'), decided_at: new Date(), harm: 'x' })
    .where('id', '=', id)
  await assert.rejects(byHand.execute(), /check constraint/)
  assert.equal((await seenBy(lead)).mayDecide, true)
  await confirms(lead, id)
  const seen = await seenBy(mei)
  assert.deepEqual([seen.state, seen.decidedBy, seen.harm], ['confirmed', 'lead of the tests', LIMBS.harm])
  assert.equal(await manager.refused(decideIncident, { id, ...asInsult }), 'incident.decided')
})

test('neither the one it was done to, nor who brought it, nor an agent, nor a machine confirms it [P32]', async () => {
  const own = await anIncident(house, { agent: 'lead' })
  assert.equal(await lead.refused(decideIncident, { id: own.id, ...asInsult }), 'incident.own')
  await confirms(leadTwo, own.id)
  const { id } = await anIncident(house)
  assert.equal(await mei.refused(decideIncident, { id, ...asInsult }), 'access.not_yours')
  for (const role of ['legal', 'hr', 'compliance'] as const) {
    const code = await (await house.signIn(role)).refused(decideIncident, { id, ...asInsult })
    assert.ok(['incident.not_for_you', 'incident.unknown'].includes(code), role)
  }
  for (const scope of ['contacts', 'messages', 'clock'] as const) {
    const machine = await house.token(scope)
    assert.equal(await machine.refused(decideIncident, { id, ...asInsult }), 'access.not_yours')
  }
  for (const who of ['mei', 'mei'] as const) {
    const byHand = house.db
      .updateTable('guard.incidents')
      .set({ state: 'not_confirmed', because: 'x', decided_by: house.idOf(who), decided_at: new Date() })
      .where('id', '=', id)
    await assert.rejects(byHand.execute(), /check constraint/)
  }
  assert.equal(await jun.refused(readIncident, { id }), 'incident.unknown')
  assert.equal(await lead.refused(readIncident, { id: crypto.randomUUID() }), 'incident.unknown')
})

test('of two who decide at the same moment one has decided', async () => {
  const { id, seenBy } = await anIncident(house)
  const tries = await Promise.all([
    lead.tries(decideIncident, { id, ...asInsult }),
    manager.tries(decideIncident, { id, confirm: false, because: 'I heard it otherwise' }),
    leadTwo.tries(decideIncident, { id, ...asInsult }),
  ])
  assert.deepEqual(tries.map((it) => it.status).toSorted(), [200, 409, 409])
  assert.notEqual((await seenBy(mei)).state, 'reported')
})

test('not confirmed: she reads the reason the same moment, and her rest and her answer stay as they are [P35]', async () => {
  const { id, contact } = await anIncident(house, { says: 'your mother' })
  const support = async () =>
    house.db
      .selectFrom('guard.backings')
      .selectAll()
      .where('contact', '=', contact.id as never)
      .executeTakeFirstOrThrow()
  const rests = () =>
    house.db
      .selectFrom('care.recoveries')
      .selectAll()
      .where('contact', '=', contact.id as never)
      .execute()
  const [backing, resting] = [await support(), await rests()]
  assert.ok(resting.length > 0)
  assert.equal(await lead.refused(decideIncident, { id, confirm: false, because: ' no ' }), 'incident.reason_needed')
  const because = 'He said it of the parking machine, at second 12'
  await leadTwo.does(decideIncident, { id, confirm: false, because })
  const [mine] = (await mei.does(listIncidents)).incidents
  assert.deepEqual([mine?.id, mine?.state, mine?.because], [id, 'not_confirmed', because])
  const told = await house.inside((tx) =>
    tx
      .selectFrom('platform.facts')
      .select(['topics', 'at', 'body'])
      .where('name', '=', 'incident.not_confirmed')
      .where('about', '=', id)
      .execute(),
  )
  assert.ok(told[0]?.topics.includes(`person:${house.idOf('mei')}`))
  assert.deepEqual([told[0]?.at, told[0]?.body], [house.clock.now(), {}])
  assert.deepEqual([await support(), await rests()], [backing, resting])
  await lead.does(replyNow, { id: backing.id, words: 'I am with you at four', tellBy: inHours(house, 5) })
})

test('beside the behaviour stands what this customer had been through: waits, transfers, repeats, unsolved, our broken promises, each to be opened [P34]', async () => {
  await house.advance(600)
  const first = await aContact(house, { waited_seconds: 1200, transfers: 2 })
  await first.ends()
  const kept = await first.wrappedUpBy(mei, {
    solved: 'no',
    case: { title: 'Sofa' },
    promises: [{ words: 'We call on Thursday', kind: 'call_back', due: inHours(house, 5) }],
  })
  const { seenBy } = await anIncident(house, { phone: first.phone, waited_seconds: 600 })
  const { journey } = await seenBy(lead)
  assert.equal(journey.days, 90)
  const [now, before] = journey.contacts
  assert.deepEqual(
    [now?.waitedMinutes, now?.repeat, now?.oursCaused, now?.caseId],
    [10, true, true, kept.case?.id],
    'they called again because we had not',
  )
  assert.deepEqual([before?.id, before?.waitedMinutes, before?.transfers, before?.solved], [first.id, 20, 2, 'no'])
  assert.deepEqual(
    journey.broken.map((it) => [it.words, it.caseId]),
    [['We call on Thursday', kept.case?.id]],
  )
  assert.equal((await lead.ask('GET', `/api/contacts/${before?.id}/live`)).status, 200)
  assert.equal((await lead.ask('GET', `/api/cases/${journey.broken[0]?.caseId}`)).status, 200)
  await house.advance(60 * 24 * 91)
  const later = await anIncident(house, { phone: first.phone, agent: 'jun' })
  const old = (await later.seenBy(lead)).journey.broken.some((it) => it.words === 'We call on Thursday')
  assert.equal(old, false, 'what is older than ninety days is not brought up')
})

test('where she could not have prevented it, it is charged to whose cause it is: a list without a name of staff and without a word [P34] [S0-5]', async () => {
  await house.advance(600)
  const first = await aContact(house)
  await first.ends()
  const kept = await first.wrappedUpBy(mei, { solved: 'no', case: { title: 'Late again' } })
  const caseId = kept.case?.id ?? ''
  await lead.does(askDepartment, { id: caseId, department: '物流', words: 'Where is it' })
  await mei.does(settleCause, {
    id: caseId,
    answers: { expectation: 'no', process: 'yes', information: 'yes', claim: 'no' },
    code: 'late',
  } as never)
  const { id, seenBy } = await anIncident(house, { phone: first.phone })
  const department = await house.signIn('department')
  const before = (await department.does(listCharges)).charges.length
  await confirms(lead, id, { preventable: 'no' } as never)
  assert.equal((await seenBy(mei)).chargedTo, '物流')
  const { charges } = await department.does(listCharges)
  assert.equal(charges.length, before + 1)
  const [charge] = charges
  assert.deepEqual([charge?.owner, charge?.cause, charge?.incidents, charge?.gravest], ['物流', 'late', 1, 2])
  const said = JSON.stringify(charges)
  for (const secret of ['idiot', 'mei', 'Lin', LIMBS.harm, id]) assert.ok(!said.includes(secret), secret)
  const other = await anIncident(house, { phone: first.phone, agent: 'jun' })
  await confirms(lead, other.id, { preventable: 'yes' } as never)
  assert.equal((await department.does(listCharges)).charges.length, before + 1)
  assert.equal(await mei.refused(listCharges), 'access.not_yours')
})

test('others ask for what was confirmed of a customer, and for one incident; what is confined has no kind there', async () => {
  const { id, contact } = await anIncident(house)
  const { customer } = await house.db
    .selectFrom('desk.contacts')
    .select('customer')
    .where('id', '=', contact.id as never)
    .executeTakeFirstOrThrow()
  const confirmed = () => house.inside((tx) => confirmedIncidents(tx, customer, new Date(0)))
  assert.deepEqual(await confirmed(), [])
  await confirms(lead, id)
  assert.deepEqual(
    (await confirmed()).map((it) => [it.id, it.kind, it.level]),
    [[id, 'insult', 2]],
  )
  assert.deepEqual(
    await house.inside((tx) => confirmedIncidents(tx, customer, new Date(house.clock.now().getTime() + 1))),
    [],
  )
  assert.equal((await house.inside((tx) => incidentOf(tx, id)))?.state, 'confirmed')
  assert.equal(await house.inside((tx) => incidentOf(tx, crypto.randomUUID())), null)
})

test('who opens her incident is written down, for her', async () => {
  const { id, seenBy } = await anIncident(house)
  await seenBy(lead)
  const reads = await house.db
    .selectFrom('care.reads')
    .select(['reader_name', 'what'])
    .where('about', '=', id)
    .execute()
  assert.deepEqual(
    reads.map((it) => [it.reader_name, it.what]),
    [['lead of the tests', 'incident']],
  )
})

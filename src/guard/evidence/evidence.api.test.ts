import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { ROLES } from '#kernel/roles.ts'
import { aContact } from '#testing/contact.ts'
import { anIncident, capturedIncident, settleIncident } from '#testing/evidence.ts'
import { openHouse } from '#testing/house.ts'
import { captureNow, checkSeals, listCustody, listEvidence, readEvidence } from './evidence.contract.ts'

const house = await openHouse()
after(() => house.close())
const [mei, jun, legal] = [await house.signIn('mei'), await house.signIn('jun'), await house.signIn('legal')]
const [manager, lead] = [await house.signIn('manager'), await house.signIn('lead')]
const WHY = { purpose: 'To advise Mei' }
const kinds = (it: { items: readonly { kind: string }[] }) => it.items.map((each) => each.kind)

test('what is reported is captured by itself, with its words, its print and its clock, whoever forgets to ask [A4]', async () => {
  const { at, incident } = await capturedIncident(house)
  const seen = await legal.does(listEvidence, at)
  assert.deepEqual(kinds(seen), ['report', 'transcript', 'reading', 'call'])
  assert.deepEqual([seen.waiting, seen.keptBecause, seen.keptUntil], [0, 'incident', null])
  const transcript = seen.items[1]?.nth ?? 0
  const { content } = await legal.does(readEvidence, { nth: transcript, ...WHY })
  assert.match(JSON.stringify(content), /you idiot/)
  const row = await house.db
    .selectFrom('guard.evidence')
    .selectAll()
    .where('nth', '=', transcript)
    .executeTakeFirstOrThrow()
  assert.match(row.clock, /^server clock \(UTC\), -?\d+ ms from the database clock/)
  assert.equal(row.captured_by, 'clock')
  await settleIncident(house, incident)
  await house.ring()
  assert.deepEqual(
    kinds(await legal.does(listEvidence, at)),
    ['report', 'transcript', 'reading', 'call', 'report'],
    'what was decided is captured too; what did not change is not there twice',
  )
})

test('a report while the conversation still runs is captured again when it ends, with what came after', async () => {
  house.pass(6)
  const call = await aContact(house)
  await call.customerSays('you idiot')
  const incident = await anIncident(house, { contact: call.id })
  await house.ring()
  await call.customerSays('and I shall come to your door')
  await call.ends()
  await house.ring()
  const { items } = await legal.does(listEvidence, { on: 'incident', id: incident })
  const last = items.findLast((it) => it.kind === 'transcript')
  assert.equal(items.filter((it) => it.kind === 'transcript').length, 2)
  const { content } = await legal.does(readEvidence, { nth: last?.nth ?? 0, ...WHY })
  assert.match(JSON.stringify(content), /come to your door/)
})

test('an alarm that was lost, doubled or late leaves one piece of evidence of each thing', async () => {
  const { at, incident, call } = await capturedIncident(house)
  const before = (await legal.does(listEvidence, at)).items.length
  await house.ring()
  const answers = await Promise.all(
    [1, 2, 3, 4].map((n) =>
      legal.does(captureNow, n % 2 ? { on: 'incident', id: incident } : { on: 'contact', id: call.id }),
    ),
  )
  assert.deepEqual(
    answers.map((it) => it.items),
    [0, 0, 0, 0],
  )
  assert.equal((await legal.does(listEvidence, at)).items.length, before)
  assert.equal(await legal.refused(captureNow, { on: 'incident', id: randomUUID() }), 'evidence.unknown')
})

test('captures of twelve conversations at the same instant leave one chain without a gap', async () => {
  const calls: string[] = []
  for (let n = 0; n < 12; n++) {
    house.pass(6)
    const call = await aContact(house)
    await call.customerSays('you idiot')
    await call.ends()
    calls.push(call.id)
  }
  await Promise.all(calls.map((id) => legal.does(captureNow, { on: 'contact', id })))
  const seal = await legal.does(checkSeals)
  assert.deepEqual([seal.evidence.whole, seal.custody.whole], [true, true])
  assert.equal(seal.evidence.head?.length, 64)
})

test('the house itself may add evidence and never change or remove it', async () => {
  await capturedIncident(house)
  for (const table of ['evidence', 'evidence_bodies', 'custody']) {
    const which = sql.table(`guard.${table}`)
    for (const attempt of [sql`delete from ${which}`, sql`update ${which} set nth = nth`])
      await assert.rejects(
        house.inside((tx) => attempt.execute(tx)),
        /permission denied/,
      )
  }
})

test('every read is sealed before the words are given: who, when, why; without a purpose nothing is opened [P56]', async () => {
  const { at } = await capturedIncident(house)
  const nth = (await legal.does(listEvidence, at)).items[1]?.nth ?? 0
  assert.equal(await legal.refused(readEvidence, { nth }), 'evidence.purpose_needed')
  assert.equal(await manager.refused(readEvidence, { nth, purpose: '  ' }), 'evidence.purpose_needed')
  assert.deepEqual((await legal.does(listCustody, { item: nth })).entries, [], 'what was refused was not read')
  house.pass(1)
  await legal.does(readEvidence, { nth, ...WHY })
  await manager.does(readEvidence, { nth, purpose: 'Safety of the floor' })
  await mei.does(readEvidence, { nth })
  const { entries } = await (await house.signIn('compliance')).does(listCustody, { item: nth })
  assert.deepEqual(
    entries.map((it) => [it.act, it.by, it.role, it.purpose]),
    [
      ['read', 'mei of the tests', 'agent', ''],
      ['read_redacted', 'manager of the tests', 'manager', 'Safety of the floor'],
      ['read', 'legal of the tests', 'legal', 'To advise Mei'],
    ],
  )
})

test('a manager reads a copy in which nobody can be known; counsel and the person herself read what was said', async () => {
  const { at, call } = await capturedIncident(house)
  const { items } = await manager.does(listEvidence, at)
  assert.ok(items.every((it) => it.as === 'redacted'))
  for (const { nth } of items) {
    const { content } = await manager.does(readEvidence, { nth, purpose: 'Safety of the floor' })
    const text = JSON.stringify(content)
    for (const secret of [
      '林志豪',
      '忠孝東路',
      '0912',
      call.phone,
      '88112233445',
      'lin@example',
      'of the tests',
      'Lin"',
    ])
      assert.ok(!text.includes(secret), `${secret} in ${text}`)
  }
  const talk = items.find((it) => it.kind === 'transcript')?.nth ?? 0
  const said = JSON.stringify((await manager.does(readEvidence, { nth: talk, ...WHY })).content)
  assert.match(said, /客服人員 是白痴/, 'the conduct stays readable, and a colleague is what they are')
  for (const who of [legal, mei])
    assert.match(JSON.stringify((await who.does(readEvidence, { nth: talk, ...WHY })).content), /林志豪/)
})

test('nobody else has it: not her lead, not another agent, and on the confined path not a manager either [P38]', async () => {
  const { at } = await capturedIncident(house)
  const nth = (await legal.does(listEvidence, at)).items[0]?.nth ?? 0
  for (const role of ROLES.filter((it) => it !== 'legal' && it !== 'manager')) {
    const who = await house.signIn(role)
    assert.match(await who.refused(listEvidence, at), /^(evidence\.unknown|access\.not_yours)$/, role)
    assert.match(await who.refused(readEvidence, { nth, ...WHY }), /^(evidence\.unknown|access\.not_yours)$/, role)
  }
  for (const who of [jun, lead]) assert.equal(await who.refused(readEvidence, { nth, ...WHY }), 'evidence.unknown')
  const quiet = await capturedIncident(house, { confined: true })
  const [first] = (await mei.does(listEvidence, quiet.at)).items
  assert.equal(first?.as, 'original')
  assert.equal(await manager.refused(listEvidence, quiet.at), 'evidence.unknown')
  assert.equal(await manager.refused(readEvidence, { nth: first?.nth ?? 0, ...WHY }), 'evidence.unknown')
  assert.equal(await legal.refused(readEvidence, { nth: 1_000_000, ...WHY }), 'evidence.unknown')
})

test('the words of a confined report are captured for counsel, and the house without a name finds none of any [P38]', async () => {
  const { incident, at, call } = await capturedIncident(house, { confined: true })
  const harm = 'She cannot take the telephone any more'
  const of = { incident, house: house.house.house, beyond_normal: 'He said what he would do to her', harm }
  await house.db.insertInto('guard.confined_words').values(of).execute()
  const said = await house.db
    .selectFrom('desk.utterances')
    .select('id')
    .where('contact', '=', call.id as never)
    .where('words', '=', 'you idiot, write to lin@example.com')
    .executeTakeFirstOrThrow()
  const quote = { incident, utterance: said.id, house: house.house.house }
  await house.db.insertInto('guard.incident_quotes').values(quote).execute()
  await settleIncident(house, incident)
  await house.ring()
  const { items } = await legal.does(listEvidence, at)
  const last = items.findLast((it) => it.kind === 'report')?.nth ?? 0
  const { content } = await legal.does(readEvidence, { nth: last, ...WHY })
  assert.match(JSON.stringify(content), /cannot take the telephone.*you idiot/)
  assert.equal(await manager.refused(readEvidence, { nth: last, ...WHY }), 'evidence.unknown')
  const words = await house.inside((tx) => tx.selectFrom('guard.evidence_bodies').selectAll().execute())
  assert.deepEqual(words, [])
  const seal = await (await house.signIn('compliance')).does(checkSeals)
  assert.deepEqual([seal.evidence.whole, seal.custody.whole], [true, true], 'who may read no word can still check')
})

test('neither the report nor its capture changes anything of the case [P25] [house 1]', async () => {
  house.pass(6)
  const call = await aContact(house)
  await call.ends()
  const { case: made } = await call.wrappedUpBy(mei, { case: { title: 'A sofa' } })
  const rowOf = async () =>
    house.db
      .selectFrom('desk.cases')
      .selectAll()
      .where('id', '=', made?.id as never)
      .executeTakeFirst()
  const before = await rowOf()
  const incident = await anIncident(house, { contact: call.id })
  await house.ring()
  assert.ok((await legal.does(listEvidence, { on: 'incident', id: incident })).items.length > 0)
  assert.deepEqual(await rowOf(), before)
})

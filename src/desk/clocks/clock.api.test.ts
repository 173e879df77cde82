import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type CaseId, id } from '#kernel/ids.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { carryOut, type Work } from '../../platform/work.ts'
import { readCase } from '../cases/case.contract.ts'
import { answerForPack, readClocks, waitForCustomer, waitNoMore } from './clock.contract.ts'
import { meetClocks, recountClocks } from './clock.sql.ts'

const house = await openHouse()
const late = await openHouse({ start: new Date('2028-01-03T01:00:00Z') })
after(async () => {
  await house.close()
  await late.close()
})
const mei = await house.signIn('mei')

async function aCase(of = house, title = 'A sofa') {
  const contact = await aContact(of)
  await contact.ends()
  const it = await contact.wrappedUpBy(await of.signIn('mei'), { case: { title } })
  return id<'case'>(it.case?.id ?? '')
}
const inside = (task: (work: Work) => Promise<void>) =>
  carryOut(house.db, house.house, { actor: { kind: 'clock' }, now: house.clock.now(), clock: house.clock }, task)
const clocks = async (caseId: CaseId) => (await mei.does(readClocks, { id: caseId })).clocks
const rows = (caseId: CaseId) =>
  house.inside((tx) => tx.selectFrom('desk.clocks').selectAll().where('case_id', '=', caseId).orderBy('kind').execute())
const setReceived = (work: Work, caseId: CaseId, to: Date) =>
  work.tx.updateTable('desk.cases').set({ received_at: to }).where('id', '=', caseId).execute()

test('a case has its clocks from the receipt, with the pack and its version, and the sum that leads to each [P6]', async () => {
  const caseId = await aCase()
  const seen = await mei.does(readClocks, { id: caseId })
  assert.deepEqual([seen.pack.key, seen.pack.version, seen.pack.lapsed], ['own', 1, false])
  assert.deepEqual(seen.clocks.map((it) => it.kind).toSorted(), ['ack', 'stage1', 'update'])
  for (const clock of seen.clocks) {
    assert.equal(clock.startAt, seen.receivedAt)
    assert.ok(clock.arithmetic.steps.some((step) => step.is === 'day'))
  }
  const stored = await house.inside((tx) =>
    tx.selectFrom('desk.cases').select(['pack', 'pack_version']).where('id', '=', caseId).executeTakeFirstOrThrow(),
  )
  assert.deepEqual(stored, { pack: 'own', pack_version: 1 })
  assert.equal(await mei.refused(readClocks, { id: crypto.randomUUID() }), 'case.unknown')
})

test('heard two days earlier than we thought: every due date comes forward, and the receipt cannot move alone [P2]', async () => {
  const caseId = await aCase()
  const before = await clocks(caseId)
  const earlier = new Date(house.clock.now().getTime() - 4 * 86_400_000)
  await assert.rejects(
    inside(async (work) => {
      await setReceived(work, caseId, earlier)
    }),
    /its clocks did not/,
  )
  await inside(async (work) => {
    await setReceived(work, caseId, earlier)
    await recountClocks(work, caseId)
  })
  for (const clock of await clocks(caseId)) {
    assert.equal(clock.startAt, earlier.toISOString())
    assert.ok(clock.dueAt < (before.find((it) => it.kind === clock.kind)?.dueAt ?? ''), clock.kind)
  }
})

test('no role pauses a clock of the law: no route does, and the database refuses every way there is [P5]', async () => {
  const caseId = await aCase()
  const [clock] = await rows(caseId)
  assert.ok(clock)
  const later = new Date(clock.due_at.getTime() + 60_000)
  const sooner = new Date(clock.due_at.getTime() - 60_000)
  for (const change of [
    { due_at: later },
    { due_at: sooner },
    { start_at: new Date(clock.start_at.getTime() + 60_000) },
    { arithmetic: '{}' },
    { pack_version: 2 },
    { kind: 'final' as const },
  ])
    await assert.rejects(
      house.inside((tx) => tx.updateTable('desk.clocks').set(change).where('id', '=', clock.id).execute()),
      /earlier receipt/,
      JSON.stringify(change),
    )
  await assert.rejects(
    house.inside((tx) => tx.deleteFrom('desk.clocks').where('id', '=', clock.id).execute()),
    /permission denied/,
  )
  const doors = house.routes.map(({ contract }) => contract.route).filter((route) => /clock/.test(route))
  assert.deepEqual(
    doors.filter((route) => !route.startsWith('GET') && !route.includes('/api/clock/')),
    [],
  )
})

test('waiting for the customer is shown beside the clocks and moves none of them [P5]', async () => {
  const caseId = await aCase()
  const before = await clocks(caseId)
  await mei.does(waitForCustomer, { id: caseId, words: 'The receipt' })
  assert.equal(await mei.refused(waitForCustomer, { id: caseId, words: 'again' }), 'wait.already')
  await house.advance(600)
  const seen = await mei.does(readClocks, { id: caseId })
  assert.equal(seen.waiting?.words, 'The receipt')
  assert.deepEqual(
    seen.clocks.map((it) => it.dueAt),
    before.map((it) => it.dueAt),
  )
  await mei.does(waitNoMore, { id: caseId })
  await mei.does(waitNoMore, { id: caseId })
  assert.equal((await mei.does(readClocks, { id: caseId })).waiting, null)
})

test('a clock that nobody met is missed once, at its own moment, however late and often the alarm rings', async () => {
  const caseId = await aCase()
  const stage1 = (await rows(caseId)).find((it) => it.kind === 'stage1')
  house.pass(30 * 24 * 60)
  await Promise.all([house.ring(), house.ring()])
  await house.ring()
  const after = (await rows(caseId)).find((it) => it.kind === 'stage1')
  assert.deepEqual(after?.missed_at, stage1?.due_at)
  const told = await house.inside((tx) =>
    tx
      .selectFrom('platform.facts')
      .select('seq')
      .where('about', '=', after?.id ?? '')
      .where('name', '=', 'clock.missed')
      .execute(),
  )
  assert.equal(told.length, 1)
  assert.equal((await clocks(caseId)).find((it) => it.kind === 'stage1')?.state, 'over')
})

test('what was met in time is not missed, and what is met afterwards is told as late', async () => {
  const caseId = await aCase()
  await inside((work) => meetClocks(work, caseId, ['stage1']))
  await house.advance(30 * 24 * 60)
  await inside((work) => meetClocks(work, caseId, ['ack', 'stage1']))
  const states = Object.fromEntries((await clocks(caseId)).map((it) => [it.kind, it.state]))
  assert.deepEqual([states.stage1, states.ack], ['met', 'met_late'])
})

test('a pack past its review starts no clock; the case opens all the same, and somebody may answer for it by name and reason [P7]', async () => {
  const caseId = await aCase(late)
  const one = await late.signIn('mei')
  const second = await late.signIn('second_line')
  const before = await one.does(readClocks, { id: caseId })
  assert.deepEqual([before.clocks, before.pack.lapsed], [[], true])
  assert.equal((await one.does(readCase, { id: caseId })).state, 'open')
  assert.equal(await one.refused(answerForPack, { key: 'own', because: 'x', days: 1 }), 'access.not_yours')
  assert.equal(await second.refused(answerForPack, { key: 'nowhere', because: 'x', days: 1 }), 'pack.unknown')
  assert.equal((await second.tries(answerForPack, { key: 'own', because: ' ', days: 1 })).status, 400)
  await second.does(answerForPack, { key: 'own', because: 'Counsel looks at it this week', days: 7 })
  const after = await one.does(readClocks, { id: caseId })
  assert.equal(after.pack.override?.by, 'second_line of the tests')
  assert.equal(after.clocks.length, 3)
  for (const clock of after.clocks) assert.equal(clock.startAt, after.receivedAt, 'it counts from the receipt')
  late.pass(8 * 24 * 60)
  assert.deepEqual((await one.does(readClocks, { id: await aCase(late, 'A lamp') })).clocks, [])
})

test('a pack that was looked at in time needs nobody to answer for it', async () => {
  const second = await house.signIn('second_line')
  assert.equal(await second.refused(answerForPack, { key: 'own', because: 'x', days: 1 }), 'pack.holds')
})

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { ROLES } from '#kernel/roles.ts'
import { openHouse } from '#testing/house.ts'
import { aCounsellor, bearing } from '#testing/wall.ts'
import { seal } from '#web/wall/keyring.ts'
import { loadInstrument, readCheckins } from '../checkins/checkin.contract.ts'
import {
  breakGlass,
  callMeNow,
  personInformed,
  promiseHours,
  readStandBy,
  reviewBroken,
  standBy,
  standDown,
  takeCall,
} from './risk.contract.ts'

const house = await openHouse()
after(() => house.close())
await sql`update platform.people set role = 'counsellor' where key = 'lead_two'`.execute(house.db)
const wei = await aCounsellor(house, 'counsellor')
const peiwen = await aCounsellor(house, 'lead_two')
const mei = await house.signIn('mei')
const from = (minutes: number) => new Date(house.clock.now().getTime() + minutes * 60_000).toISOString()
const WHERE = 'Mei, desk 14, 0912 345 678'

const items = ['a', 'b', 'c', 'd', 'e', 'f']
const digest = createHash('sha256').update(items.join('\n')).digest('hex')
await (await house.signIn('admin')).does(loadInstrument, {
  id: 'bsrs5',
  language: 'zh-Hant',
  licence: 'a licence of the tests',
  digest,
  items,
})
const asked = async () => (await mei.does(readCheckins)).instruments.find((it) => it.id === 'bsrs5')?.riskItem
const calls = async (of = wei) => (await of.at.does(readStandBy)).calls

test('until hours are promised and covered, the question about not wanting to live is not asked, and nobody can be called [P89]', async () => {
  assert.equal(await asked(), null)
  assert.equal((await mei.does(readCheckins)).standBy, null)
  const sealed = await seal(WHERE, [wei.keyring.recipient])
  assert.equal(await mei.refused(callMeNow, { sealed, yes: true }), 'risk.nobody_on_call')
  assert.equal(await wei.at.refused(promiseHours, { opens: 600, closes: 605, minutes: 15 }), 'risk.hours_odd')
  await wei.at.does(promiseHours, { opens: 540, closes: 1080, minutes: 15 })
  assert.equal(await asked(), null, 'promised, and nobody there')
  assert.equal(await wei.at.refused(standBy, { from: from(60), until: from(30) }), 'risk.hours_odd')

  const { id } = await wei.at.does(standBy, { from: from(0), until: from(300) })
  assert.equal(await asked(), null, 'from nine to two, and six was promised')
  await peiwen.at.does(standBy, { from: from(290), until: from(560) })
  assert.equal(await asked(), 5)
  assert.equal(await peiwen.at.refused(standDown, { id }), 'risk.duty_unknown')
  await wei.at.does(standDown, { id })
  assert.equal(await asked(), null)
  await wei.at.does(standBy, { from: from(0), until: from(560) })
  await peiwen.at.does(standBy, { from: from(1), until: from(560) })
  assert.equal(await asked(), 5)
})

test('without a yes nothing is sent and nothing is stored; with one the first is asked, and the next when the minutes have passed [P90]', async () => {
  house.pass(2)
  const { standBy: by } = await mei.does(readCheckins)
  assert.deepEqual(by?.recipients, [wei.keyring.recipient, peiwen.keyring.recipient])
  const sealed = await seal(WHERE, by?.recipients ?? [])
  assert.equal((await mei.ask('POST', '/api/checkins/calls', { body: { sealed, yes: false } })).status, 400)
  assert.equal((await mei.ask('POST', '/api/checkins/calls', { body: { sealed } })).status, 400)
  assert.equal(await mei.refused(callMeNow, { sealed: WHERE, yes: true }), 'wall.not_sealed')
  assert.deepEqual(await calls(), [])

  assert.deepEqual(await mei.does(callMeNow, { sealed, yes: true }), { minutes: 15 })
  const [call] = await calls()
  assert.equal(await wei.keyring.open(call?.sealed ?? ''), WHERE)
  assert.deepEqual(await calls(peiwen), [])
  assert.equal(await peiwen.at.refused(takeCall, { id: crypto.randomUUID() }), 'risk.call_unknown')
  house.pass(15)
  assert.equal((await calls(peiwen)).length, 1, 'missed: the next one is asked as well')
  const both = await Promise.all([wei, peiwen].map((it) => it.at.tries(takeCall, { id: call?.id ?? '' })))
  assert.deepEqual(both.map((it) => it.status).toSorted(), [200, 404])
  assert.deepEqual([...(await calls()), ...(await calls(peiwen))], [])
  const { rows } = await sql`select from care.risk_calls`.execute(house.db)
  assert.equal(rows.length, 0, 'who and where is gone once somebody calls')
})

test('no manager, lead or administrator learns of a call, nor a counsellor without their key [P90] [P81]', async () => {
  const { standBy: by } = await mei.does(readCheckins)
  await mei.does(callMeNow, { sealed: await seal(WHERE, by?.recipients ?? []), yes: true })
  for (const role of ROLES) {
    const { status, text } = await (await house.signIn(role)).tries(readStandBy)
    assert.equal(status, role === 'counsellor' ? 404 : 403, role)
    assert.ok(!text.includes('AGE'))
  }
  const borrowed = bearing(house, wei.at.headers['x-sanying-key'] ?? '', (await house.signIn('manager')).headers)
  assert.equal((await borrowed.tries(readStandBy)).status, 403)
  const facts = await house.inside((tx) => tx.selectFrom('platform.facts').select(['name', 'body']).execute())
  assert.ok(!/risk|call|stand/.test(JSON.stringify(facts)))
  const { rows } = await sql`select row_to_json(c) from care.risk_calls c`.execute(house.db)
  assert.ok(rows.length === 1 && !JSON.stringify(rows).includes('Mei'))
  assert.ok(!JSON.stringify(rows).includes(house.idOf('mei')))
})

test('only a counsellor breaks the glass, with why and whom, sealed; another one looks at it within a day, and the person is told [P90]', async () => {
  const readers = (await wei.at.does(readStandBy)).counsellors.map((it) => it.recipient)
  const why = await seal('said goodbye on the telephone', readers)
  const told = await seal('119, at 10:20', readers)
  assert.equal(await wei.at.refused(breakGlass, { why: 'x', told }), 'wall.not_sealed')
  assert.equal(
    await wei.at.refused(breakGlass, { why, told: await seal('x', [wei.keyring.recipient]) }),
    'wall.not_sealed',
  )
  for (const role of ROLES.filter((it) => it !== 'counsellor'))
    assert.equal((await (await house.signIn(role)).tries(breakGlass, { why, told })).status, 403, role)

  const { id, reviewDue } = await wei.at.does(breakGlass, { why, told })
  assert.equal(new Date(reviewDue).getTime() - house.clock.now().getTime(), 24 * 3_600_000)
  assert.equal(await wei.at.refused(reviewBroken, { id }), 'glass.another_reviews')
  assert.equal(await peiwen.at.refused(personInformed, { id }), 'glass.unknown')
  await wei.at.does(personInformed, { id })
  const [seen] = (await peiwen.at.does(readStandBy)).broken
  assert.equal(await peiwen.keyring.open(seen?.why ?? ''), 'said goodbye on the telephone')
  assert.ok(seen?.informedAt && !seen.reviewedAt)
  house.pass(25 * 60)
  assert.deepEqual(await peiwen.at.does(reviewBroken, { id }), { late: true })
  assert.equal(await peiwen.at.refused(reviewBroken, { id }), 'glass.reviewed')
  assert.equal(await peiwen.at.refused(reviewBroken, { id: crypto.randomUUID() }), 'glass.unknown')
  const { rows } = await sql`select row_to_json(g) from care.glass_broken g`.execute(house.db)
  assert.ok(!JSON.stringify(rows).includes('goodbye') && !JSON.stringify(rows).includes('119'))
})

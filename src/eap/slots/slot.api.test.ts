import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readFloor } from '#insight/floor/floor.contract.ts'
import { openHouse } from '#testing/house.ts'
import { aCounsellor, aMember, type Holder, sealedTo, timesOffered } from '#testing/wall.ts'
import { seePresence } from '../../routing/presence/presence.contract.ts'
import { stepOut } from '../../routing/step-outs/step-out.contract.ts'
import { askCounsellor } from '../cases/case.contract.ts'
import { readDesk } from '../desk/desk.contract.ts'
import { readRoom } from '../room/room.contract.ts'
import { bookTime, cancelBooking, metThem, offerTimes, withdrawTime } from './slot.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const wei = await aCounsellor(house, 'counsellor')
const pei = await aCounsellor(house, 'counsellor_two')
const [mei, jun] = [await aMember(house, 'mei'), await aMember(house, 'jun')]

const free = async (member: Holder, counsellor = wei) =>
  (await member.at.does(readRoom)).counsellors.find((it) => it.id === counsellor.id)?.times ?? []
const booking = (id: string) => ({ id, case: crypto.randomUUID(), sealed: null })

test('a time is taken in one step, with a word or without, and can be given back [S0-23]', async () => {
  await timesOffered(house, wei, 60, 120)
  const [first, second] = await free(mei)
  const words = crypto.randomUUID()
  await mei.at.does(bookTime, {
    id: first?.id ?? '',
    case: words,
    sealed: await sealedTo({ in: words, words: '想談工作以外的事' }, mei, wei),
  })
  const room = await mei.at.does(readRoom)
  assert.deepEqual(
    room.appointments.map((it) => [it.at, it.minutes, it.counsellor]),
    [[first?.at, 30, 'counsellor of the tests']],
  )
  assert.equal(await mei.at.refused(bookTime, booking(second?.id ?? '')), 'wall.booked_already')
  assert.equal(await jun.at.refused(bookTime, booking(first?.id ?? '')), 'wall.time_gone')
  assert.equal(await jun.at.refused(cancelBooking, { id: first?.id ?? '' }), 'wall.time_gone')
  assert.equal(await wei.at.refused(withdrawTime, { id: first?.id ?? '' }), 'confidential.time_taken')
  const open = { ...booking(second?.id ?? ''), sealed: '想談工作以外的事' }
  assert.equal(await jun.at.refused(bookTime, open), 'wall.not_sealed')
  await mei.at.does(cancelBooking, { id: first?.id ?? '' })
  assert.deepEqual((await mei.at.does(readRoom)).appointments, [])
  assert.equal((await free(mei)).length, 2)
})

test('of eight who take one time at the same instant one has it, twenty times over [S0-23]', async () => {
  const keys = ['agent', 'qa', 'legal', 'department', 'executive', 'admin', 'lead', 'manager']
  const eight = await Promise.all(keys.map((key) => aMember(house, key)))
  for (let round = 0; round < 20; round++) {
    await timesOffered(house, pei, 500 + round)
    const at = new Date(house.clock.now().getTime() + (500 + round) * 60_000).toISOString()
    const desk = await pei.at.does(readDesk)
    const id = desk.times.find((it) => it.at === at)?.id ?? ''
    const answers = await Promise.all(eight.map((member) => member.at.tries(bookTime, booking(id))))
    const won = answers.map((it) => it.status === 200)
    assert.equal(won.filter(Boolean).length, 1, answers.map((it) => it.text).join(' '))
    await eight[won.indexOf(true)]?.at.does(cancelBooking, { id })
    await pei.at.does(withdrawTime, { id })
  }
})

test('a case with one counsellor is not carried to another by booking: the person hands it over, or does not', async () => {
  const lan = await aMember(house, 'lan')
  const id = crypto.randomUUID()
  await lan.at.does(askCounsellor, { id, counsellor: wei.id, sealed: await sealedTo({ in: id, words: 'x' }, lan, wei) })
  await timesOffered(house, pei, 90)
  const [time] = await free(lan, pei)
  assert.equal(await lan.at.refused(bookTime, booking(time?.id ?? '')), 'wall.with_another')
  const again = { ...booking(crypto.randomUUID()) }
  assert.equal(await lan.at.refused(bookTime, again), 'wall.time_gone')
})

test('only what lies ahead can be offered, and only what has been can be said to have been held', async () => {
  const at = [new Date(house.clock.now().getTime() - 60_000).toISOString()]
  assert.equal(await wei.at.refused(offerTimes, { at, minutes: 30 }), 'confidential.not_then')
  const [time] = await free(mei)
  await mei.at.does(bookTime, booking(time?.id ?? ''))
  assert.equal(await wei.at.refused(metThem, { id: time?.id ?? '' }), 'confidential.no_time')
  assert.equal(await pei.at.refused(metThem, { id: time?.id ?? '' }), 'confidential.no_time')
  house.pass(130)
  await wei.at.does(metThem, { id: time?.id ?? '' })
  assert.equal((await mei.at.does(readRoom)).appointments[0]?.held, true)
})

test('the lead sees that somebody is out of reach until a quarter of the hour, as after any rest, and nothing else [S0-23] [P65]', async () => {
  const lead = await house.signIn('lead')
  const agent = await house.signIn('mei')
  const seat = async () => (await lead.does(readFloor)).seats.find((it) => it.agent.id === house.idOf('mei'))
  const facts = async () =>
    (await house.over.pool.query('select name, body, topics from platform.facts order by seq')).rows
  const before = (await facts()).length
  await timesOffered(house, wei, 60)
  const [time] = await free(jun)
  await jun.at.does(bookTime, booking(time?.id ?? ''))
  assert.equal((await facts()).length, before, 'behind the wall nothing is told')

  const at = (minutes: number) => new Date(house.clock.now().getTime() + minutes * 60_000).toISOString()
  await agent.does(stepOut, { from: at(60), until: at(90) })
  assert.equal((await seat())?.unavailableUntil, null, 'a plan is nobody’s to see')
  assert.equal((await facts()).length, before)
  await house.advance(60)
  const during = await seat()
  assert.deepEqual([during?.state, during?.needs, during?.contact], ['unavailable', null, null])
  assert.equal(during?.unavailableUntil, (await agent.does(seePresence)).unavailableUntil)
  assert.match(during?.unavailableUntil ?? '', /:(00|15|30|45):00\.000Z$/)
  const told = (await facts()).slice(before)
  assert.deepEqual(
    told.map((it) => [it.name, Object.keys(it.body)]),
    [['recovery.began', ['until']]],
  )
  const { rows } = await house.over.pool.query(
    'select level, contact, count(*)::int as n from care.recoveries where agent = $1 group by 1, 2',
    [house.idOf('mei')],
  )
  assert.deepEqual(rows, [{ level: 0, contact: null, n: 1 }])
  assert.equal(Number((await house.over.pool.query('select count(*) as n from care.step_outs')).rows[0]?.n), 0)
})

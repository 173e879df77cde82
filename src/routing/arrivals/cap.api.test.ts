import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { markMyContact } from '#care/shields/shield.contract.ts'
import { takeOver } from '#live/leading/lead.contract.ts'
import { aContact, aPhone } from '#testing/contact.ts'
import { aCrowd } from '#testing/crowd.ts'
import { openHouse } from '#testing/house.ts'
import { meetAgain, whatIsReady } from '../meeting/meeting.contract.ts'
import { endRecovery } from '../presence/presence.contract.ts'
import { setEmpowered } from '../volunteers/volunteer.contract.ts'
import { startContact } from './arrival.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const { calls, hangsUp, here, away, hard, line, stateOf } = await aCrowd(house)
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')
const quiet = async () => {
  await away('mei', 'jun', 'agent')
  await house.advance(24 * 60)
}
const reaches = async (agent: string, phone?: string) => {
  const it = await calls(phone)
  await hangsUp(it.id)
  return it.agent === house.idOf(agent)
}
const came = (hours: number) => new Date(house.clock.now().getTime() - hours * 3_600_000)

test('after two hard ones in a row she is passed over for a quarter of an hour: the call goes to the next agent, and to her when it has passed [S4-50]', async () => {
  await quiet()
  await hard('mei')
  await house.advance(6)
  await here('mei')
  assert.equal(await reaches('mei'), true, 'one is not a row, and an easy one has come between')
  await hard('mei')
  await house.advance(6)
  await hard('mei')
  await house.advance(6)
  const nobody = await calls()
  assert.equal(nobody.state, 'waiting', 'her five minutes of rest are over; the row is not')
  await here('jun')
  assert.equal((await stateOf(nobody.id))?.agent, house.idOf('jun'))
  await hangsUp(nobody.id)
  await away('jun')
  const waits = await calls()
  assert.equal(waits.state, 'waiting')
  await house.advance(8)
  await house.advance(2)
  assert.equal((await stateOf(waits.id))?.agent, house.idOf('mei'), 'nobody had to press anything')
  await hangsUp(waits.id)
})

test('a contact counts as hard by her own word too, and one that the house took for hard does not if she says so [S4-50]', async () => {
  await quiet()
  for (let n = 0; n < 2; n++) {
    const quietOne = await aContact(house)
    await quietOne.ends()
    await mei.does(markMyContact, { id: quietOne.id, hard: true })
  }
  await here('mei')
  assert.equal(await reaches('mei'), false)
  await quiet()
  for (let n = 0; n < 2; n++) {
    const loud = await hard('mei')
    await mei.does(endRecovery)
    await mei.does(markMyContact, { id: loud.id, hard: false })
  }
  await here('mei')
  assert.equal(await reaches('mei'), true)
})

test('a break of ten minutes ends the row; a minute away does not [S4-50]', async () => {
  for (const [minutes, free] of [
    [11, true],
    [1, false],
  ] as const) {
    await quiet()
    await here('mei')
    for (let n = 0; n < 2; n++) {
      await hard('mei')
      await mei.does(endRecovery)
    }
    await away('mei')
    house.pass(minutes)
    await here('mei')
    assert.equal(await reaches('mei'), free, `${minutes} minutes`)
  }
})

test('somebody new rests after one, and is given nobody known to be hard, however many wait [P77]', async () => {
  await quiet()
  await sql`update platform.people set created_at = ${came(48)} where key = 'jun'`.execute(house.db)
  const rude = (await hard('mei')).phone
  await sql`insert into guard.confirmations select gen_random_uuid(), u.house, u.id, 'insult', true, ${house.idOf('mei')}, ${house.clock.now()}
    from desk.utterances u join desk.contacts c on c.id = u.contact join desk.customers k on k.id = c.customer where k.phone = ${rude}`.execute(
    house.db,
  )
  await here('jun')
  assert.equal(await reaches('jun', rude), false)
  assert.equal(await reaches('jun'), true)
  await hard('jun')
  await jun.does(endRecovery)
  assert.equal(await reaches('jun'), false)
  await sql`update platform.people set created_at = ${came(24 * 365)} where key = 'jun'`.execute(house.db)
  // Half an hour, so that no clock of the rule is set for somebody who had something hard a moment ago.
  house.pass(40)
  assert.equal(await reaches('jun', rude), true, 'the same person, a year later')
})

test('whoever was insulted, whether she ended it, stayed to the end, or her lead took over, is not given that customer again, unless she says she would [P76]', async () => {
  for (const how of ['stayed', 'taken_over'] as const) {
    await quiet()
    const phone = aPhone()
    const talk = await aContact(house, { agent: 'mei', phone })
    await talk.customerSays('you idiot')
    if (how === 'taken_over') await lead.does(takeOver, { id: talk.id })
    await talk.ends()
    await house.advance(60)
    await here('mei')
    assert.equal(await reaches('mei', phone), false, how)
    assert.equal(await reaches('mei'), true)
    const chosen = { channel: 'phone', language: 'zh-Hant', queue: 'shop', customer: { phone }, agent: 'mei' } as const
    assert.equal(await line.refused(startContact, chosen), 'agent.unavailable')
    assert.equal(await jun.refused(meetAgain, { id: talk.id, would: true }), 'contact.unknown')
    await mei.does(meetAgain, { id: talk.id, would: true })
    assert.equal(await reaches('mei', phone), true)
    await mei.does(meetAgain, { id: talk.id, would: false })
    assert.equal(await reaches('mei', phone), false)
  }
})

test('nobody is a victim of somebody who was only angry, or who spoke of dying [P76]', async () => {
  for (const words of ['damn this sofa', 'I am furious', 'I want to end my life']) {
    await quiet()
    const phone = (await hard('mei', words, aPhone())).phone
    await house.advance(300)
    await here('mei')
    assert.equal(await reaches('mei', phone), true, words)
  }
})

test('a customer whom we let down goes first to somebody who may decide, with what we owe and what to offer on the screen, and no word about them [S3-27]', async () => {
  await quiet()
  const first = await aContact(house, { agent: 'mei' })
  await first.ends()
  const due = new Date(house.clock.now().getTime() + 3_600_000).toISOString()
  await first.wrappedUpBy(mei, {
    solved: 'no',
    case: { title: 'A sofa' },
    promises: [{ words: '送新的沙發腳過去', kind: 'delivery', due }],
  })
  await house.advance(90)
  assert.equal(await jun.refused(setEmpowered, { key: 'jun', may: true }), 'access.not_yours')
  assert.equal(await lead.refused(setEmpowered, { key: 'nobody', may: true }), 'agent.unknown')
  await here('mei')
  house.pass(1)
  await here('jun')
  await lead.does(setEmpowered, { key: 'jun', may: true })
  const theirs = await calls(first.phone)
  assert.equal(theirs.agent, house.idOf('jun'), 'Mei has been free longer')
  assert.deepEqual(await jun.does(whatIsReady, { id: theirs.id }), {
    openCases: 1,
    unresolved: 1,
    broken: 1,
    proposal: 'make_good',
    words: '送新的沙發腳過去',
  })
  const screen =
    (await jun.ask('GET', `/api/contacts/${theirs.id}/story`)).text +
    (await jun.ask('GET', `/api/contacts/${theirs.id}/live`)).text
  assert.doesNotMatch(screen, /angry|risk|difficult|sensitive|"hard"/i)
  assert.equal(await reaches('mei'), true, 'who is owed nothing goes to whoever has been free longest')
  await hangsUp(theirs.id)
  await lead.does(setEmpowered, { key: 'jun', may: false })
  await away('jun')
  assert.equal(await reaches('mei', first.phone), true, 'and to anybody rather than to nobody')
  assert.equal(await jun.refused(whatIsReady, { id: crypto.randomUUID() }), 'contact.unknown')
})

test('one customer after another who may not be given to her holds up nobody who may', async () => {
  await quiet()
  const phone = aPhone()
  await hard('mei', 'you idiot', phone)
  await house.advance(60)
  const theirs = await calls(phone)
  house.pass(0.1)
  const others = [await calls()]
  house.pass(0.1)
  others.push(await calls())
  await here('mei')
  const states = await Promise.all([theirs, ...others].map((it) => stateOf(it.id)))
  assert.deepEqual(
    states.map((it) => it?.state),
    ['waiting', 'running', 'waiting'],
  )
  for (const it of [theirs, ...others]) await hangsUp(it.id)
})

import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { acceptTalkNow, askForTalk } from '#aftercare/talks/talk.contract.ts'
import { askForCoaching, moveCoaching, setGoal } from '#coaching/growth/growth.contract.ts'
import { endAbsence, noteAbsence } from '#desk/absences/absence.contract.ts'
import { takeOver } from '#live/leading/lead.contract.ts'
import { aContact, aPhone, inHours } from '#testing/contact.ts'
import { aCrowd } from '#testing/crowd.ts'
import { openHouse } from '#testing/house.ts'
import { startContact } from '../arrivals/arrival.contract.ts'
import { setPresence } from '../presence/presence.contract.ts'
import { setQueueWays } from './ways.contract.ts'
import { USUAL_WAYS } from './ways.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const { calls, here, away, line, stateOf } = await aCrowd(house)
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')
const admin = await house.signIn('admin')
const id = (key: string) => house.idOf(key)
const text = () => calls(aPhone(), { channel: 'chat' })
const chosen = (channel: 'phone' | 'chat' = 'phone') => ({
  channel,
  language: 'zh-Hant' as const,
  queue: 'shop',
  customer: { phone: aPhone() },
  agent: 'mei',
})
const clear = () =>
  sql`update desk.contacts set state = 'ended', ended_at = ${house.clock.now()}, ended_by = 'lost' where state <> 'ended'`.execute(
    house.db,
  )

beforeEach(async () => {
  await away('mei', 'jun', 'agent', 'lead', 'second_line')
  await clear()
  house.pass(13 * 60)
})

/** By the rule when it arrives, by the rule when somebody comes free, by a phone system, and from a colleague. */
async function nothingReaches(why: string) {
  const arrived = await calls()
  assert.equal(arrived.state, 'waiting', `${why}: arriving`)
  const written = await text()
  assert.equal(written.state, 'waiting', `${why}: a text`)
  await mei.does(setPresence, { state: 'available' })
  assert.equal((await stateOf(arrived.id))?.state, 'waiting', `${why}: the next one`)
  await house.advance(2)
  assert.equal((await stateOf(arrived.id))?.state, 'waiting', `${why}: looked at again`)
  for (const channel of ['phone', 'chat'] as const)
    assert.equal(
      await line.refused(startContact, chosen(channel)),
      'agent.unavailable',
      `${why}: chosen for ${channel}`,
    )
  const theirs = await aContact(house, { agent: 'jun' })
  assert.equal(
    await lead.refused(takeOver, { id: theirs.id, to: id('mei'), because: 'relief' }),
    'transfer.not_to_them',
    why,
  )
  await clear()
}

test('nothing reaches her while she is on leave, by any path, and the oldest does when she is back', async () => {
  await here('mei')
  await lead.does(noteAbsence, {
    key: 'mei',
    kind: 'off',
    from: inHours(house, 0),
    to: inHours(house, 8),
    colleague: null,
  })
  await nothingReaches('on leave')
  const waits = await calls()
  await lead.does(endAbsence, { key: 'mei' })
  await mei.does(setPresence, { state: 'available' })
  assert.equal((await stateOf(waits.id))?.agent, id('mei'))
})

test('nothing reaches the two who talk with each other after something hard', async () => {
  await here('mei', 'jun')
  await mei.does(askForTalk, { contact: null, with: id('jun'), notWith: [] })
  const { rows } = await sql<{ id: string }>`select id from care.talks order by asked_at desc limit 1`.execute(house.db)
  await jun.does(acceptTalkNow, { id: rows[0]?.id ?? '' })
  assert.equal((await calls()).state, 'waiting')
  assert.equal((await text()).state, 'waiting')
  for (const agent of ['mei', 'jun'])
    assert.equal(await line.refused(startContact, { ...chosen(), agent }), 'agent.unavailable', agent)
})

test('nothing reaches her in a one-to-one that both agreed to, by any path, nor her coach; who waits does when its half hour is over', async () => {
  await mei.does(setGoal, { aim: 'Shorter answers', strength: 'I listen', coach: id('lead') })
  const { id: session } = await mei.does(askForCoaching, { coach: id('lead'), at: inHours(house, 1), waive: true })
  await lead.does(moveCoaching, { id: session, does: 'agree' })
  await here('mei')
  await house.advance(59)
  assert.equal((await calls()).agent, id('mei'), 'it has not begun')
  await clear()
  await house.advance(2)
  await nothingReaches('in a one-to-one')
  assert.equal(await line.refused(startContact, { ...chosen(), agent: 'lead' }), 'agent.unavailable')
  const waits = await text()
  await house.advance(30)
  assert.equal((await stateOf(waits.id))?.agent, id('mei'))
  const floor = (await lead.ask('GET', '/api/floor')).text
  assert.doesNotMatch(floor, /one.to.one|coaching/)
})

test('in the last five minutes of her shift a text may come and no voice, after it nothing, by any path; whoever says later that she is here has begun another', async () => {
  await mei.does(setPresence, { state: 'available', shiftEndsAt: inHours(house, 1) })
  await house.advance(54)
  const last = await calls()
  assert.equal(last.agent, id('mei'), 'six minutes before')
  await clear()
  await house.advance(2)
  assert.equal((await calls()).state, 'waiting')
  assert.equal(await line.refused(startContact, chosen()), 'agent.unavailable')
  const written = await text()
  assert.equal(written.agent, id('mei'))
  await clear()
  await house.advance(4)
  const arrived = await text()
  assert.equal(arrived.state, 'waiting')
  for (const channel of ['phone', 'chat'] as const)
    assert.equal(await line.refused(startContact, chosen(channel)), 'agent.unavailable')
  const theirs = await aContact(house, { agent: 'jun' })
  assert.equal(
    await lead.refused(takeOver, { id: theirs.id, to: id('mei'), because: 'relief' }),
    'transfer.not_to_them',
  )
  await mei.does(setPresence, { state: 'available' })
  assert.equal((await stateOf(arrived.id))?.agent, id('mei'))
})

test('somebody new is given critical advice only with a lead or the second line here, by the rule and by a phone system; else it goes to another [S1-45] [P77]', async () => {
  const made = (days: number) => new Date(house.clock.now().getTime() - days * 86_400_000)
  await sql`update platform.people set created_at = ${made(7)} where key = 'mei'`.execute(house.db)
  await here('mei')
  assert.equal((await calls()).agent, id('mei'), 'an ordinary queue')
  await clear()
  await admin.does(setQueueWays, { key: 'shop', ...USUAL_WAYS, critical: true })
  const alone = await calls()
  assert.equal(alone.state, 'waiting')
  assert.equal(await line.refused(startContact, chosen()), 'agent.unavailable')
  await here('jun')
  assert.equal((await stateOf(alone.id))?.agent, id('jun'), 'who is not new takes it')
  await here('lead')
  assert.equal((await text()).agent, id('mei'), 'with a lead here')
  await clear()
  await away('jun')
  await lead.does(setPresence, { state: 'away' })
  assert.equal((await calls()).state, 'waiting', 'the lead has gone')
  await clear()
  await here('second_line')
  assert.equal((await calls()).agent, id('mei'), 'the second line stands behind her')
  await clear()
  const busy = await aContact(house, { agent: 'second_line' })
  assert.equal((await calls()).state, 'waiting', 'on the line they stand behind nobody')
  await busy.ends()
  await sql`update platform.people set created_at = ${made(400)} where key = 'mei'`.execute(house.db)
  await away('second_line')
  await mei.does(setPresence, { state: 'available' })
  await clear()
  assert.equal((await calls()).agent, id('mei'), 'a year later')
  await admin.does(setQueueWays, { key: 'shop', ...USUAL_WAYS })
})

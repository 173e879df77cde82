import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { readDay } from '#insight/day/day.contract.ts'
import { readFloor } from '#insight/floor/floor.contract.ts'
import { readStory } from '#live/contact-view/view.contract.ts'
import { endByAgent, warn } from '#live/exits/exit.contract.ts'
import { aContact, aPhone } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { startContact } from '../arrivals/arrival.contract.ts'
import { endRecovery, seePresence, setPresence } from './presence.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')
const pbx = await house.token('contacts')

const call = (more: object = {}) => ({
  channel: 'phone' as const,
  language: 'zh-Hant' as const,
  queue: 'shop',
  customer: { phone: aPhone() },
  ...more,
})
/** A contact with a directed insult, after which Mei rests for five minutes. */
async function aHardContact() {
  const contact = await aContact(house)
  await contact.customerSays('you idiot')
  return contact
}
const rested = async () => house.advance(60)

test('after a directed insult nothing reaches the agent for five minutes, after a slur for fifteen, after a threat for the shift [P63]', async () => {
  for (const [words, minutes] of [
    ['hello', 0],
    ['damn this sofa', 0],
    ['you idiot', 5],
    ['your mother', 15],
    ['I will kill you', 240],
    ['I want to end my life', 240],
  ] as const) {
    const contact = await aContact(house)
    await contact.customerSays(words)
    await contact.ends()
    const { unavailableUntil } = await mei.does(seePresence)
    const expected = minutes === 0 ? null : new Date(house.clock.now().getTime() + minutes * 60_000).toISOString()
    assert.equal(unavailableUntil, expected, words)
    if (minutes === 0) continue
    house.pass(minutes - 0.1)
    assert.equal(await pbx.refused(startContact, call({ agent: 'mei', channel: 'chat' })), 'agent.unavailable', words)
    await house.advance(0.1)
    const next = await aContact(house)
    await next.ends()
  }
})

test('the rest ends by itself even if no clock rings, and a waiting customer is given when it does', async () => {
  const hard = await aHardContact()
  await mei.does(setPresence, { state: 'available' })
  await hard.ends()
  const waiting = await pbx.does(startContact, call())
  assert.equal(waiting.state, 'waiting')
  await mei.does(setPresence, { state: 'available' })
  assert.equal((await mei.tries(readStory, { id: waiting.id })).status, 404, 'saying "available" does not shorten it')
  await house.advance(5)
  assert.equal((await mei.tries(readStory, { id: waiting.id })).status, 200)
  await pbx.ask('POST', `/api/contacts/${waiting.id}/end`, { body: { by: 'customer' } })
  await mei.does(setPresence, { state: 'away' })
})

test('an insult that the transcript brings after the line was closed is rested from all the same [P63]', async () => {
  await rested()
  const contact = await aContact(house)
  await contact.customerSays('hello')
  await contact.ends()
  assert.equal((await mei.does(seePresence)).unavailableUntil, null)
  await contact.customerSays('you idiot')
  const { unavailableUntil } = await mei.does(seePresence)
  assert.equal(unavailableUntil, new Date(house.clock.now().getTime() + 300_000).toISOString())
  assert.equal(await pbx.refused(startContact, call({ agent: 'mei' })), 'agent.unavailable')
  await contact.customerSays('you idiot')
  assert.equal((await mei.does(seePresence)).unavailableUntil, unavailableUntil, 'once')
  await rested()
})

test('only the person shortens their own rest: the lead has no door to it [P63]', async () => {
  await (await aHardContact()).ends()
  assert.equal(await lead.refused(endRecovery), 'recovery.none')
  assert.equal(await pbx.refused(startContact, call({ agent: 'mei' })), 'agent.unavailable')
  await mei.does(endRecovery)
  assert.equal(await mei.refused(endRecovery), 'recovery.none')
  const next = await aContact(house)
  await next.ends()
})

test('the floor says until when somebody is out of reach, and no word of why [S2-36] [P65]', async () => {
  const contact = await aContact(house)
  await contact.customerSays('your mother')
  await mei.does(warn, { id: contact.id })
  await mei.does(endByAgent, { id: contact.id })
  const floor = await lead.does(readFloor)
  const seat = floor.seats.find((it) => it.agent.id === house.idOf('mei'))
  assert.deepEqual(Object.keys(seat ?? {}).toSorted(), [
    'agent',
    'contact',
    'lastBreakAt',
    'needs',
    'since',
    'state',
    'unavailableUntil',
  ])
  assert.deepEqual([seat?.state, seat?.needs, seat?.contact], ['unavailable', null, null])
  assert.deepEqual(Object.keys(floor).toSorted(), [
    'elsewhere',
    'handled',
    'longestWaitSeconds',
    'needs',
    'now',
    'response',
    'seats',
    'waiting',
  ])
  for (const need of floor.needs)
    assert.deepEqual(Object.keys(need).toSorted(), [
      'agent',
      'answeredBy',
      'at',
      'because',
      'contact',
      'does',
      'dueAt',
      'id',
      'kind',
      'lastBreakAt',
      'mine',
      'minutes',
      'offer',
      'passedOn',
      'unaccepted',
      'warnings',
      'words',
    ])
  assert.deepEqual(Object.keys(floor.response).toSorted(), [
    'answered',
    'asked',
    'medianSeconds',
    'p90Seconds',
    'slowestSeconds',
    'unanswered',
    'withinTwoMinutes',
  ])
  for (const word of ['level', 'anger', 'score', 'mood', 'emotion', 'recovery', 'breath'])
    assert.ok(!JSON.stringify(floor).toLowerCase().includes(word), word)
  await rested()
})

test('what is told of a rest names the person and the moment, and neither the contact nor the level', async () => {
  await (await aHardContact()).ends()
  const facts = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select(['name', 'body', 'about']).where('name', 'like', 'recovery.%').execute(),
  )
  assert.ok(facts.length > 0)
  for (const fact of facts) {
    assert.equal(fact.about, house.idOf('mei'))
    assert.deepEqual(
      Object.keys(fact.body as object).filter((key) => key !== 'until' && key !== 'by_self'),
      [],
    )
  }
  await rested()
})

test('a contact that ends hard and twenty that arrive at the same instant: nobody is answered inside the rest [P64]', async () => {
  for (let round = 0; round < 6; round++) {
    const hard = await aHardContact()
    const channel = round % 2 === 0 ? 'phone' : 'counter'
    const arrivals = Array.from({ length: 20 }, () => pbx.tries(startContact, call({ agent: 'mei', channel })))
    const ending = round % 3 === 0 ? hard.ends() : mei.does(endByAgent, { id: hard.id, reason: 'enough' })
    const answers = await Promise.all([...arrivals.slice(0, 10), ending, ...arrivals.slice(10)])
    const got = answers.flatMap((it) => (typeof it === 'object' && 'status' in it ? [it] : []))
    for (const it of got) assert.ok(['agent.busy', 'agent.unavailable'].includes(it.said?.code ?? ''), it.text)
    await house.advance(6)
  }
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from care.recoveries r join desk.contacts c on c.agent = r.agent
    where c.answered_at > r.began_at and c.answered_at < coalesce(r.ended_at, r.until)`.execute(house.db)
  assert.equal(rows[0]?.n, 0)
})

test('a rest that somebody ends themselves and twenty calls at that instant: one is answered, and none within the rest', async () => {
  for (let round = 0; round < 4; round++) {
    await (await aHardContact()).ends()
    house.pass(1)
    const answers = await Promise.all([
      mei.tries(endRecovery),
      ...Array.from({ length: 20 }, () => pbx.tries(startContact, call({ agent: 'mei' }))),
    ])
    const answered = answers.slice(1).filter((it) => it.status === 200)
    assert.ok(answered.length <= 1)
    for (const it of answered)
      await pbx.ask('POST', `/api/contacts/${(it.json as { id: string }).id}/end`, { body: { by: 'customer' } })
    await rested()
  }
})

test('my own day shows my rests, and whether I shortened them, to me', async () => {
  await (await aHardContact()).ends()
  house.pass(2)
  await mei.does(endRecovery)
  const { recoveries } = await mei.does(readDay)
  assert.deepEqual(
    recoveries.slice(-1).map((it) => it.shortened),
    [true],
  )
  assert.deepEqual((await jun.does(readDay)).recoveries, [])
})

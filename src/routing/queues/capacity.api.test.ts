import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { hearUtterances } from '#live/hearing/hear.contract.ts'
import { aPhone } from '#testing/contact.ts'
import { aCrowd } from '#testing/crowd.ts'
import { openHouse } from '#testing/house.ts'
import { USUAL_TEXTS } from './in-hand.ts'
import { readQueueWays, setTakes, setTexts } from './ways.contract.ts'

const house = await openHouse({ connections: 24 })
after(() => house.close())
const { calls, hangsUp, here, away, line, stateOf } = await aCrowd(house)
const lead = await house.signIn('lead')
const admin = await house.signIn('admin')
const mei = await house.signIn('mei')
const id = (key: string) => house.idOf(key)

const text = () => calls(aPhone(), { channel: 'chat' })
let said = 0
const says = (contact: string, who: 'agent' | 'customer', words = 'hello') => {
  house.pass(1 / 60)
  const at = house.clock.now().toISOString()
  return line.does(hearUtterances, { id: contact, utterances: [{ key: `${said++}`, who, text: words, at }] })
}

beforeEach(async () => {
  await away('mei', 'jun', 'agent')
  await sql`update desk.contacts set state = 'ended', ended_at = ${house.clock.now()}, ended_by = 'lost' where state <> 'ended'`.execute(
    house.db,
  )
  for (const key of ['mei', 'jun']) {
    await admin.does(setTexts, { key, texts: null })
    await admin.does(setTakes, { key, queues: [] })
  }
  house.pass(60)
})

test('she has three texts beside each other and no fourth; when one ends, the one that waits longest comes', async () => {
  await here('mei')
  const given = [await text(), await text(), await text()]
  assert.deepEqual(
    given.map((it) => it.agent),
    given.map(() => id('mei')),
  )
  const fourth = await text()
  house.pass(1)
  const fifth = await text()
  assert.deepEqual([fourth.state, fifth.state], ['waiting', 'waiting'])
  await hangsUp(given[1]?.id ?? '')
  assert.equal((await stateOf(fourth.id))?.agent, id('mei'))
  assert.equal((await stateOf(fifth.id))?.state, 'waiting')
  await admin.does(setTexts, { key: 'mei', texts: 4 })
  assert.equal((await stateOf(fifth.id))?.agent, id('mei'), 'she holds one more, and it comes at once')
})

test('who comes back takes as many waiting texts as they hold, the oldest first', async () => {
  const waiting = []
  for (let n = 0; n < USUAL_TEXTS + 1; n++) {
    waiting.push(await text())
    house.pass(0.1)
  }
  await here('mei')
  const states = await Promise.all(waiting.map((it) => stateOf(it.id)))
  assert.deepEqual(
    states.map((it) => it?.state),
    ['running', 'running', 'running', 'waiting'],
  )
})

test('whoever speaks is given no text, and a voice comes beside texts only while each waits for its customer', async () => {
  await here('mei')
  const call = await calls()
  assert.equal(call.agent, id('mei'))
  const waits = await text()
  assert.equal(waits.state, 'waiting', 'a text beside a voice')
  await hangsUp(call.id)
  assert.equal((await stateOf(waits.id))?.agent, id('mei'))
  const second = await calls()
  assert.equal(second.state, 'waiting', 'nobody has answered the text yet')
  await says(waits.id, 'agent')
  await house.advance(2)
  assert.equal((await stateOf(second.id))?.agent, id('mei'), 'it is the customer’s turn in her text')
  await hangsUp(second.id)
  await says(waits.id, 'customer')
  assert.equal((await calls()).state, 'waiting')
})

test('who has nothing in hand is given a text before somebody who has one, however long that one has been here', async () => {
  await here('mei')
  house.pass(30)
  assert.equal((await text()).agent, id('mei'))
  await here('jun')
  assert.equal((await text()).agent, id('jun'))
  assert.equal((await text()).agent, id('mei'))
})

test('a contact goes only to those who take its queue; what waits for another queue holds up nobody, and who has none takes every one', async () => {
  await admin.does(setTakes, { key: 'mei', queues: ['shop'] })
  await sql`insert into desk.queues (id, house, key, name, opened_at) select gen_random_uuid(), house, 'returns', name, ${house.clock.now()}
    from desk.queues where key = 'shop' on conflict do nothing`.execute(house.db)
  await admin.does(setTakes, { key: 'jun', queues: ['returns'] })
  await here('jun')
  const shop = await calls()
  assert.equal(shop.state, 'waiting')
  house.pass(0.1)
  for (let n = 0; n < 13; n++) await calls()
  await here('mei')
  assert.equal((await stateOf(shop.id))?.agent, id('mei'))
  await admin.does(setTakes, { key: 'jun', queues: [] })
  const { people } = await lead.does(readQueueWays)
  assert.deepEqual(people.find((it) => it.key === 'mei')?.queues, [{ key: 'shop', until: null }])
  assert.deepEqual(people.find((it) => it.key === 'jun')?.queues, [])
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from desk.contacts
    where agent = ${id('jun')} and state = 'running'`.execute(house.db)
  assert.equal(rows[0]?.n, 1, 'from that moment on jun takes the shop too')
})

test('only who arranges queues says who takes what, of a queue and a person we know, and until a moment ahead', async () => {
  assert.equal(await mei.refused(setTakes, { key: 'mei', queues: [] }), 'access.not_yours')
  assert.equal(await mei.refused(readQueueWays), 'access.not_yours')
  assert.equal(await admin.refused(setTakes, { key: 'nobody', queues: [] }), 'agent.unknown')
  assert.equal(await admin.refused(setTexts, { key: 'counsellor', texts: 2 }), 'agent.unknown')
  assert.equal(await admin.refused(setTakes, { key: 'mei', queues: ['nowhere'] }), 'queue.unknown')
  const until = new Date(house.clock.now().getTime() - 1).toISOString()
  assert.equal(await admin.refused(setTakes, { key: 'mei', queues: ['shop'], until }), 'takes.until')
  for (const texts of [0, 9]) assert.equal((await admin.tries(setTexts, { key: 'mei', texts })).status, 400)
  const { people } = await admin.does(readQueueWays)
  assert.deepEqual(people.find((it) => it.key === 'mei')?.queues, [])
  assert.equal(people.find((it) => it.key === 'mei')?.texts, USUAL_TEXTS)
})

test('whatever arrives at the same instant, nobody holds more texts than theirs, nobody has two voices or a text given beside one, and each contact has one owner [P101]', async () => {
  const kind = fc.constantFrom('phone' as const, 'chat' as const, 'email' as const)
  await fc.assert(
    fc.asyncProperty(
      fc.array(kind, { minLength: 4, maxLength: 14 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      async (channels, meiHolds, junHolds) => {
        await away('mei', 'jun')
        await sql`update desk.contacts set state = 'ended', ended_at = ${house.clock.now()}, ended_by = 'lost' where state <> 'ended'`.execute(
          house.db,
        )
        await admin.does(setTexts, { key: 'mei', texts: meiHolds })
        await admin.does(setTexts, { key: 'jun', texts: junHolds })
        await here('mei', 'jun')
        const came = await Promise.all(channels.map((channel) => calls(aPhone(), { channel })))
        const { rows } = await sql<{ key: string; voices: number; texts: number }>`
          select p.key, h.voices, h.texts from platform.people p, lateral (select
              count(*) filter (where c.channel = 'phone')::int as voices,
              count(*) filter (where c.channel <> 'phone')::int as texts
            from desk.contacts c where c.agent = p.id and c.state = 'running') h where p.key in ('mei','jun')`.execute(
          house.db,
        )
        const most = { mei: meiHolds, jun: junHolds } as Record<string, number>
        for (const it of rows) {
          assert.ok(it.voices <= 1, 'one voice')
          assert.ok(it.texts <= (most[it.key] ?? 0), 'no more texts than held')
          // None of the texts was answered, so no voice may have come beside one, and no text beside a voice.
          assert.ok(it.voices === 0 || it.texts === 0)
        }
        assert.equal(
          rows.reduce((sum, it) => sum + it.voices + it.texts, 0),
          came.filter((it) => it.agent !== null).length,
        )
      },
    ),
    { numRuns: 12 },
  )
})

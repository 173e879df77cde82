import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { setPresence } from '#routing/presence/presence.contract.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse, serveOver } from '#testing/house.ts'
import { payloads } from './live.ts'
import { openStream } from './stream.ts'

const house = await openHouse()
const other = await serveOver(house.over)
const streams = [openStream(house.app, house.house), openStream(other.app, other.house)]
for (const { app } of [house, other]) await app.listen({ port: 0, host: '127.0.0.1' })
after(async () => {
  for (const stream of streams) stream.close()
  for (const { app } of [house, other]) app.server.closeAllConnections()
  await other.stop()
  await house.close()
})

type Event = { id: string; event: string; topics: string[] }

/** A screen that listens: what it has heard, and a wait for a topic. */
async function aScreen(key: string, at: typeof house.app = house.app, from?: string, question = '') {
  const { headers } = await house.signIn(key)
  const ended = new AbortController()
  const { port } = at.server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/api/live${question}`, {
    headers: { cookie: headers.cookie ?? '', ...(from ? { 'last-event-id': from } : {}) },
    signal: ended.signal,
  })
  const heard: Event[] = []
  const reading = (async () => {
    let text = ''
    for await (const chunk of answer.body ?? []) {
      text += Buffer.from(chunk).toString()
      const parts = text.split('\n\n')
      text = parts.pop() ?? ''
      for (const part of parts) {
        const field = (name: string) =>
          part
            .split('\n')
            .find((line) => line.startsWith(`${name}: `))
            ?.slice(name.length + 2) ?? ''
        if (field('event'))
          heard.push({ id: field('id'), event: field('event'), topics: field('data').split(' ').filter(Boolean) })
      }
    }
  })().catch(() => undefined)
  const until = async (wanted: () => boolean) => {
    for (let i = 0; i < 200 && !wanted(); i++) await wait(10)
    return wanted()
  }
  await until(() => heard.length > 0)
  return {
    heard,
    topics: () => heard.flatMap((it) => it.topics),
    hears: (topic: string) => until(() => heard.some((it) => it.topics.includes(topic))),
    lastId: () => heard.at(-1)?.id ?? '0',
    leave: async () => {
      ended.abort()
      await reading
    },
  }
}

test('a screen hears that something changed, and never what', async () => {
  const screen = await aScreen('lead')
  const contact = await aContact(house, { channel: 'chat' })
  await contact.customerSays('you idiot, a secret word')
  assert.ok(await screen.hears(`contact:${contact.id}`))
  assert.ok(await screen.hears('floor'))
  assert.ok(!JSON.stringify(screen.heard).includes('secret'))
  await screen.leave()
})

test('what concerns one person is told to that person alone', async () => {
  const [mei, jun] = await Promise.all([aScreen('mei'), aScreen('jun')])
  const caller = await house.signIn('mei')
  await caller.does(setPresence, { state: 'away' })
  const topic = `person:${house.idOf('mei')}`
  assert.ok(await mei.hears(topic))
  assert.ok(await jun.hears('floor'))
  assert.ok(!jun.topics().includes(topic))
  const nosy = await aScreen('jun', house.app, undefined, `?topics=floor,${topic}`)
  await caller.does(setPresence, { state: 'away' })
  assert.ok(await nosy.hears('floor'))
  assert.ok(!nosy.topics().includes(topic))
  await Promise.all([mei, jun, nosy].map((it) => it.leave()))
})

test('two server processes of one house tell each other', async () => {
  const screen = await aScreen('lead', other.app)
  const contact = await aContact(house, { channel: 'chat' })
  assert.ok(await screen.hears(`contact:${contact.id}`))
  await screen.leave()
})

test('a screen that lost its line hears what it missed', async () => {
  const screen = await aScreen('lead')
  const from = screen.lastId()
  await screen.leave()
  const contact = await aContact(house, { channel: 'chat' })
  const back = await aScreen('lead', house.app, from)
  assert.ok(back.topics().includes(`contact:${contact.id}`))
  await back.leave()
})

test('a slow work that began before the line was lost and ended after is not missed', async () => {
  const slow = new pg.Client({ connectionString: house.url })
  await slow.connect()
  await slow.query('begin')
  await slow.query(
    `insert into platform.facts (house, at, name, actor, topics) values ($1, now(), 'slow.work', 'clock', '{contact:slow}')`,
    [house.house.house],
  )
  await aContact(house, { channel: 'chat' })
  await wait(1200)
  const screen = await aScreen('lead')
  await aContact(house, { channel: 'chat' })
  await screen.hears('floor')
  const from = screen.lastId()
  await screen.leave()
  await slow.query('commit')
  await slow.end()
  const back = await aScreen('lead', house.app, from)
  assert.ok(back.topics().includes('contact:slow'))
  await back.leave()
})

test('who missed very much looks at everything again', async () => {
  const screen = await aScreen('lead')
  const from = screen.lastId()
  await screen.leave()
  await sql`insert into platform.facts (house, at, name, actor, topics)
    select ${house.house.house}, now(), 'many.things', 'clock', array['case:' || n] from generate_series(1, 600) n`.execute(
    house.db,
  )
  const back = await aScreen('lead', house.app, from)
  assert.deepEqual(back.topics(), ['everything'])
  await back.leave()
})

test('a point from a stranger is no reason to fail', async () => {
  for (const from of ['x', '-1', '99999999999999999999', "1'; drop table x"]) {
    const screen = await aScreen('lead', house.app, from)
    if (!/^\d+$/.test(from) || from.length > 18) assert.deepEqual(screen.topics(), ['everything'], from)
    await screen.leave()
  }
})

test('many topics are told in as many pieces as PostgreSQL takes', () => {
  const topics = Array.from({ length: 1000 }, (_, n) => `contact:${n}-${'x'.repeat(36)}`)
  const lines = payloads('me', topics)
  assert.ok(lines.length > 1 && lines.every((line) => line.length < 8000 && line.startsWith('me ')))
  assert.deepEqual(
    lines.flatMap((line) => line.split(' ').slice(1)),
    topics,
  )
})

test('a screen that leaves before it was let in is not told things for ever', async () => {
  const { live } = house.house
  const { listen } = live
  let listening = 0
  live.listen = (listener) => {
    listening += 1
    const leave = listen(listener)
    return () => {
      listening -= 1
      return leave()
    }
  }
  const { headers } = await house.signIn('mei')
  const { port } = house.app.server.address() as AddressInfo
  for (let i = 0; i < 20; i++) {
    const line = connect(port, '127.0.0.1')
    await once(line, 'connect')
    line.end(`GET /api/live HTTP/1.1\r\nhost: localhost\r\ncookie: ${headers.cookie}\r\n\r\n`)
    await wait(i % 5)
    line.destroy()
  }
  const stays = await aScreen('mei')
  for (let i = 0; i < 200 && listening > 1; i++) await wait(10)
  assert.equal(listening, 1)
  await stays.leave()
  live.listen = listen
})

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { callerOf } from '#testing/caller.ts'
import { emailOf, openHouse, PASSWORD, serveOver } from '#testing/house.ts'
import { realClock } from '../clock/clock.ts'
import { advanceClock, firstAdministrator, listPeople, signOut, whoAmI } from './auth.contract.ts'

const house = await openHouse()
const empty = await openHouse({ empty: true })
after(async () => {
  await house.close()
  await empty.close()
})

let address = 0
const atTheDoor = (email: string, password: string, from = `10.2.0.${++address}`) =>
  callerOf(house.app, {}, from).ask('POST', '/api/session', { body: { email, password } })

test('Mei signs in with her own password, in whatever case she types her address', async () => {
  const answer = await atTheDoor(emailOf('mei').toUpperCase(), PASSWORD)
  assert.equal(answer.status, 200)
  assert.match(answer.setCookie ?? '', /^sanying_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/)
})

test('a wrong password and an unknown address are refused in the same words', async () => {
  const wrong = await atTheDoor(emailOf('mei'), 'not this one')
  const unknown = await atTheDoor('nobody@test.example', PASSWORD)
  assert.deepEqual([wrong.status, wrong.said], [401, unknown.said])
  assert.equal(wrong.said?.code, 'session.wrong')
  assert.equal(wrong.setCookie, undefined)
})

test('after ten wrong passwords even the right one waits a quarter of an hour', async () => {
  const from = '10.2.9.9'
  for (let i = 0; i < 10; i++) assert.equal((await atTheDoor(emailOf('jun'), 'guess', from)).status, 401)
  const late = await atTheDoor(emailOf('jun'), PASSWORD, from)
  assert.deepEqual([late.status, late.said?.code], [429, 'session.too_many'])
  assert.match(late.said?.sentence ?? '', /15 minutes/)
  house.pass(16)
  assert.equal((await atTheDoor(emailOf('jun'), PASSWORD, from)).status, 200)
})

test('a floor of forty signs in from one address at the beginning of a shift, all at once', async () => {
  const from = '10.2.9.10'
  const keys = ['mei', 'jun', 'lan', 'lead', 'lead_two', 'qa', 'second_line', 'executive']
  const all = await Promise.all(
    Array.from({ length: 40 }, (_, i) => atTheDoor(emailOf(keys[i % keys.length] ?? ''), PASSWORD, from)),
  )
  assert.deepEqual(new Set(all.map((it) => it.status)), new Set([200]))
})

test('a password is taken as it was typed, with the spaces around it', async () => {
  const password = '  a space on both sides  '
  await empty.nobody.does(firstAdministrator, { name: 'Wu', email: 'wu@test.example', password, language: 'zh-Hant' })
  const signIn = (typed: string) =>
    empty.nobody.ask('POST', '/api/session', { body: { email: 'wu@test.example', password: typed } })
  assert.equal((await signIn(password)).status, 200)
  assert.equal((await signIn(password.trim())).status, 401)
})

test('only an empty house makes its first administrator', async () => {
  const it = { name: 'Wu', email: 'second@test.example', password: 'twelve letters', language: 'en' as const }
  assert.equal(await empty.nobody.refused(firstAdministrator, it), 'house.not_empty')
  assert.equal((await house.nobody.does(whoAmI)).empty, false)
})

test('two who set up the same empty house at once: one of them is the first', async () => {
  const fresh = await openHouse({ empty: true })
  const make = (email: string) =>
    fresh.nobody.tries(firstAdministrator, { name: 'Wu', email, password: 'twelve letters', language: 'en' })
  const both = await Promise.all([make('one@test.example'), make('two@test.example')])
  assert.deepEqual(both.map((it) => it.status).toSorted(), [200, 409])
  await fresh.close()
})

test('who signs out is out at once, in every window that shared the session', async () => {
  const lead = await house.signInAnew('lead')
  assert.equal((await lead.does(whoAmI)).person?.role, 'lead')
  const out = await lead.tries(signOut)
  assert.match(out.setCookie ?? '', /^sanying_session=; .*Max-Age=0/)
  assert.equal((await lead.does(whoAmI)).person, null)
  assert.equal((await lead.tries(listPeople)).status, 401)
})

test('a session ends by itself after twelve hours', async () => {
  const lead = await house.signInAnew('lead')
  house.pass(11 * 60 + 59)
  assert.equal((await lead.tries(listPeople)).status, 200)
  house.pass(1)
  assert.equal((await lead.tries(listPeople)).status, 401)
})

test('a page of another site cannot act with the cookie of somebody who is signed in', async () => {
  const { headers } = await house.signInAnew('mei')
  const cookie = headers.cookie ?? ''
  const put = (more: Record<string, string>) =>
    callerOf(house.app, { cookie, ...more }, '10.2.9.11').ask('PUT', '/api/presence', { body: { state: 'away' } })
  for (const more of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example', host: 'desk.example' },
    { origin: 'null' },
    {},
  ])
    assert.equal((await put(more as Record<string, string>)).said?.code, 'access.other_site')
  assert.equal((await put({ 'sec-fetch-site': 'same-origin' })).status, 200)
  assert.equal((await put({ origin: 'https://desk.example', host: 'desk.example' })).status, 200)
})

test('a seat keeps its cookie to itself, so two people share one browser', async () => {
  const body = { email: emailOf('mei'), password: PASSWORD }
  const a = await callerOf(house.app, {}, '10.2.9.12').ask('POST', '/seat/a/api/session', { body })
  assert.match(a.setCookie ?? '', /Path=\/seat\/a;/)
})

test('the database keeps no secret that would open a door by itself', async () => {
  const { headers } = await house.signInAnew('mei')
  const secret = headers.cookie?.split('=')[1] ?? ''
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from platform.sessions where encode(token, 'escape') = ${secret}
    or encode(token, 'base64') like ${`${secret.slice(0, 20)}%`}`.execute(house.db)
  assert.equal(rows[0]?.n, 0)
})

test('the virtual clock is moved by an administrator or a token, and everybody sees the new time', async () => {
  const token = await empty.token('clock')
  const { now } = await token.does(advanceClock, { seconds: 90 })
  assert.equal((await empty.nobody.does(whoAmI)).now, now)
})

test('a house on real time cannot be moved', async () => {
  const real = await serveOver({ ...empty.over, clock: realClock })
  const token = await empty.token('clock')
  const caller = callerOf(real.app, token.headers, '10.2.9.13')
  assert.equal(await caller.refused(advanceClock, { seconds: 90 }), 'clock.not_virtual')
  await real.stop()
})

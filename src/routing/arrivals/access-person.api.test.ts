import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readContact } from '#live/contact-view/view.contract.ts'
import type { Caller } from '#testing/caller.ts'
import { aPhone } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { again, anAccount, call, knownCallers, WRITING } from '#testing/known-caller.ts'
import { customerOf, lifted, wentAgainst } from '#testing/standing.ts'
import { setPresence } from '../presence/presence.contract.ts'
import { askAccess, startContact, takeCallBack } from './arrival.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const pbx = await house.token('contacts')
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')
const here = (who: Caller, state: 'available' | 'away') => who.does(setPresence, { state })

const { ends, somebody } = knownCallers(house, pbx)

test('one person for them: the call goes to that person and to nobody else; when they cannot, they call back themselves', async () => {
  const { who } = await somebody({ who: { person: house.idOf('jun') } })
  await here(mei, 'available')
  const waits = await pbx.does(startContact, again(who, { agent: 'mei' }))
  assert.deepEqual(
    [waits.state, waits.handling?.say, waits.handling?.person],
    ['waiting', 'named_person', house.idOf('jun')],
  )
  await here(jun, 'available')
  assert.equal((await jun.does(readContact, { id: waits.id })).mine, true)
  await ends(waits)
  await here(jun, 'away')
  const late = await pbx.does(startContact, again(who))
  await pbx.does(takeCallBack, { id: late.id })
  const row = await house.inside((tx) =>
    tx
      .selectFrom('desk.promises')
      .select(['owner', 'kind'])
      .where('contact', '=', late.id as never)
      .execute(),
  )
  assert.deepEqual(row, [{ owner: house.idOf('jun'), kind: 'call_back' }])
  await here(mei, 'away')
})

test('never the person it was done to, even if somebody named them: it goes to another as every call does [P76] [P43]', async () => {
  const { who, customer } = await somebody({ who: { person: house.idOf('jun') } })
  await wentAgainst(house, customer, 'jun')
  await here(jun, 'available')
  const waits = await pbx.does(startContact, again(who))
  assert.deepEqual([waits.state, waits.agent], ['waiting', null])
  await here(mei, 'available')
  assert.equal((await mei.does(readContact, { id: waits.id })).mine, true)
  await ends(waits)
  for (const it of [mei, jun]) await here(it, 'away')
})

test('a number is nobody: unverified they route as everybody, and another verified person on the same number too [P54]', async () => {
  const { who } = await somebody(WRITING)
  await here(mei, 'available')
  const stranger = await pbx.does(startContact, call({ customer: { phone: who.phone } }))
  assert.deepEqual([stranger.state, stranger.handling], ['running', null])
  await ends(stranger)
  const sister = { phone: who.phone, account: anAccount(), name: 'Her sister' }
  for (const verified of ['login', 'secret'] as const) {
    const other = await pbx.does(startContact, call({ customer: sister, verified }))
    assert.deepEqual([other.state, other.handling], ['running', null])
    assert.notEqual(await customerOf(house, other.id), await customerOf(house, stranger.id))
    await ends(other)
  }
  const himself = await pbx.does(startContact, again(who))
  assert.equal(himself.state, 'waiting')
  await ends(himself)
  await here(mei, 'away')
})

test('a first sign-in from a number that nobody was ever sure of keeps its history; two at once are one person [P54]', async () => {
  const phone = aPhone()
  const before = await pbx.does(startContact, call({ channel: 'chat', customer: { phone } }))
  const account = anAccount()
  const both = await Promise.all(
    [1, 2, 3].map(() =>
      pbx.does(startContact, call({ channel: 'chat', customer: { phone, account }, verified: 'login' })),
    ),
  )
  const all = await Promise.all([before, ...both].map((it) => customerOf(house, it.id)))
  assert.equal(new Set(all).size, 1)
  const strange = { account: anAccount(), phone: aPhone() }
  const new3 = await Promise.all(
    [1, 2, 3].map(() => pbx.does(startContact, call({ channel: 'chat', customer: strange, verified: 'login' }))),
  )
  assert.equal(new Set(await Promise.all(new3.map((it) => customerOf(house, it.id)))).size, 1)
  await ends(before, ...both, ...new3)
})

test('lapsed or lifted it has no effect on the next call, with no clock rung and no job run [P46] [P62]', async () => {
  await here(mei, 'available')
  const one = await somebody(WRITING, { days: 2 })
  house.pass(2 * 24 * 60 + 1)
  const after2 = await pbx.does(startContact, again(one.who))
  assert.deepEqual([after2.state, after2.handling], ['running', null])
  await ends(after2)
  const two = await somebody(WRITING)
  const held = await pbx.does(startContact, again(two.who))
  assert.equal(held.state, 'waiting')
  await lifted(house, two.standing)
  await here(mei, 'away')
  await here(mei, 'available')
  assert.equal((await mei.does(readContact, { id: held.id })).state, 'running')
  await ends(held)
  await here(mei, 'away')
})

test('a mail that answers a closed case is kept with it, put to nobody, and the case stays closed [peers 1]', async () => {
  const { who, customer } = await somebody({ how: { ways: ['portal', 'letter'] } })
  const opened = await lead.ask('POST', '/api/cases', {
    body: {
      channel: 'phone',
      queue: 'shop',
      language: 'zh-Hant',
      customer: { id: customer },
      words: '沙發缺腳',
      remedy: { stated: '補' },
    },
  })
  const made = (opened.json as { case: { id: string; number: number } }).case
  await house.db
    .updateTable('desk.cases')
    .set({ state: 'closed', closed_at: house.clock.now(), closed_as: 'answered' })
    .where('id', '=', made.id as never)
    .execute()
  const mail = await pbx.does(startContact, again(who, { channel: 'email', replies_to: made.number }))
  assert.deepEqual([mail.state, mail.handling?.say], ['waiting', 'write'])
  const turn = await house.inside((tx) =>
    tx
      .selectFrom('guard.access_turns')
      .select(['case_id', 'way'])
      .where('contact', '=', mail.id as never)
      .execute(),
  )
  assert.deepEqual(turn, [{ case_id: made.id, way: 'email' }])
  const row = await house.inside((tx) =>
    tx
      .selectFrom('desk.cases')
      .select('state')
      .where('id', '=', made.id as never)
      .executeTakeFirst(),
  )
  assert.equal(row?.state, 'closed')
  // The number of somebody else's case in a subject line leads nowhere.
  const slip = await pbx.does(startContact, call({ channel: 'email', replies_to: made.number }))
  const joined = await house.inside((tx) =>
    tx
      .selectFrom('desk.contacts')
      .select('case_id')
      .where('id', '=', slip.id as never)
      .executeTakeFirst(),
  )
  assert.equal(joined?.case_id, null)
})

test('the phone system asks about one person it has made sure of, and that it asked is written down [P56]', async () => {
  const { who, customer } = await somebody(WRITING)
  const asked = { verified: 'login' as const, channel: 'phone' as const, language: 'en' as const }
  assert.equal(await pbx.refused(askAccess, asked), 'customer.not_sure')
  assert.deepEqual(await pbx.does(askAccess, { ...asked, account: 'nobody-we-know' }), { open: true, handling: null })
  const told = await pbx.does(askAccess, { ...asked, account: who.account })
  assert.match(told.handling?.words ?? '', /e-mail or the case page/)
  assert.equal((await pbx.does(askAccess, { ...asked, account: who.account, about: 'new_matter' })).open, true)
  const reads = await house.inside((tx) =>
    tx
      .selectFrom('guard.marker_reads')
      .select(['reader_name', 'seen_at_place'])
      .where('customer', '=', customer)
      .execute(),
  )
  assert.deepEqual(reads, [{ reader_name: 'token:test contacts', seen_at_place: 'phone_system' }])
})

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readFloor } from '#insight/floor/floor.contract.ts'
import { setPresence } from '#routing/presence/presence.contract.ts'
import type { Caller } from '#testing/caller.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { endDuty, listDuties, setDuty, setOfferTime } from '../duties/duty.contract.ts'
import { callHelp, withdrawHelp } from '../exits/exit.contract.ts'
import { answerCall } from '../leading/lead.contract.ts'
import { assistUnanswered } from './assist.sql.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')
const second = await house.signIn('lead_two')
const manager = await house.signIn('manager')
const SECONDS = 1 / 60

const callOn = async (contact: string, as: Caller = lead) =>
  (await as.does(readFloor)).needs.find((need) => need.contact === contact && need.kind === 'help')
const offeredTo = async (contact: string) => (await callOn(contact))?.offer?.to ?? null
const offersOf = (assist: string | undefined) =>
  house.inside((tx) =>
    tx
      .selectFrom('live.offers')
      .select(['lead', 'link', 'round', 'loud', 'state'])
      .where('assist', '=', assist ?? '')
      .orderBy('nth')
      .execute(),
  )
const NAME = (key: string) => `${key} of the tests`
async function meiCalls() {
  await house.advance(300)
  const contact = await aContact(house)
  await mei.does(callHelp, { id: contact.id })
  return contact
}

test('a call is offered to Mei’s lead, after twenty seconds to the next, then to the manager on duty, then aloud to all [S2-30] [S2-37]', async () => {
  const { id, ends } = await meiCalls()
  const mine = async () => [(await callOn(id, lead))?.offer?.mine, (await callOn(id, second))?.offer?.mine]
  assert.deepEqual([await offeredTo(id), ...(await mine())], [NAME('lead'), true, false])
  await house.advance(19 * SECONDS)
  assert.equal(await offeredTo(id), NAME('lead'))
  await house.advance(SECONDS)
  assert.deepEqual([await offeredTo(id), ...(await mine())], [NAME('lead_two'), false, true])
  await house.advance(20 * SECONDS)
  assert.deepEqual([await offeredTo(id), ...(await mine())], [NAME('manager'), false, false])
  await house.advance(20 * SECONDS)
  const aloud = await callOn(id)
  assert.deepEqual([aloud?.offer?.to, aloud?.offer?.round, ...(await mine())], [NAME('lead'), 2, true, true])
  assert.equal(aloud?.passedOn, 3)
  assert.equal((await callOn(id, manager))?.offer?.mine, true)
  await house.advance(20 * SECONDS)
  await second.does(answerCall, { id: aloud?.id ?? '', mode: 'join' })
  assert.deepEqual(
    (await offersOf(aloud?.id)).map((it) => [it.link, it.round, it.loud, it.state]),
    [
      ['lead', 1, false, 'lapsed'],
      ['next_lead', 1, false, 'lapsed'],
      ['duty', 1, false, 'lapsed'],
      ['lead', 2, true, 'lapsed'],
      ['next_lead', 2, true, 'accepted'],
    ],
  )
  await house.advance(5)
  assert.equal((await offersOf(aloud?.id)).length, 5, 'nobody is asked once somebody is there')
  await ends()
})

test('a lead who is away, at rest, in a contact or beside somebody is passed over at once, and no row says which', async () => {
  await lead.does(setPresence, { state: 'away' })
  const away = await meiCalls()
  assert.equal(await offeredTo(away.id), NAME('lead_two'))
  await away.ends()
  await lead.does(setPresence, { state: 'available' })

  const own = await aContact(house, { agent: 'lead' })
  const busy = await meiCalls()
  assert.equal(await offeredTo(busy.id), NAME('lead_two'))
  await own.customerSays('you idiot')
  await own.ends()
  await busy.ends()
  house.pass(1)
  const hers = await aContact(house, { agent: 'jun' })
  await (await house.signIn('jun')).does(callHelp, { id: hers.id })
  assert.equal(await offeredTo(hers.id), NAME('lead_two'), 'he rests')
  await second.does(answerCall, { id: (await callOn(hers.id))?.id ?? '', mode: 'whisper' })
  const next = await aContact(house, { agent: 'agent' })
  await (await house.signIn('agent')).does(callHelp, { id: next.id })
  assert.equal(await offeredTo(next.id), NAME('manager'), 'one rests, the other is with Jun')
  for (const it of [hers, next]) await it.ends()
  const columns = await house.inside((tx) => tx.selectFrom('live.offers').selectAll().limit(1).executeTakeFirst())
  assert.deepEqual(
    Object.keys(columns ?? {}).filter((name) => /why|reason|because/.test(name)),
    [],
  )
})

test('where nobody can come everybody is asked aloud, and the one who is back first is asked next [S2-37]', async () => {
  for (const it of [lead, second, manager]) await it.does(setPresence, { state: 'away' })
  const { id, ends } = await meiCalls()
  const call = await callOn(id)
  assert.deepEqual([call?.offer?.to, call?.offer?.mine, call?.offer?.loud], [null, true, true])
  await second.does(setPresence, { state: 'available' })
  await house.advance(20 * SECONDS)
  assert.equal(await offeredTo(id), NAME('lead_two'))
  await ends()
  for (const it of [lead, manager]) await it.does(setPresence, { state: 'available' })
})

test('whoever it was offered to, anybody who leads may come; the offer then says that somebody else did', async () => {
  const { id, ends } = await meiCalls()
  const call = await callOn(id)
  await manager.does(answerCall, { id: call?.id ?? '', mode: 'join' })
  assert.deepEqual(
    (await offersOf(call?.id)).map((it) => it.state),
    ['covered'],
  )
  assert.equal((await callOn(id))?.offer, null)
  await ends()
})

test('forty times two or three accept one call at the same instant: one comes, the others hear that somebody is coming [S2-37]', async () => {
  const leads = [lead, second, manager]
  for (let round = 0; round < 40; round++) {
    const { id, ends } = await meiCalls()
    const call = await callOn(id)
    if (round % 4 === 3) house.pass(20 * SECONDS)
    const [, ...tried] = await Promise.all([
      round % 4 === 3 ? house.ring() : undefined,
      ...leads.slice(0, 2 + (round % 2)).map((it) => it.tries(answerCall, { id: call?.id ?? '', mode: 'join' })),
    ])
    assert.equal(tried.filter((it) => it.status === 200).length, 1)
    for (const it of tried.filter((one) => one.status !== 200)) {
      assert.equal(it.said?.code, 'assist.already_answered')
      assert.ok(it.said?.sentence)
    }
    const open = (await offersOf(call?.id)).filter((it) => it.state === 'open' || it.state === 'accepted')
    assert.ok(open.length <= 1 && open.every((it) => it.state === 'accepted'))
    await ends()
  }
})

test('a clock that rings early, late or three times at once hands a call on once', async () => {
  const { id, ends } = await meiCalls()
  const call = await callOn(id)
  const ring = () =>
    house.inside((tx) =>
      assistUnanswered(
        {
          tx,
          house: house.house.house,
          zone: 'Asia/Taipei',
          actor: { kind: 'clock' },
          now: house.clock.now(),
          clock: house.clock,
          topics: new Set(),
          afterwards: [],
          door: { from: 'inside', attempt: async () => 0, headers: {} },
        },
        call?.id ?? '',
      ),
    )
  await ring()
  assert.equal((await offersOf(call?.id)).length, 1)
  house.pass(20 * SECONDS)
  await Promise.all([ring(), ring(), ring()])
  assert.equal((await offersOf(call?.id)).length, 2)
  house.pass(30)
  await ring()
  assert.equal((await offersOf(call?.id)).length, 3, 'half an hour late it goes on from where it was')
  await mei.does(withdrawHelp, { id })
  await ring()
  assert.deepEqual(
    (await offersOf(call?.id)).map((it) => it.state),
    ['lapsed', 'lapsed', 'withdrawn'],
  )
  await ends()
})

test('whoever was put on duty is asked instead of the manager, for as long as was said', async () => {
  const line = await house.signIn('second_line')
  const until = (minutes: number) => new Date(house.clock.now().getTime() + minutes * 60_000).toISOString()
  for (const wrong of [until(-1), until(25 * 60)])
    assert.equal(await manager.refused(setDuty, { person: 'second_line', until: wrong }), 'duty.wrong_time')
  assert.equal(await manager.refused(setDuty, { person: 'mei', until: until(60) }), 'agent.unknown')
  assert.equal(await mei.refused(setDuty, { person: 'lead', until: until(60) }), 'access.not_yours')
  assert.deepEqual(
    (await lead.does(listDuties)).otherwise.map((it) => it.name),
    [NAME('manager'), NAME('second_line')],
  )

  const duty = await lead.does(setDuty, { person: 'second_line', until: until(400) })
  const { id, ends } = await meiCalls()
  for (let i = 0; i < 2; i++) await house.advance(20 * SECONDS)
  assert.equal(await offeredTo(id), NAME('second_line'))
  assert.equal((await line.does(listDuties)).duties[0]?.isNow, true)
  await ends()
  await manager.does(endDuty, { id: duty.id })
  assert.equal(await manager.refused(endDuty, { id: duty.id }), 'duty.unknown')
  const next = await meiCalls()
  for (let i = 0; i < 2; i++) await house.advance(20 * SECONDS)
  assert.equal(await offeredTo(next.id), NAME('manager'))
  await next.ends()
})

test('a house sets how long one person is waited for, and an offer keeps the time it was given with', async () => {
  const { id, ends } = await meiCalls()
  const given = (await callOn(id))?.offer?.until
  await manager.does(setOfferTime, { offerSeconds: 60 })
  assert.equal((await callOn(id))?.offer?.until, given)
  await house.advance(20 * SECONDS)
  const next = (await callOn(id))?.offer
  assert.equal(new Date(next?.until ?? 0).getTime() - house.clock.now().getTime(), 60_000)
  for (const offerSeconds of [4, 121]) assert.equal((await manager.tries(setOfferTime, { offerSeconds })).status, 400)
  assert.equal(await lead.refused(setOfferTime, { offerSeconds: 30 }), 'access.not_yours')
  await ends()
})

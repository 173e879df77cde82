import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { aCrowd } from '#testing/crowd.ts'
import { openHouse } from '#testing/house.ts'
import { startContact } from '../arrivals/arrival.contract.ts'
import { seePresence, setPresence } from '../presence/presence.contract.ts'
import { acceptOffer, declineOffer, myOffer, readOffering, setOffering } from './offer.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const { line, calls, hangsUp, here, away, stateOf } = await aCrowd(house)
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const third = await house.signIn('agent')
const lead = await house.signIn('lead')
await lead.does(setOffering, { key: 'shop', seconds: 20 })

type Somebody = typeof mei
const askedOf = async (who: Somebody) => (await who.does(myOffer)).offer
const offerOf = async (who: Somebody) => (await askedOf(who))?.id ?? ''
const seconds = (n: number) => house.advance(n / 60)
/** Each steps in after the other, so that who has been free longest is known. */
const hereInTurn = async (...keys: string[]) => {
  for (const key of keys) {
    await here(key)
    house.pass(1)
  }
}
const everybodyAway = async () => {
  await sql`update desk.contacts set state = 'ended', ended_at = now(), ended_by = 'lost' where state <> 'ended'`.execute(
    house.db,
  )
  await away('mei', 'jun', 'agent')
  await house.advance(30)
}
const startedAt = async (contact: string) =>
  (await sql<{ at: Date }>`select started_at as at from desk.contacts where id = ${contact}`.execute(house.db)).rows[0]
    ?.at

test('somebody is asked before a call is theirs, sees which way and how long, and says yes once', async () => {
  await everybodyAway()
  await here('mei')
  const call = await calls()
  assert.deepEqual([call.state, call.agent], ['waiting', null])
  assert.ok(call.callBackBy, 'a promise stands behind whoever waits, asked or not')
  const offer = await askedOf(mei)
  assert.equal(offer?.contact, call.id)
  assert.deepEqual(
    [offer?.channel, offer?.language, offer?.queue['zh-Hant'], offer?.owed],
    ['phone', 'zh-Hant', '門市', null],
  )
  assert.deepEqual(Object.keys(offer ?? {}).toSorted(), [
    'at',
    'channel',
    'contact',
    'id',
    'language',
    'owed',
    'queue',
    'until',
    'waitingSince',
  ])
  assert.equal(await askedOf(jun), null)
  assert.equal(await jun.refused(acceptOffer, { id: offer?.id ?? '' }), 'offer.gone', 'it was not Jun who was asked')
  assert.deepEqual(await mei.does(acceptOffer, { id: offer?.id ?? '' }), { contact: call.id })
  assert.deepEqual(await stateOf(call.id), { state: 'running', agent: house.idOf('mei') })
  assert.equal(await mei.refused(acceptOffer, { id: offer?.id ?? '' }), 'offer.gone')
  await hangsUp(call.id)
})

test('nobody answers in time: the next one is asked, the wait goes on from where it began, and the old offer is nobody’s [P100]', async () => {
  await everybodyAway()
  await hereInTurn('mei', 'jun')
  const call = await calls()
  const [began, old] = [await startedAt(call.id), await offerOf(mei)]
  await seconds(19)
  assert.equal(await askedOf(jun), null)
  await seconds(1)
  assert.equal(await askedOf(mei), null)
  assert.equal((await askedOf(jun))?.contact, call.id)
  assert.equal(await mei.refused(acceptOffer, { id: old }), 'offer.gone')
  assert.equal(await mei.refused(declineOffer, { id: old }), 'offer.gone')
  assert.deepEqual(await startedAt(call.id), began)
  await jun.does(acceptOffer, { id: await offerOf(jun) })
  assert.equal((await stateOf(call.id))?.agent, house.idOf('jun'))
  await hangsUp(call.id)
})

test('"not now" needs no reason; nobody is asked again before everybody else was, and then not within a minute', async () => {
  await everybodyAway()
  await hereInTurn('mei', 'jun', 'agent')
  const call = await calls()
  for (const who of [mei, jun, third]) {
    assert.equal((await askedOf(who))?.contact, call.id)
    await who.does(declineOffer, { id: await offerOf(who) })
    await house.ring()
  }
  for (const who of [mei, jun, third]) assert.equal(await askedOf(who), null)
  await seconds(61)
  assert.equal((await askedOf(mei))?.contact, call.id, 'everybody was asked once, and a minute has passed')
  await mei.does(acceptOffer, { id: await offerOf(mei) })
  await hangsUp(call.id)
})

test('two that ran out in a row ask whether somebody is still here: away without blame, one press and they are back', async () => {
  await everybodyAway()
  await here('mei')
  const first = await calls()
  await seconds(20)
  assert.equal((await mei.does(seePresence)).state, 'available', 'one is nothing')
  await seconds(61)
  assert.equal((await askedOf(mei))?.contact, first.id)
  await seconds(20)
  assert.deepEqual((await mei.does(seePresence)).state, 'away')
  assert.deepEqual(await mei.does(myOffer), { offer: null, stillHere: true })
  await mei.does(setPresence, { state: 'available' })
  assert.equal((await mei.does(myOffer)).stillHere, false)
  await seconds(61)
  await mei.does(acceptOffer, { id: await offerOf(mei) })
  await hangsUp(first.id)
})

test('a word in between, and the house does not ask whether they are here', async () => {
  await everybodyAway()
  await here('mei')
  const call = await calls()
  await seconds(20)
  await seconds(61)
  await mei.does(declineOffer, { id: await offerOf(mei) })
  await seconds(61)
  await seconds(20)
  assert.equal((await mei.does(seePresence)).state, 'available')
  await hangsUp(call.id)
})

test('what somebody did not answer is forgotten when the contact is with somebody: nothing is left to count', async () => {
  await everybodyAway()
  await hereInTurn('mei', 'jun')
  const call = await calls()
  await seconds(20)
  await jun.does(acceptOffer, { id: await offerOf(jun) })
  const { rows } = await sql<{ agent: string; answer: string }>`
    select agent, answer from routing.offers where contact = ${call.id}`.execute(house.db)
  assert.deepEqual(rows, [{ agent: house.idOf('jun'), answer: 'accepted' }])
  const told = await sql`select from platform.facts where about = ${call.id} and name like 'contact.offered%'
    and body <> '{}'`.execute(house.db)
  assert.equal(told.rows.length, 0, 'the facts that stay name nobody')
  await hangsUp(call.id)
})

test('whoever has waited longest is offered first when somebody steps in, also after it ran out with a colleague', async () => {
  await everybodyAway()
  await here('mei')
  const first = await calls()
  house.pass(0.1)
  const second = await calls()
  await seconds(20)
  assert.equal((await askedOf(mei))?.contact, second.id, 'Mei was asked for the first one a moment ago')
  await here('jun')
  assert.equal((await askedOf(jun))?.contact, first.id)
  await jun.does(acceptOffer, { id: await offerOf(jun) })
  await mei.does(acceptOffer, { id: await offerOf(mei) })
  await hangsUp(first.id)
  await hangsUp(second.id)
})

test('after ten minutes a call is promised, however many were asked and did not come: nobody waits for ever [P101]', async () => {
  await everybodyAway()
  await hereInTurn('mei', 'jun', 'agent')
  const call = await calls()
  for (let i = 0; i < 62 && (await stateOf(call.id))?.state === 'waiting'; i++) {
    for (const who of [mei, jun, third]) {
      const offer = await askedOf(who)
      if (offer) await who.does(declineOffer, { id: offer.id })
    }
    await seconds(10)
  }
  assert.equal((await stateOf(call.id))?.state, 'ended')
  assert.ok(house.clock.now().getTime() - ((await startedAt(call.id))?.getTime() ?? 0) <= 10.6 * 60_000)
  const { rows } = await sql`select from desk.promises where contact = ${call.id} and kind = 'call_back'`.execute(
    house.db,
  )
  assert.equal(rows.length, 1)
  for (const who of [mei, jun, third]) assert.equal(await askedOf(who), null)
})

test('a letter that nobody took is offered again after a minute, and no call is promised for it', async () => {
  await everybodyAway()
  await here('mei')
  const letter = await calls('0900-777-001', { channel: 'email' })
  await mei.does(declineOffer, { id: await offerOf(mei) })
  await seconds(30)
  assert.equal(await askedOf(mei), null)
  await seconds(31)
  assert.equal((await askedOf(mei))?.contact, letter.id)
  await mei.does(acceptOffer, { id: await offerOf(mei) })
  await hangsUp(letter.id)
})

test('whom a phone system chose is rung by it and asked by nobody, and whoever is being asked is busy for it', async () => {
  await everybodyAway()
  await here('mei')
  const it = { channel: 'phone', language: 'zh-Hant', queue: 'shop', customer: { phone: '0900-777-010' } } as const
  const chosen = await line.does(startContact, { ...it, agent: 'jun' })
  assert.deepEqual([chosen.state, chosen.agent], ['running', house.idOf('jun')])
  const call = await calls()
  assert.equal((await askedOf(mei))?.contact, call.id)
  const other = { ...it, customer: { phone: '0900-777-011' }, agent: 'mei' }
  assert.equal(await line.refused(startContact, other), 'agent.busy')
  await mei.does(declineOffer, { id: await offerOf(mei) })
  assert.equal((await line.does(startContact, other)).state, 'running')
})

test('a customer who hangs up while somebody is asked leaves nothing to accept', async () => {
  await everybodyAway()
  await here('mei')
  const call = await calls()
  const offer = await offerOf(mei)
  await hangsUp(call.id)
  assert.equal(await mei.refused(acceptOffer, { id: offer }), 'offer.gone')
  assert.equal(await askedOf(mei), null)
  assert.equal((await stateOf(call.id))?.agent, null)
})

test('lead and admin set which queue asks first; an agent cannot, and without a setting a call is given at once', async () => {
  const admin = await house.signIn('admin')
  assert.equal(await lead.refused(setOffering, { key: 'nowhere', seconds: 20 }), 'queue.unknown')
  assert.equal((await mei.tries(setOffering, { key: 'shop', seconds: 20 })).status, 403)
  for (const wrong of [4, 121, 1.5])
    assert.equal((await admin.tries(setOffering, { key: 'shop', seconds: wrong })).status, 400)
  await admin.does(setOffering, { key: 'shop', seconds: 30 })
  assert.equal((await lead.does(readOffering)).queues[0]?.seconds, 30)
  await admin.does(setOffering, { key: 'shop', seconds: null })
  await everybodyAway()
  await here('mei')
  const call = await calls()
  assert.deepEqual([call.state, call.agent], ['running', house.idOf('mei')])
  await hangsUp(call.id)
  await admin.does(setOffering, { key: 'shop', seconds: 20 })
})

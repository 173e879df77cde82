import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ROLES } from '#kernel/roles.ts'
import { endByAgent } from '#live/exits/exit.contract.ts'
import { endRecovery, seePresence } from '#routing/presence/presence.contract.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readMyAftercare } from '../mine/mine.contract.ts'
import { lookedInNow, readCareTasks } from '../tasks/task.contract.ts'
import { chooseOfferNow, decideRequestAgain, fulfilRequestNow, refuseRequest } from './offer.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')
const second = await house.signIn('lead_two')
const manager = await house.signIn('manager')
const secondLine = await house.signIn('second_line')
const legal = await house.signIn('legal')

type Kind = 'stop_or_switch' | 'rest' | 'legal'
const offers = async () => (await mei.does(readMyAftercare)).offers
/** Her family was insulted; she ended it and rests. Gives the offers of that, by kind. */
async function aSlur(words = 'your mother') {
  await house.advance(24 * 60)
  const contact = await aContact(house)
  await contact.customerSays(words)
  await mei.does(endByAgent, { id: contact.id })
  const at = house.clock.now().toISOString()
  const fresh = (await offers()).filter((it) => it.offeredAt === at)
  return (kind: Kind) => fresh.find((it) => it.kind === kind)?.id ?? ''
}
const one = async (id: string) => (await offers()).find((it) => it.id === id)
const requests = async (who = lead) => (await who.does(readCareTasks)).requests

test('after a slur and above, and not before, she is offered to stop, to rest and legal support, each with her own choice; counselling is a door and no row [P66] [S4-7]', async () => {
  for (const [words, offered] of [
    ['damn', 0],
    ['you idiot', 0],
    ['your mother', 3],
    ['I will kill you', 3],
  ] as const) {
    await house.advance(24 * 60)
    const contact = await aContact(house)
    await contact.customerSays(words)
    await contact.ends()
    const at = house.clock.now().toISOString()
    assert.equal((await offers()).filter((it) => it.offeredAt === at).length, offered, words)
  }
  assert.deepEqual(await requests(), [], 'what nobody asked for is on nobody’s list')
})

test('a hard contact that is found hard twice offers once', async () => {
  await house.advance(24 * 60)
  const contact = await aContact(house)
  await contact.customerSays('your mother')
  await contact.ends()
  await contact.customerSays('I will kill you')
  assert.equal((await offers()).filter((it) => it.choice === null).length, 3)
})

test('what she wants is somebody’s to do, with the time it was done and by whom; what she declines is seen by nobody [P66]', async () => {
  const of = await aSlur()
  await mei.does(chooseOfferNow, { id: of('legal'), choice: 'no' })
  await mei.does(chooseOfferNow, { id: of('stop_or_switch'), choice: 'not_now' })
  for (const key of ['lead', 'manager', 'second_line', 'legal'])
    assert.deepEqual(await requests(await house.signIn(key)), [])
  await mei.does(chooseOfferNow, { id: of('stop_or_switch'), choice: 'want' })
  const [asked] = await requests()
  assert.deepEqual([asked?.kind, asked?.agent.id, asked?.state], ['stop_or_switch', house.idOf('mei'), 'asked'])
  assert.deepEqual([(await requests(manager)).length, (await requests(legal)).length], [1, 0])
  await mei.does(chooseOfferNow, { id: of('stop_or_switch'), choice: 'no' })
  assert.deepEqual(await requests(), [], 'she thought again')
  await mei.does(chooseOfferNow, { id: of('stop_or_switch'), choice: 'want' })
  house.pass(3)
  await lead.does(fulfilRequestNow, { id: of('stop_or_switch') })
  const done = await one(of('stop_or_switch'))
  assert.deepEqual(
    [done?.state, done?.fulfilledBy, done?.fulfilledAt],
    ['fulfilled', 'lead of the tests', house.clock.now().toISOString()],
  )
  assert.equal(await mei.refused(chooseOfferNow, { id: of('stop_or_switch'), choice: 'no' }), 'offer.settled')
  assert.equal(await lead.refused(fulfilRequestNow, { id: of('stop_or_switch') }), 'request.not_open')
  const jun = await house.signIn('jun')
  assert.equal(await jun.refused(chooseOfferNow, { id: of('legal'), choice: 'want' }), 'offer.unknown')
  await mei.does(chooseOfferNow, { id: of('legal'), choice: 'want' })
  assert.equal(await lead.refused(fulfilRequestNow, { id: of('legal') }), 'request.unknown')
  await legal.does(fulfilRequestNow, { id: of('legal') })
})

test('longer rest is hers at once, without asking, and begins where the rest she has ends [S4-66] [P63]', async () => {
  const of = await aSlur()
  await mei.does(chooseOfferNow, { id: of('rest'), choice: 'want' })
  const { unavailableUntil } = await mei.does(seePresence)
  assert.equal(Date.parse(unavailableUntil ?? '') - house.clock.now().getTime(), 30 * 60_000)
  assert.deepEqual(await requests(), [])
  await mei.does(endRecovery)
  assert.equal((await mei.does(seePresence)).unavailableUntil, null)
})

test('a no needs a reason in writing and a second person within one working day, who is never the first [P67]', async () => {
  for (const [grants, state] of [
    [true, 'granted'],
    [false, 'refused'],
  ] as const) {
    const id = (await aSlur())('stop_or_switch')
    await mei.does(chooseOfferNow, { id, choice: 'want' })
    assert.equal((await manager.tries(refuseRequest, { id, because: ' ' })).status, 400)
    await manager.does(refuseRequest, { id, because: 'Nobody else speaks the language tonight' })
    const because = { because: 'A colleague of the other team takes over', grants }
    assert.equal(await manager.refused(decideRequestAgain, { id, ...because }), 'request.needs_another')
    assert.equal(await lead.refused(decideRequestAgain, { id, ...because }), 'request.unknown')
    assert.deepEqual([(await requests(lead)).length, (await requests(manager)).length], [0, 0])
    const [again] = await requests(secondLine)
    assert.equal(again?.firstBecause, 'Nobody else speaks the language tonight')
    const due = Date.parse(again?.dueAt ?? '') - house.clock.now().getTime()
    assert.ok(due <= 4 * 86_400_000, 'one working day, a week-end between at most')
    assert.equal((await one(id))?.firstBecause, 'Nobody else speaks the language tonight')
    await secondLine.does(decideRequestAgain, { id, ...because })
    assert.equal((await one(id))?.state, state)
    assert.equal((await one(id))?.secondBy, 'second_line of the tests')
    if (grants) await lead.does(fulfilRequestNow, { id })
    assert.equal(await secondLine.refused(decideRequestAgain, { id, ...because }), 'request.not_open')
  }
})

test('a request that nobody answered in time stands on the second list too, and says that it is late [P67] [S4-7]', async () => {
  const id = (await aSlur())('stop_or_switch')
  await mei.does(chooseOfferNow, { id, choice: 'want' })
  assert.equal((await requests(secondLine)).length, 0)
  await house.advance(30)
  assert.equal((await requests(secondLine))[0]?.late, true)
  await secondLine.does(fulfilRequestNow, { id })
  assert.deepEqual(await requests(), [])
})

test('a lead looks in within half an hour, else the next lead, then the manager; what was said is written nowhere [P68] [P72] [S4-7]', async () => {
  await aSlur()
  const lookIns = async (who = lead) => (await who.does(readCareTasks)).lookIns.filter((it) => it.mine)
  const [first] = await lookIns()
  assert.equal(Date.parse(first?.dueAt ?? '') - house.clock.now().getTime(), 30 * 60_000)
  await house.advance(30)
  assert.deepEqual(
    [(await lookIns()).length, (await lookIns(second)).length, (await lookIns(manager)).length],
    [0, 1, 0],
  )
  assert.equal(await lead.refused(lookedInNow, { id: first?.id ?? '' }), 'look_in.done')
  await house.advance(15)
  const [last] = await lookIns(manager)
  await house.advance(600)
  assert.equal((await lookIns(manager)).length, 1, 'with the last it stays')
  assert.deepEqual(Object.keys(last ?? {}).toSorted(), ['agent', 'dueAt', 'id', 'mine'])
  await manager.does(lookedInNow, { id: last?.id ?? '' })
  assert.equal(await manager.refused(lookedInNow, { id: last?.id ?? '' }), 'look_in.done')
  assert.equal(await lead.refused(lookedInNow, { id: crypto.randomUUID() }), 'look_in.unknown')
  const body = house.routes.filter((it) => it.contract.route.startsWith('PUT /api/look-ins'))[0]?.contract.body
  assert.equal(body, undefined, 'there is no field to write anything into')
})

test('on the third day her own page asks, and nobody else’s; to skip it is to do nothing [P71]', async () => {
  await aSlur()
  await house.advance(3 * 24 * 60)
  assert.equal((await mei.does(readMyAftercare)).followUp, 3)
  for (const role of ROLES.filter((it) => it !== 'agent')) {
    const who = await house.signIn(role)
    const { text } = await who.ask('GET', '/api/aftercare')
    assert.ok(!text.includes('"followUp":3'), role)
  }
  assert.equal((await (await house.signIn('jun')).does(readMyAftercare)).followUp, null)
})

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { endByAgent } from '#live/exits/exit.contract.ts'
import { environment } from '#platform/config/env.ts'
import { aContact } from '#testing/contact.ts'
import { aCrowd } from '#testing/crowd.ts'
import { openHouse } from '#testing/house.ts'
import { endRecovery, seePresence, setPresence } from '../presence/presence.contract.ts'
import { leaveMySeat, mySeat, readSeats, setSeats, takeMySeat } from './seat.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const { calls, hangsUp, here, away, hard, stateOf } = await aCrowd(house)
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const third = await house.signIn('agent')
const lead = await house.signIn('lead')
await lead.does(setSeats, { kind: 'email', language: 'zh-Hant', places: 1 })
await lead.does(setSeats, { kind: 'email', language: 'zh-Hans', places: 3 })
const seat = (await mei.does(mySeat)).seats[0]?.id ?? ''
const sitting = async () => (await lead.does(readSeats)).seats[0]?.sitting.map((it) => it.id) ?? []
const everybodyUp = async () => {
  await away('mei', 'jun', 'agent')
  await house.advance(60)
}

test('after a hard contact a seat is offered, whoever has sat there longest goes back to calls, and a waiting customer is theirs', async () => {
  await everybodyUp()
  await here('jun')
  await jun.does(takeMySeat, { seat })
  assert.equal(await jun.refused(takeMySeat, { seat }), 'seat.yours_already')
  assert.equal((await mei.does(mySeat)).offered, false)
  assert.equal(await mei.refused(takeMySeat, { seat }), 'seat.full')
  await hard('mei')
  assert.equal((await mei.does(mySeat)).offered, true)
  assert.equal(await mei.refused(takeMySeat, { seat }), 'seat.full', 'Jun has had five minutes of her twenty')
  house.pass(20)
  const waiting = await calls()
  assert.equal(waiting.state, 'waiting', 'nobody calls somebody in a seat')
  assert.deepEqual((await mei.does(mySeat)).seats[0]?.somebodyMakesRoom, true)
  await mei.does(takeMySeat, { seat })
  assert.deepEqual(await sitting(), [house.idOf('mei')])
  assert.equal((await jun.does(mySeat)).mine, null)
  assert.equal((await stateOf(waiting.id))?.agent, house.idOf('jun'))
  await hangsUp(waiting.id)
})

test('no voice reaches a seat, letters do and go there first; leaving is one tap, and a break needs no seat and nobody', async () => {
  await everybodyUp()
  await here('jun')
  house.pass(1)
  await here('mei')
  await mei.does(takeMySeat, { seat })
  const call = await calls()
  assert.equal(call.agent, house.idOf('jun'))
  await hangsUp(call.id)
  const letter = await calls('0900-888-001', { channel: 'email' })
  assert.equal(letter.agent, house.idOf('mei'), 'Jun has been free longer')
  await hangsUp(letter.id)
  await mei.does(setPresence, { state: 'away' })
  assert.deepEqual(await sitting(), [], 'whoever goes on a break leaves the seat to somebody else')
  assert.equal(await mei.refused(leaveMySeat), 'seat.none')
  await mei.does(takeMySeat, { seat })
  assert.equal((await mei.does(seePresence)).state, 'available')
  await mei.does(leaveMySeat)
  await away('jun')
  const again = await calls()
  assert.equal(again.agent, house.idOf('mei'))
  assert.equal(await mei.refused(takeMySeat, { seat }), 'seat.on_contact')
  assert.equal(await mei.refused(takeMySeat, { seat: crypto.randomUUID() }), 'seat.unknown')
  await hangsUp(again.id)
})

test('the rest is not shortened by a seat, and the floor shows who sits where and no word of why', async () => {
  await everybodyUp()
  await hard('mei')
  const { unavailableUntil } = await mei.does(seePresence)
  await mei.does(takeMySeat, { seat })
  assert.equal((await mei.does(seePresence)).unavailableUntil, unavailableUntil)
  const seats = await lead.does(readSeats)
  assert.deepEqual(Object.keys(seats.seats[0]?.sitting[0] ?? {}).toSorted(), ['id', 'name', 'since'])
  assert.deepEqual(seats.lightDuty, [])
  assert.equal(seats.seats.length, 1, 'a lead sees the seats of their own floor')
  assert.equal(await mei.refused(readSeats), 'access.not_yours')
  assert.equal(await mei.refused(setSeats, { kind: 'email', language: 'zh-Hant', places: 9 }), 'access.not_yours')
  await mei.does(leaveMySeat)
})

test('ten minutes in a seat end a row of hard contacts [S4-50]', async () => {
  await everybodyUp()
  for (let n = 0; n < 2; n++) {
    await hard('mei')
    await mei.does(endRecovery)
  }
  await here('mei')
  const early = await calls()
  assert.equal(early.state, 'waiting')
  await hangsUp(early.id)
  await mei.does(takeMySeat, { seat })
  house.pass(11)
  await mei.does(leaveMySeat)
  const later = await calls()
  assert.equal(later.agent, house.idOf('mei'))
  await hangsUp(later.id)
})

/** People in two places at once, seats with more people than places, and voices inside a seat or a rest. */
async function impossible(): Promise<readonly number[]> {
  const { rows } = await sql<{ twice: number; full: number; voice: number; rest: number }>`
    select
      (select count(*)::int from (select agent from routing.sittings where ended_at is null group by agent having count(*) > 1) t) as twice,
      (select count(*)::int from routing.seats s where s.places <
        (select count(*) from routing.sittings x where x.seat = s.id and x.ended_at is null)) as full,
      (select count(*)::int from desk.contacts c join routing.sittings x on x.agent = c.agent
        where c.channel in ('phone','counter') and c.state = 'running' and x.ended_at is null) as voice,
      (select count(*)::int from care.recoveries r join desk.contacts c on c.agent = r.agent
        where c.answered_at > r.began_at and c.answered_at < coalesce(r.ended_at, r.until)) as rest`.execute(house.db)
  const row = rows[0]
  return [row?.twice ?? -1, row?.full ?? -1, row?.voice ?? -1, row?.rest ?? -1]
}

/** Enough to catch a lock that is missing. `RACES=1250` makes it ten thousand tries and more, by hand. */
const ROUNDS = Number(environment().RACES ?? 12)

test('a swap, an incident and arrivals at the same instant: nobody in two places, no seat over-full, no voice in a seat or a rest [P64]', async () => {
  await lead.does(setSeats, { kind: 'tickets', language: 'zh-Hant', places: 1 })
  const seats = (await mei.does(mySeat)).seats.map((it) => it.id)
  const people = [mei, jun, third]
  let tries = 0
  for (let round = 0; round < ROUNDS; round++) {
    await everybodyUp()
    await here('mei', 'jun', 'agent')
    for (const [nth, who] of people.entries())
      if (nth < seats.length && round % 2 === 0) await who.tries(takeMySeat, { seat: seats[nth] ?? '' })
    const contact = round % 2 === 0 ? null : await aContact(house, { agent: 'mei' })
    await contact?.customerSays('you idiot')
    house.pass(21)
    const arrived = await Promise.all([
      ...(contact ? [mei.tries(endByAgent, { id: contact.id, reason: 'enough' })] : []),
      ...people.flatMap((who) => seats.map((it) => who.tries(takeMySeat, { seat: it }))),
      ...Array.from({ length: 4 }, () => calls()),
      jun.tries(setPresence, { state: round % 3 === 0 ? 'away' : 'available' }),
    ])
    tries += arrived.length
    assert.deepEqual(await impossible(), [0, 0, 0, 0], `round ${round}`)
    for (const it of arrived) if ('id' in it) await hangsUp(it.id)
    if (contact) await contact.ends()
  }
  console.log(`${tries} tries in ${ROUNDS} rounds at once, none broken`)
})

test('ten people and one last place: one of them sits', async () => {
  await everybodyUp()
  const answers = await Promise.all([mei, jun, third, mei, jun, third].map((who) => who.tries(takeMySeat, { seat })))
  assert.equal(answers.filter((it) => it.status === 200).length, 1)
  assert.deepEqual(await impossible(), [0, 0, 0, 0])
})

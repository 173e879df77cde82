import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { readFloor } from '#insight/floor/floor.contract.ts'
import { settleCareCard } from '#live/leading/lead.contract.ts'
import { seeMinutes, takeMinutes } from '#routing/minutes/minutes.contract.ts'
import { seePresence } from '#routing/presence/presence.contract.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { writeMySupport } from '../likes/support.contract.ts'
import { DISLIKES } from './card.ts'
import { readTuning, setTuning } from './tuning.contract.ts'

const house = await openHouse()
after(() => house.close())
const lead = await house.signIn('lead')
const manager = await house.signIn('manager')
const mei = await house.signIn('mei')
const cards = async () => (await lead.does(readFloor)).needs.filter((need) => need.kind === 'care')

async function talks(minutes: number, agent = 'mei') {
  const contact = await aContact(house, { agent })
  house.pass(minutes)
  await contact.ends()
  return contact
}
const settleAll = async () => {
  for (const card of await cards()) await lead.does(settleCareCard, { id: card.id, state: 'done' })
}

test('after a long contact three minutes are on offer: hers to take once, and gone by themselves after a quarter of an hour [S2-52]', async () => {
  await talks(12)
  assert.ok((await mei.does(seeMinutes)).offeredUntil)
  const { until } = await mei.does(takeMinutes)
  assert.equal(Date.parse(until) - house.clock.now().getTime(), 3 * 60_000)
  assert.equal((await mei.does(seePresence)).unavailableUntil, until)
  assert.equal(await mei.refused(takeMinutes), 'minutes.none')
  await house.advance(20)

  await talks(12)
  const running = await aContact(house)
  assert.equal(await mei.refused(takeMinutes), 'minutes.in_contact')
  await running.ends()
  house.pass(15)
  assert.equal((await mei.does(seeMinutes)).offeredUntil, null)
  assert.equal(await mei.refused(takeMinutes), 'minutes.none')
  await house.advance(20)
})

test('two taps at the same three minutes: they are taken once, every time [S2-52]', async () => {
  for (let round = 0; round < 40; round++) {
    await talks(11, 'jun')
    const jun = await house.signIn('jun')
    const both = await Promise.all([jun.tries(takeMinutes), jun.tries(takeMinutes)])
    assert.deepEqual(both.map((it) => it.status).toSorted(), [200, 409], `round ${round}`)
    await house.advance(20)
  }
})

test('what somebody dislikes is not brought to them; who dislikes all of it brings up no card at all [S2-55]', async () => {
  for (const [likes, does] of [
    [{}, 'water'],
    [{ remote: true }, 'voice'],
    [{ dislikes: ['talk'] }, 'water_quiet'],
    [{ dislikes: ['water'] }, 'visit'],
    [{ remote: true, dislikes: ['talk'] }, undefined],
    [{ dislikes: ['water', 'visit'] }, undefined],
  ] as const) {
    await mei.does(writeMySupport, { ...likes, dislikes: 'dislikes' in likes ? [...likes.dislikes] : [] })
    const contact = await aContact(house)
    await contact.customerSays('you idiot')
    await contact.ends()
    assert.equal((await cards())[0]?.does, does)
    await settleAll()
    await house.advance(20)
  }
  await mei.does(writeMySupport, {})
})

test('nothing is ever said or sent in a lead’s name, whatever the card asks for and whatever becomes of it [prop] [S2-55] [X22]', async () => {
  const said = async () => {
    const count = async (table: 'desk.messages' | 'live.whispers' | 'desk.notes') =>
      (await house.inside((tx) => tx.selectFrom(table).select('id').execute())).length
    const utterances = await house.inside((tx) =>
      tx.selectFrom('desk.utterances').select('id').where('who', '=', 'lead').execute(),
    )
    return [await count('desk.messages'), await count('live.whispers'), await count('desk.notes'), utterances.length]
  }
  const before = await said()
  await fc.assert(
    fc.asyncProperty(
      fc.subarray([...DISLIKES]),
      fc.boolean(),
      fc.constantFrom('done' as const, 'declined' as const, 'left' as const),
      async (dislikes, remote, becomes) => {
        await mei.does(writeMySupport, { dislikes, remote })
        await talks(12)
        for (const card of await cards())
          if (becomes !== 'left') await lead.does(settleCareCard, { id: card.id, state: becomes })
        await house.advance(20)
        assert.deepEqual(await said(), before)
      },
    ),
    { numRuns: 20 },
  )
  await mei.does(writeMySupport, {})
})

test('how long a contact must be is told to the leads with its arithmetic, is set by the manager, and names no lead and no agent [S2-52] [X22] [X9]', async () => {
  const { aDay, leads } = await lead.does(readTuning)
  assert.deepEqual([aDay, leads], [8, 2])
  assert.equal((await lead.tries(setTuning, { aDay: 1 })).status, 403)
  await manager.does(setTuning, { aDay: 0 })
  await house.advance(24 * 60)
  await talks(15)
  assert.deepEqual(await cards(), [], 'none is what they can do')
  assert.ok((await mei.does(seeMinutes)).offeredUntil, 'and the minutes are offered all the same')
  await manager.does(setTuning, { aDay: 1 })
  await house.advance(24 * 60)
  const { from, asked, days } = await lead.does(readTuning)
  assert.ok(asked <= 2 * days && from > 10)
  const answer = await lead.ask('GET', '/api/care-cards/tuning')
  assert.deepEqual(Object.keys(answer.json as object).toSorted(), ['aDay', 'asked', 'days', 'from', 'leads', 'long'])
  for (const key of ['agent', 'mei', 'jun', 'lead', 'lead_two'])
    assert.ok(!answer.text.includes(house.idOf(key)), `${key} is not in it`)
  const before = house.clock.now()
  for (let n = 0; n < 5; n++) await talks(from + 5, n % 2 ? 'mei' : 'jun')
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from care.cards where asked_at > ${before} and because = 'long_contact'`.execute(house.db)
  assert.equal(rows[0]?.n, 2, 'one for each lead, and not one more')
  await manager.does(setTuning, { aDay: 8 })
})

test('no answer of the house says how many cards a lead carried out or let go [S2-52] [X22]', async () => {
  for (const role of ['lead', 'lead_two', 'manager', 'second_line', 'executive', 'admin', 'qa', 'hr']) {
    const who = await house.signIn(role)
    for (const url of ['/api/floor', '/api/wins', '/api/care-cards/tuning', '/api/care-plans'])
      assert.doesNotMatch((await who.ask('GET', url)).text, /settled_?by|cardsBy|perLead|byLead/i, `${role} ${url}`)
  }
  const { handled } = await lead.does(readFloor)
  assert.ok(handled.filter((it) => it.what !== 'assist').every((it) => it.by === null))
})

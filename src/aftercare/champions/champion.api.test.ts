import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { ROLES } from '#kernel/roles.ts'
import { requestOf } from '#testing/caller.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readMyAftercare } from '../mine/mine.contract.ts'
import {
  answerChampion,
  beChampion,
  beNoChampion,
  choosePing,
  forgetChampionNote,
  noteAsChampion,
  offerAsChampion,
  readChampion,
  settlePingNow,
} from './champion.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lan = await house.signIn('lan')
const SECRET = 'She has been quiet since her birthday'

async function aHardContact(agent = 'mei') {
  await house.advance(24 * 60)
  const contact = await aContact(house, { agent })
  await contact.customerSays('you idiot')
  await contact.ends()
}

test('somebody offers themselves to their team, with paid time and a cap, and steps back without a reason [S4-53]', async () => {
  assert.equal((await jun.does(readChampion)).since, null)
  assert.equal(await jun.refused(noteAsChampion, { words: SECRET }), 'champion.not_one')
  assert.equal(await jun.refused(offerAsChampion, { agent: house.idOf('mei'), what: 'walk' }), 'champion.not_one')
  assert.equal((await jun.tries(beChampion, { minutesAWeek: 10, pingsAWeek: 3 })).status, 400)
  await jun.does(beChampion, { minutesAWeek: 90, pingsAWeek: 2 })
  assert.deepEqual((await mei.does(readMyAftercare)).champions, [{ id: house.idOf('jun'), name: 'jun of the tests' }])
  assert.deepEqual((await lan.does(readMyAftercare)).champions, [])
  await jun.does(beNoChampion)
  assert.deepEqual((await mei.does(readMyAftercare)).champions, [])
  await jun.does(beChampion, { minutesAWeek: 90, pingsAWeek: 2 })
})

test('what a champion notes is read by the champion alone: no lead, no manager, no admin, no export, and no role of the database [S4-53] [X17]', async () => {
  await jun.does(noteAsChampion, { words: SECRET })
  const [note] = (await jun.does(readChampion)).notes
  assert.equal(note?.words, SECRET)
  for (const role of [...ROLES, 'mei', 'lead_two']) {
    const who = await house.signIn(role)
    for (const { contract } of house.routes.filter((it) => it.contract.route.startsWith('GET '))) {
      const { url } = requestOf(contract, { id: note?.id })
      assert.ok(!(await who.ask('GET', url)).text.includes(SECRET), `${role} ${contract.route}`)
    }
    const tries = await who.tries(forgetChampionNote, { id: note?.id ?? '' })
    assert.ok([403, 404].includes(tries.status), role)
  }
  const asCare = (reader: string) =>
    house.inside(async (tx) => {
      await sql`set local role sanying_care`.execute(tx)
      await sql`select set_config('app.care_reader', ${reader}, true)`.execute(tx)
      return (await sql`select words from care.champion_notes`.execute(tx)).rows.length
    })
  for (const key of ['lead', 'manager', 'admin', 'hr', 'compliance', 'mei'])
    assert.equal(await asCare(house.idOf(key)), 0, key)
  assert.equal(await asCare(''), 0)
  assert.equal(await asCare(house.idOf('jun')), 1)
  const facts = await house.inside((tx) => tx.selectFrom('platform.facts').select(['name', 'body']).execute())
  assert.ok(!JSON.stringify(facts).includes('champion'))
  await jun.does(forgetChampionNote, { id: note?.id ?? '' })
  assert.equal(await jun.refused(forgetChampionNote, { id: note?.id ?? '' }), 'champion.note_unknown')
})

test('a champion hears of a hard contact only where the person has asked for that, and never more often than they said [S4-54]', async () => {
  const pings = async () => (await jun.does(readChampion)).pings
  await aHardContact()
  assert.deepEqual(await pings(), [])
  await mei.does(choosePing, { on: true })
  await aHardContact()
  const [ping] = await pings()
  assert.deepEqual(Object.keys(ping ?? {}).toSorted(), ['agent', 'at', 'id'], 'who, and nothing of what happened')
  await jun.does(settlePingNow, { id: ping?.id ?? '' })
  assert.equal(await jun.refused(settlePingNow, { id: ping?.id ?? '' }), 'ping.unknown')
  await aHardContact()
  assert.equal((await pings()).length, 1)
  await aHardContact()
  assert.equal((await pings()).length, 0, 'two a week, as jun said')
  await mei.does(choosePing, { on: false })
  await house.advance(8 * 24 * 60)
  await aHardContact()
  assert.deepEqual(await pings(), [])
})

test('"I noticed, and I offer": a yes comes back, a no and the passing of an hour look the same [S4-53]', async () => {
  const offered = async () => (await mei.does(readMyAftercare)).kindnesses
  for (const agent of ['jun', 'lan', 'lead']) {
    const said = await jun.refused(offerAsChampion, { agent: house.idOf(agent), what: 'walk' })
    assert.equal(said, 'champion.unknown_colleague', agent)
  }
  const accepted = async () => (await jun.does(readChampion)).accepted.map((it) => it.what)
  for (const [what, says] of [
    ['walk', 'no'],
    ['leaflet', 'yes'],
  ] as const) {
    await jun.does(offerAsChampion, { agent: house.idOf('mei'), what })
    const [it] = await offered()
    assert.deepEqual([it?.what, it?.by.id], [what, house.idOf('jun')])
    await mei.does(answerChampion, { id: it?.id ?? '', says })
    assert.equal(await mei.refused(answerChampion, { id: it?.id ?? '', says }), 'kindness.unknown')
  }
  assert.deepEqual(await accepted(), ['leaflet'])
  await jun.does(offerAsChampion, { agent: house.idOf('mei'), what: 'drink' })
  house.pass(60)
  assert.deepEqual([await offered(), await accepted()], [[], []])
})

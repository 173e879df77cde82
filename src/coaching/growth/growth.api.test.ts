import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { aHardCall, aPairing, aPeer } from '#testing/coaching.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import {
  askForCoaching,
  moveCoaching,
  offerCoaching,
  rateCoaching,
  readCoaching,
  readGrowth,
  setGoal,
} from './growth.contract.ts'

const house = await openHouse()
after(() => house.close())
const [mei, jun, lead, qa] = [
  await house.signIn('mei'),
  await house.signIn('jun'),
  await house.signIn('lead'),
  await house.signIn('qa'),
]
const [leadId, meiId] = [house.idOf('lead'), house.idOf('mei')]
const GOAL = { aim: 'Say no without a lecture', strength: 'I stay friendly' }
const soon = () => inHours(house, 30)

test('without a goal of her own there is no coaching: not hers, and not her lead’s [S4-87]', async () => {
  assert.equal(await mei.refused(askForCoaching, { coach: leadId, at: soon() }), 'coaching.goal_needed')
  assert.equal(await lead.refused(offerCoaching, { person: meiId }), 'coaching.goal_needed')
  assert.equal(await mei.refused(setGoal, { ...GOAL, coach: house.idOf('hr') }), 'coaching.coach_unknown')
  assert.equal((await mei.tries(setGoal, { ...GOAL, strength: ' ', coach: null })).status, 400)
  await mei.does(setGoal, { ...GOAL, coach: null })
  assert.equal(
    await lead.refused(offerCoaching, { person: meiId }),
    'coaching.goal_needed',
    'it was not shown to her lead',
  )
  await mei.does(setGoal, { ...GOAL, coach: leadId })
  assert.deepEqual(
    (await lead.does(readCoaching)).people.map((it) => [it.person.id, it.aim, it.strength]),
    [[meiId, GOAL.aim, GOAL.strength]],
  )
  assert.deepEqual((await qa.does(readCoaching)).people, [])
})

test('she agrees at a moment of her choice, says herself that it was held, and only she knows whether it was of use [S4-87]', async () => {
  await lead.does(offerCoaching, { person: meiId })
  const [offered] = (await mei.does(readGrowth)).sessions
  const id = offered?.id ?? ''
  assert.deepEqual([offered?.state, offered?.askedBy, offered?.aim], ['asked', 'coach', GOAL.aim])
  assert.equal(await lead.refused(moveCoaching, { id, does: 'agree', at: soon() }), 'coaching.not_yours_to_settle')
  assert.equal(await mei.refused(moveCoaching, { id, does: 'agree' }), 'coaching.moment_needed')
  await mei.does(moveCoaching, { id, does: 'agree', at: inHours(house, 2) })
  assert.equal(await mei.refused(moveCoaching, { id, does: 'hold' }), 'coaching.not_yet')
  assert.equal(await mei.refused(rateCoaching, { id, useful: 5 }), 'coaching.not_yet')
  house.pass(150)
  assert.equal((await mei.tries(moveCoaching, { id, does: 'hold', focus: ['a', 'b', 'c'] })).status, 400, 'two at most')
  await mei.does(moveCoaching, { id, does: 'hold', focus: ['one sentence'], nextStep: 'I try it on Monday' })
  assert.equal(await mei.refused(moveCoaching, { id, does: 'cancel' }), 'coaching.settled')
  await mei.does(rateCoaching, { id, useful: 2 })
  assert.equal((await mei.does(readGrowth)).sessions[0]?.useful, 2)
  assert.ok(!(await lead.ask('GET', '/api/coaching')).text.includes('useful'))
  assert.equal(await jun.refused(rateCoaching, { id, useful: 1 }), 'coaching.session_unknown')
  assert.equal(await jun.refused(moveCoaching, { id, does: 'cancel' }), 'coaching.session_unknown')
  const seen = await house.inside((tx) => tx.selectFrom('coaching.ratings').selectAll().execute())
  assert.deepEqual(seen, [], 'the house itself sees no rating while nobody of it says who is looking')
  const [person] = (await lead.does(readCoaching)).people
  assert.equal(Date.parse(person?.nextBy ?? '') - Date.parse(person?.lastHeld ?? ''), 28 * 86_400_000)
})

test('after a hard call a lead’s offer waits at the door for sixteen hours and looks to the lead like any other; she may ask herself [S4-88] [X8]', async () => {
  const look = async () => (await lead.does(readCoaching)).sessions[0]
  await aHardCall(house)
  const known = (await mei.does(readGrowth)).sessions.length
  await lead.does(offerCoaching, { person: meiId })
  assert.equal(await lead.refused(offerCoaching, { person: meiId }), 'coaching.already_offered')
  const waiting = await look()
  assert.equal(waiting?.state, 'asked')
  assert.equal((await mei.does(readGrowth)).sessions.length, known)
  const id = waiting?.id ?? ''
  assert.equal(await mei.refused(moveCoaching, { id, does: 'agree', at: soon() }), 'coaching.session_unknown')
  assert.ok(!JSON.stringify(waiting).includes('reach'))
  const told = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select('topics').where('about', '=', id).execute(),
  )
  assert.deepEqual(
    told.flatMap((it) => it.topics),
    [`person:${leadId}`],
    'no screen of hers looks again',
  )

  assert.ok((await mei.does(readGrowth)).quietUntil)
  const ask = { coach: leadId, at: soon() }
  assert.equal(await mei.refused(askForCoaching, ask), 'coaching.quiet_hours')
  await mei.does(askForCoaching, { ...ask, waive: true })
  house.pass(15 * 60)
  assert.equal((await mei.does(readGrowth)).sessions.length, known + 1)
  house.pass(70)
  assert.equal((await mei.does(readGrowth)).sessions.length, known + 2)
  await mei.does(moveCoaching, { id, does: 'decline' })
  await lead.does(offerCoaching, { person: meiId })
  assert.deepEqual(Object.keys((await look()) ?? {}), Object.keys(waiting ?? {}), 'then and now they look the same')
})

test('a peer of hers coaches from the day that was agreed, three times and not a fourth [S4-42]', async () => {
  await aPeer(house)
  const ask = { coach: house.idOf('jun'), at: inHours(house, 40), waive: true }
  assert.equal(await mei.refused(askForCoaching, ask), 'coaching.coach_unknown', 'nobody has asked Jun')
  await aPairing(house)
  assert.equal(
    await mei.refused(askForCoaching, { ...ask, at: inHours(house, 1) }),
    'coaching.coach_unknown',
    'not today',
  )
  assert.equal(await mei.refused(askForCoaching, { ...ask, at: inHours(house, -1) }), 'coaching.moment_needed')
  for (let n = 0; n < 3; n++) await mei.does(askForCoaching, ask)
  assert.equal(await mei.refused(askForCoaching, ask), 'peer.three_sessions')
  assert.equal((await jun.does(readCoaching)).sessions.length, 3)
})

const OF_A_BAD_DAY = /contact|incident|assist|card|talk|complaint|case|recovery|utterance|review|step|mark/
test('no column of coaching points to a contact, an incident, an assist, a care card, a talk or a complaint [S4-89] [X8]', async () => {
  const { rows: columns } = await sql<{ at: string; name: string }>`
    select table_name as at, column_name as name from information_schema.columns
    where table_schema = 'coaching' and table_name in ('goals','sessions','ratings','pairings','peers','skills','thanks')`.execute(
    house.db,
  )
  assert.ok(columns.length > 40)
  assert.deepEqual(
    columns.filter((it) => OF_A_BAD_DAY.test(it.name.replace('next_step', ''))),
    [],
  )
  const { rows: keys } = await sql<{ from: string; to: string }>`
    select conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint
    where contype = 'f' and connamespace = 'coaching'::regnamespace`.execute(house.db)
  const out = keys.filter((it) => !/^(?:coaching|platform)\./.test(it.to)).map((it) => `${it.from} ${it.to}`)
  assert.deepEqual(
    out,
    ['coaching.call_reviews desk.contacts'],
    'a review, which the person opens on their own contact',
  )
  const { rows: back } = await sql<{ from: string }>`
    select conrelid::regclass::text as from from pg_constraint where contype = 'f'
      and connamespace <> 'coaching'::regnamespace and confrelid::regclass::text like 'coaching.%'`.execute(house.db)
  assert.deepEqual(back, [], 'and nothing of the house points back')
  const contact = await aContact(house)
  await contact.ends()
  for (const field of ['contact', 'incident', 'assist', 'card', 'case']) {
    const body = { coach: leadId, at: soon(), waive: true, [field]: contact.id }
    const answer = await mei.ask('POST', '/api/coaching-sessions', { body })
    assert.equal(answer.said?.code, 'input.invalid', `coaching from a ${field}`)
  }
})

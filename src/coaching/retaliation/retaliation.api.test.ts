import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { ROLES } from '#kernel/roles.ts'
import { confirm, endByAgent, warn } from '#live/exits/exit.contract.ts'
import { setPresence } from '#routing/presence/presence.contract.ts'
import { requestOf } from '#testing/caller.ts'
import { aHardCall, movesTeam } from '#testing/coaching.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { moveCoaching, offerCoaching, readGrowth, setGoal } from '../growth/growth.contract.ts'
import {
  askForRetaliationWatch,
  listRetaliationWatches,
  myRetaliationWatch,
  readRetaliationWatch,
  settleRetaliationAlert,
} from './retaliation.contract.ts'

const house = await openHouse()
after(() => house.close())
const [mei, jun, lead, yen] = [
  await house.signIn('mei'),
  await house.signIn('jun'),
  await house.signIn('lead'),
  await house.signIn('compliance'),
]
const watchOf = async (key: string) =>
  (await yen.does(listRetaliationWatches)).watches.find((it) => it.name === `${key} of the tests`)
const seen = async (key: string) => yen.does(readRetaliationWatch, { id: (await watchOf(key))?.id ?? '' })
const worse = async (key: string) => (await seen(key)).compared.filter((it) => it.worse).map((it) => it.kind)

test('who marks what was done to them is watched over for twelve months, by itself, and is told that and no more [P69]', async () => {
  assert.deepEqual((await yen.does(listRetaliationWatches)).watches, [])
  assert.equal((await mei.does(myRetaliationWatch)).until, null)
  const call = await aHardCall(house)
  const said = await call.seenBy(mei)
  const rude = (said.utterances as { id: string; words: string }[]).find((it) => it.words === 'you idiot')
  assert.deepEqual((await yen.does(listRetaliationWatches)).watches, [], 'what a machine read is no report')
  await mei.does(confirm, { id: call.id, utterance: rude?.id ?? '', kind: 'insult', counts: true })
  const watch = await watchOf('mei')
  assert.deepEqual(
    watch?.reports.map((it) => it.kind),
    ['incident'],
  )
  const months = (Date.parse(watch?.until ?? '') - house.clock.now().getTime()) / 86_400_000
  assert.ok(months > 364 && months < 367)
  assert.deepEqual(await mei.does(myRetaliationWatch), { until: watch?.until })
})

test('an ending for conduct, legal support, and the person’s own word open one each; nobody else’s mark does', async () => {
  const call = await aContact(house, { agent: 'jun' })
  await call.customerSays('you idiot')
  await jun.does(warn, { id: call.id })
  await jun.does(warn, { id: call.id })
  await call.customerSays('you idiot again')
  assert.equal((await jun.does(endByAgent, { id: call.id })).forConduct, true)
  assert.deepEqual(
    (await watchOf('jun'))?.reports.map((it) => it.kind),
    ['ended'],
  )
  await lead.does(askForRetaliationWatch)
  await lead.does(askForRetaliationWatch)
  assert.deepEqual(
    (await watchOf('lead'))?.reports.map((it) => it.kind),
    ['own_word'],
  )
  assert.ok((await lead.does(myRetaliationWatch)).until)
})

test('her shift is moved, her team changes, coaching is pressed on her: compliance is alerted within a day, about each once [P69]', async () => {
  await mei.does(setGoal, { aim: 'a', strength: 's', coach: house.idOf('lead') })
  assert.deepEqual(await worse('mei'), [])
  // Half a year of shifts to six in the evening, and since the report to midnight.
  const until = async (hours: number) => mei.does(setPresence, { state: 'away', shiftEndsAt: inHours(house, hours) })
  const reported = Date.parse((await watchOf('mei'))?.openedAt ?? '')
  for (let n = 1; n <= 6; n++)
    await house.inside((tx) =>
      tx
        .insertInto('platform.deadlines')
        .values({
          id: crypto.randomUUID(),
          house: house.house.house,
          kind: 'shift_ends',
          about: house.idOf('mei'),
          due_at: new Date(reported - n * 86_400_000),
          state: 'met',
        })
        .execute(),
    )
  for (let n = 0; n < 6; n++) {
    await until(8)
    await house.advance(24 * 60)
  }
  await movesTeam(house, 'mei', 'night')
  for (let n = 0; n < 3; n++) {
    await lead.does(offerCoaching, { person: house.idOf('mei') })
    const [offer] = (await mei.does(readGrowth)).sessions
    await mei.does(moveCoaching, { id: offer?.id ?? '', does: 'decline' })
  }
  assert.deepEqual(await worse('mei'), ['shift', 'team', 'coaching_pressed'])
  await house.advance(25 * 60)
  const { alerts } = await seen('mei')
  assert.deepEqual(alerts.map((it) => it.kind).toSorted(), ['coaching_pressed', 'shift', 'team'])
  assert.equal((await watchOf('mei'))?.open, 3)
  await house.advance(25 * 60)
  assert.equal((await seen('mei')).alerts.length, 3, 'a second look finds the same three')
})

test('compliance settles an alert with words, and no machine has judged anybody', async () => {
  const [alert] = (await seen('mei')).alerts
  const id = alert?.id ?? ''
  assert.equal(await yen.refused(settleRetaliationAlert, { id, words: 'ok' }), 'retaliation.words_needed')
  const words = 'I asked both: she had applied for the night team in May.'
  await yen.does(settleRetaliationAlert, { id, words })
  assert.equal(await yen.refused(settleRetaliationAlert, { id, words }), 'retaliation.settled')
  assert.equal(await yen.refused(settleRetaliationAlert, { id: crypto.randomUUID(), words }), 'retaliation.unknown')
  assert.equal(await yen.refused(readRetaliationWatch, { id: crypto.randomUUID() }), 'retaliation.unknown')
  await house.advance(25 * 60)
  assert.equal((await seen('mei')).alerts.find((it) => it.id === id)?.settled?.words, words)
  assert.equal((await seen('mei')).alerts.length, 3, 'what was settled does not ring again by itself')
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns where table_schema = 'coaching' and table_name like 'retaliation%'`.execute(
    house.db,
  )
  assert.ok(!rows.some((it) => /verdict|guilt|finding|score/.test(it.name)))
})

test('nobody but compliance reads it, hears it or can infer it: not the lead, the manager, the executive, the administrator, and not from the stream [P69]', async () => {
  const watch = (await watchOf('mei'))?.id ?? ''
  const [alert] = (await seen('mei')).alerts
  for (const role of [...ROLES.filter((it) => it !== 'compliance'), 'mei', 'jun', 'lead_two']) {
    const who = await house.signIn(role)
    for (const one of [listRetaliationWatches, readRetaliationWatch, settleRetaliationAlert])
      assert.equal((await who.tries(one, { id: watch, words: 'let me see this one' })).status, 403, role)
    for (const { contract } of house.routes.filter((it) => it.contract.route.startsWith('GET '))) {
      const { text } = await who.ask('GET', requestOf(contract, { id: watch }).url)
      for (const secret of [watch, alert?.id ?? watch, 'coaching_pressed'])
        assert.ok(!text.includes(secret), `${role} ${contract.route}`)
    }
  }
  const told = await house.inside((tx) =>
    tx
      .selectFrom('platform.facts')
      .select(['name', 'about', 'body', 'topics', 'actor'])
      .where('name', 'like', 'retaliation.%')
      .execute(),
  )
  assert.ok(told.length >= 4)
  for (const fact of told) {
    assert.deepEqual([fact.topics, fact.body], [[`person:${house.idOf('compliance')}`], {}])
    assert.notEqual(fact.about, house.idOf('mei'))
  }
  for (const table of ['watches', 'reports', 'alerts'])
    assert.equal(
      (await house.inside((tx) => sql`select from ${sql.table(`coaching.retaliation_${table}`)}`.execute(tx))).rows
        .length,
      0,
    )
  const asLead = await house.inside(async (tx) => {
    await sql`select set_config('app.reader', ${house.idOf('lead')}, true)`.execute(tx)
    const { rows } = await sql`select * from coaching.fared(${house.idOf('mei')}, '2026-01-01', '2027-01-01')`.execute(
      tx,
    )
    return [rows.length, (await sql`select from coaching.retaliation_alerts`.execute(tx)).rows.length]
  })
  assert.deepEqual(asLead, [0, 0])
  await assert.rejects(
    house.inside((tx) => sql`insert into coaching.retaliation_watches values (gen_random_uuid())`.execute(tx)),
    /permission denied/,
    'no screen opens a watch over somebody',
  )
})

test('after twelve months the watch is over, and the next report opens another with a new beginning [P69]', async () => {
  house.pass(370 * 24 * 60)
  await house.ring()
  assert.deepEqual((await yen.does(listRetaliationWatches)).watches, [])
  assert.equal((await mei.does(myRetaliationWatch)).until, null)
  await mei.does(askForRetaliationWatch)
  const watch = await watchOf('mei')
  assert.equal(watch?.openedAt, house.clock.now().toISOString())
  assert.deepEqual(
    (await worse('mei')).filter((it) => it === 'team'),
    [],
    'the team of today is where it begins',
  )
})

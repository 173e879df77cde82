import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { callHelp, withdrawHelp } from '#live/exits/exit.contract.ts'
import { answerCall, settleHelp } from '#live/leading/lead.contract.ts'
import { requestOf } from '#testing/caller.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { readFloor } from '../floor/floor.contract.ts'
import { readHelp } from './help.contract.ts'

const houses: TestHouse[] = []
after(() => Promise.all(houses.map((it) => it.close())))
async function aHouse() {
  const house = await openHouse()
  houses.push(house)
  return house
}

/** Somebody calls, and the lead comes after so many seconds; null: nobody comes. */
async function calls(house: TestHouse, who: string, seconds: number | null) {
  const lead = await house.signIn('lead')
  const contact = await aContact(house, { agent: who })
  await (await house.signIn(who)).does(callHelp, { id: contact.id })
  const [need] = (await lead.does(readFloor)).needs.filter((it) => it.contact === contact.id)
  if (seconds !== null) {
    house.pass(seconds / 60)
    await lead.does(answerCall, { id: need?.id ?? '', mode: 'whisper' })
    await lead.does(settleHelp, { id: need?.id ?? '', outcome: 'solved' })
  }
  await contact.ends()
  house.pass(11)
}

test('how fast help came: median, ninetieth, within two minutes, unanswered, and each opens to its calls without a name [S2-37]', async () => {
  const house = await aHouse()
  const lead = await house.signIn('lead')
  for (const seconds of [8, 15, 30, 150, null]) await calls(house, 'mei', seconds)
  const back = await aContact(house, { agent: 'mei' })
  await (await house.signIn('mei')).does(callHelp, { id: back.id })
  await (await house.signIn('mei')).does(withdrawHelp, { id: back.id })
  const help = await lead.does(readHelp)
  assert.deepEqual(help.figures, {
    asked: 5,
    answered: 4,
    unanswered: 1,
    withinTwoMinutes: 3,
    medianSeconds: 15,
    p90Seconds: 150,
    slowestSeconds: 150,
  })
  assert.deepEqual(help.leftOut, { withdrawn: 1, still_open: 0 })
  assert.deepEqual((await lead.does(readFloor)).response, help.figures, 'the floor says the same')
  assert.equal(help.rows.length, 6)
  assert.deepEqual(
    help.rows.map((it) => [it.seconds, it.outcome, it.leftOut]),
    [[null, null, 'withdrawn'], [null, null, null], ...[150, 30, 15, 8].map((seconds) => [seconds, 'solved', null])],
  )
  for (const name of ['mei', 'lead'])
    assert.doesNotMatch(JSON.stringify(help), new RegExp(`${name} of the|${house.idOf(name)}`))
  assert.equal((await (await house.signIn('manager')).does(readHelp, { because: 'self_harm' })).figures.asked, 0)
  const now = house.clock.now().toISOString()
  assert.equal(await lead.refused(readHelp, { from: now, to: now }), 'help.wrong_time')
  for (const who of ['mei', 'qa', 'executive', 'client', 'admin'])
    assert.equal(await (await house.signIn(who)).refused(readHelp), 'access.not_yours', who)
})

test('whoever presses the key, no figure anywhere differs by it: two houses, the same calls by one person or by two [S2-38] [X8]', async () => {
  const [one, two] = [await aHouse(), await aHouse()]
  for (const [i, seconds] of [10, 20, 30].entries()) {
    await calls(one, 'mei', seconds)
    await calls(two, i % 2 === 0 ? 'jun' : 'agent', seconds)
  }
  const figures = async (house: TestHouse) => {
    const said: Record<string, string> = {}
    for (const role of ['lead', 'manager', 'second_line', 'qa', 'executive', 'client', 'department', 'admin']) {
      const who = await house.signIn(role)
      for (const path of ['GET /api/help/figures', 'GET /api/wins', 'GET /api/errors', 'GET /api/reviews']) {
        const contract = house.routes.find((it) => it.contract.route === path)?.contract
        if (!contract) continue
        said[`${role} ${path}`] = (await who.ask('GET', requestOf(contract, {}).url)).text.replaceAll(
          /[0-9a-f-]{36}/g,
          'id',
        )
      }
    }
    return said
  }
  assert.deepEqual(await figures(one), await figures(two))
})

test('a call for help cannot become a score, a review, a form or a coaching: nothing in the house can hold one [S2-38] [X8]', async () => {
  const [house] = houses
  if (!house) throw new Error('There is no house')
  const { rows: held } = await sql<{ from: string }>`
    select conrelid::regclass::text as from from pg_constraint
    where contype = 'f' and confrelid in ('live.assists'::regclass, 'live.offers'::regclass, 'live.whispers'::regclass)`.execute(
    house.db,
  )
  assert.deepEqual(
    held.map((it) => it.from),
    ['live.offers'],
    'only what became of the offers',
  )
  const { rows: named } = await sql<{ at: string }>`
    select table_schema || '.' || table_name as at from information_schema.columns
    where column_name ~ 'assist' and table_schema not in ('information_schema','pg_catalog')`.execute(house.db)
  assert.deepEqual([...new Set(named.map((it) => it.at))], ['live.offers'])
  const { rows: marks } = await sql<{ column_name: string }>`
    select column_name from information_schema.columns where table_schema = 'live'
    and column_name ~ '(score|rating|rank|grade|mood|emotion|weak|fault|performance)'`.execute(house.db)
  assert.deepEqual(marks, [])
  // Every way that begins a review, an evaluation or growth takes nothing that names a call.
  const takes = house.routes.filter((it) => /review|growth|coach|quality|score|measure/i.test(it.contract.route))
  for (const { contract } of takes) {
    const shape = JSON.stringify(Object.keys((contract.body as { shape?: object } | undefined)?.shape ?? {}))
    assert.doesNotMatch(shape + contract.route, /assist|help|whisper/i, contract.route)
  }
  const by = await house.inside((tx) => tx.selectFrom('live.assists').select('id').limit(1).executeTakeFirst())
  const lead = await house.signIn('lead')
  for (const { contract } of takes.filter((it) => it.contract.route.includes(':id'))) {
    const { method, url } = requestOf(contract, { id: by?.id ?? '' })
    const answer = await lead.ask(method, url, contract.body ? { body: {} } : {})
    assert.notEqual(answer.status, 200, contract.route)
  }
})

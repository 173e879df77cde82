import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { readGrowth } from '#coaching/growth/growth.contract.ts'
import { readPeers } from '#coaching/peers/peer.contract.ts'
import { ROLES } from '#kernel/roles.ts'
import { endOfDay } from '#platform/clock/start-of-day.ts'
import { requestOf } from '#testing/caller.ts'
import { aPeer, movesTeam } from '#testing/coaching.ts'
import { openHouse } from '#testing/house.ts'
import { aTalkThatIsOver } from '#testing/talk.ts'
import { readMyAftercare } from '../mine/mine.contract.ts'
import { forgetNextTime, keepNextTime, readTalk, settleResponseNow, settleTalkNow } from './talk.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const mei = await house.signIn('mei')
const manager = await house.signIn('manager')
const over = (about?: Parameters<typeof aTalkThatIsOver>[1]) => aTalkThatIsOver(house, about)
const mine = async (id: string) => {
  const found = (await mei.does(readMyAftercare)).talks.find((it) => it.id === id)
  if (!found) throw new Error('no such talk')
  return found
}

test('where she was wrong it is a misunderstanding, and what she would do next time is hers alone: no role, no page, no export and no fact has a word of it [S4-70] [A19]', async () => {
  const NEXT = 'Next time I look the notice up first'
  const NOTED = 'She had read the old notice'
  const { id } = await over('a quiet call')
  await manager.does(settleTalkNow, { id, cause: 'own_error', branch: 'wrong', noted: NOTED })
  await mei.does(keepNextTime, { id, words: 'a first thought' })
  await mei.does(keepNextTime, { id, words: NEXT })
  assert.equal(await manager.refused(keepNextTime, { id, words: 'x' }), 'talk.gone')
  assert.deepEqual([(await mine(id)).branch, (await mine(id)).nextTime], ['wrong', NEXT])
  for (const who of [manager, mei])
    assert.deepEqual(
      (await who.does(readTalk, { id })).notes.map((it) => it.words),
      [NOTED],
    )

  await onlyTheTwo(id, [NEXT, NOTED])
  await mei.does(forgetNextTime, { id })
  assert.equal((await mine(id)).nextTime, null)
  assert.equal(await mei.refused(forgetNextTime, { id }), 'talk.gone')
})

/** Asks every door as everybody else, reads the log of facts, and looks behind the wall as the roles of the database. */
async function onlyTheTwo(talk: string, secrets: readonly string[]) {
  const holds = (text: string) => secrets.some((secret) => text.includes(secret))
  for (const role of [...ROLES.filter((it) => it !== 'manager'), 'jun', 'lead_two']) {
    const who = await house.signIn(role)
    for (const { contract } of house.routes.filter((it) => it.contract.route.startsWith('GET '))) {
      const { url } = requestOf(contract, { id: talk })
      assert.ok(!holds((await who.ask('GET', url)).text), `${role} ${contract.route}`)
    }
    const answer = await who.tries(readTalk, { id: talk })
    assert.ok(answer.status === 403 || answer.status === 404, role)
  }
  const own = await manager.ask('GET', '/api/aftercare')
  assert.ok(!holds(own.text))
  const facts = await house.inside((tx) => tx.selectFrom('platform.facts').selectAll().execute())
  assert.ok(!holds(JSON.stringify(facts)) && !facts.some((it) => it.name.startsWith('talk') || it.about === talk))
  for (const table of ['care.talks', 'care.talk_notes', 'care.next_times', 'care.offers', 'care.champion_notes'])
    await assert.rejects(
      house.inside((tx) => sql`select * from ${sql.table(table)}`.execute(tx)),
      /permission denied/,
      table,
    )
  for (const table of ['care.talk_notes', 'care.next_times'])
    for (const reader of ['', house.idOf('lead'), house.idOf('admin'), house.idOf('hr')]) {
      const seen = await house.inside(async (tx) => {
        await sql`set local role sanying_care`.execute(tx)
        await sql`select set_config('app.care_reader', ${reader}, true)`.execute(tx)
        return (await sql`select * from ${sql.table(table)}`.execute(tx)).rows.length
      })
      assert.equal(seen, 0, `${table} as ${reader}`)
    }
}

test('a peer is asked by her own later act, from tomorrow on, and nobody comes with coaching for sixteen hours; coaching knows of no talk [X8] [S4-41] [A7]', async () => {
  const { id } = await over('a quiet call')
  assert.equal(
    Date.parse((await mei.does(readGrowth)).quietUntil ?? '') - house.clock.now().getTime(),
    16 * 3_600_000,
    'a talk is quiet time like a hard call',
  )
  await manager.does(settleTalkNow, { id, cause: 'objection', responses: ['peer_coach'] })
  const ask = async () => (await mine(id)).responses.find((it) => it.kind === 'peer_coach')
  const own = { id: (await ask())?.id ?? '', state: 'done' as const }
  assert.equal(await manager.refused(settleResponseNow, own), 'response.persons_own')
  assert.equal(await mei.refused(settleResponseNow, own), 'peer.none')
  assert.equal((await ask())?.state, 'asked', 'it stays hers to ask again')
  await movesTeam(house, 'jun', 'two')
  await aPeer(house)
  await mei.does(settleResponseNow, own)
  const [pairing] = (await mei.does(readPeers)).pairings
  assert.equal(pairing?.notBefore, endOfDay(house.clock.now(), 'Asia/Taipei').toISOString())
  const jun = await house.signIn('jun')
  assert.ok(!(await jun.ask('GET', '/api/peers')).text.includes(id))
  const { rows } = await sql<{ text: string }>`select row_to_json(p)::text as text from coaching.pairings p`.execute(
    house.db,
  )
  for (const { text } of rows) assert.ok(!text.includes(id))
  const again = await over('a quiet call')
  await manager.does(settleTalkNow, { id: again.id, cause: 'objection', responses: ['peer_coach'] })
  const next = (await mine(again.id)).responses[0]?.id ?? ''
  assert.equal(await mei.refused(settleResponseNow, { id: next, state: 'done' }), 'peer.already')
})

test('no talk and no incident opens anything that judges her: there is no door from here to coaching, quality or a look at her [X8] [A7]', async () => {
  const said = house.routes
    .filter((it) => /^(aftercare|talk|backing|champion)\./.test(it.contract.may))
    .map((it) => JSON.stringify([it.contract.route, it.contract.summary]))
  assert.ok(said.length > 15)
  for (const it of said) assert.doesNotMatch(it, /score|rating|quality|review|coach/i)
  const { id } = await over()
  const judged = async () =>
    (
      await sql<{ n: number }>`
      select (select count(*) from fair.reviews)::int + (select count(*) from coaching.pairings)::int
        + (select count(*) from coaching.sessions)::int as n`.execute(house.db)
    ).rows[0]?.n
  const before = await judged()
  await manager.does(settleTalkNow, { id, cause: 'objection', branch: 'wrong', responses: ['break'] })
  assert.equal(await judged(), before)
})

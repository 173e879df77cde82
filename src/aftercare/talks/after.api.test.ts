import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { readGrowth } from '#coaching/growth/growth.contract.ts'
import { readPeers } from '#coaching/peers/peer.contract.ts'
import { answerTask, listTasks } from '#desk/department-tasks/task.contract.ts'
import { keepPromise } from '#desk/promises/promise.contract.ts'
import { readDay } from '#insight/day/day.contract.ts'
import { ROLES } from '#kernel/roles.ts'
import { endByAgent, warn } from '#live/exits/exit.contract.ts'
import { endOfDay } from '#platform/clock/start-of-day.ts'
import { endRecovery, seePresence, setPresence } from '#routing/presence/presence.contract.ts'
import { requestOf } from '#testing/caller.ts'
import { aPeer, movesTeam } from '#testing/coaching.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { replyNow } from '../backed/backing.contract.ts'
import { readMyAftercare } from '../mine/mine.contract.ts'
import { readCareTasks } from '../tasks/task.contract.ts'
import {
  acceptTalkNow,
  askForTalk,
  endTalkNow,
  forgetNextTime,
  keepNextTime,
  readTalk,
  sayTalkFelt,
  settleResponseNow,
  settleTalkNow,
} from './talk.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')
const manager = await house.signIn('manager')
const second = await house.signIn('second_line')

/** Mei has talked with the centre manager, about a call she ended after two warnings unless said otherwise. */
async function aTalk({ about = 'a hard call' as 'a hard call' | 'a quiet call' | 'nothing' } = {}) {
  await house.advance(300)
  const contact = about === 'nothing' ? null : await aContact(house)
  if (about === 'a hard call') {
    await contact?.customerSays('you idiot')
    for (let nth = 0; nth < 2; nth++) await mei.does(warn, { id: contact?.id ?? '' })
    await mei.does(endByAgent, { id: contact?.id ?? '' })
  } else await contact?.ends()
  const asked = { with: house.idOf('manager'), notWith: [house.idOf('lead')] }
  const { id } = await mei.does(askForTalk, about === 'nothing' ? { ...asked, contact: null } : asked)
  await manager.does(acceptTalkNow, { id })
  return { id, contact: contact?.id ?? '' }
}
const over = async (more: Parameters<typeof aTalk>[0] = {}) => {
  const talk = await aTalk(more)
  await manager.does(endTalkNow, { id: talk.id })
  return talk
}
const mine = async (id: string) => {
  const found = (await mei.does(readMyAftercare)).talks.find((it) => it.id === id)
  if (!found) throw new Error('no such talk')
  return found
}

test('the talk begins with one true thing she did, and with none where nothing is known [S4-69] [A7]', async () => {
  for (const [about, deed] of [
    ['a hard call', { what: 'warnings', n: 2 }],
    ['a quiet call', null],
    ['nothing', null],
  ] as const) {
    const { id } = await aTalk({ about })
    assert.deepEqual((await manager.does(readTalk, { id })).deed, deed, about)
    await mei.does(endTalkNow, { id })
  }
})

test('while they talk nothing can be filled in; afterwards what was chosen really happens, and is followed until it is done [S4-68] [S4-41]', async () => {
  const { id } = await aTalk()
  const choice = { id, cause: 'no_power' as const }
  assert.equal(await manager.refused(settleTalkNow, choice), 'talk.still_running')
  assert.equal(await mei.refused(keepNextTime, { id, words: 'x' }), 'talk.still_running')
  assert.equal(await mei.refused(sayTalkFelt, { id, says: 'yes' }), 'talk.still_running')
  await mei.does(endTalkNow, { id })
  const rest = async () =>
    Date.parse((await mei.does(seePresence)).unavailableUntil ?? '') - house.clock.now().getTime()
  assert.equal(await rest(), 10 * 60_000)
  assert.equal(await mei.refused(settleTalkNow, choice), 'talk.gone', 'whoever listened chooses')
  assert.equal(await manager.refused(settleTalkNow, { ...choice, responses: ['go_home'] }), 'talk.does_not_fit')
  assert.equal(await manager.refused(settleTalkNow, { ...choice, responses: ['tool_gap'] }), 'talk.gap_needed')
  const gap = { department: 'Billing', words: 'No way to see a refund from here' }
  await manager.does(settleTalkNow, { ...choice, responses: ['tool_gap', 'break'], gap })
  assert.equal(await manager.refused(settleTalkNow, choice), 'talk.already_settled')
  assert.equal(await rest(), 30 * 60_000, 'twenty minutes more, begun now')

  const [task] = (await second.does(listTasks, {})).tasks
  assert.deepEqual([task?.department, task?.words], [gap.department, gap.words])
  const tool = (await mine(id)).responses.find((it) => it.kind === 'tool_gap')
  assert.equal(await mei.refused(settleResponseNow, { id: tool?.id ?? '', state: 'done' }), 'response.follows')
  await house.advance(25 * 60)
  const late = (await manager.does(readCareTasks)).responses
  assert.deepEqual([late[0]?.kind, late[0]?.late], ['tool_gap', true], 'it comes back to whoever set it going')
  assert.equal((await lead.does(readCareTasks)).responses.length, 0)
  await second.does(answerTask, { id: task?.id ?? '', answer: 'You have it from Monday' })
  assert.equal((await mine(id)).responses.find((it) => it.kind === 'tool_gap')?.state, 'done')
  assert.deepEqual((await manager.does(readCareTasks)).responses, [])
})

test('where she was right four things begin, and she is told of each when it has happened [S4-71] [A7]', async () => {
  const { id, contact } = await over()
  const praise = 'Two calm warnings, and then you closed it'
  await manager.does(settleTalkNow, { id, cause: 'insult', branch: 'right', responses: ['incident'], praise })
  const states = async () => Object.fromEntries((await mine(id)).responses.map((it) => [it.kind, it.state]))
  assert.deepEqual(await states(), {
    incident: 'asked',
    praise: 'done',
    second_look: 'asked',
    unfounded: 'asked',
    customer_answer: 'asked',
  })
  assert.equal((await mine(id)).responses.find((it) => it.kind === 'praise')?.words, praise)
  const { promises } = await second.does(readDay)
  assert.equal(promises.length, 3)
  for (const it of promises) assert.ok(!/talk|談/.test(it.words))
  for (const { id: promise, kind } of promises)
    await second.does(keepPromise, {
      id: promise,
      words: 'done',
      ...(kind === 'call_back' ? { how: 'reached' as const } : {}),
    })
  const backing = (await lead.does(readCareTasks)).backings.find((it) => it.contact === contact)
  const tellBy = new Date(house.clock.now().getTime() + 86_400_000).toISOString()
  await lead.does(replyNow, { id: backing?.id ?? '', words: 'I write to him today', tellBy })
  assert.deepEqual(new Set(Object.values(await states())), new Set(['done']))
})

test('a talk about no call cannot set going what needs one, and everything else it can [S4-41]', async () => {
  const { id } = await over({ about: 'nothing' })
  assert.equal(await manager.refused(settleTalkNow, { id, cause: 'insult', branch: 'right' }), 'talk.no_contact')
  await manager.does(settleTalkNow, { id, cause: 'private', responses: ['eap', 'shield', 'go_home'] })
  const responses = (await mine(id)).responses
  const named = (kind: string) => responses.find((it) => it.kind === kind)?.id ?? ''
  assert.equal(await mei.refused(settleResponseNow, { id: named('eap'), state: 'done' }), 'response.settled')
  for (const state of ['done', 'not_needed'] as const)
    assert.equal(await manager.refused(settleResponseNow, { id: named('go_home'), state }), 'response.persons_own')
  assert.equal(await lead.refused(settleResponseNow, { id: named('go_home'), state: 'done' }), 'response.unknown')
  const shiftEndsAt = new Date(house.clock.now().getTime() + 5 * 3_600_000).toISOString()
  await mei.does(setPresence, { state: 'available', shiftEndsAt })
  await mei.does(settleResponseNow, { id: named('go_home'), state: 'done' })
  await mei.does(settleResponseNow, { id: named('shield'), state: 'not_needed' })
  const { state, unavailableUntil } = await mei.does(seePresence)
  assert.deepEqual(
    [state, unavailableUntil],
    ['away', shiftEndsAt],
    'home, paid, and out of reach until the shift is over',
  )
  await mei.does(endRecovery)
})

test('where she was wrong it is a misunderstanding, and what she would do next time is hers alone: no role, no page, no export and no fact has a word of it [S4-70] [A19]', async () => {
  const NEXT = 'Next time I look the notice up first'
  const NOTED = 'She had read the old notice'
  const { id } = await over({ about: 'a quiet call' })
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

test('whether the talk helped is kept once and without a name [S0-41] [A7]', async () => {
  const { id } = await over()
  await mei.does(sayTalkFelt, { id, says: 'partly' })
  assert.equal(await mei.refused(sayTalkFelt, { id, says: 'no' }), 'felt.already_said')
  assert.equal(await manager.refused(sayTalkFelt, { id, says: 'yes' }), 'talk.gone')
  assert.equal((await mine(id)).mayFeel, false)
  const { rows } = await sql<object>`select * from care.felt`.execute(house.db)
  assert.deepEqual(Object.keys(rows[0] ?? {}).toSorted(), ['house', 'id', 'month', 'question', 'says'])
})

test('a peer is asked by her own later act, from tomorrow on, and nobody comes with coaching for sixteen hours; coaching knows of no talk [X8] [S4-41] [A7]', async () => {
  const { id } = await over({ about: 'a quiet call' })
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
  const again = await over({ about: 'a quiet call' })
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

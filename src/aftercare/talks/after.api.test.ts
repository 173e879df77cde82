import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { answerTask, listTasks } from '#desk/department-tasks/task.contract.ts'
import { keepPromise } from '#desk/promises/promise.contract.ts'
import { readDay } from '#insight/day/day.contract.ts'
import { endRecovery, seePresence, setPresence } from '#routing/presence/presence.contract.ts'
import { openHouse } from '#testing/house.ts'
import { aTalk, aTalkThatIsOver } from '#testing/talk.ts'
import { replyNow } from '../backed/backing.contract.ts'
import { readMyAftercare } from '../mine/mine.contract.ts'
import { readCareTasks } from '../tasks/task.contract.ts'
import { endTalkNow, keepNextTime, readTalk, sayTalkFelt, settleResponseNow, settleTalkNow } from './talk.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')
const manager = await house.signIn('manager')
const second = await house.signIn('second_line')

const over = (about?: Parameters<typeof aTalkThatIsOver>[1]) => aTalkThatIsOver(house, about)
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
    const { id } = await aTalk(house, about)
    assert.deepEqual((await manager.does(readTalk, { id })).deed, deed, about)
    await mei.does(endTalkNow, { id })
  }
})

test('while they talk nothing can be filled in; afterwards what was chosen really happens, and is followed until it is done [S4-68] [S4-41]', async () => {
  const { id } = await aTalk(house)
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
  const { id } = await over('nothing')
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

test('whether the talk helped is kept once and without a name [S0-41] [A7]', async () => {
  const { id } = await over()
  await mei.does(sayTalkFelt, { id, says: 'partly' })
  assert.equal(await mei.refused(sayTalkFelt, { id, says: 'no' }), 'felt.already_said')
  assert.equal(await manager.refused(sayTalkFelt, { id, says: 'yes' }), 'talk.gone')
  assert.equal((await mine(id)).mayFeel, false)
  const { rows } = await sql<object>`select * from care.felt`.execute(house.db)
  assert.deepEqual(Object.keys(rows[0] ?? {}).toSorted(), ['house', 'id', 'month', 'question', 'says'])
})

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { endMyShield, myShields, setMyShield, useMyToken } from '#care/shields/shield.contract.ts'
import { listCalm, takeOver } from '#live/leading/lead.contract.ts'
import { aContact, aPhone } from '#testing/contact.ts'
import { aCrowd } from '#testing/crowd.ts'
import { openHouse } from '#testing/house.ts'
import { emptySeal, sealWith } from '../../platform/seal/seal.ts'
import { startContact, takeCallBack } from './arrival.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const { calls, hangsUp, here, away, hard, line, stateOf } = await aCrowd(house)
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')
const inDays = (n: number) => new Date(house.clock.now().getTime() + n * 86_400_000).toISOString()
const endAll = async () => {
  for (const { id } of (await jun.does(myShields)).shields) await jun.does(endMyShield, { id })
}
/** A customer whose open case is about a funeral. */
async function aMourner() {
  const contact = await aContact(house, { agent: 'mei' })
  await contact.ends()
  await contact.wrappedUpBy(await house.signIn('mei'), { solved: 'no', case: { title: '告別式的花沒有送到' } })
  return contact.phone
}

test('a customer whose matter the shield names goes to the next agent; whoever else calls still reaches her [A3] [S3-31] [S3-32]', async () => {
  const mourner = await aMourner()
  await here('jun', 'mei')
  house.pass(1)
  await jun.does(setMyShield, { until: inDays(14), topics: ['death'] })
  const theirs = await calls(mourner)
  assert.equal(theirs.agent, house.idOf('mei'), 'Jun has been free longer')
  const other = await calls()
  assert.equal(other.agent, house.idOf('jun'))
  for (const it of [theirs, other]) await hangsUp(it.id)
  await endAll()
})

test('when she alone is free the customer is not given to her in any crowd: they wait, are told, and are promised a call with an owner and a moment [A3] [S3-31] [S2-32] [P101]', async () => {
  const mourner = await aMourner()
  await away('mei', 'agent')
  await here('jun')
  await jun.does(setMyShield, { until: inDays(14), topics: ['death'] })
  const waiting = await calls(mourner)
  assert.deepEqual([waiting.state, waiting.agent], ['waiting', null])
  assert.equal(waiting.callBackBy, new Date(house.clock.now().getTime() + 600_000).toISOString())
  for (let minute = 0; minute < 9; minute++) {
    await house.advance(1)
    assert.equal((await stateOf(waiting.id))?.state, 'waiting')
  }
  await house.advance(1)
  assert.equal((await stateOf(waiting.id))?.state, 'ended')
  const { rows } = await sql<{ owner: string; kind: string; due_at: Date }>`
    select p.owner, p.kind, p.due_at from desk.promises p where p.contact = ${waiting.id}`.execute(house.db)
  assert.deepEqual([rows.length, rows[0]?.kind], [1, 'call_back'])
  assert.notEqual(rows[0]?.owner, house.idOf('jun'))
  assert.ok((rows[0]?.due_at.getTime() ?? 0) > house.clock.now().getTime())
  const messages = await sql<{
    words: string
  }>`select words from desk.messages order by written_at desc, id desc limit 1`.execute(house.db)
  assert.match(messages.rows[0]?.words ?? '', /回電/)
  assert.doesNotMatch(messages.rows[0]?.words ?? '', /葬|花|告別/)
  await endAll()
})

test('somebody who waits may take the promise at once; who has been taken, or nobody could call, may not', async () => {
  await away('jun', 'mei', 'agent')
  const waiting = await calls()
  const { dueAt } = await line.does(takeCallBack, { id: waiting.id })
  assert.ok(dueAt > house.clock.now().toISOString())
  assert.equal(await line.refused(takeCallBack, { id: waiting.id }), 'contact.not_waiting')
  assert.equal(await line.refused(takeCallBack, { id: crypto.randomUUID() }), 'contact.unknown')
  await sql`update platform.people set role = 'hr' where role in ('lead','second_line','manager')`.execute(house.db)
  const alone = await calls()
  assert.equal(await line.refused(takeCallBack, { id: alone.id }), 'call_back.nobody')
  await house.advance(20)
  assert.equal((await stateOf(alone.id))?.state, 'waiting', 'a promise without an owner is none; we go on looking')
  await here('mei')
  assert.equal((await stateOf(alone.id))?.agent, house.idOf('mei'))
  await hangsUp(alone.id)
  for (const role of ['lead', 'second_line', 'manager'])
    await sql`update platform.people set role = ${role} where key = ${role} or (${role} = 'lead' and key = 'lead_two')`.execute(
      house.db,
    )
})

test('a phone system or a colleague who chose her is told what they are told of anybody who rests; what she takes herself is hers [S3-31]', async () => {
  const mourner = await aMourner()
  await here('jun')
  await jun.does(setMyShield, { until: inDays(14), topics: ['death'] })
  const call = {
    channel: 'phone',
    language: 'zh-Hant',
    queue: 'shop',
    customer: { phone: mourner },
    agent: 'jun',
  } as const
  assert.equal(await line.refused(startContact, call), 'agent.unavailable')
  await endAll()
  const shielded = await aMourner()
  await lead.does(setMyShield, { until: inDays(1), topics: ['death'] })
  await away('jun')
  await here('mei')
  const running = await calls(shielded)
  assert.equal(running.agent, house.idOf('mei'))
  await lead.does(takeOver, { id: running.id })
  assert.equal((await stateOf(running.id))?.agent, house.idOf('lead'), 'her own choice is not refused to her')
  await hangsUp(running.id)
  for (const { id } of (await lead.does(myShields)).shields) await lead.does(endMyShield, { id })
  await here('jun', 'mei')
  await jun.does(setMyShield, { until: inDays(14), topics: ['death'] })
  const between = await calls(await aMourner())
  assert.equal(between.agent, house.idOf('mei'))
  const calm = (await lead.does(listCalm, { id: between.id })).colleagues
  assert.ok(!calm.some((it) => it.id === house.idOf('jun')), 'nobody is named who would then be refused')
  await hangsUp(between.id)
  await endAll()
})

test('a plan back to work is kept to the minute and lifts by itself: letters, then no hard ones, then everything [S0-25]', async () => {
  const rude = (await hard('mei', 'your mother')).phone
  await sql`insert into guard.confirmations select gen_random_uuid(), u.house, u.id, 'insult_family', true, ${house.idOf('mei')}, ${house.clock.now()}
    from desk.utterances u join desk.contacts c on c.id = u.contact join desk.customers k on k.id = c.customer where k.phone = ${rude}`.execute(
    house.db,
  )
  await house.advance(30)
  await away('mei', 'agent')
  await here('jun')
  const at = (minutes: number) => new Date(house.clock.now().getTime() + minutes * 60_000).toISOString()
  await jun.does(setMyShield, { until: at(60), light: true })
  await jun.does(setMyShield, { from: at(60), until: at(120), kinds: ['insult_family'] })
  const reaches = async (phone?: string) => {
    const it = await calls(phone)
    await hangsUp(it.id)
    return it.agent === house.idOf('jun')
  }
  for (const [wait, calm, hardOne] of [
    [0, false, false],
    [59.9, false, false],
    [0.1, true, false],
    [59.9, true, false],
    [0.1, true, true],
  ] as const) {
    house.pass(wait)
    assert.deepEqual([await reaches(), await reaches(rude)], [calm, hardOne], `after ${wait} more minutes`)
  }
  await away('jun')
})

test('a rule that was sealed with a key we no longer have keeps everything away rather than nothing [S3-31]', async () => {
  await here('jun')
  await jun.does(setMyShield, { until: inDays(1), topics: ['death'] })
  sealWith(Buffer.from(emptySeal()))
  const lost = await calls()
  assert.equal(lost.state, 'waiting')
  assert.equal((await jun.does(myShields)).shields[0]?.isReadable, false)
  await endAll()
  await house.advance(2)
  assert.equal((await stateOf(lost.id))?.agent, house.idOf('jun'), 'and she ends it herself')
  await hangsUp(lost.id)
})

test('no hard contacts today: a customer with confirmed conduct goes to somebody else, everybody else still reaches her [P75]', async () => {
  const rude = (await hard('mei', 'you idiot')).phone
  await sql`insert into guard.confirmations select gen_random_uuid(), u.house, u.id, 'insult', true, ${house.idOf('mei')}, ${house.clock.now()}
    from desk.utterances u join desk.contacts c on c.id = u.contact join desk.customers k on k.id = c.customer where k.phone = ${rude}`.execute(
    house.db,
  )
  await house.advance(30)
  await here('jun')
  await jun.does(useMyToken)
  const refused = await calls(rude)
  assert.equal(refused.state, 'waiting')
  const calm = await calls(aPhone())
  assert.equal(calm.agent, house.idOf('jun'))
  for (const it of [refused, calm]) await hangsUp(it.id)
  await endAll()
})

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { endMyShield, myShields, setMyShield } from '#care/shields/shield.contract.ts'
import { readFloor } from '#insight/floor/floor.contract.ts'
import { startContact } from '#routing/arrivals/arrival.contract.ts'
import { seePresence, setPresence } from '#routing/presence/presence.contract.ts'
import { aContact, aPhone } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readContact, readStory } from '../contact-view/view.contract.ts'
import { callHelp, closeNormally, endByAgent } from '../exits/exit.contract.ts'
import { hearUtterances } from '../hearing/hear.contract.ts'
import { answerCall, listCalm, settleHelp, takeOver } from './lead.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')
const second = await house.signIn('lead_two')
const pbx = await house.token('contacts')

const callOf = async (contact: string) =>
  (await lead.does(readFloor)).needs.find((it) => it.contact === contact && /help|asked_by_rule/.test(it.kind))
const assist = (of: string) =>
  house.inside((tx) =>
    tx
      .selectFrom('live.assists')
      .selectAll()
      .where('contact', '=', of as never)
      .orderBy('asked_at')
      .execute(),
  )
const calmFor = async (id: string) => (await lead.does(listCalm, { id })).colleagues.map((it) => it.id)
async function meiTalks(phone = aPhone()) {
  await house.advance(300)
  return aContact(house, { phone })
}

test('the lead gives Mei’s contact to a calm colleague with the whole story; Mei rests at once and the customer says nothing twice [S2-37] [S2-30]', async () => {
  await jun.does(setPresence, { state: 'available' })
  const { id, customerSays } = await meiTalks()
  await customerSays('third time I tell you')
  await mei.does(callHelp, { id })
  const call = (await callOf(id))?.id ?? ''
  assert.deepEqual(await calmFor(id), [house.idOf('jun')])
  assert.equal(await lead.refused(answerCall, { id: call, mode: 'transfer' }), 'assist.to_whom')
  await lead.does(answerCall, { id: call, mode: 'transfer', to: house.idOf('jun') })
  const view = await jun.does(readContact, { id })
  assert.deepEqual([view.mine, view.utterances.length], [true, 1])
  assert.ok(await jun.does(readStory, { id }))
  const { unavailableUntil } = await mei.does(seePresence)
  assert.equal(unavailableUntil, new Date(house.clock.now().getTime() + 600_000).toISOString())
  assert.equal(await pbx.refused(startContact, asked('mei')), 'agent.unavailable')
  const [row] = await assist(id)
  assert.deepEqual(
    [row?.state, row?.mode, row?.outcome, row?.transferred_to],
    ['ended', 'transfer', 'transferred', house.idOf('jun')],
  )
  assert.equal(await callOf(id), undefined, 'the lead is free for the next call')
  await jun.does(closeNormally, { id })
})

const asked = (agent: string) => ({ channel: 'phone' as const, language: 'zh-Hant' as const, queue: 'shop', agent })

test('whoever is away, rests, talks, keeps a promised time or was hurt by this customer is not among the calm, and no reason is told', async () => {
  const phone = aPhone()
  const hurt = await meiTalks(phone)
  await hurt.customerSays('your mother')
  await mei.does(endByAgent, { id: hurt.id })
  await house.advance(300)
  await mei.does(setPresence, { state: 'available' })
  await jun.does(setPresence, { state: 'available' })
  const { id, ends } = await aContact(house, { agent: 'lead_two', phone })
  assert.deepEqual(await calmFor(id), [house.idOf('jun')], 'Mei was insulted by him')
  for (const to of [house.idOf('mei'), house.idOf('lan'), house.idOf('lead_two'), crypto.randomUUID()])
    assert.equal(await lead.refused(takeOver, { id, to, because: 'relief' }), 'transfer.not_to_them')

  const other = await aContact(house, { agent: 'jun' })
  assert.deepEqual(await calmFor(id), [])
  await other.customerSays('you idiot')
  await other.ends()
  assert.deepEqual(await calmFor(id), [], 'he rests')
  assert.equal(await lead.refused(takeOver, { id, to: house.idOf('jun'), because: 'relief' }), 'transfer.not_to_them')
  await house.advance(30)
  await lead.does(takeOver, { id, to: house.idOf('jun'), because: 'relief' })
  assert.equal((await jun.does(readContact, { id })).mine, true)
  await ends()
  assert.equal(await lead.refused(listCalm, { id }), 'contact.ended')
  assert.equal(await lead.refused(listCalm, { id: crypto.randomUUID() }), 'contact.unknown')
  assert.equal(await mei.refused(listCalm, { id }), 'access.not_yours')
})

test('a shield of his own keeps a colleague off the list, in the same silence as everything else [S3-31] [X9]', async () => {
  await house.advance(300)
  await jun.does(setPresence, { state: 'available' })
  const { id, customerSays, ends } = await aContact(house, { agent: 'lead_two' })
  await customerSays('告別式的花沒有送到')
  const before = await lead.tries(listCalm, { id })
  assert.ok((before.json as { colleagues: { id: string }[] }).colleagues.some((it) => it.id === house.idOf('jun')))
  const until = new Date(house.clock.now().getTime() + 86_400_000).toISOString()
  await jun.does(setMyShield, { until, topics: ['death'] })
  const after = await lead.tries(listCalm, { id })
  assert.ok(!after.text.includes(house.idOf('jun')))
  assert.equal(await lead.refused(takeOver, { id, to: house.idOf('jun'), because: 'relief' }), 'transfer.not_to_them')
  for (const { id: shield } of (await jun.does(myShields)).shields) await jun.does(endMyShield, { id: shield })
  await ends()
})

test('a contact is given to somebody and another arrives for them at that instant: they get one of the two', async () => {
  for (let round = 0; round < 12; round++) {
    await house.advance(60)
    await jun.does(setPresence, { state: 'available' })
    const { id, ends } = await meiTalks()
    await mei.does(callHelp, { id })
    const call = (await callOf(id))?.id ?? ''
    const [given, arrived] = await Promise.all([
      lead.tries(answerCall, { id: call, mode: 'transfer', to: house.idOf('jun') }),
      pbx.tries(startContact, asked('jun')),
    ])
    assert.equal([given, arrived].filter((it) => it.status === 200).length, 1)
    if (given.status !== 200) {
      assert.equal(given.said?.code, 'transfer.not_to_them')
      assert.equal((await assist(id))[0]?.state, 'asked', 'nothing of the attempt remains')
    }
    await ends()
    if (arrived.status === 200)
      await pbx.ask('POST', `/api/contacts/${(arrived.json as { id: string }).id}/end`, { body: { by: 'lost' } })
  }
})

test('a lead who takes the contact without answering the call has come to it all the same, and Mei rests [S2-30]', async () => {
  const { id, ends } = await meiTalks()
  await mei.does(callHelp, { id })
  await lead.does(takeOver, { id })
  const [row] = await assist(id)
  assert.deepEqual([row?.state, row?.mode, row?.outcome], ['answered', 'take_over', 'taken_over'])
  assert.ok((await mei.does(seePresence)).unavailableUntil)
  assert.equal((await callOf(id))?.offer, null, 'nobody else is asked')
  await ends()
})

test('whoever came says with one tap how it came out, also afterwards; nobody else can, and it is free for the next call [S2-37]', async () => {
  const { id, ends } = await meiTalks()
  await mei.does(callHelp, { id })
  const call = (await callOf(id))?.id ?? ''
  assert.equal(await lead.refused(settleHelp, { id: call, outcome: 'solved' }), 'assist.not_answered')
  await lead.does(answerCall, { id: call, mode: 'whisper' })
  assert.equal((await callOf(id))?.mine, true)
  assert.equal(await second.refused(settleHelp, { id: call, outcome: 'solved' }), 'assist.not_yours')
  assert.equal((await lead.tries(settleHelp, { id: call, outcome: 'agent_was_weak' } as never)).status, 400)
  await lead.does(settleHelp, { id: call, outcome: 'went_on_alone' })
  assert.equal(await callOf(id), undefined)
  assert.deepEqual(await mei.does(callHelp, { id }), { asked: true }, 'she may call again')
  await ends()
  await lead.does(settleHelp, { id: call, outcome: 'not_needed' })
  assert.equal((await assist(id))[0]?.outcome, 'not_needed')
  assert.equal(await lead.refused(settleHelp, { id: crypto.randomUUID(), outcome: 'solved' }), 'assist.unknown')
})

test('somebody speaks of dying while nobody has answered: a human is called at once and aloud, and takes them [P37] [X10]', async () => {
  const waiting = await pbx.does(startContact, {
    channel: 'chat',
    language: 'zh-Hans',
    queue: 'shop',
    customer: { phone: aPhone() },
  })
  assert.deepEqual([waiting.state, waiting.agent], ['waiting', null])
  const hear = (key: string, text: string) =>
    pbx.does(hearUtterances, {
      id: waiting.id,
      utterances: [{ key, who: 'customer', text, at: house.clock.now().toISOString() }],
    })
  await hear('1', 'hello')
  assert.deepEqual(await assist(waiting.id), [])
  await hear('2', 'I want to end my life')
  const manager = await house.signIn('manager')
  const [need] = (await manager.does(readFloor)).needs
  assert.deepEqual(
    [need?.kind, need?.because, need?.contact, need?.agent.id, need?.offer?.mine, need?.offer?.loud],
    ['asked_by_rule', 'self_harm', waiting.id, '', true, true],
  )
  for (const mode of ['whisper', 'join'] as const)
    assert.equal(await manager.refused(answerCall, { id: need?.id ?? '', mode }), 'assist.nobody_there')
  await manager.does(answerCall, { id: need?.id ?? '', mode: 'take_over' })
  const view = await manager.does(readContact, { id: waiting.id })
  assert.deepEqual([view.mine, view.state], [true, 'running'])
  house.pass(1)
  await hear('3', 'I want to end my life')
  assert.equal((await assist(waiting.id)).length, 1, 'somebody is with them')
  await manager.does(settleHelp, { id: need?.id ?? '', outcome: 'solved' })
  house.pass(1)
  await hear('4', 'where is my sofa')
  assert.equal((await assist(waiting.id)).length, 1, 'words of before call nobody twice')
  house.pass(1)
  await hear('5', 'I want to end my life')
  assert.equal((await assist(waiting.id)).length, 2, 'said again after somebody left, it calls again')
  await pbx.ask('POST', `/api/contacts/${waiting.id}/end`, { body: { by: 'lost' } })
})

test('a life at risk stands before a help key that was pressed earlier, and that before a third explanation [X10]', async () => {
  const { id, ends } = await meiTalks()
  await mei.does(callHelp, { id })
  house.pass(1)
  const other = await aContact(house, { agent: 'jun' })
  await other.customerSays('I want to end my life')
  const calls = (await lead.does(readFloor)).needs.filter((it) => it.offer)
  assert.deepEqual(
    calls.map((it) => it.because),
    ['self_harm', 'help_key'],
  )
  for (const it of [{ ends }, other]) await it.ends()
})

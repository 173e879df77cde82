import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { takeOver } from '#live/leading/lead.contract.ts'
import { meetAgain } from '#routing/meeting/meeting.contract.ts'
import { aContact, aPhone, inHours } from '#testing/contact.ts'
import { aCrowd } from '#testing/crowd.ts'
import { openHouse } from '#testing/house.ts'
import { anIncident } from '#testing/incident.ts'
import { startContact, takeCallBack } from '../../routing/arrivals/arrival.contract.ts'
import { endPairShield, listPairs, noteFaultFinding, shieldPair } from './pair.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const { calls, hangsUp, here, away, line, stateOf, customerOf } = await aCrowd(house)
const [mei, jun, lead] = [await house.signIn('mei'), await house.signIn('jun'), await house.signIn('lead')]
const shield = async (contact: string, agent = 'mei', hours = 48) =>
  lead.does(shieldPair, {
    customer: await customerOf(contact),
    agent: house.idOf(agent),
    because: 'Four times about the greeting',
    until: inHours(house, hours),
  })

test('a customer who picks at one person again and again is shown to the lead, with how much of it went to that person [S0-16]', async () => {
  const phone = aPhone()
  for (let n = 0; n < 3; n++) {
    await house.advance(600)
    const contact = await aContact(house, { phone })
    await contact.ends()
    await mei.does(noteFaultFinding, { id: contact.id, words: 'The greeting was too long, too short, too flat' })
    await mei.does(noteFaultFinding, { id: contact.id, words: 'twice is once' })
    assert.equal(await jun.refused(noteFaultFinding, { id: contact.id, words: 'x' }), 'contact.unknown')
  }
  const [found, ...more] = (await lead.does(listPairs)).concentrations
  assert.deepEqual(
    [found?.agent.name, found?.customer.name, found?.entries, found?.ofAll, more.length],
    ['mei of the tests', 'Lin', 3, 3, 0],
  )
  await anIncident(house, { agent: 'jun', phone })
  assert.equal((await lead.does(listPairs)).concentrations[0]?.ofAll, 4)
  assert.equal(await mei.refused(listPairs), 'access.not_yours')
})

test('after that the house never offers this customer to her: not first, not by overflow, not when the phone system names her, not by hand, not for a call back [S0-16]', async () => {
  await house.advance(600)
  await away('jun', 'agent')
  const phone = aPhone()
  const first = await aContact(house, { phone })
  await first.ends()
  const { id } = await shield(first.id)
  await mei.does(meetAgain, { id: first.id, would: true })
  await house.advance(20)
  await here('mei')
  const waits = await calls(phone)
  assert.equal(waits.state, 'waiting', 'she alone is free, and says herself she would; a lead has set them apart')
  for (let minute = 0; minute < 9; minute++) {
    await house.advance(1)
    assert.equal((await stateOf(waits.id))?.agent, null)
  }
  assert.equal(
    await line.refused(startContact, {
      channel: 'phone',
      language: 'zh-Hant',
      queue: 'shop',
      customer: { phone },
      agent: 'mei',
    }),
    'agent.unavailable',
  )
  await line.does(takeCallBack, { id: waits.id })
  const promise = await house.db
    .selectFrom('desk.promises')
    .select('owner')
    .where('contact', '=', waits.id as never)
    .executeTakeFirstOrThrow()
  assert.notEqual(promise.owner, house.idOf('mei'))
  await here('jun')
  const given = await calls(phone)
  assert.equal(given.agent, house.idOf('jun'))
  assert.equal(
    await lead.refused(takeOver, { id: given.id, to: house.idOf('mei'), because: 'relief' }),
    'transfer.not_to_them',
  )
  await hangsUp(given.id)
  assert.ok((await lead.does(listPairs)).shields.some((it) => it.id === id))
})

test('whoever would call back is not the one set apart from them either [S0-16]', async () => {
  await house.advance(600)
  await away('mei', 'jun', 'agent')
  const phone = aPhone()
  const first = await aContact(house, { phone, agent: 'lead' })
  await first.ends()
  await (await house.signIn('manager')).does(shieldPair, {
    customer: await customerOf(first.id),
    agent: house.idOf('lead'),
    because: 'He waits for him at the door',
    until: inHours(house, 48),
  })
  const waits = await calls(phone)
  await line.does(takeCallBack, { id: waits.id })
  const { owner } = await house.db
    .selectFrom('desk.promises')
    .select('owner')
    .where('contact', '=', waits.id as never)
    .executeTakeFirstOrThrow()
  assert.notEqual(owner, house.idOf('lead'))
})

test('past its end, with no clock having rung, it has no effect, and it ends when somebody ends it', async () => {
  await house.advance(600)
  await away('jun', 'agent')
  const phone = aPhone()
  const first = await aContact(house, { phone })
  await first.ends()
  await shield(first.id, 'mei', 1)
  house.pass(61)
  await here('mei')
  const now = await calls(phone)
  assert.equal(now.agent, house.idOf('mei'))
  await hangsUp(now.id)
  const { id } = await shield(first.id)
  await lead.does(endPairShield, { id })
  assert.equal(await lead.refused(endPairShield, { id }), 'pair.unknown')
  house.pass(5)
  assert.equal((await calls(phone)).agent, house.idOf('mei'))
})

test('in any order of calls, rests and shields nobody is given whom they are set apart from [S0-16]', async () => {
  await house.advance(600)
  const phones = [aPhone(), aPhone()]
  const known = []
  for (const phone of phones) {
    await here('jun')
    const one = await calls(phone)
    await hangsUp(one.id)
    known.push(await customerOf(one.id))
  }
  for (const [n, agent] of (['mei', 'jun'] as const).entries()) {
    const body = { customer: known[n] ?? '', agent: house.idOf(agent), because: 'apart', until: inHours(house, 90) }
    await lead.does(shieldPair, body)
  }
  const step = fc.record({
    caller: fc.integer({ min: 0, max: 1 }),
    channel: fc.constantFrom('phone' as const, 'chat' as const, 'email' as const),
    away: fc.constantFrom('mei', 'jun', 'nobody'),
    minutes: fc.integer({ min: 0, max: 4 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      for (const it of steps) {
        await here('mei', 'jun')
        if (it.away !== 'nobody') await away(it.away)
        const { id } = await calls(phones[it.caller] ?? '', { channel: it.channel })
        await house.advance(it.minutes)
        const state = await stateOf(id)
        assert.notEqual(state?.agent, house.idOf(it.caller === 0 ? 'mei' : 'jun'))
        await hangsUp(id)
      }
    }),
    { numRuns: 6 },
  )
})

test('a shield of nobody, over oneself or without an end is refused, and nothing is stored', async () => {
  const contact = await aContact(house, { agent: 'agent' })
  await contact.ends()
  const customer = await customerOf(contact.id)
  const shields = async () => (await lead.does(listPairs)).shields.length
  const before = await shields()
  const body = { customer, agent: house.idOf('mei'), because: 'x', until: inHours(house, 5) }
  assert.equal(await lead.refused(shieldPair, { ...body, customer: crypto.randomUUID() }), 'pair.unknown')
  assert.equal(await lead.refused(shieldPair, { ...body, agent: house.idOf('lead') }), 'pair.own')
  assert.equal(await lead.refused(shieldPair, { ...body, until: inHours(house, -1) }), 'pair.no_end')
  assert.equal(await shields(), before)
})

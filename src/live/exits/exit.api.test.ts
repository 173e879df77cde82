import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { listMessages, readCase } from '#desk/cases/case.contract.ts'
import { keepPromise } from '#desk/promises/promise.contract.ts'
import { readDay } from '#insight/day/day.contract.ts'
import { readFloor } from '#insight/floor/floor.contract.ts'
import { endRecovery } from '#routing/presence/presence.contract.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import {
  breathe,
  callHelp,
  closeNormally,
  decline,
  endByAgent,
  explained,
  own48h,
  warn,
  withdrawHelp,
  writeNote,
} from './exit.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')
const factsAbout = (about: string) =>
  house.inside((tx) =>
    tx
      .selectFrom('platform.facts')
      .select(['name', 'at', 'actor', 'topics'])
      .where('about', '=', about)
      .orderBy('seq')
      .execute(),
  )
/** Mei, rested, in a new contact. */
async function meiTalks(...said: string[]) {
  await house.advance(16)
  const contact = await aContact(house)
  await contact.customerSays(...said)
  return contact
}

test('Mei ends an abusive contact alone after two warnings, with nobody else signed in [P26] [S4-5] [S0-33]', async () => {
  const { id } = await meiTalks('you idiot', 'you idiot')
  assert.deepEqual(await mei.does(warn, { id }), { nth: 1 })
  assert.deepEqual(await mei.does(warn, { id }), { nth: 2 })
  assert.equal(await mei.refused(warn, { id }), 'warning.enough')
  assert.deepEqual(await mei.does(endByAgent, { id }), { forConduct: true })
  const facts = await factsAbout(id)
  assert.deepEqual(
    facts.map((fact) => fact.name).filter((name) => name.startsWith('conduct.') || name === 'contact.ended'),
    ['conduct.warning', 'conduct.warning', 'conduct.end', 'contact.ended'],
  )
  assert.ok(
    facts
      .filter((fact) => fact.name.startsWith('conduct.'))
      .every((fact) => fact.actor === `person:${house.idOf('mei')}`),
  )
  assert.equal(await mei.refused(endByAgent, { id }), 'contact.ended')
})

test('without a warning one line is asked for, and any line will do', async () => {
  const { id } = await meiTalks('you idiot')
  assert.equal(await mei.refused(endByAgent, { id }), 'end.reason_needed')
  assert.equal(await mei.refused(endByAgent, { id, reason: '   ' }), 'end.reason_needed')
  assert.deepEqual(await mei.does(endByAgent, { id, reason: '。' }), { forConduct: true })
})

test('after a slur or a threat nothing is asked', async () => {
  for (const words of ['your mother', 'I will kill you', 'hey sweet thing']) {
    await house.advance(300)
    const { id } = await meiTalks(words)
    assert.deepEqual(await mei.does(endByAgent, { id }), { forConduct: true }, words)
  }
  await house.advance(300)
})

test('a colleague and a lead have no hand in a contact that is not with them', async () => {
  const { id } = await meiTalks('hello')
  for (const [contract, more] of [
    [warn, {}],
    [breathe, {}],
    [endByAgent, { reason: 'x' }],
    [closeNormally, {}],
    [decline, { reason: 'not_allowed', instead: 'x' }],
    [own48h, {}],
    [callHelp, {}],
    [withdrawHelp, {}],
    [writeNote, { words: 'x' }],
    [explained, { accepted: true }],
  ] as const) {
    assert.equal((await jun.tries(contract, { id, ...more } as never)).said?.code, 'contact.not_yours')
    assert.equal((await lead.tries(contract, { id, ...more } as never)).said?.code, 'contact.not_yours')
    assert.equal(
      (await mei.tries(contract, { id: crypto.randomUUID(), ...more } as never)).said?.code,
      'contact.unknown',
    )
  }
  await mei.does(closeNormally, { id })
})

test('a decline is kept with its reason and what can be done instead, and is no step against anybody [S0-33]', async () => {
  const { id } = await meiTalks('my money')
  await mei.does(decline, { id, reason: 'not_allowed', instead: 'A new sofa on Friday' })
  const step = await house.inside((tx) =>
    tx
      .selectFrom('guard.steps')
      .selectAll()
      .where('contact', '=', id as never)
      .executeTakeFirst(),
  )
  assert.deepEqual([step?.kind, step?.reason, step?.instead], ['decline', 'not_allowed', 'A new sofa on Friday'])
  assert.equal((await mei.tries(decline, { id, reason: 'because', instead: 'x' } as never)).status, 400)
  await mei.does(closeNormally, { id })
})

test('"I own this": a promise with its moment, a case with an owner, the time in writing, reminders, and the lead told two hours before [S4-29]', async () => {
  const contact = await meiTalks('third time')
  const { id } = contact
  const owned = await mei.does(own48h, { id, department: 'Logistics' })
  const due = new Date(house.clock.now().getTime() + 48 * 3_600_000)
  assert.equal(owned.dueAt, due.toISOString())
  const of = await mei.does(readCase, { id: owned.case.id })
  const promise = of.promises.find((it) => it.id === owned.promise)
  assert.deepEqual([promise?.kind, promise?.state, promise?.owner.id], ['ownership', 'open', house.idOf('mei')])
  const { messages } = await (await house.token('messages')).does(listMessages)
  const sms = messages.find((it) => it.address === contact.phone)
  assert.equal(sms?.channel, 'sms')
  assert.match(sms?.words ?? '', /我們會在 .+ 前回電給您/)
  await mei.does(closeNormally, { id })

  const told = async () =>
    (await factsAbout(owned.promise)).map((fact) => fact.name).filter((name) => name !== 'promise.made')
  await house.advance(24 * 60)
  assert.deepEqual(await told(), ['promise.comes_due'])
  await house.advance(20 * 60)
  assert.deepEqual(await told(), ['promise.comes_due', 'promise.comes_due'])
  const needs = async () =>
    (await lead.does(readFloor)).needs.filter((need) => need.kind === 'promise' && need.id === owned.promise)
  assert.deepEqual(await needs(), [])
  await house.advance(2 * 60)
  assert.deepEqual((await told()).at(-1), 'promise.lead_told')
  assert.equal((await needs()).length, 1)
  await house.advance(60)
  assert.deepEqual((await told()).at(-1), 'promise.comes_due')
  await house.advance(60)
  assert.deepEqual((await told()).at(-1), 'promise.broken')
  await mei.does(keepPromise, { id: owned.promise, words: 'Reached her' })
  assert.deepEqual(await needs(), [])
})

test('a finger that slips twice owns it once', async () => {
  const { id } = await meiTalks('third time')
  const [one, two] = await Promise.all([mei.does(own48h, { id }), mei.does(own48h, { id })])
  assert.equal(one.promise, two.promise)
  await mei.does(closeNormally, { id })
})

test('forty-eight hours are refused while somebody is being abused, and after a threat [X10]', async () => {
  const { id } = await meiTalks('you idiot')
  assert.equal(await mei.refused(own48h, { id }), 'ownership.not_while_abused')
  const contact = await (async () => {
    await mei.does(closeNormally, { id })
    return meiTalks('I will kill you')
  })()
  await contact.agentSays('please stop')
  assert.equal(await mei.refused(own48h, { id: contact.id }), 'ownership.not_while_abused')
  await mei.does(closeNormally, { id: contact.id })
  await mei.does(endRecovery)
})

test('a breath lasts twelve seconds or what she chooses between five and twenty; she alone can count them [S2-29]', async () => {
  const { id } = await meiTalks('hello')
  const before = (await mei.does(readDay)).breaths
  const length = async (seconds?: number) =>
    new Date((await mei.does(breathe, { id, ...(seconds ? { seconds } : {}) })).until).getTime() -
    house.clock.now().getTime()
  assert.deepEqual([await length(), await length(5), await length(20)], [12_000, 5000, 20_000])
  for (const seconds of [4, 21, 7.5]) assert.equal((await mei.tries(breathe, { id, seconds })).status, 400)
  assert.equal((await mei.does(readDay)).breaths, before + 3)
  for (const it of [jun, lead]) assert.equal((await it.does(readDay)).breaths, 0)
  const facts = (await factsAbout(id)).map((it) => it.name)
  assert.ok(!facts.some((name) => /pause|breath|hold|silence/.test(name)), 'no fact is kept that could be counted')
  const { needs, handled } = await lead.does(readFloor)
  assert.ok(
    ![...needs, ...handled].some((it) => JSON.stringify(it).includes(id)),
    'no hold and no dead air for anybody',
  )
  await mei.does(closeNormally, { id })
})

test('a note or a statement is kept', async () => {
  const { id } = await meiTalks('hello')
  await mei.does(writeNote, { id, words: 'Speaks softly, line is bad' })
  await mei.does(writeNote, { id, words: 'Parking is free on the red line today', basis: 'notice' })
  await mei.does(closeNormally, { id })
  await mei.does(writeNote, { id, words: 'One more thing' })
})

test('a conduct step changes nothing of the case: not its state, its promises, their moments or their owner [P25]', async () => {
  const first = await meiTalks('hello')
  await first.ends()
  const due = new Date(house.clock.now().getTime() + 86_400_000).toISOString()
  const { case: of } = await first.wrappedUpBy(mei, {
    case: { title: 'Sofa' },
    promises: [{ words: 'We call', kind: 'call_back', due }],
  })
  const before = await mei.does(readCase, { id: of?.id ?? '' })
  const next = await aContact(house, { phone: first.phone })
  await next.customerSays('you idiot', 'your mother')
  await mei.does(warn, { id: next.id })
  await mei.does(endByAgent, { id: next.id })
  const { contacts: _, ...afterwards } = await mei.does(readCase, { id: of?.id ?? '' })
  const { contacts: __, ...was } = before
  assert.deepEqual(afterwards, was)
})

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { readCase } from '#desk/cases/case.contract.ts'
import { caseHandling, listHandling, listReads } from '#guard/access/access.contract.ts'
import { readFloor } from '#insight/floor/floor.contract.ts'
import { startContact } from '#routing/arrivals/arrival.contract.ts'
import { settleTurn } from '#routing/kept/kept.contract.ts'
import { aContact, aPhone } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { aCaseOfTheirs } from '#testing/my-case.ts'
import { customerOf, decided, lifted, wentAgainst } from '#testing/standing.ts'
import { readContact, readStory } from '../contact-view/view.contract.ts'
import { makeSure, readHandling, undoSure } from './handling.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')
const legal = await house.signIn('legal')
const compliance = await house.signIn('compliance')

const WORDS = 'Reply in writing, by the case page'
const SECRETS = /SECRETREASON|QUOTEDWORDS|"R4"|R4|insult|incident/

const contactOf = async (phone = aPhone()) => {
  const contact = await aContact(house, { phone })
  return { contact, customer: await customerOf(house, contact.id) }
}

test('nobody is told anything of a number; once the agent has asked, the instruction stands there and its day [P54] [P55]', async () => {
  const { contact, customer } = await contactOf()
  await decided(house, customer, { options: { how: { ways: ['portal'] } } })
  assert.deepEqual(await mei.does(readHandling, { id: contact.id }), { verifiedBy: null, split: false, handling: null })
  await mei.does(makeSure, { id: contact.id, is: 'they' })
  const told = await mei.does(readHandling, { id: contact.id })
  assert.equal(told.verifiedBy, 'questions')
  assert.deepEqual(
    told.handling?.instructions.map((it) => it.words),
    [WORDS],
  )
  assert.deepEqual(told.handling?.ways, ['portal'])
  assert.equal(told.handling?.asksAgainAt, told.handling?.instructions[0]?.until)
  await mei.does(undoSure, { id: contact.id })
  assert.equal((await mei.does(readHandling, { id: contact.id })).handling, null)
  assert.equal(await mei.refused(undoSure, { id: contact.id }), 'identity.nothing_said')
  assert.equal(await jun.refused(readHandling, { id: contact.id }), 'contact.unknown')
  assert.equal(await jun.refused(makeSure, { id: contact.id, is: 'they' }), 'contact.not_yours')
  await contact.ends()
})

test('what an agent can ask of a contact, a case and the floor has no reason, no rung and no word of what happened [P55]', async () => {
  const theirs = await aCaseOfTheirs(house, mei)
  const { contact, customer } = await contactOf(theirs.contact.phone)
  await wentAgainst(house, customer, 'jun')
  await decided(house, customer, { options: { who: { person: house.idOf('jun') } } })
  await mei.does(makeSure, { id: contact.id, is: 'they' })
  const asked = [
    await mei.does(readHandling, { id: contact.id }),
    await mei.does(readContact, { id: contact.id }),
    await mei.does(readStory, { id: contact.id }),
    await mei.does(readCase, { id: theirs.id }),
    await mei.does(caseHandling, { id: theirs.id }),
  ]
  assert.match(JSON.stringify(asked), /Reply in writing/)
  assert.doesNotMatch(JSON.stringify(asked), SECRETS)
  assert.doesNotMatch(JSON.stringify(await lead.does(readFloor)), /Reply in writing|SECRETREASON/)
  await contact.ends()
})

test('lifted or past its day it is gone the same minute, with no clock rung, on a page that asks again then [P62]', async () => {
  for (const how of ['lapse', 'lift'] as const) {
    const { contact, customer } = await contactOf()
    const standing = await decided(house, customer, { days: 1 })
    await mei.does(makeSure, { id: contact.id, is: 'they' })
    const told = await mei.does(readHandling, { id: contact.id })
    assert.equal(Date.parse(told.handling?.asksAgainAt ?? '') - house.clock.now().getTime(), 86_400_000)
    if (how === 'lapse') house.pass(24 * 60)
    else await lifted(house, standing)
    assert.equal((await mei.does(readHandling, { id: contact.id })).handling, null, how)
    await contact.ends()
  }
})

test('each look is written down once, with who and where; nobody takes a line out; compliance and counsel read them [P56]', async () => {
  const theirs = await aCaseOfTheirs(house, mei)
  const { contact, customer } = await contactOf(theirs.contact.phone)
  await decided(house, customer)
  await mei.does(makeSure, { id: contact.id, is: 'they' })
  for (let look = 0; look < 3; look++) await mei.does(readHandling, { id: contact.id })
  await mei.does(caseHandling, { id: theirs.id })
  await lead.does(listHandling)
  const { reads } = await compliance.does(listReads, { customer })
  assert.deepEqual(reads.map((it) => `${it.by} ${it.where}`).toSorted(), [
    'lead of the tests list',
    'mei of the tests case',
    'mei of the tests live',
  ])
  assert.equal((await legal.does(listReads, { customer })).reads.length, 3)
  for (const change of ['update guard.marker_reads set reader_name = null', 'delete from guard.marker_reads'])
    await assert.rejects(
      house.inside((tx) => sql.raw(change).execute(tx)),
      /permission denied/,
    )
  await contact.ends()
})

test('no system outside and no client can list or read what is agreed with anybody, whatever it may do else [P56]', async () => {
  const { contact, customer } = await contactOf()
  await decided(house, customer)
  const every = await house.token('contacts', 'messages', 'clock')
  const client = await house.signIn('client')
  for (const path of ['/api/access/list', `/api/access/reads/${customer}`, `/api/contacts/${contact.id}/handling`])
    for (const who of [every, client, house.nobody]) {
      const answer = await who.ask('GET', path)
      assert.ok([401, 403].includes(answer.status), `${path} ${answer.status}`)
      assert.doesNotMatch(answer.text, /Reply in writing/)
    }
  await contact.ends()
})

test('somebody else on this number: a record of their own, nothing of the other is shown, and it can be undone [P54]', async () => {
  const theirs = await aCaseOfTheirs(house, mei)
  const { contact, customer } = await contactOf(theirs.contact.phone)
  await decided(house, customer)
  await mei.does(makeSure, { id: contact.id, is: 'somebody_else', name: 'His mother' })
  const now = await customerOf(house, contact.id)
  assert.notEqual(now, customer)
  const told = await mei.does(readHandling, { id: contact.id })
  assert.deepEqual([told.split, told.handling], [true, null])
  assert.equal((await mei.does(readStory, { id: contact.id })).customer.name, 'His mother')
  assert.deepEqual((await mei.does(readStory, { id: contact.id })).cases, [])
  assert.equal(await mei.refused(makeSure, { id: contact.id, is: 'somebody_else' }), 'identity.split_already')
  await mei.does(undoSure, { id: contact.id })
  assert.equal(await customerOf(house, contact.id), customer)
  assert.equal((await mei.does(readStory, { id: contact.id })).cases[0]?.joined, true)
  await contact.ends()
  assert.equal(await mei.refused(makeSure, { id: contact.id, is: 'they' }), 'contact.ended')
})

test('a record that has a case by now is not put back by one press; what a system made sure of nobody asks again', async () => {
  const { contact } = await contactOf()
  await mei.does(makeSure, { id: contact.id, is: 'somebody_else' })
  await contact.ends()
  await contact.wrappedUpBy(mei, { case: { title: 'Her own matter' } })
  assert.equal(await mei.refused(undoSure, { id: contact.id }), 'identity.in_use')
  const pbx = await house.token('contacts')
  const sure = await pbx.does(startContact, {
    channel: 'chat',
    language: 'zh-Hant',
    queue: 'shop',
    customer: { account: 'sure-1' },
    verified: 'login',
    agent: 'mei',
  })
  assert.equal(await mei.refused(makeSure, { id: sure.id, is: 'somebody_else' }), 'identity.system_knows')
})

test('deciding about somebody leaves their case as it was, and stands in its history with who, until when and where to undo it [peers 2] [P25]', async () => {
  const theirs = await aCaseOfTheirs(house, mei)
  const customer = await customerOf(house, theirs.contact.id)
  const before = await mei.does(readCase, { id: theirs.id })
  const standing = await decided(house, customer, { days: 30 })
  assert.deepEqual(await mei.does(readCase, { id: theirs.id }), before)
  const seen = await mei.does(caseHandling, { id: theirs.id })
  assert.deepEqual(
    seen.lines.map(({ by, over, mayUndo }) => ({ by, over, mayUndo })),
    [{ by: 'manager of the tests', over: false, mayUndo: false }],
  )
  assert.doesNotMatch(JSON.stringify(seen.lines), SECRETS)
  assert.equal((await lead.does(caseHandling, { id: theirs.id })).lines[0]?.mayUndo, true)
  await lifted(house, standing)
  assert.deepEqual((await mei.does(caseHandling, { id: theirs.id })).lines, [])
  assert.equal((await lead.does(caseHandling, { id: theirs.id })).lines[0]?.over, true)
  assert.equal(await mei.refused(caseHandling, { id: customer }), 'case.unknown')
})

test('what was kept is read by whoever looks after the case, who can say that it is something new [P53] [peers 1]', async () => {
  const pbx = await house.token('contacts')
  const theirs = await aCaseOfTheirs(house, mei)
  const customer = await customerOf(house, theirs.contact.id)
  await decided(house, customer, { options: { how: { ways: ['letter'] } }, staysOpen: ['letter'] })
  const who = { phone: theirs.contact.phone }
  const mail = (text: string) => async () => {
    const it = await pbx.does(startContact, {
      channel: 'email',
      language: 'zh-Hant',
      queue: 'shop',
      customer: who,
      verified: 'secret',
    })
    const at = house.clock.now().toISOString()
    const body = { utterances: [{ key: '1', who: 'customer', text, at }] }
    assert.equal((await pbx.ask('POST', `/api/contacts/${it.id}/utterances`, { body })).status, 200)
    return it.id
  }
  const [one, two] = [await mail('The same again')(), await mail('A second sofa, another order')()]
  const { turned } = await mei.does(caseHandling, { id: theirs.id })
  assert.deepEqual(
    turned.map((it) => [it.contact, it.way, it.words]),
    [
      [one, 'email', ['The same again']],
      [two, 'email', ['A second sofa, another order']],
    ],
  )
  assert.ok(
    turned.every((it) => it.maySettle),
    'she looks after the case',
  )
  const [first, second] = turned.map((it) => it.id)
  assert.equal(await jun.refused(settleTurn, { id: first ?? '', as: 'read' }), 'turn.not_yours')
  await mei.does(settleTurn, { id: first ?? '', as: 'read' })
  await mei.does(settleTurn, { id: second ?? '', as: 'new_matter' })
  assert.equal(await mei.refused(settleTurn, { id: first ?? '', as: 'read' }), 'turn.unknown')
  assert.deepEqual((await mei.does(caseHandling, { id: theirs.id })).turned, [])
  const about = await house.inside((tx) =>
    tx
      .selectFrom('desk.contacts')
      .select(['state', 'about'])
      .where('id', 'in', [one, two] as never[])
      .orderBy('started_at')
      .execute(),
  )
  assert.deepEqual(about, [
    { state: 'ended', about: null },
    { state: 'waiting', about: 'new_matter' },
  ])
})

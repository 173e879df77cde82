import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { aContact, aPhone } from '#testing/contact.ts'
import { aCrowd } from '#testing/crowd.ts'
import { openHouse } from '#testing/house.ts'
import { listVolunteers, myVolunteering, volunteerNoMore, volunteerNow } from '../volunteers/volunteer.contract.ts'
import { answerListAppeal, appealList, listSensitive, putOnList, takeOffList } from './sensitive.contract.ts'

const house = await openHouse({ connections: 14 })
after(() => house.close())
const { calls, hangsUp, here, away, hard, customerOf, stateOf } = await aCrowd(house)
const [mei, jun, third] = [await house.signIn('mei'), await house.signIn('jun'), await house.signIn('agent')]
const [lead, leadTwo, manager] = [
  await house.signIn('lead'),
  await house.signIn('lead_two'),
  await house.signIn('manager'),
]
const inDays = (n: number) => new Date(house.clock.now().getTime() + n * 86_400_000).toISOString()
const offer = (more: object = {}) => ({
  until: inDays(30),
  most: 4,
  mostSevere: 1,
  spacingMinutes: 15,
  allowance: '每通加 NT$120',
  ...more,
})

/** Somebody who said they would go to the newspaper: an open watch, which is a source and no misconduct. */
async function aWatched() {
  const contact = await aContact(house, { agent: 'mei' })
  await contact.customerSays('I will tell the newspaper')
  await contact.ends()
  return { phone: contact.phone, contact: contact.id, customer: await customerOf(contact.id) }
}
const listed = async (more: object = {}) => {
  const it = await aWatched()
  const { id } = await lead.does(putOnList, {
    customer: it.customer,
    source: 'exposure_watch',
    reason: '說要找報社，三天內會再打來',
    until: inDays(10),
    ...more,
  })
  return { ...it, id }
}
const quiet = async () => {
  await away('mei', 'jun', 'agent')
  for (const who of [mei, jun, third]) await who.tries(volunteerNoMore)
  await house.advance(24 * 60)
}

test('an entry has a reason, a source that the record bears out, and an end; the database refuses one without [S2-31]', async () => {
  const it = await aWatched()
  const entry = {
    customer: it.customer,
    source: 'exposure_watch',
    reason: '說要找報社，三天內會再打來',
    until: inDays(10),
  } as const
  assert.equal((await lead.tries(putOnList, { ...entry, reason: '壞' })).status, 400)
  assert.equal((await lead.tries(putOnList, { ...entry, until: undefined as never })).status, 400)
  assert.equal(await lead.refused(putOnList, { ...entry, until: inDays(31) }), 'sensitive.until')
  assert.equal(await lead.refused(putOnList, { ...entry, source: 'standing' }), 'sensitive.no_source')
  assert.equal(await lead.refused(putOnList, { ...entry, customer: crypto.randomUUID() }), 'customer.unknown')
  assert.equal(await mei.refused(putOnList, entry), 'access.not_yours')
  const { id } = await lead.does(putOnList, entry)
  assert.equal(await lead.refused(putOnList, entry), 'sensitive.listed_already')
  for (const column of ['reason', 'until', 'source'])
    await assert.rejects(sql`update routing.sensitive set ${sql.ref(column)} = null where id = ${id}`.execute(house.db))
  await lead.does(takeOffList, { id, because: '他的事辦好了' })
  assert.equal(await lead.refused(takeOffList, { id, because: 'again' }), 'sensitive.unknown')
})

test('a customer who calls a hundred and sixty times is proposed to nobody and cannot be put on it; who waits on our broken promise is [S2-31]', async () => {
  const phone = aPhone()
  await here('mei')
  const contacts: string[] = []
  for (let n = 0; n < 40; n++) {
    const it = await calls(phone)
    contacts.push(it.id)
    await hangsUp(it.id)
  }
  const often = await customerOf(contacts[0] ?? '')
  const let_down = await aContact(house, { agent: 'jun' })
  await let_down.ends()
  const due = new Date(house.clock.now().getTime() + 3_600_000).toISOString()
  await let_down.wrappedUpBy(jun, {
    solved: 'no',
    case: { title: 'A sofa' },
    promises: [{ words: 'x', kind: 'delivery', due }],
  })
  await house.advance(61)
  const { proposals } = await lead.does(listSensitive)
  assert.ok(!proposals.some((it) => it.customer.id === often))
  const ours = proposals.find((it) => it.customer.name === 'Lin' && it.broken === 1)
  assert.deepEqual(ours?.sources, ['open_case'])
  for (const source of ['open_case', 'exposure_watch', 'standing'] as const)
    assert.equal(
      await lead.refused(putOnList, { customer: often, source, reason: '他每天打十次電話來', until: inDays(3) }),
      'sensitive.no_source',
    )
})

test('an appeal is answered by somebody else; unanswered for a week, the entry does nothing any more, whether or not anybody looks [S2-31]', async () => {
  await quiet()
  const { id, phone } = await listed({ until: inDays(30) })
  const reaches = async () => {
    const it = await calls(phone)
    await hangsUp(it.id)
    return it.state === 'running'
  }
  await here('mei')
  assert.equal(await reaches(), false, 'Mei has not volunteered')
  assert.equal(await leadTwo.refused(answerListAppeal, { id, kept: true, why: 'x' }), 'appeal.none')
  await mei.does(appealList, { id, words: '他說他只是想要回音' })
  assert.equal(await jun.refused(appealList, { id, words: 'again' }), 'appeal.open_already')
  assert.equal(await lead.refused(answerListAppeal, { id, kept: true, why: 'x' }), 'appeal.not_yours')
  house.pass(7 * 24 * 60)
  assert.equal(await reaches(), true)
  assert.equal((await lead.does(listSensitive)).entries.find((it) => it.id === id)?.hasEffect, false)
  await leadTwo.does(answerListAppeal, { id, kept: true, why: '報社的事還沒過' })
  assert.equal(await manager.refused(answerListAppeal, { id, kept: true, why: 'x' }), 'appeal.answered')
  await mei.does(appealList, { id, words: '他的事已經辦好' })
  await leadTwo.does(answerListAppeal, { id, kept: false, why: '辦好了' })
  assert.equal(await reaches(), true)
  assert.equal(await lead.refused(appealList, { id, words: 'x' }), 'sensitive.unknown')
})

test('only who chose it, with an end and an allowance; leaving is one tap; nobody is volunteered by somebody else [S2-33] [S2-28] [X4]', async () => {
  await quiet()
  assert.equal((await mei.tries(volunteerNow, offer({ allowance: '' }))).status, 400)
  assert.equal(await mei.refused(volunteerNow, offer({ until: inDays(100) })), 'volunteer.until')
  assert.equal((await manager.tries(volunteerNow, offer())).status, 403)
  await mei.does(volunteerNow, offer())
  const [known] = (await lead.does(listVolunteers)).volunteers
  assert.deepEqual([known?.id, known?.allowance, known?.takenThisMonth], [house.idOf('mei'), '每通加 NT$120', 0])
  await mei.does(volunteerNoMore)
  assert.equal(await mei.refused(volunteerNoMore), 'volunteer.none')
  await sql`update platform.people set created_at = ${house.clock.now()} where key = 'jun'`.execute(house.db)
  assert.equal(await jun.refused(volunteerNow, offer()), 'volunteer.new_here')
  await sql`update platform.people set created_at = '2020-01-01' where key = 'jun'`.execute(house.db)
})

test('whoever is on the list goes to a volunteer who has room; with none free they wait, are told, and are promised a call: nobody waits forever [S2-32] [S2-33]', async () => {
  await quiet()
  const first = await listed()
  await here('jun')
  house.pass(1)
  await here('mei')
  await mei.does(volunteerNow, offer({ most: 1 }))
  const theirs = await calls(first.phone)
  assert.equal(theirs.agent, house.idOf('mei'), 'Jun has been free longer and has not volunteered')
  await hangsUp(theirs.id)
  assert.equal((await mei.does(myVolunteering)).takenToday, 1)
  assert.equal((await lead.does(listVolunteers)).volunteers[0]?.takenThisMonth, 1)
  const again = await calls(first.phone)
  assert.equal(again.state, 'waiting', 'one a day is what she said')
  assert.ok(again.callBackBy)
  await house.advance(11)
  assert.equal((await stateOf(again.id))?.state, 'ended')
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from desk.promises where contact = ${again.id} and kind = 'call_back'`.execute(house.db)
  assert.equal(rows[0]?.n, 1)
  const other = await calls()
  assert.equal(other.agent, house.idOf('jun'), 'nobody else is held up')
  await hangsUp(other.id)
})

test('severe ones are counted apart, they come far apart, and an entry ends by itself [S2-33] [S2-31]', async () => {
  await quiet()
  const severe = await listed({ severe: true, until: inDays(2) })
  const plain = await listed({ until: inDays(2) })
  await here('mei')
  await mei.does(volunteerNow, offer({ mostSevere: 1, spacingMinutes: 30 }))
  const taken = async (phone: string) => {
    const it = await calls(phone)
    await hangsUp(it.id)
    return it.state === 'running'
  }
  assert.equal(await taken(severe.phone), true)
  house.pass(29)
  assert.equal(await taken(plain.phone), false)
  house.pass(1)
  assert.equal(await taken(plain.phone), true)
  house.pass(30)
  assert.equal(await taken(severe.phone), false)
  await mei.does(volunteerNoMore)
  house.pass(2 * 24 * 60)
  assert.equal(await taken(severe.phone), true, 'past its end it is nobody’s list, with every clock stopped')
})

test('a volunteer who has borne much leaves the list without asking, and nobody is told why [S2-33] [X4]', async () => {
  await quiet()
  const { phone } = await listed()
  await here('mei')
  await mei.does(volunteerNow, offer())
  for (let n = 0; n < 2; n++) {
    await hard('mei', 'your mother')
    await house.advance(16)
  }
  const it = await calls(phone)
  assert.equal(it.state, 'waiting')
  assert.equal((await mei.does(myVolunteering)).offer, null)
  assert.deepEqual((await lead.does(listVolunteers)).volunteers, [])
  const facts = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select(['body']).where('name', '=', 'volunteer.left').execute(),
  )
  assert.ok(
    facts.every(({ body }) => Object.keys(body as object).length === 0),
    'the same fact as when she leaves herself',
  )
  assert.equal(await mei.refused(volunteerNow, offer()), 'volunteer.not_now')
  await hangsUp(it.id)
})

test('the cap holds when many arrive at the same instant: never more than a volunteer said [S2-33]', async () => {
  await quiet()
  const entries: Awaited<ReturnType<typeof listed>>[] = []
  for (let n = 0; n < 6; n++) entries.push(await listed())
  for (let round = 0; round < 6; round++) {
    await quiet()
    await here('mei', 'jun', 'agent')
    for (const who of [mei, jun, third]) await who.does(volunteerNow, offer({ most: 1 }))
    const all = await Promise.all(entries.map((it) => calls(it.phone)))
    const { rows } = await sql<{ given_to: string; n: number }>`
      select given_to, count(*)::int as n from routing.arrivals where contact = any(${all.map((it) => it.id)}) and given_to is not null group by 1`.execute(
      house.db,
    )
    assert.ok(
      rows.every((row) => row.n === 1),
      `round ${round}`,
    )
    assert.equal(rows.length, 3, 'and every volunteer who had room was found')
    for (const it of all) await hangsUp(it.id)
  }
})

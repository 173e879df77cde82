import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { ROLES } from '#kernel/roles.ts'
import { confirm } from '#live/exits/exit.contract.ts'
import { wrapUp } from '#live/wrap-up/wrap-up.contract.ts'
import { closeCase } from '#redress/closing/closing.contract.ts'
import { takeMinutes } from '#routing/minutes/minutes.contract.ts'
import { requestOf } from '#testing/caller.ts'
import { AGREED } from '#testing/closing.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readDay } from './day.contract.ts'
import { readStrain } from './strain.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const DAY = 24 * 60

async function marks(contact: Awaited<ReturnType<typeof aContact>>, kind: string, by = mei) {
  const { utterances } = await contact.seenBy(by)
  const said = utterances.find((it) => it.reading.signals.some((signal) => signal.kind === kind))
  await by.does(confirm, { id: contact.id, utterance: said?.id ?? '', kind, counts: true })
}

test('solved today is what the record says: said to be solved, and nobody has come back on it; closing adds nothing [S4-91]', async () => {
  const solved = async () => (await mei.does(readDay)).solved.map((it) => it.contact)
  const one = await aContact(house)
  await one.ends()
  const { case: of } = await one.wrappedUpBy(mei, { solved: 'yes', case: { title: 'A sofa' } })
  assert.deepEqual(await solved(), [one.id])
  const other = await aContact(house)
  await other.ends()
  const unsolved = await other.wrappedUpBy(mei, { solved: 'no', case: { title: 'A lamp' } })
  assert.deepEqual(await solved(), [one.id])

  // To close a case, solved or not, is a step of the house. It makes nothing solved.
  const settle = async (id: string) => (await mei.tries(closeCase, { id, ...AGREED })).status
  assert.equal(await settle(unsolved.case?.id ?? ''), 200)
  assert.equal(await settle(of?.id ?? ''), 200)
  assert.deepEqual(await solved(), [one.id])

  // The customer calls again about the sofa: the morning's yes counts no more, and the evening's counts once.
  const again = await aContact(house, { phone: one.phone })
  assert.deepEqual(await solved(), [])
  await again.ends()
  const joins = of ? { case: { join: of.id } } : {}
  const joined = await mei.tries(wrapUp, { id: again.id, calm: 'yes', solved: 'yes', kind: 'complaint', ...joins })
  if (joined.status !== 200) await again.wrappedUpBy(mei, { solved: 'yes', case: { title: 'The sofa again' } })
  assert.deepEqual(await solved(), [again.id])

  // The same from the log of what happened, without the code above.
  const facts = await house.inside((tx) =>
    tx
      .selectFrom('platform.facts')
      .select(['name', 'about', 'body', 'seq'])
      .where('name', 'in', ['contact.arrived', 'contact.wrapped_up'])
      .orderBy('seq')
      .execute(),
  )
  const customerOf = new Map(
    facts
      .filter((it) => it.name === 'contact.arrived')
      .map((it) => [it.about, (it.body as { customer: string }).customer]),
  )
  const said = facts.filter(
    (it) => it.name === 'contact.wrapped_up' && (it.body as { solved: string }).solved === 'yes',
  )
  const stands = said.filter(
    (it) =>
      !facts.some(
        (later) =>
          later.name === 'contact.arrived' &&
          later.about !== it.about &&
          customerOf.get(later.about) === customerOf.get(it.about) &&
          later.seq > (facts.find((first) => first.name === 'contact.arrived' && first.about === it.about)?.seq ?? 0),
      ),
  )
  assert.deepEqual(
    await solved(),
    stands.map((it) => it.about),
  )
  house.pass(DAY)
})

test('thanks said before hanging up comes to whoever took the call, once, with the contact; thanks that was taken back does not [S3-26]', async () => {
  const thanks = async (who = mei) => (await who.does(readDay)).thanks
  const contact = await aContact(house)
  await contact.customerSays('my sofa is late', 'that helps', 'thank you')
  await contact.ends()
  const first = await thanks()
  assert.deepEqual(
    first.map((it) => [it.kind, it.words, it.contact]),
    [['said_thanks', 'thank you', contact.id]],
  )
  assert.deepEqual(await thanks(), first, 'looked at twice it is there once')
  assert.deepEqual(await thanks(jun), [])
  const polite = await aContact(house)
  await polite.customerSays('thank you for picking up', 'my sofa is late', 'it is a shame', 'goodbye now')
  await polite.ends()
  const turned = await aContact(house)
  await turned.customerSays('thank you but no good')
  await turned.ends()
  assert.equal((await thanks()).length, 1)
  assert.doesNotMatch(JSON.stringify(await mei.does(readDay)), /"\w*(?:score|rank|rating|streak)\w*":/i)
})

test('ten mild days in a row are told to the person; one awful day with its rest is not [clock] [S0-21]', async () => {
  const fresh = await openHouse()
  const hers = await fresh.signIn('mei')
  for (let day = 0; day < 10; day++) {
    const contact = await aContact(fresh)
    fresh.pass(14)
    await contact.ends()
    await contact.wrappedUpBy(hers, { solved: 'no', case: { title: `Day ${day}` } })
    const before = await hers.does(readStrain)
    assert.equal(before.keepsGrowing, day === 9, `day ${day}`)
    await fresh.advance(DAY - 15)
  }
  const his = await fresh.signIn('jun')
  for (let day = 0; day < 10; day++) {
    const contact = await aContact(fresh, { agent: 'jun' })
    if (day === 9) {
      await contact.customerSays('you idiot', 'I will kill you')
      await marks(contact, 'threat', his)
    }
    await contact.ends()
    if (day === 9) assert.ok((await his.does(readStrain)).left > 30)
    await fresh.advance(DAY - 1)
  }
  const after = await his.does(readStrain)
  assert.deepEqual([after.keepsGrowing, after.left], [false, 0], 'the house gave the rest of the shift')
  await fresh.close()
})

test('what happened raises it, three minutes taken lower it, and nothing of it is kept anywhere [S0-11] [P80]', async () => {
  const before = (await jun.does(readStrain)).left
  const contact = await aContact(house, { agent: 'jun' })
  await contact.customerSays('you idiot')
  await marks(contact, 'insult', jun)
  house.pass(11)
  const during = (await jun.does(readStrain)).left
  assert.ok(during >= before + 5)
  await contact.ends()
  await house.advance(6)
  const rested = (await jun.does(readStrain)).left
  assert.ok(rested < during)
  const long = await aContact(house, { agent: 'jun' })
  house.pass(11)
  await long.ends()
  const offered = (await jun.does(readStrain)).left
  await jun.does(takeMinutes)
  await house.advance(4)
  assert.ok((await jun.does(readStrain)).left < offered)
  const { rows } = await sql<{ name: string }>`
    select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
    where table_schema not in ('pg_catalog','information_schema') and column_name ~ 'strain|resilien|fragil'`.execute(
    house.db,
  )
  assert.deepEqual(rows, [])
})

test('nobody else is ever told what it is made of: not the lead, not the manager, not hr, by any page they may ask [prop] [S0-11] [S3-30] [P80]', async () => {
  const contact = await aContact(house)
  await contact.customerSays('you idiot')
  await marks(contact, 'insult')
  await contact.ends()
  for (const role of ROLES) {
    const who = await house.signIn(role)
    for (const path of ['strain', 'exposure', 'exposures', 'exposure-index'])
      assert.equal((await who.ask('GET', `/api/agents/${house.idOf('mei')}/${path}`)).status, 404, `${role} ${path}`)
    for (const { contract } of house.routes.filter((it) => it.contract.route.startsWith('GET '))) {
      const { url } = requestOf(contract, { id: house.idOf('mei') })
      const { text, status } = await who.ask('GET', url)
      if (status !== 200 || /\/api\/(?:day|mine|openapi)/.test(url)) continue
      assert.doesNotMatch(text, /"(?:keepsGrowing|happened|rested|strain|resilience\w*|fragility)":/i, `${role} ${url}`)
    }
    // Their own is their own: it never becomes hers, whatever is written behind the question mark.
    const day = await who.ask('GET', `/api/day/strain?agent=${house.idOf('mei')}&id=${house.idOf('mei')}`)
    if (day.status === 200)
      assert.equal(
        (day.json as { days: { happened: number }[] }).days.reduce((sum, it) => sum + it.happened, 0),
        0,
        role,
      )
  }
})

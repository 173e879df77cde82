import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { addFile, listFiles } from '#desk/files/file.contract.ts'
import { closeCase } from '#redress/public.ts'
import { AGREED } from '#testing/closing.ts'
import { aContact } from '#testing/contact.ts'
import { anIncident, settleIncident } from '#testing/evidence.ts'
import { openHouse } from '#testing/house.ts'
import { SAMPLES } from '#testing/sample-files.ts'
import { checkSeals, listCustody, listEvidence, listRisks, readEvidence } from '../evidence/evidence.contract.ts'
import { openMatter, stepMatter } from '../matters/matter.contract.ts'
import { liftOneHold, listHolds, placeHold } from './hold.contract.ts'

const house = await openHouse()
after(() => house.close())
const [mei, lead, legal] = [await house.signIn('mei'), await house.signIn('lead'), await house.signIn('legal')]
const DAYS = 24 * 60
const because = 'A court may ask for it'

/** A closed case with a photo, and an incident of its conversation that was not confirmed: nothing but time keeps it. */
async function anOldMatter(withIncident = true) {
  house.pass(6)
  const call = await aContact(house)
  await call.customerSays('you idiot')
  await call.ends()
  const { case: made } = await call.wrappedUpBy(mei, { case: { title: 'A sofa' } })
  const id = made?.id ?? ''
  await mei.does(addFile, { id, name: 'a.jpg', bytes: SAMPLES['image/jpeg'] })
  const incident = withIncident ? await anIncident(house, { contact: call.id }) : ''
  await house.ring()
  await lead.does(closeCase, { id, ...AGREED })
  if (incident) await settleIncident(house, incident, false)
  await house.ring()
  return { id, incident, contact: call.id }
}
const gone = async (on: 'incident' | 'contact', id: string) =>
  (await legal.does(listEvidence, { on, id })).items.map((it) => it.isGone)
const fileGone = async (id: string) => (await lead.does(listFiles, { id })).files[0]?.erasedAt !== null

test('retention passes: what is held stays, words and files, and what is not goes [S0-35] [A4]', async () => {
  const [held, free] = [await anOldMatter(), await anOldMatter()]
  await legal.does(placeHold, { on: 'incident', id: held.incident, because })
  await house.advance(179 * DAYS)
  assert.ok(
    (await gone('incident', free.incident)).every((it) => !it),
    'not a day too soon',
  )
  assert.equal(
    (await legal.does(listRisks, { within: 30 })).goesSoon.map((it) => it.incident).includes(free.incident),
    true,
  )
  assert.equal(
    (await legal.does(listRisks, { within: 30 })).goesSoon.map((it) => it.incident).includes(held.incident),
    false,
  )
  for (let month = 0; month < 36; month++) await house.advance(31 * DAYS)
  assert.ok((await gone('incident', free.incident)).every((it) => it))
  assert.ok((await gone('incident', held.incident)).every((it) => !it))
  assert.deepEqual([await fileGone(free.id), await fileGone(held.id)], [true, false])
  const nth = (await legal.does(listEvidence, { on: 'incident', id: free.incident })).items[0]?.nth ?? 0
  assert.equal(await legal.refused(readEvidence, { nth, purpose: 'x' }), 'evidence.gone')
  assert.deepEqual(
    (await legal.does(listCustody, { item: nth })).entries.map((it) => [it.act, it.role]),
    [['erased', 'clock']],
    'a deletion is written down',
  )
  const seal = await legal.does(checkSeals)
  assert.deepEqual([seal.evidence.whole, seal.custody.whole, seal.files.wrong], [true, true, []], 'and breaks no chain')
})

test('lifting a hold says why, is sealed, and only then the words go [S0-35]', async () => {
  const it = await anOldMatter()
  const { id } = await legal.does(placeHold, { on: 'contact', id: it.contact, because })
  await house.advance(400 * DAYS)
  await house.advance(31 * DAYS)
  assert.ok((await gone('incident', it.incident)).every((each) => !each))
  await legal.does(liftOneHold, { id, because: 'The court has closed it' })
  assert.equal(await legal.refused(liftOneHold, { id, because: 'again' }), 'hold.none')
  await house.ring()
  assert.ok((await gone('incident', it.incident)).every((each) => each))
  const line = (await legal.does(listHolds)).holds.find((each) => each.id === id)
  assert.deepEqual([line?.liftedBecause, line?.liftedBy], ['The court has closed it', 'legal of the tests'])
  const acts = (await legal.does(listCustody)).entries.filter((each) => each.act === 'held' || each.act === 'lifted')
  assert.deepEqual(
    acts.slice(0, 2).map((each) => [each.act, each.purpose]),
    [
      ['lifted', 'The court has closed it'],
      ['held', because],
    ],
  )
})

test('a hold on a legal matter keeps the files of its case, and tells nobody that there is such a matter [S0-35] [S0-63]', async () => {
  const it = await anOldMatter(false)
  const { id: matter } = await mei.does(openMatter, { wishes: 'A letter first', contact: it.contact, consent: true })
  await legal.does(placeHold, { on: 'matter', id: matter, because: 'Mei goes to court' })
  await legal.does(stepMatter, { id: matter, state: 'closed', words: 'As you wished' })
  for (let year = 0; year < 5; year++) await house.advance(366 * DAYS)
  const seen = await lead.does(listFiles, { id: it.id })
  assert.deepEqual([seen.files[0]?.erasedAt, seen.heldBecause], [null, null])
  assert.ok(!JSON.stringify(seen).includes('court'))
})

test('whatever path a deletion takes, the database refuses it while held [S0-35]', async () => {
  const it = await anOldMatter()
  await legal.does(placeHold, { on: 'case', id: it.id, because })
  const erase = sql`update desk.files set erased_at = now(), name = '' where case_id = ${it.id}`
  await assert.rejects(
    house.inside((tx) => erase.execute(tx)),
    /held: nothing of this case is erased/,
  )
  const { items } = await legal.does(listEvidence, { on: 'incident', id: it.incident })
  for (const { nth } of items) {
    const { rows } = await house.inside((tx) =>
      sql<{ gone: boolean }>`select guard.let_go(${nth}, '2090-01-01') as gone`.execute(tx),
    )
    assert.equal(rows[0]?.gone, false)
  }
})

test('while an incident waits for an answer, or a matter or the case is open, its evidence stays without any hold [A4]', async () => {
  house.pass(6)
  const call = await aContact(house)
  await call.customerSays('you idiot')
  await call.ends()
  const incident = await anIncident(house, { contact: call.id })
  await house.ring()
  for (let month = 0; month < 24; month++) await house.advance(31 * DAYS)
  assert.ok((await gone('incident', incident)).every((each) => !each))
  await settleIncident(house, incident, false)
  const { id } = await mei.does(openMatter, { wishes: 'A letter first', contact: call.id, consent: true })
  for (let month = 0; month < 24; month++) await house.advance(31 * DAYS)
  assert.ok((await gone('incident', incident)).every((each) => !each))
  await legal.does(stepMatter, { id, state: 'closed', words: 'Done' })
  for (let month = 0; month < 37; month++) await house.advance(31 * DAYS)
  assert.ok((await gone('incident', incident)).every((each) => each))
})

test('a hold is legal’s, on something that is there, once; two at the same instant leave one', async () => {
  const { incident } = await anOldMatter()
  assert.equal(await lead.refused(placeHold, { on: 'incident', id: incident, because }), 'access.not_yours')
  assert.equal(await legal.refused(placeHold, { on: 'matter', id: randomUUID(), because }), 'hold.unknown')
  assert.equal(await legal.refused(liftOneHold, { id: randomUUID(), because }), 'hold.unknown')
  const both = await Promise.all([1, 2, 3].map(() => legal.tries(placeHold, { on: 'incident', id: incident, because })))
  assert.deepEqual(both.map((it) => it.status).toSorted(), [200, 409, 409])
  assert.equal(await legal.refused(placeHold, { on: 'incident', id: incident, because }), 'hold.stands')
  assert.equal((await legal.tries(placeHold, { on: 'incident', id: incident, because: '' })).status, 400)
})

test('legal sees what silence costs: grave incidents nobody answered, with their ages, after so many days [S0-35]', async () => {
  const contact = (await anOldMatter(false)).contact
  const [grave, mild] = [await anIncident(house, { contact, level: 3 }), await anIncident(house, { contact, level: 1 })]
  const seen = async () => (await legal.does(listRisks)).unanswered.filter((it) => it.id === grave || it.id === mild)
  await house.advance(2 * DAYS - 60)
  assert.deepEqual(await seen(), [])
  await house.advance(60)
  assert.deepEqual(
    (await seen()).map((it) => [it.id, it.days, it.level]),
    [[grave, 2, 3]],
  )
  await house.advance(5 * DAYS)
  assert.equal((await seen())[0]?.days, 7)
  await settleIncident(house, grave)
  assert.deepEqual(await seen(), [])
  assert.equal(await lead.refused(listRisks), 'access.not_yours')
})

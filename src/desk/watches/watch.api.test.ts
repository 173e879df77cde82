import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { endWatchNow, listWatches } from './watch.contract.ts'
import { WATCH_DAYS } from './watch.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const second = await house.signIn('second_line')
const watches = async () => (await second.does(listWatches)).watches

test('whoever says they will go to the newspaper is watched over and not held against it: no warning, no mark, nothing extra [S3-29]', async () => {
  const contact = await aContact(house)
  await contact.customerSays('I will tell the newspaper about this')
  const [watch] = await watches()
  assert.equal(watch?.contact, contact.id)
  await contact.customerSays('the newspaper, do you hear me')
  assert.equal((await watches()).length, 1)
  await contact.ends()
  const wrapped = await contact.wrappedUpBy(mei, { case: { title: 'A sofa' } })
  assert.equal((await watches())[0]?.case?.id, wrapped.case?.id)
  // News comes a working day on, not two.
  assert.equal(Date.parse((await watches())[0]?.dueAt ?? '') - house.clock.now().getTime(), 86_400_000)
  const conduct = await house.inside(async (tx) => {
    const { rows } = await sql<{ n: number }>`
      select (select count(*) from guard.steps) + (select count(*) from guard.confirmations) as n`.execute(tx)
    return rows[0]?.n
  })
  assert.equal(conduct, 0)
})

test('a watch is over at its moment, with every clock stopped, and earlier only by a person with a reason', async () => {
  const contact = await aContact(house)
  await contact.customerSays('this goes to the newspaper')
  const [watch] = (await watches()).filter((it) => it.contact === contact.id)
  assert.ok(watch)
  const id = watch.id
  assert.equal((await second.tries(endWatchNow, { id, because: '' })).status, 400)
  await second.does(endWatchNow, { id, because: 'She rang the regulator, and has her answer' })
  assert.equal(await second.refused(endWatchNow, { id, because: 'again' }), 'watch.unknown')
  await contact.customerSays('the newspaper after all')
  assert.equal((await watches()).filter((it) => it.contact === contact.id).length, 1)
  house.pass(WATCH_DAYS * 24 * 60)
  assert.deepEqual(await watches(), [])
})

test('an agent’s own list of customers is not a list of who goes to the press', async () => {
  assert.equal(await mei.refused(listWatches), 'access.not_yours')
})

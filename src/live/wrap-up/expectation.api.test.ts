import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { makePromise } from '#desk/promises/promise.contract.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')

test('what the customer will expect now is written down before anything is promised, and stays with the promise [S4-22]', async () => {
  const contact = await aContact(house)
  await contact.ends()
  const promise = { words: '明天中午前回電', kind: 'call_back' as const, due: inHours(house, 20) }
  const made = await contact.wrappedUpBy(mei, {
    case: { title: 'A sofa' },
    promises: [{ ...promise, expects: '以為明天就送到' }],
  })
  const id = made.case?.id ?? ''
  house.pass(1)
  const plain = await mei.does(makePromise, { id, words: '寄型錄', due: inHours(house, 30), owner: 'mei' })
  const rows = await house.inside((tx) =>
    tx
      .selectFrom('desk.promises')
      .select(['id', 'expects'])
      .where('case_id', '=', id as never)
      .where('kind', '!=', 'update')
      .orderBy('made_at')
      .execute(),
  )
  assert.deepEqual(
    rows.map((row) => row.expects),
    ['以為明天就送到', null],
  )
  const names = async (about: string) =>
    (
      await house.inside((tx) =>
        tx.selectFrom('platform.facts').select('name').where('about', '=', about).orderBy('seq').execute(),
      )
    ).map((fact) => fact.name)
  assert.deepEqual((await names(rows[0]?.id ?? '')).slice(0, 2), ['expectation.heard', 'promise.made'])
  assert.deepEqual((await names(plain.id))[0], 'promise.made')
})

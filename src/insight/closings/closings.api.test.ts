import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeCase } from '#redress/public.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readMyClosings } from './closings.contract.ts'

const house = await openHouse()
after(() => house.close())

test('everybody who took a contact of a case hears how it ended and what it taught, and nobody else [S1-1]', async () => {
  const [mei, jun, lan] = await Promise.all([house.signIn('mei'), house.signIn('jun'), house.signIn('lan')])
  const first = await aContact(house)
  await first.ends()
  const { case: of } = await first.wrappedUpBy(mei, { case: { title: 'A tow' } })
  const second = await aContact(house, { agent: 'jun', phone: first.phone })
  await second.ends()
  await second.wrappedUpBy(jun)
  await mei.does(closeCase, {
    id: of?.id ?? '',
    accepted: 'Fine',
    solved: true,
    because: 'Paid back',
    learning: { is: 'lesson', words: 'Ask where the car stands' },
  })
  for (const who of [mei, jun]) {
    const [one] = (await who.does(readMyClosings)).closings
    assert.deepEqual([one?.title, one?.ended, one?.words], ['A tow', 'accepted', 'Ask where the car stands'])
  }
  assert.deepEqual((await lan.does(readMyClosings)).closings, [])
})

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { attach, openTheme, settleCause, shipTheme } from '#redress/causes/cause.contract.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readOthersToday } from './others-today.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const qa = await house.signIn('qa')
const SLIP = {
  answers: { expectation: 'yes', process: 'no', information: 'yes', claim: 'no' },
  code: 'notice_mid_shift',
} as const

/** A customer with a case whose cause was found, who calls again. */
async function comesBack(phone?: string) {
  const first = await aContact(house, phone ? { phone } : {})
  await first.ends()
  const wrapped = await first.wrappedUpBy(mei, { case: { title: 'A tow' } })
  const id = wrapped.case?.id ?? ''
  await mei.does(settleCause, { id, ...SLIP })
  return { phone: first.phone, case: id, contact: first.id }
}
const aboutOf = async (id: string) => (await mei.does(readOthersToday, { id })).about

test('after a call the card says what it was about and how many others came about the same today; the number is true, and it is live [S4-9]', async () => {
  const mine = await comesBack()
  const others = [await comesBack(), await comesBack()]
  assert.equal(await aboutOf(mine.contact), null, 'two others are not said')
  others.push(await comesBack())
  const about = await aboutOf(mine.contact)
  assert.deepEqual([about?.kind, about?.others], ['cause', 3])
  assert.ok(about?.name && about.name !== 'notice_mid_shift', 'in words')
  const again = await aContact(house, { phone: others[0]?.phone ?? '' })
  await again.ends()
  assert.equal((await aboutOf(mine.contact))?.others, 3, 'the same customer twice is one')
  const own = await aContact(house, { phone: mine.phone })
  await own.ends()
  assert.equal((await aboutOf(own.id))?.others, 3, 'and the customer of this call is none of the others')
  await comesBack()
  assert.equal((await aboutOf(mine.contact))?.others, 4)
  const { id: theme } = await qa.does(openTheme, { name: '臨時公告沒交接', code: 'notice_mid_shift' })
  for (const it of [mine, ...others]) await qa.does(attach, { id: it.case, theme })
  assert.deepEqual(await aboutOf(mine.contact), { kind: 'theme', name: '臨時公告沒交接', others: 3 })
  await qa.does(shipTheme, { id: theme, words: { 'zh-Hant': '改了', 'zh-Hans': '改了', en: 'Done' } })
  assert.equal((await aboutOf(mine.contact))?.kind, 'cause', 'what was mended is no cause of today')
  await house.advance(24 * 60)
  assert.equal(await aboutOf(mine.contact), null, 'yesterday’s others are not today’s')
})

test('where a customer asked something about the person, the card does not say that it was not about them; and it is for whoever had the call [S4-9]', async () => {
  for (let n = 0; n < 3; n++) await comesBack()
  const mine = await comesBack()
  assert.equal((await aboutOf(mine.contact))?.others, 3)
  const angry = await aContact(house, { phone: mine.phone })
  await angry.customerSays('fire her')
  await angry.ends()
  assert.equal(await aboutOf(angry.id), null)
  for (const who of ['jun', 'lead', 'manager'])
    assert.equal(
      await (await house.signIn(who)).refused(readOthersToday, { id: mine.contact }),
      'contact.not_yours',
      who,
    )
  const plain = await aContact(house)
  await plain.ends()
  assert.equal(await aboutOf(plain.id), null, 'nothing on record, nothing invented')
})

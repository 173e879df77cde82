import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { addClaim, listClaims, setStandard } from '#desk/claims/claim.contract.ts'
import { sayTime } from '#desk/claims/sayable.contract.ts'
import { takeOrder } from '#desk/orders/order.contract.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { aHistory, GIFT_LANE } from '#testing/lane.ts'
import { answerQuestion, askOwner, listQuestions, readChain } from './chain.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')
const department = await house.signIn('department')
const executive = await house.signIn('executive')
const line = await house.token('contacts')
const gift = { service: 'delivery', lane: 'north' }

await aHistory(house, gift, GIFT_LANE)
await department.does(setStandard, { ...gift, words: '標準一天', minutes: 1440, owner: 'department' })
const wording = { ...gift, words: '次日達', publishedIn: '網站', minutes: 1440, owner: 'executive' }
const claim = await department.does(addClaim, { ...wording, found: true })

/** An order that was made because Mei said the standard, and that is late. */
async function lateOrder(ref: string) {
  const contact = await aContact(house)
  const words = '標準是一天'
  await mei.does(sayTime, { id: contact.id, ...gift, words, basis: 'standard', minutes: 1440 })
  await contact.ends()
  const { id } = await line.does(takeOrder, {
    ref,
    ...gift,
    queue: 'shop',
    language: 'zh-Hant',
    customer: { phone: contact.phone },
    words: '音樂盒',
    orderedAt: inHours(house, 0),
    steps: [{ key: 'dispatched', by: inHours(house, 20) }],
  })
  await house.advance(20 * 60)
  const again = await aContact(house, { phone: contact.phone })
  const { cases } = (await (
    await mei.ask('GET', `/api/contacts/${again.id}/story`)
  ).json) as { cases: { id: string }[] }
  await again.ends()
  return { order: id, caseId: cases[0]?.id ?? '' }
}

test('the chain of a late order names the claim, by its evidence, and finds the agent’s part in order [A2] [S3-47] [S3-48]', async () => {
  const it = await lateOrder('R-1')
  const [order] = (await mei.does(readChain, { id: it.caseId })).orders
  assert.equal(order?.first, 'claim')
  assert.equal(order?.links[0]?.owner?.id, house.idOf('executive'))
  assert.deepEqual(order?.links[0]?.evidence[0]?.id, claim.id)
  assert.equal(order?.links.find((link) => link.name === 'statement')?.state, 'held')
  assert.deepEqual(order?.procedure, { said: true, written: true, chased: true, followed: true })
  assert.ok(!JSON.stringify(order?.links).includes('mei of the tests'))
})

test('its owner is asked once and answers in their own words; nobody else answers for them [S3-48]', async () => {
  const it = await lateOrder('R-2')
  const both = await Promise.all([lead.tries(askOwner, { id: it.order }), lead.tries(askOwner, { id: it.order })])
  assert.deepEqual(both.map((answer) => answer.status).toSorted(), [200, 409])
  assert.equal(await lead.refused(askOwner, { id: it.order }), 'chain.already_asked')
  const { questions } = await executive.does(listQuestions)
  const question = questions.find((one) => one.case.id === it.caseId)
  assert.deepEqual([question?.mine, question?.link, question?.procedureFollowed], [true, 'claim', true])
  const id = question?.id ?? ''
  assert.equal(await department.refused(answerQuestion, { id, words: '不是我們' }), 'question.not_yours')
  await executive.does(answerQuestion, { id, words: '下週改成兩到三天' })
  assert.equal(await executive.refused(answerQuestion, { id, words: '再答一次' }), 'question.already_answered')
  const [order] = (await lead.does(readChain, { id: it.caseId })).orders
  assert.deepEqual([order?.question?.answer, order?.question?.evidence.length], ['下週改成兩到三天', 1])
  assert.equal((await executive.does(listClaims)).claims[0]?.cases, 2)
})

test('where nothing broke there is nobody to ask, and what is not known is refused [S3-48]', async () => {
  const honest = { service: 'repair', lane: '' }
  const contact = await aContact(house)
  await contact.ends()
  const { id } = await line.does(takeOrder, {
    ref: 'R-3',
    ...honest,
    queue: 'shop',
    language: 'zh-Hant',
    customer: { phone: contact.phone },
    orderedAt: inHours(house, 0),
    steps: [{ key: 'seen', by: inHours(house, 1) }],
  })
  assert.equal(await lead.refused(askOwner, { id }), 'order.unknown', 'it has no case yet')
  await house.advance(60)
  assert.equal(await lead.refused(askOwner, { id }), 'chain.nothing_broken')
  const nobody = crypto.randomUUID()
  assert.equal(await lead.refused(askOwner, { id: nobody }), 'order.unknown')
  assert.equal(await lead.refused(answerQuestion, { id: nobody, words: 'x' }), 'question.unknown')
  assert.equal(await lead.refused(readChain, { id: nobody }), 'case.unknown')
})

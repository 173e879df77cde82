import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { CaseId } from '#kernel/ids.ts'
import { callerOf } from '#testing/caller.ts'
import { openHouse, serveOver } from '#testing/house.ts'
import { aGradedCase, gives, isRefused } from '#testing/remedy.ts'
import { approveRemedy, giveRemedy, refuseRemedy, sendRemedy } from '../remedies/remedy.contract.ts'
import { readRemedies } from '../remedies/view.contract.ts'
import { keepStock, listStock } from './stock.contract.ts'

const house = await openHouse({ connections: 24 })
const other = await serveOver(house.over)
after(async () => {
  await other.stop()
  await house.close()
})
const second = await house.signIn('second_line')
const mei = await house.signIn('mei')
const name = { 'zh-Hant': '茶葉', 'zh-Hans': '茶叶', en: 'a box of tea' }
const stocked = (key: string, onHand: number) =>
  second.does(keepStock, { key, name, unitCost: 5000, currency: 'TWD', onHand })
const itemOf = async (key: string) => {
  const it = (await mei.does(listStock)).items.find((item) => item.key === key)
  return [it?.onHand, it?.reserved, it?.left]
}
const gift = (stock: string) => ({ kind: 'gift', amount: 0, stock }) as const

test('of twenty who want the last three at once over two servers, three get one and nobody gets a fourth [S1-35]', async () => {
  await stocked('tea', 3)
  const cases: { caseId: CaseId }[] = []
  for (let n = 0; n < 20; n++) cases.push(await aGradedCase(house))
  const elsewhere = callerOf(other.app, second.headers, '10.9.0.2')
  const answers = await Promise.all(
    cases.map(({ caseId }, at) =>
      (at % 2 === 0 ? second : elsewhere).tries(giveRemedy, { id: caseId, currency: 'TWD', ...gift('tea') }),
    ),
  )
  const states = answers.map((it) => (it.json as { state: string }).state)
  const waiting = answers.map((it) => it.json as { id: string; state: string }).find((it) => it.state === 'proposed')
  assert.equal(await second.refused(approveRemedy, { id: waiting?.id ?? '' }), 'remedy.stock_empty')
  assert.equal(states.filter((state) => state === 'approved').length, 3)
  assert.equal(states.filter((state) => state === 'proposed').length, 17)
  assert.deepEqual(await itemOf('tea'), [3, 3, 0])
  await assert.rejects(
    house.inside((tx) => tx.updateTable('redress.stock').set({ reserved: 4 }).where('key', '=', 'tea').execute()),
    /check constraint/,
  )
})

test('a gift is kept aside when approved, leaves when sent, and is free again when refused', async () => {
  await stocked('soap', 2)
  const [one, two] = [await aGradedCase(house), await aGradedCase(house)]
  const [sent, refused] = [await gives(mei, one.caseId, gift('soap')), await gives(mei, two.caseId, gift('soap'))]
  assert.deepEqual([sent.state, await itemOf('soap')], ['approved', [2, 2, 0]])
  await mei.does(sendRemedy, { id: sent.id, words: 'Parcel 77' })
  assert.deepEqual(await itemOf('soap'), [1, 1, 0])
  await second.does(refuseRemedy, { id: refused.id, because: 'Sent already by the shop' })
  assert.deepEqual(await itemOf('soap'), [1, 0, 1])
  assert.equal(await mei.refused(sendRemedy, { id: refused.id, words: 'x' }), 'remedy.already_settled')
})

test('what one costs counts like money, and is written with the gift', async () => {
  await second.does(keepStock, { key: 'hamper', name, unitCost: 40_000, currency: 'TWD', onHand: 1 })
  const { caseId } = await aGradedCase(house)
  const asked = await gives(mei, caseId, gift('hamper'))
  assert.deepEqual([asked.state, asked.waits], ['proposed', ['authority']])
  const line = (await mei.does(readRemedies, { id: caseId })).remedies[0]
  assert.deepEqual([line?.thing?.en, line?.words], ['a box of tea', '送您茶葉'])
})

test('a gift that nobody has is not given, and a sum of money is no gift', async () => {
  const { caseId } = await aGradedCase(house)
  assert.equal(await isRefused(second, caseId, gift('unicorn')), 'remedy.stock_unknown')
  assert.equal(await isRefused(second, caseId, { kind: 'gift', amount: 0 }), 'remedy.stock_needed')
  await second.does(keepStock, { key: 'yuan', name, unitCost: 100, currency: 'CNY', onHand: 5 })
  assert.equal(await isRefused(second, caseId, gift('yuan')), 'remedy.stock_unknown')
})

test('nobody counts away what is spoken for, and no agent counts at all', async () => {
  await stocked('cup', 1)
  const { caseId } = await aGradedCase(house)
  await gives(second, caseId, gift('cup'))
  const none = { key: 'cup', name, unitCost: 5000, currency: 'TWD' as const, onHand: 0 }
  assert.equal(await second.refused(keepStock, none), 'stock.spoken_for')
  assert.equal(await mei.refused(keepStock, none), 'access.not_yours')
  assert.equal((await second.tries(keepStock, { ...none, onHand: -1 })).status, 400)
})

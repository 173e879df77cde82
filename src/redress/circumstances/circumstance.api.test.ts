import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { newId } from '#platform/public.ts'
import { bigrams } from '#reader/public.ts'
import { openHouse } from '#testing/house.ts'
import { aTroubledCase } from '#testing/troubled-case.ts'
import { addCircumstance, addException, readCircumstances } from './circumstance.contract.ts'
import { likeness, nearest } from './precedents.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const second = await house.signIn('second_line')
const nowhere = crypto.randomUUID()

const WHO = [
  '老人家',
  '孕婦',
  '學生',
  '外籍看護',
  '夜班護理師',
  '視障者',
  '剛出院的人',
  '單親媽媽',
  '退伍軍人',
  '獨居的人',
]
const WHAT = [
  '來不及看公告',
  '收不到簡訊',
  '不會用網路',
  '搬家地址沒改',
  '帳單寄到舊家',
  '押金被扣',
  '貨在門口被偷',
  '預約改了沒人說',
  '信用卡被停',
  '發票開錯',
]
const WHERE = ['河濱', '山區', '離島']

test('the one earlier exception that is truly alike is among the first three of three hundred [S1-10]', async () => {
  const other = await aTroubledCase(house)
  const many = WHERE.flatMap((where) => WHO.flatMap((who) => WHAT.map((what) => `${where}的${who}，${what}`)))
  const twin = '洗腎的病人，每週三次，停車時間抓不準'
  await house.inside(async (tx) => {
    for (const words of [...many, twin])
      await tx
        .insertInto('redress.circumstances')
        .values({
          id: newId(house.clock.now()),
          house: house.house.house,
          case_id: other.id as never,
          words,
          exception: `為「${words}」破例`,
          search: bigrams(words)
            .map((gram) => `'${gram}'`)
            .join(' '),
          by: house.idOf('second_line'),
          at: house.clock.now(),
        })
        .execute()
  })
  assert.equal(many.length, 300)
  const it = await aTroubledCase(house)
  await mei.does(addCircumstance, { id: it.id, words: '他要洗腎，一個禮拜三次，停車多久自己也抓不準' })
  const { precedents } = await mei.does(readCircumstances, { id: it.id })
  assert.ok(
    precedents.slice(0, 3).some((one) => one.words === twin),
    JSON.stringify(precedents.slice(0, 3)),
  )
  const typed = await mei.does(readCircumstances, { id: it.id, words: '洗肾的病人停车' })
  assert.equal(typed.precedents[0]?.words, twin, 'the other script finds it too')
  const none = await mei.does(readCircumstances, { id: it.id, words: 'zzz' })
  assert.deepEqual(none.precedents, [])
})

test('what was done otherwise is written once, and found by the next', async () => {
  const first = await aTroubledCase(house)
  const told = { id: first.id, words: '盲人導盲犬不能上車', tags: ['導盲犬'] }
  const { id } = await mei.does(addCircumstance, told)
  const it = await aTroubledCase(house)
  await mei.does(addCircumstance, { id: it.id, words: '帶狗的客人', tags: ['導盲犬'] })
  const found = async () => (await mei.does(readCircumstances, { id: it.id })).precedents.map((one) => one.exception)
  assert.ok(!(await found()).includes('准他帶狗，另派車'))
  assert.equal(await mei.refused(addException, { id, exception: 'x' }), 'access.not_yours')
  await second.does(addException, { id, exception: '准他帶狗，另派車' })
  assert.equal((await found())[0], '准他帶狗，另派車')
  assert.equal(await second.refused(addException, { id, exception: 'x' }), 'circumstance.exception_given')
  assert.equal(await second.refused(addException, { id: nowhere, exception: 'x' }), 'circumstance.unknown')
  assert.equal(await mei.refused(addCircumstance, { ...told, id: nowhere }), 'case.unknown')
  assert.equal(await mei.refused(readCircumstances, { id: nowhere }), 'case.unknown')
})

test('the same situation is nearest to itself, and likeness does not depend on who asks', () => {
  const any = fc.record({
    words: fc.string({ unit: 'grapheme', maxLength: 40 }),
    tags: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
  })
  fc.assert(
    fc.property(any, any, (a, b) => {
      assert.equal(likeness(a, b), likeness(b, a))
      const both = [
        { id: 'self', ...a },
        { id: 'other', ...b },
      ]
      const [first] = nearest(a, both, 3)
      if (first && likeness(a, a) > likeness(a, b)) assert.equal(first.id, 'self')
    }),
  )
})

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { answerDossier, listDossiers, makeOpinionTopic, takeOpinion } from '#desk/opinions/opinion.contract.ts'
import { keepPromise } from '#desk/promises/promise.contract.ts'
import { sayWords } from '#portal/my-case/my-case.contract.ts'
import type { Caller } from '#testing/caller.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readDay } from './day.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const second = await house.signIn('second_line')
const client = await house.signIn('client')
const endings = async (who: Caller = mei) =>
  (await who.does(readDay)).thanks.map((it) => [it.kind, it.words, it.case?.number ?? null])

test('thanks on the page, an answer to an opinion she took down, and a promise of hers that a colleague kept: each once, with its case [S3-26] [X3]', async () => {
  const contact = await aContact(house)
  await contact.customerSays('you idiot', 'my sofa is late')
  await contact.ends()
  const made = await contact.wrappedUpBy(mei, {
    kind: 'suggestion',
    case: { title: '租金補貼' },
    promises: [{ words: 'We bring the legs', kind: 'delivery', due: inHours(house, 5) }],
  })
  const number = made.case?.number ?? 0
  assert.deepEqual(await endings(), [], 'what she bore is rewarded with nothing, and compared with nobody')

  await house.customer(made.link ?? '').does(sayWords, { kind: 'thanks', words: 'You were patient' })
  assert.deepEqual(await endings(), [['thanks', 'You were patient', number]])

  const name = { 'zh-Hant': '門檻', 'zh-Hans': '门槛', en: 'Threshold' }
  const { id: topic } = await second.does(makeOpinionTopic, { name, unit: 'client' })
  const opinion = { topic, words: '門檻太低', wanted: '調高', readBack: true as const, tellBack: false }
  await mei.does(takeOpinion, { id: made.case?.id ?? '', ...opinion })
  house.pass(1)
  const month = (await client.does(listDossiers)).dossiers[0]?.month ?? ''
  await client.does(answerDossier, { topic, month, decision: 'adopt', why: '明年度起調高門檻，三月公告。' })
  house.pass(1)
  await client.does(answerDossier, { topic, month, decision: 'adopt', why: '明年度起調高門檻，四月公告。' })
  const [latest] = await endings()
  assert.deepEqual([latest?.[0], latest?.[2]], ['opinion_answered', number])
  assert.match(latest?.[1] as string, /四月/, 'the latest of them')
  assert.equal(
    (await endings()).filter(([kind]) => kind === 'opinion_answered').length,
    1,
    'two answers are one good ending',
  )

  house.pass(1)
  const promise = (await mei.does(readDay)).promises.find((it) => it.words === 'We bring the legs')?.id ?? ''
  await second.does(keepPromise, { id: promise, words: 'The legs are there' })
  assert.deepEqual((await endings())[0], ['promise_kept', 'The legs are there', number])
  assert.deepEqual(await endings(jun), [])
  assert.deepEqual(await endings(second), [], 'keeping it was her own work, and is no gift to her')
  assert.equal((await endings()).length, 3)
  house.pass(8 * 24 * 60)
  assert.deepEqual(await endings(), [], 'after a week the page is quiet again')
})

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { myCase, sayWords } from '#portal/my-case/my-case.contract.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { listMessages } from '../cases/case.contract.ts'
import { answerDossier, listDossiers, listOpinionTopics, makeOpinionTopic, takeOpinion } from './opinion.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const second = await house.signIn('second_line')
const client = await house.signIn('client')
const department = await house.signIn('department')
const name = { 'zh-Hant': '租金補貼門檻', 'zh-Hans': '租金补贴门槛', en: 'Rent subsidy threshold' }
const { id: topic } = await second.does(makeOpinionTopic, { name, unit: 'client' })

async function anOpinion(words: string, tellBack = true) {
  const contact = await aContact(house)
  await contact.ends()
  const made = await contact.wrappedUpBy(mei, { kind: 'suggestion', case: { title: words.slice(0, 40) } })
  const { number } = await mei.does(takeOpinion, {
    id: made.case?.id ?? '',
    topic,
    words,
    wanted: '門檻跟著物價調整',
    readBack: true,
    tellBack,
  })
  return { number, phone: contact.phone, link: made.link ?? '' }
}
const dossier = async () => (await client.does(listDossiers)).dossiers[0]

test('a citizen’s opinion becomes a dossier of the unit, the unit answers, and the citizen hears it [S1-28]', async () => {
  const told = await anOpinion('我叫林志豪，失業三個月，只差兩百元就不能申請，我的電話 0912-345-678')
  assert.deepEqual((await dossier())?.quotes, [], 'one voice alone is not quoted: it would be known')
  await anOpinion('單親帶兩個小孩也不行，這門檻是誰訂的', false)
  await anOpinion('薪水沒漲，房租漲了，門檻沒動')
  const of = await dossier()
  assert.deepEqual([of?.opinions, of?.quotes.length, of?.answer, of?.mine], [3, 3, null, true])
  const text = JSON.stringify(of)
  for (const secret of ['林志豪', '0912', told.phone, 'Lin']) assert.ok(!text.includes(secret), secret)
  const month = of?.month ?? ''
  const answer = { topic, month, decision: 'study' as const, why: '明年度預算檢討時一併調整，三月公告。' }
  assert.equal(await department.refused(answerDossier, answer), 'dossier.not_yours')
  assert.equal(await client.refused(answerDossier, { ...answer, why: '好' }), 'dossier.reason_needed')
  assert.equal(await client.refused(answerDossier, { ...answer, month: '2020-01' }), 'dossier.empty')
  assert.deepEqual(await client.does(answerDossier, answer), { told: 2 })
  const { messages } = await (await house.token('messages')).does(listMessages)
  const heard = messages.filter((it) => it.words.includes('三月公告'))
  assert.equal(heard.length, 2)
  assert.ok(heard.some((it) => it.address === told.phone && it.words.includes(`A-${told.number}`)))
  assert.equal((await house.customer(told.link).does(myCase)).number, told.number)
})

test('three numbers tell whether it went round: heard, answered, and in how many days [S1-29]', async () => {
  const { link } = await anOpinion('圖書館晚上能不能開到九點')
  await house.customer(link).does(sayWords, { kind: 'heard_yes' })
  const { answered, heard } = await second.does(listDossiers)
  assert.deepEqual(heard, { asked: 1, yes: 1 })
  assert.ok(answered.due >= 3)
  assert.equal(answered.answered, answered.due)
})

test('a dossier nobody answers is counted as unanswered once its time has come [S1-29]', async () => {
  house.pass(70 * 24 * 60)
  await anOpinion('又過了兩個月，還是一樣')
  house.pass(60 * 24 * 60)
  const { answered, dossiers } = await second.does(listDossiers)
  assert.equal(answered.due - answered.answered, 1)
  assert.ok(dossiers.every((it, i, all) => i === 0 || it.month <= (all[i - 1]?.month ?? '')))
})

test('a unit reads its own dossiers and nobody else’s, and an opinion that was not read back is not taken', async () => {
  assert.deepEqual((await department.does(listDossiers)).dossiers, [])
  assert.equal((await mei.does(listOpinionTopics)).topics.length, 1)
  const nowhere = { topic: crypto.randomUUID(), month: '2026-07', decision: 'adopt' as const, why: 'it is a good idea' }
  assert.equal(await client.refused(answerDossier, nowhere), 'opinion.topic_unknown')
  assert.equal(await second.refused(makeOpinionTopic, { name, unit: 'mei' }), 'agent.unknown')
  const body = { topic, words: 'x', wanted: 'y', readBack: false, tellBack: false }
  const answer = await mei.ask('POST', `/api/cases/${crypto.randomUUID()}/opinions`, { body })
  assert.equal(answer.said?.code, 'input.invalid')
})

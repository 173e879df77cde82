import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { keepPromise } from '#desk/promises/promise.contract.ts'
import { closeCase } from '#redress/public.ts'
import { AGREED } from '#testing/closing.ts'
import { inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { aTroubledCase } from '#testing/troubled-case.ts'
import { readDecisions } from '../decisions/decision.contract.ts'
import {
  addFact,
  askQuestions,
  attachEvidence,
  delayFact,
  readFacts,
  readQuestions,
  reopenFact,
  settleFact,
} from './fact.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const second = await house.signIn('second_line')
const nowhere = crypto.randomUUID()

const happened = (about: string) =>
  house.inside((tx) =>
    tx.selectFrom('platform.facts').select(['name', 'actor']).where('about', '=', about).orderBy('seq').execute(),
  )

test('who verified, on what and when stands beside the fact; an agent may ask and may not settle [S4-26] [P10]', async () => {
  const it = await aTroubledCase(house)
  const { id } = await it.named()
  assert.equal(await mei.refused(settleFact, { id, verdict: 'verified', seen: it.recording }), 'access.not_yours')
  assert.equal(await second.refused(settleFact, { id, verdict: 'verified' }), 'fact.evidence_needed')
  await mei.does(attachEvidence, { id, evidence: '他傳來的照片', kind: 'photo' })
  await second.does(settleFact, { id, verdict: 'verified' })
  const [fact] = await it.factsNow()
  assert.deepEqual(
    [fact?.state, fact?.settledBy, fact?.evidence?.words, fact?.askedBy],
    ['verified', 'second_line of the tests', '他傳來的照片', 'mei of the tests'],
  )
  assert.equal(await mei.refused(attachEvidence, { id, evidence: '別張', kind: 'photo' }), 'fact.already_settled')
  assert.equal(
    await second.refused(settleFact, { id, verdict: 'disproved', seen: it.recording }),
    'fact.already_settled',
  )
})

test('a verdict that is doubted stays as it was given, and the question is open again with the reason', async () => {
  const it = await aTroubledCase(house)
  const { id } = await it.named()
  assert.equal(await second.refused(reopenFact, { id, because: '另一段錄音' }), 'fact.not_settled')
  await it.settled(id, 'verified')
  assert.equal(
    await second.refused(reopenFact, { id, because: '另一段錄音', verifyBy: '2026-01-01T00:00:00Z' }),
    'fact.due_in_the_past',
  )
  const next = await second.does(reopenFact, { id, because: '另一段錄音' })
  await it.settled(next.id, 'disproved')
  const [fact, ...others] = await it.factsNow()
  assert.deepEqual(others, [])
  assert.deepEqual([fact?.state, fact?.version, fact?.reopenedBecause], ['disproved', 2, '另一段錄音'])
  assert.deepEqual(
    fact?.before.map((one) => [one.version, one.state, one.settledBy]),
    [[1, 'verified', 'second_line of the tests']],
  )
  assert.equal(await second.refused(reopenFact, { id, because: '再看' }), 'fact.unknown')
})

test('two who doubt one verdict at once open it once', async () => {
  const it = await aTroubledCase(house)
  const { id } = await it.named()
  await it.settled(id, 'verified')
  const tried = await Promise.all([1, 2, 3].map(() => second.tries(reopenFact, { id, because: '再看一次' })))
  assert.deepEqual(tried.map((one) => one.status).toSorted(), [200, 404, 404])
  assert.equal((await it.factsNow()).length, 1)
})

test('“we are looking into it” has an end: past its moment the fact shows and its owner is paged, once [S4-26]', async () => {
  const it = await aTroubledCase(house)
  const { id } = await mei.does(addFact, { id: it.id, words: '拖吊收據', admits: true, verifyBy: inHours(house, 5) })
  assert.equal((await second.does(readFacts, { id: it.id })).overdue, false)
  house.pass(6 * 60)
  const shown = await second.does(readFacts, { id: it.id })
  assert.deepEqual([shown.overdue, shown.facts[0]?.overdue], [true, true], 'it shows without any alarm')
  await house.ring()
  await house.ring()
  assert.deepEqual(
    (await happened(id)).map((one) => one.name),
    ['fact.asked', 'fact.overdue'],
  )
  const paged = await house.inside((tx) =>
    tx
      .selectFrom('platform.facts')
      .select('topics')
      .where('about', '=', id)
      .where('name', '=', 'fact.overdue')
      .execute(),
  )
  assert.ok(paged[0]?.topics.includes(`person:${house.idOf('mei')}`))
  const { rows } = await second.does(readDecisions)
  assert.ok(rows.find((row) => row.id === it.id)?.reasons.includes('fact_overdue'))
})

test('news to the customer says why we do not know yet: without it, an overdue fact keeps the news from counting as told', async () => {
  const it = await aTroubledCase(house)
  const { id } = await mei.does(addFact, { id: it.id, words: '拖吊收據', admits: true, verifyBy: inHours(house, 5) })
  const [news] = await house.inside((tx) =>
    tx
      .selectFrom('desk.promises')
      .select('id')
      .where('case_id', '=', it.id as never)
      .execute(),
  )
  await house.advance(6 * 60)
  const keep = { id: news?.id ?? '', words: '還在處理', news: 'change' as const }
  assert.equal(await mei.refused(keepPromise, keep), 'promise.fact_overdue')
  assert.equal(
    await second.refused(delayFact, { id, words: '等停管處', verifyBy: '2026-01-01T00:00:00Z' }),
    'fact.due_in_the_past',
  )
  await second.does(delayFact, { id, words: '停管處週五才給收據，我們週五前告訴您', verifyBy: inHours(house, 48) })
  assert.equal(await mei.refused(keepPromise, keep), 'promise.already_settled', 'telling why was the news')
  const sent = await house.inside((tx) =>
    tx
      .selectFrom('desk.messages')
      .select('words')
      .where('case_id', '=', it.id as never)
      .execute(),
  )
  assert.ok(sent.some((one) => one.words.includes('停管處週五才給收據')))
  const [fact] = await it.factsNow()
  assert.deepEqual([fact?.overdue, fact?.delays[0]?.words], [false, '停管處週五才給收據，我們週五前告訴您'])
  await house.advance(49 * 60)
  assert.equal((await happened(id)).filter((one) => one.name === 'fact.overdue').length, 2, 'the new moment counts too')
})

test('a fact that an admission waits for has its moment even where nobody named one, and none that has passed', async () => {
  const it = await aTroubledCase(house)
  await it.named()
  assert.ok((await it.factsNow())[0]?.verifyBy)
  assert.equal(
    await mei.refused(addFact, { id: it.id, words: 'x', admits: true, verifyBy: '2026-01-01T00:00:00Z' }),
    'fact.due_in_the_past',
  )
})

test('what nobody could answer in the conversation becomes a fact to verify [S4-60]', async () => {
  const it = await aTroubledCase(house)
  const questions = [
    { about: 'when' as const, words: '您幾點停的', answer: '早上九點半' },
    { about: 'evidence' as const, words: '有沒有拖吊收據', admits: true },
  ]
  const { facts } = await mei.does(askQuestions, { id: it.id, contact: it.contact, questions })
  assert.equal(facts.length, 1)
  const [fact] = await it.factsNow()
  assert.deepEqual([fact?.words, fact?.admits, fact?.state], ['有沒有拖吊收據', true, 'unverified'])
  const asked = (await mei.does(readQuestions, { id: it.id })).questions
  assert.deepEqual(
    asked.map((one) => [one.about, one.answer, one.fact !== null]),
    [
      ['when', '早上九點半', false],
      ['evidence', null, true],
    ],
  )
  const other = await aTroubledCase(house)
  assert.equal(await mei.refused(askQuestions, { id: it.id, contact: other.contact, questions }), 'contact.unknown')
  assert.equal(await mei.refused(readQuestions, { id: nowhere }), 'case.unknown')
})

test('a closed case takes no new fact, and one that does not exist has none', async () => {
  const it = await aTroubledCase(house, { demands: [], title: '問候' })
  const { id } = await it.named()
  await mei.does(closeCase, { id: it.id, ...AGREED })
  assert.equal(await mei.refused(addFact, { id: it.id, words: 'x', admits: false }), 'case.already_closed')
  assert.equal(await second.refused(settleFact, { id, verdict: 'verified', seen: it.recording }), 'case.already_closed')
  assert.equal(await mei.refused(addFact, { id: nowhere, words: 'x', admits: false }), 'case.unknown')
  assert.equal(await second.refused(settleFact, { id: nowhere, verdict: 'verified' }), 'fact.unknown')
  assert.equal(await mei.refused(readFacts, { id: nowhere }), 'case.unknown')
})

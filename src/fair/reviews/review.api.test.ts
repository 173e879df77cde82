import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { publishArticle } from '#desk/articles/article.contract.ts'
import { id as idOf } from '#kernel/ids.ts'
import { writeNote } from '#live/exits/exit.contract.ts'
import { aContact } from '#testing/contact.ts'
import { aCaseWithFact, aFact } from '#testing/told.ts'
import type { Asked } from './finding.ts'
import {
  answerReview,
  careFirst,
  decideReview,
  findReview,
  openReview,
  reviewsOfCase,
  tellAgent,
} from './review.contract.ts'
import { ALL_RIGHT, aRoom, finding } from './room.cases.ts'

const room = await aRoom()
const { house, mei, jun, lead, second, aReview, plan, about, mine } = room
after(() => house.close())

test('what a customer demands opens nothing; a settled fact does, and the same one only once [S1-14] [S1-23]', async () => {
  const open = await aCaseWithFact(house, { state: 'unverified' })
  const agent = house.idOf('mei')
  assert.equal(await second.refused(openReview, { id: open.caseId, agent }), 'review.facts_first')
  assert.equal(await second.refused(openReview, { id: open.caseId, agent, fact: open.fact }), 'review.facts_first')
  const other = await aCaseWithFact(house)
  assert.equal(await second.refused(openReview, { id: open.caseId, agent, fact: other.fact }), 'review.facts_first')
  const stranger = { id: other.caseId, agent: house.idOf('lan'), fact: other.fact }
  assert.equal(await second.refused(openReview, stranger), 'review.not_on_the_case')
  assert.equal((await second.does(reviewsOfCase, { id: open.caseId })).demanded, true)
  const twice = [1, 2, 3].map(() => second.does(openReview, { id: other.caseId, agent, fact: other.fact }))
  assert.equal(new Set((await Promise.all(twice)).map((it) => it.id)).size, 1)
  await assert.rejects(
    house.db
      .insertInto('fair.reviews')
      .values({
        id: crypto.randomUUID(),
        house: house.house.house,
        case_id: open.caseId,
        agent,
        opened_by: agent,
        opened_at: house.clock.now(),
      })
      .execute(),
    /check constraint/,
  )
})

test('told in words, heard before anything is found, or given three days to be [P22]', async () => {
  const { id } = await aReview({ told: false })
  assert.equal(await lead.refused(findReview, finding(id, 'slip')), 'review.not_told')
  await lead.does(tellAgent, { id, words: 'What we said about parking' })
  assert.equal(await lead.refused(tellAgent, { id, words: 'again' }), 'review.already_told')
  assert.equal(await lead.refused(findReview, finding(id, 'slip')), 'review.not_heard')
  assert.equal(await jun.refused(answerReview, { id, words: 'not mine' }), 'review.unknown')
  await house.advance(3 * 24 * 60)
  await mei.does(answerReview, { id, words: 'Late, and still before' })
  await lead.does(findReview, finding(id, 'slip'))
  assert.equal(await mei.refused(answerReview, { id, words: 'too late' }), 'review.too_late_to_answer')
})

test('where somebody was not well, nothing goes on until the lead has asked how they are, and no measure follows [S1-9]', async () => {
  const { id, caseId } = await aReview({ ownState: true, told: false })
  assert.equal((await about(lead, caseId, id))?.stage, 'care_first')
  assert.equal(await lead.refused(tellAgent, { id, words: 'x' }), 'review.care_first')
  assert.equal(await lead.refused(findReview, finding(id, 'slip')), 'review.care_first')
  await lead.does(careFirst, { id })
  await lead.does(tellAgent, { id, words: 'The call of this morning' })
  await mei.does(answerReview, { id, words: 'I had not slept' })
  assert.equal(await lead.refused(findReview, finding(id, 'at_risk', 'person')), 'review.care_not_discipline')
  await lead.does(findReview, finding(id, 'slip', 'own_state'))
  assert.equal(await lead.refused(decideReview, { id, ...plan(), measure: 'talk' }), 'review.growth_only')
  const { stage } = await lead.does(decideReview, { id, ...plan() })
  assert.equal(stage, 'decided')
})

test('while a question to the house is open, or answered against it, nothing is put on the person [X15] [S3-47]', async () => {
  const { id } = await aReview()
  const asked = (more: Partial<Asked>) => finding(id, 'at_risk', 'person', { ...ALL_RIGHT, ...more })
  assert.equal(await lead.refused(findReview, asked({ load_usual: 'unknown' })), 'review.questions_open')
  assert.equal(await lead.refused(findReview, asked({ article_right: 'no' })), 'review.house_first')
  assert.equal(await lead.refused(findReview, asked({ procedure_followed: 'yes' })), 'review.house_first')
  const followed = finding(id, 'no_error', 'process', { ...ALL_RIGHT, procedure_followed: 'yes' })
  assert.equal((await lead.does(findReview, followed)).stage, 'right')
  const seen = await mine(id)
  assert.deepEqual([seen?.cause, seen?.plan, seen?.measure], ['process', null, null])
})

test('what was read, what was not, how much came before and how long they are here stands beside the questions [S1-45] [S1-22]', async () => {
  const qa = await house.signIn('qa')
  const text = { words: 'x', language: 'zh-Hant' as const }
  const v2 = await qa.does(publishArticle, { key: `kb-${Date.now()}`, kind: 'article', title: 'KB parking', ...text })
  await house.advance(1)
  await qa.does(publishArticle, { key: `notice-${Date.now()}`, kind: 'notice', title: 'Typhoon parking', ...text })
  for (let n = 0; n < 3; n++) await (await aContact(house, { agent: 'mei' })).ends()
  const contact = await aContact(house)
  await mei.does(writeNote, {
    id: contact.id,
    words: 'You may park',
    basis: 'article',
    article: v2.id,
    topic: 'parking',
  })
  await contact.ends()
  const { case: opened } = await contact.wrappedUpBy(mei, { case: { title: 'Towed' } })
  const caseId = opened?.id ?? ''
  const fact = await aFact(house, idOf<'case'>(caseId))
  const { id } = await lead.does(openReview, { id: caseId, agent: house.idOf('mei'), fact })
  const known = (await about(lead, caseId, id))?.known
  assert.deepEqual([known?.said, known?.article?.title, known?.article?.readAt], ['You may park', 'KB parking', null])
  assert.deepEqual(
    known?.unread.map((it) => it.title),
    ['Typhoon parking'],
  )
  assert.ok((known?.contactsBefore ?? 0) >= 3)
})

test('what cannot be found is refused with its reason, and two who find at once find one thing [X15]', async () => {
  const { id } = await aReview()
  assert.equal(await lead.refused(findReview, finding(id, 'no_error', 'person')), 'review.cause_unfit')
  const both = await Promise.all([lead, second].map((one) => one.tries(findReview, finding(id, 'slip'))))
  assert.deepEqual(both.map((it) => it.status).toSorted(), [200, 409])
  assert.equal(await lead.refused(findReview, finding(id, 'slip')), 'review.already_found')
})

test('a lead who had the call does not look at it', async () => {
  const contact = await aContact(house, { agent: 'lead' })
  await contact.ends()
  const { case: opened } = await contact.wrappedUpBy(lead, { case: { title: 'Towed' } })
  const caseId = idOf<'case'>(opened?.id ?? '')
  const opening = { id: caseId, agent: house.idOf('lead'), fact: await aFact(house, caseId) }
  assert.equal(await lead.refused(openReview, opening), 'review.own')
  const { id } = await second.does(openReview, opening)
  for (const step of [careFirst, tellAgent])
    assert.equal(await lead.refused(step, { id, words: 'x' } as never), 'review.own')
  assert.equal(await lead.refused(findReview, finding(id, 'slip')), 'review.own')
  assert.equal(await lead.refused(decideReview, { id, ...plan() }), 'review.own')
})

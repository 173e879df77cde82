import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { BESIDE_LETTERS } from '../rights/references.ts'
import {
  answerQuestions,
  holdAgain,
  holdLecture,
  listLectures,
  noteWhoCame,
  readAttendance,
  readLecture,
} from './lecture.contract.ts'
import { tenths } from './lecture.ts'

const house = await openHouse()
after(() => house.close())
const legal = await house.signIn('legal')
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')
const DAY = 24 * 60
const CAME = ['mei', 'jun', 'lan', 'agent', 'qa'] as const

const [reference] = BESIDE_LETTERS.map(({ jurisdiction: _, ...it }) => it)
assert.ok(reference)
const question = { ask: '可以自己結束嗎？', options: ['可以', '要先請示'], right: 0 }
const lecture = (more: object = {}) => ({
  title: '遇到辱罵時，法律怎麼看',
  language: 'zh-Hant' as const,
  material: '先保護自己，再留下紀錄。',
  references: [reference],
  questions: [question, question, question, question, question],
  heldAt: inHours(house, 24),
  ...more,
})
const seen = async (who: typeof mei, id: string) => (await who.does(listLectures)).lectures.find((it) => it.id === id)
let first = ''

test('counsel holds it for everybody, with dated references; an expired one opens no lecture [S0-36]', async () => {
  assert.equal(await mei.refused(holdLecture, lecture()), 'access.not_yours')
  const old = lecture({ references: [{ ...reference, reviewBy: '2026-07-01' }] })
  assert.equal(await legal.refused(holdLecture, old), 'lecture.reference_expired')
  assert.equal(await legal.refused(holdLecture, lecture({ heldAt: inHours(house, -1) })), 'lecture.not_yet')
  first = (await legal.does(holdLecture, lecture())).id
  assert.equal((await seen(mei, first))?.came, null)
  const { references, questions } = await mei.does(readLecture, { id: first })
  assert.deepEqual([references[0]?.law, references[0]?.state, questions.length], [reference.law, 'current', 0])
  assert.deepEqual((await (await house.signIn('client')).does(listLectures)).lectures, [])
  const nowhere = crypto.randomUUID()
  for (const it of [readLecture, readAttendance] as const)
    assert.equal(await legal.refused(it, { id: nowhere }), 'lecture.unknown')
  assert.equal(await legal.refused(holdAgain, { id: nowhere, heldAt: inHours(house, 9) }), 'lecture.unknown')
  assert.equal(await legal.refused(noteWhoCame, { id: nowhere, came: [] }), 'lecture.unknown')
  assert.equal(await mei.refused(answerQuestions, { id: nowhere, answers: [0, 0, 0, 0, 0] }), 'lecture.unknown')
})

test('who was there is noted by whoever keeps the list, and read by nobody who rates people [S0-36]', async () => {
  assert.equal(await legal.refused(noteWhoCame, { id: first, came: [] }), 'lecture.not_yet')
  assert.equal(await legal.refused(holdAgain, { id: first, heldAt: inHours(house, 9) }), 'lecture.not_yet')
  house.pass(2 * DAY)
  const stranger = { id: first, came: [house.idOf('client')] }
  assert.equal(await legal.refused(noteWhoCame, stranger), 'lecture.person_unknown')
  await legal.does(noteWhoCame, { id: first, came: CAME.map((it) => house.idOf(it)) })
  assert.equal((await seen(mei, first))?.came, true)
  for (const role of ['lead', 'manager', 'qa', 'hr', 'executive', 'compliance'])
    assert.equal(await (await house.signIn(role)).refused(readAttendance, { id: first }), 'access.not_yours', role)
  assert.ok(!JSON.stringify(await lead.does(listLectures)).includes(house.idOf('mei')))
})

test('the five answers are hers: the group has a figure once the time is over, of five, and never before [S0-36] [P82]', async () => {
  assert.equal(await lead.refused(answerQuestions, { id: first, answers: [0, 0, 0, 0, 0] }), 'lecture.not_there')
  assert.deepEqual(await mei.does(answerQuestions, { id: first, answers: [0, 0, 0, 1, 1] }), { rights: 3, of: 5 })
  assert.equal(await mei.refused(answerQuestions, { id: first, answers: [0, 0, 0, 0, 0] }), 'lecture.answered')
  for (const key of CAME.slice(1))
    await (await house.signIn(key)).does(answerQuestions, { id: first, answers: [0, 0, 0, 0, 1] })
  assert.deepEqual((await seen(mei, first))?.mine, { rights: 3, of: 5 })
  assert.equal((await seen(legal, first))?.mine, null, 'who holds it reads nobody’s answers')
  assert.equal((await seen(legal, first))?.group, null)
  const rows = await house.inside((tx) => tx.selectFrom('guard.lecture_answers').selectAll().execute())
  assert.deepEqual(rows, [], 'the database gives them to nobody who has not said who they are')
  house.pass(14 * DAY)
  assert.deepEqual((await seen(lead, first))?.group, { people: 5, share: 0.8 })
})

test('whoever missed it is asked again once, to a session of its own; then a late answer moves nothing [S0-36]', async () => {
  const again = await legal.does(holdAgain, { id: first, heldAt: inHours(house, 48) })
  assert.ok(again.asked > 5)
  assert.equal(await legal.refused(holdAgain, { id: first, heldAt: inHours(house, 48) }), 'lecture.offered_again')
  assert.equal((await seen(lead, again.id))?.isAgain, true)
  assert.equal(await seen(mei, again.id), undefined, 'she was there')
  house.pass(3 * DAY)
  const { people } = await legal.does(readAttendance, { id: again.id })
  await legal.does(noteWhoCame, { id: again.id, came: people.map((it) => it.id) })
  assert.equal(await legal.refused(holdAgain, { id: again.id, heldAt: inHours(house, 9) }), 'lecture.nobody_missed_it')
  await lead.does(answerQuestions, { id: again.id, answers: [0, 0, 0, 0, 0] })
  house.pass(20 * DAY)
  assert.equal((await seen(mei, first))?.group?.people, 5)
  assert.equal((await seen(lead, again.id))?.group, null, 'one answer is no group')
  const manager = await house.signIn('manager')
  assert.equal(await manager.refused(answerQuestions, { id: again.id, answers: [0, 0, 0, 0, 0] }), 'lecture.check_over')
  house.pass(400 * DAY)
  const expired = (await mei.does(readLecture, { id: first })).references
  assert.equal(expired[0]?.state, 'review_due', 'it is read, and said to be old')
})

test('no figure of a group is nothing or everything [P87]', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (people, part) => {
      const share = tenths(Math.round(part * people * 5), people)
      assert.ok(share >= 0.1 && share <= 0.9)
    }),
  )
})

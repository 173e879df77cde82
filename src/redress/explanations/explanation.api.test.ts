import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openHouse } from '#testing/house.ts'
import { aTroubledCase } from '#testing/troubled-case.ts'
import { readDecisions } from '../decisions/decision.contract.ts'
import {
  answerExplanation,
  answerRestated,
  explain,
  fileArgument,
  readArguments,
  readExplanations,
  restate,
} from './explanation.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const second = await house.signIn('second_line')
const department = await house.signIn('department')
const nowhere = crypto.randomUUID()

test('agreed, partly or not: each explanation has its number and its answer, and the third without agreement goes to the second line [S4-64]', async () => {
  const it = await aTroubledCase(house, { demands: [{ words: '退費', kind: 'refund' }] })
  const explained = async (words: string, answer: 'agreed' | 'partly' | 'not') => {
    const { id, nth } = await mei.does(explain, { id: it.id, words, contact: it.contact })
    const { escalated } = await mei.does(answerExplanation, { id, answer })
    assert.equal(await mei.refused(answerExplanation, { id, answer }), 'explanation.already_answered')
    return [nth, escalated]
  }
  const waits = async () => (await second.does(readDecisions)).rows.find((row) => row.id === it.id)?.reasons ?? []
  assert.deepEqual(await explained('因為公告改了', 'not'), [1, false])
  assert.deepEqual(await explained('公告是早上九點改的', 'partly'), [2, false])
  assert.deepEqual(await waits(), [])
  assert.deepEqual(await explained('改的時候您還在路上', 'not'), [3, true])
  assert.deepEqual(await waits(), ['escalated'])
  assert.deepEqual(await explained('二線主管的說明', 'agreed'), [4, false])
  assert.deepEqual(await waits(), [])
  const { explanations } = await mei.does(readExplanations, { id: it.id })
  assert.deepEqual(
    explanations.map((one) => one.answer),
    ['not', 'partly', 'not', 'agreed'],
  )
  assert.equal(await mei.refused(answerExplanation, { id: nowhere, answer: 'not' }), 'explanation.unknown')
})

test('two explanations at the same moment get two numbers', async () => {
  const it = await aTroubledCase(house)
  const given = await Promise.all([1, 2, 3].map((n) => mei.does(explain, { id: it.id, words: `第 ${n} 種說法` })))
  assert.deepEqual(given.map((one) => one.nth).toSorted(), [1, 2, 3])
})

test('what we said back is confirmed or corrected, and the correction is kept [S4-62]', async () => {
  const it = await aTroubledCase(house)
  const understood = async () => (await mei.does(readExplanations, { id: it.id })).understood
  const first = await mei.does(restate, { id: it.id, words: '罰單一千、拖吊兩千六', contact: it.contact })
  assert.equal(
    await mei.refused(answerRestated, { id: first.id, answer: 'corrected' }),
    'restatement.correction_needed',
  )
  await mei.does(answerRestated, { id: first.id, answer: 'corrected', correction: '你們寫反了' })
  assert.equal(await understood(), false)
  assert.equal(await mei.refused(answerRestated, { id: first.id, answer: 'confirmed' }), 'restatement.already_answered')
  const again = await mei.does(restate, { id: it.id, words: '拖吊一千、罰單兩千六' })
  await mei.does(answerRestated, { id: again.id, answer: 'confirmed' })
  assert.equal(await understood(), true)
  const { restatements } = await mei.does(readExplanations, { id: it.id })
  assert.deepEqual(
    restatements.map((one) => one.correction),
    ['你們寫反了', null],
  )
  assert.equal(await mei.refused(answerRestated, { id: nowhere, answer: 'confirmed' }), 'restatement.unknown')
  const other = await aTroubledCase(house)
  assert.equal(await mei.refused(restate, { id: it.id, words: 'x', contact: other.contact }), 'contact.unknown')
  assert.equal(await mei.refused(explain, { id: nowhere, words: 'x' }), 'case.unknown')
  assert.equal(await mei.refused(readExplanations, { id: nowhere }), 'case.unknown')
})

test('the customer’s argument reaches the department in the customer’s own words, every one of them [S3-35]', async () => {
  const it = await aTroubledCase(house)
  const words = '  公告貼在岸上，\n我的車在橋下，怎麼看得到？？  '
  await mei.does(fileArgument, { id: it.id, words, to: 'department' })
  const [filed] = (await department.does(readArguments)).arguments
  assert.deepEqual([filed?.words, filed?.by, filed?.title], [words, 'mei of the tests', '拖吊罰單'])
  assert.equal((await mei.does(readExplanations, { id: it.id })).arguments[0]?.words, words)
  assert.equal(await mei.refused(fileArgument, { id: it.id, words, to: 'mei' }), 'argument.no_department')
  assert.equal(await mei.refused(readArguments), 'access.not_yours')
})

test('a closed case is not explained any more', async () => {
  const it = await aTroubledCase(house)
  const { id } = await mei.does(explain, { id: it.id, words: 'x' })
  const said = await mei.does(restate, { id: it.id, words: 'x' })
  const closed = { state: 'closed' as const, closed_at: house.clock.now() }
  await house.inside((tx) =>
    tx
      .updateTable('desk.cases')
      .set(closed)
      .where('id', '=', it.id as never)
      .execute(),
  )
  assert.equal(await mei.refused(answerExplanation, { id, answer: 'not' }), 'case.already_closed')
  assert.equal(await mei.refused(answerRestated, { id: said.id, answer: 'confirmed' }), 'case.already_closed')
})

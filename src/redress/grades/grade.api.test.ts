import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { readCase } from '#desk/cases/case.contract.ts'
import type { CaseId } from '#kernel/ids.ts'
import { openHouse } from '#testing/house.ts'
import { aComplaint, aFact, aGradedCase, gives, grades, itTurnsOut, noLoss } from '#testing/remedy.ts'
import { shippedReader } from '../../shipped-reader.ts'
import { reopenFact } from '../facts/fact.contract.ts'
import { readRemedies } from '../remedies/view.contract.ts'
import { gradeCase } from './grade.contract.ts'

const house = await openHouse({ read: shippedReader().read })
after(() => house.close())
const second = await house.signIn('second_line')
const mei = await house.signIn('mei')
const view = (id: string) => second.does(readRemedies, { id })
const sheetsOf = (caseId: CaseId) =>
  house.inside((tx) =>
    tx.selectFrom('redress.grades').selectAll().where('case_id', '=', caseId).orderBy('version').execute(),
  )

const RUDE = ['幹你娘，你們這些白痴把我的車拖走了！', '叫你們主管出來，幹！', '垃圾公司，我操']
const POLITE = ['不好意思，我的車被拖走了', '想請主管看一下，謝謝', '麻煩您了']

/** Two whole cases that differ only in how the customer spoke, read by the reader that is shipped. */
async function twins(money: number, minutes: number, need: 'met' | 'partly' | 'missed') {
  const seen = []
  for (const says of [RUDE, POLITE]) {
    const made = await aComplaint(house, { says })
    const fact = await aFact(house, made.caseId)
    await second.does(gradeCase, {
      id: made.caseId,
      matter: 'wrong_information',
      ...noLoss,
      money: { amount: money, fact },
      minutes: { minutes, fact },
      need: { is: need, fact },
    })
    seen.push({ ...made, ...(await view(made.caseId)) })
  }
  return seen
}

test('the same facts and different swearing: the same grade, the same options and the same amounts, read by the real reader [S1-35] [X5]', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 3_000_000 }),
      fc.nat(3000),
      fc.constantFrom('met', 'partly', 'missed'),
      async (money, minutes, need) => {
        const [rude, polite] = await twins(money, minutes, need)
        assert.ok(rude && polite)
        assert.deepEqual(rude.options, polite.options)
        const facts = ({ sheet }: typeof rude) => ({
          ...sheet,
          by: '',
          at: '',
          money: sheet?.money.amount,
          minutes: sheet?.minutes.minutes,
          need: sheet?.need.is,
        })
        assert.deepEqual(facts(rude), facts(polite))
        assert.deepEqual([rude.extras, rude.policy], [polite.extras, polite.policy])
      },
    ),
    { numRuns: 3 },
  )
  const marks = await house.inside((tx) =>
    tx.selectFrom('desk.utterances').select(['words', 'reading']).where('words', 'in', RUDE).execute(),
  )
  assert.ok(
    marks.some((it) => JSON.stringify(it.reading).includes('"profanity"')),
    'the reader did mark the swearing',
  )
})

test('there is no place for demeanour in what a grade is computed from, and sending one is refused [X5]', async () => {
  const { caseId, fact } = await aGradedCase(house)
  const given = { id: caseId, matter: 'late' as const, ...noLoss, money: { amount: 100, fact } }
  for (const more of [{ demeanour: 'rude' }, { vip: true }, { channel: 'phone' }, { anger: 3 }, { words: 'shouted' }])
    assert.equal((await second.tries(gradeCase, { ...given, ...more })).status, 400, JSON.stringify(more))
  const remedy = { kind: 'repayment', amount: 100, currency: 'TWD' }
  for (const more of [{ demeanour: 'polite' }, { polite: true }, { calm: 'yes' }])
    assert.equal(
      (await second.ask('POST', `/api/cases/${caseId}/remedies`, { body: { ...remedy, ...more } })).status,
      400,
    )
})

test('every computing is kept with who and when, what it rests on, and whether they had heard the customer', async () => {
  const { caseId } = await aComplaint(house)
  const fact = await aFact(house, caseId)
  await grades(mei, caseId, { fact, money: 50_000 })
  await grades(second, caseId, { fact })
  const rows = await sheetsOf(caseId)
  assert.deepEqual(
    rows.map((row) => [row.version, row.money, row.money_fact, row.grade, row.by, row.heard, row.because]),
    [
      [1, 50_000, fact, 1, house.idOf('mei'), true, 'given'],
      [2, 402_000, fact, 2, house.idOf('second_line'), false, 'given'],
    ],
  )
  await assert.rejects(
    house.inside((tx) => tx.updateTable('redress.grades').set({ grade: 4 }).where('case_id', '=', caseId).execute()),
    /permission denied/,
  )
})

test('when a fact is settled the grade follows, and the next decision writes it down anew', async () => {
  const { caseId } = await aComplaint(house)
  const fact = await aFact(house, caseId, { state: 'unverified' })
  await grades(second, caseId, { fact })
  const before = await view(caseId)
  assert.deepEqual([before.sheet?.grade, before.sheet?.gradeIf, before.factsState], [0, 2, 'missing'])
  assert.equal((await gives(second, caseId)).state, 'proposed')
  await itTurnsOut(house, fact, 'verified')
  const now = await view(caseId)
  assert.deepEqual([now.sheet?.grade, now.sheet?.moved, now.factsState], [2, true, 'known'])
  await gives(second, caseId, { kind: 'apology_letter', amount: 0 })
  assert.deepEqual(
    (await sheetsOf(caseId)).map((row) => [row.version, row.grade, row.because]),
    [
      [1, 0, 'given'],
      [2, 2, 'facts'],
    ],
  )
})

test('the same trouble again within a year, by our fault, weighs more; somebody else’s does not', async () => {
  const first = await aGradedCase(house, { title: 'The first' })
  const again = await aGradedCase(house, { phone: first.phone, title: 'The second' })
  const { sheet } = await view(again.caseId)
  assert.deepEqual([sheet?.sameKind, sheet?.grade], [1, 3])
  await house.advance(366 * 24 * 60)
  const later = await aGradedCase(house, { phone: first.phone, title: 'A year on' })
  assert.equal((await view(later.caseId)).sheet?.sameKind, 0)
  assert.equal((await view((await aGradedCase(house)).caseId)).sheet?.sameKind, 0)
})

test('a loss without its fact, or with another case’s, is not graded', async () => {
  const { caseId, fact } = await aGradedCase(house)
  const other = await aGradedCase(house)
  const given = { id: caseId, matter: 'late' as const, ...noLoss }
  const refused = (it: object) => second.refused(gradeCase, { ...given, ...it })
  assert.equal(await refused({ money: { amount: 5, fact: null } }), 'grade.evidence_needed')
  assert.equal(await refused({ money: { amount: 5, fact: other.fact } }), 'grade.fact_unknown')
  await itTurnsOut(house, fact, 'disproved')
  assert.equal(await refused({ money: { amount: 5, fact } }), 'grade.fact_disproved')
  assert.equal(await (await house.signIn('qa')).refused(gradeCase, given), 'access.not_yours')
  assert.equal(await second.refused(gradeCase, { ...given, id: crypto.randomUUID() }), 'case.unknown')
})

test('a fact that somebody doubts takes its grade back with it, and what replaces it answers for it', async () => {
  const { caseId, fact } = await aGradedCase(house)
  assert.equal((await view(caseId)).sheet?.grade, 2)
  await second.does(reopenFact, { id: fact, because: 'The receipt is of another car' })
  const doubted = await view(caseId)
  assert.deepEqual([doubted.sheet?.grade, doubted.sheet?.gradeIf, doubted.factsState], [0, 2, 'missing'])
  const anew = doubted.facts[0]?.id ?? ''
  assert.equal(doubted.sheet?.money.fact, anew)
  await itTurnsOut(house, anew, 'verified')
  assert.equal((await view(caseId)).sheet?.grade, 2)
})

test('whoever decides reads how calm the customer was only after what was lost is graded [S1-35]', async () => {
  const { caseId } = await aComplaint(house)
  const calm = async (who: typeof second) => (await who.does(readCase, { id: caseId })).contacts.map((it) => it.calm)
  const lead = await house.signIn('lead')
  assert.deepEqual([await calm(second), await calm(lead), await calm(mei)], [[null], [null], ['no']])
  await grades(second, caseId, { fact: await aFact(house, caseId) })
  assert.deepEqual([await calm(second), await calm(lead)], [['no'], ['no']])
})

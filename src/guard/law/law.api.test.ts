import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ROLES } from '#kernel/roles.ts'
import { openHouse } from '#testing/house.ts'
import { anIncident, WRITTEN } from '#testing/letters.ts'
import { readConductLetter, saveLetter, signLetter, writeLetter } from '../letters/letter.contract.ts'
import { lookAtLaw, readLaw, readMeasures } from './law.contract.ts'

const house = await openHouse()
after(() => house.close())
const [mei, second, legal] = [await house.signIn('mei'), await house.signIn('second_line'), await house.signIn('legal')]
const parts = { problem: WRITTEN.problem, must_stop: WRITTEN.must_stop, contact: WRITTEN.contact }

async function aNotice() {
  const first = await anIncident(house)
  const then = await anIncident(house, { phone: first.phone })
  return second.does(writeLetter, { kind: 'notice', customer: first.customer, incidents: [first.id, then.id] })
}

test('a notice that cites law which has run out, has not begun or was looked at too long ago is refused; reading it is not [S0-36]', async () => {
  const { id } = await aNotice()
  const save = (article: string) => second.refused(saveLetter, { id, parts, clauses: ['respect'], articles: [article] })
  assert.equal(await save('cn.order.42.before-2026'), 'law.expired')
  assert.equal(await save('uk.era-2025'), 'law.not_in_force')
  assert.equal(await save('tw.osha.6'), 'law.not_for_letters')
  assert.equal(await save('tw.nothing'), 'law.unknown')
  assert.equal(
    await second.refused(saveLetter, { id, parts, clauses: ['nothing'], articles: [] }),
    'charter.clause_unknown',
  )
  const { articles } = await mei.does(readLaw)
  assert.equal(articles.find((it) => it.key === 'cn.order.42.before-2026')?.state, 'ended')
  assert.ok(articles.every((it) => it.asOf && it.reviewBy))
})

test('law that ran out after the draft was saved stops the signature, until counsel has looked again [S0-36]', async () => {
  const { id } = await aNotice()
  const article = 'tw.criminal.304'
  const { draft } = await second.does(saveLetter, { id, parts, clauses: ['respect'], articles: [article] })
  assert.equal(await second.refused(lookAtLaw, { key: article, reviewBy: '2026-12-31' }), 'access.not_yours')
  assert.equal(await legal.refused(lookAtLaw, { key: article, reviewBy: '2029-01-01' }), 'law.too_long')
  assert.equal(await legal.refused(lookAtLaw, { key: 'tw.nothing', reviewBy: '2026-12-31' }), 'law.unknown')
  await legal.does(lookAtLaw, { key: article, reviewBy: '2026-12-31', endedOn: '2026-07-01', words: 'Repealed' })
  assert.equal(await legal.refused(signLetter, { id, draft }), 'law.expired')
  await legal.does(lookAtLaw, { key: article, reviewBy: '2026-07-20' })
  house.pass(10 * 24 * 60)
  assert.equal(await legal.refused(signLetter, { id, draft }), 'law.review_due')
  await legal.does(lookAtLaw, { key: article, reviewBy: '2027-07-01' })
  await legal.does(signLetter, { id, draft })
  assert.equal((await legal.does(readConductLetter, { id })).state, 'signed')
})

test('what the law asks of an employer stands beside where it can be met, with its day, for those who answer for it [P39]', async () => {
  for (const role of ROLES) {
    const who = await house.signIn(role)
    const answer = await who.tries(readMeasures)
    assert.equal(answer.status, ['legal', 'compliance', 'manager', 'executive'].includes(role) ? 200 : 403, role)
  }
  const { packs } = await legal.does(readMeasures)
  assert.deepEqual(
    packs.map((it) => [it.key, it.state]),
    [
      ['taiwan', 'in_force'],
      ['korea', 'in_force'],
      ['japan', 'not_yet'],
      ['uk', 'not_yet'],
      ['eu', 'in_force'],
    ],
  )
  const stop = packs.find((it) => it.key === 'korea')?.measures.find((it) => it.key === 'stop_or_switch')
  assert.equal(stop?.place, '/asked')
})

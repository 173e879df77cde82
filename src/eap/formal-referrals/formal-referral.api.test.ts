import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ROLES } from '#kernel/roles.ts'
import { openHouse } from '#testing/house.ts'
import { answerFormally, askFormally, readFormalReferrals } from './formal-referral.contract.ts'

const house = await openHouse()
after(() => house.close())
const lead = await house.signIn('lead')
const mei = await house.signIn('mei')
const LATE = { kind: 'late_starts', count: 3, from: '2026-07-01', to: '2026-07-14' } as const

test('a formal referral holds facts of work, counted and dated, and has no place for any other word [P94]', async () => {
  const ask = { employee: 'mei', facts: [LATE] }
  for (const more of [{ words: '看起來很憂鬱' }, { reason: 'x' }])
    assert.equal(await lead.refused(askFormally, { employee: 'mei', facts: [{ ...LATE, ...more }] }), 'input.invalid')
  assert.equal(
    await lead.refused(askFormally, { ...ask, facts: [{ ...LATE, kind: 'mood' as 'late_starts' }] }),
    'input.invalid',
  )
  assert.equal(
    await lead.refused(askFormally, { ...ask, facts: [{ ...LATE, to: '2026-07-16' }] }),
    'formal_referral.dates',
  )
  assert.equal(await lead.refused(askFormally, { ...ask, employee: 'lead' }), 'formal_referral.oneself')
  assert.equal(await lead.refused(askFormally, { ...ask, employee: 'nobody' }), 'agent.unknown')
  assert.equal(await mei.refused(askFormally, { ...ask, employee: 'jun' }), 'access.not_yours')
  await lead.does(askFormally, ask)
  assert.equal(await lead.refused(askFormally, ask), 'formal_referral.waits')
})

test('the employee countersigns or declines; the asker learns the answer, nobody else learns of it, and nothing follows [P94]', async () => {
  const [asked] = (await mei.does(readFormalReferrals)).toMe
  assert.deepEqual([asked?.facts, asked?.by, asked?.answer], [[LATE], 'lead of the tests', null])
  const id = asked?.id ?? ''
  for (const role of [...ROLES.filter((it) => it !== 'client'), 'jun', 'lead_two']) {
    const who = await house.signIn(role)
    if (role !== 'lead') assert.deepEqual(await who.does(readFormalReferrals), { toMe: [], byMe: [] }, role)
    assert.equal(await who.refused(answerFormally, { id, answer: 'countersigned' }), 'formal_referral.unknown', role)
  }
  const facts = async () => (await house.over.pool.query('select count(*) as n from platform.facts')).rows[0]?.n
  const before = await facts()
  await mei.does(answerFormally, { id, answer: 'declined' })
  assert.equal(await mei.refused(answerFormally, { id, answer: 'countersigned' }), 'formal_referral.answered')
  const [mine] = (await lead.does(readFormalReferrals)).byMe
  assert.deepEqual([mine?.employee, mine?.answer], ['mei of the tests', 'declined'])
  assert.equal(await facts(), before, 'no fact, no topic, no figure comes of it')
})

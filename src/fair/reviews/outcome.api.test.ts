import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import {
  appealReview,
  backingDone,
  planDone,
  readOutcomes,
  sayNextTime,
  settleAppeal,
  signReview,
} from './after.contract.ts'
import { decideReview, findReview, holdHearing, myReviews } from './review.contract.ts'
import { aRoom, finding, MARK } from './room.cases.ts'

const room = await aRoom()
const { house, mei, lead, second, hr, aReview, plan, about, mine } = room
after(() => house.close())

test('a slip is met with a plan to grow, and a sanction for it is refused by the house and by the database [S1-21] [S1-22]', async () => {
  const { id } = await aReview()
  await lead.does(findReview, finding(id, 'system_induced'))
  for (const measure of ['talk', 'coaching', 'retraining', 'appraisal_note', 'bonus_effect'] as const)
    assert.equal(await second.refused(decideReview, { id, ...plan(), measure }), 'review.growth_only')
  const byHand = house.db
    .updateTable('fair.reviews')
    .set({ measure: 'talk', plan_what: 'x', plan_helper: house.idOf('lead'), plan_by: new Date(), plan_signs: 'x' })
    .where('id', '=', id)
  await assert.rejects(byHand.execute(), /check constraint/)
  const none = await lead.tries(decideReview, { id, measure: 'coaching' } as never)
  assert.equal(none.status, 400, 'a measure without a plan is not even a question')
  await lead.does(decideReview, { id, ...plan() })
  assert.equal((await mine(id))?.plan?.doneAt, null)
  await lead.does(planDone, { id })
  assert.notEqual((await mine(id))?.plan?.doneAt, null)
})

test('pay and appraisal are for hr after a hearing; a lead never gets there, and a sanction without a plan cannot be stored [S1-40] [S1-21]', async () => {
  const { id, caseId } = await aReview()
  await second.does(findReview, finding(id, 'reckless', 'person'))
  assert.equal(await lead.refused(decideReview, { id, ...plan(), measure: 'bonus_effect' }), 'review.hr_only')
  assert.equal(await second.refused(decideReview, { id, ...plan(), measure: 'appraisal_note' }), 'review.hr_only')
  assert.equal(await hr.refused(decideReview, { id, ...plan(), measure: 'appraisal_note' }), 'review.hearing_first')
  const bare = house.db.updateTable('fair.reviews').set({ measure: 'talk' }).where('id', '=', id)
  await assert.rejects(bare.execute(), /check constraint/)
  await hr.does(holdHearing, { id, words: 'With a colleague of her choice' })
  const { stage } = await hr.does(decideReview, { id, ...plan(), measure: 'appraisal_note' })
  assert.equal(stage, 'signature', 'nobody knows yet what others got for the same')
  assert.equal(await hr.refused(signReview, { id }), 'review.same_person')
  assert.equal(await second.refused(signReview, { id }), 'review.same_person', 'she found it')
  assert.equal((await about(hr, caseId, id))?.measure, 'appraisal_note')
})

test('a harsh outcome among twenty mild ones for the same waits for a second signature [S1-39]', async () => {
  const measures = Array.from({ length: 20 }, (_, n) => (n % 2 ? ('coaching' as const) : null))
  for (const measure of measures) {
    const { id } = await aReview()
    await lead.does(findReview, finding(id, 'at_risk', 'person'))
    assert.equal((await lead.does(decideReview, { id, ...plan(), ...(measure ? { measure } : {}) })).stage, 'decided')
  }
  const { id } = await aReview()
  await lead.does(findReview, finding(id, 'at_risk', 'person'))
  assert.equal((await lead.does(decideReview, { id, ...plan(), measure: 'retraining' })).stage, 'signature')
  assert.equal(await mei.refused(appealReview, { id, words: 'no' }), 'review.nothing_to_appeal')
  await second.does(signReview, { id })
  assert.equal((await mine(id))?.stage, 'decided')
  const { outcomes } = await second.does(readOutcomes)
  const ofRisk = outcomes.filter((it) => it.class === 'at_risk')
  const counts = Object.fromEntries(ofRisk.map((it) => [it.measure ?? 'growth', it.count]))
  assert.deepEqual(counts, { coaching: 10, retraining: 1, growth: 10 })
})

test('whoever was right is told so, and four things are owed to them, each with an owner [S4-71]', async () => {
  const { id } = await aReview()
  await lead.does(findReview, finding(id, 'no_error', 'none'))
  const seen = await mine(id)
  assert.deepEqual(
    seen?.backings.map((it) => it.kind),
    ['customer_answer', 'notice', 'praise', 'unfounded'],
  )
  assert.ok(seen?.backings.every((it) => it.owner !== ''))
  await lead.does(backingDone, { id, kind: 'praise' })
  assert.notEqual((await mine(id))?.backings.find((it) => it.kind === 'praise')?.doneAt, null)
  assert.equal(await lead.refused(decideReview, { id, ...plan() }), 'review.nothing_to_decide')
})

test('what they would do next time is theirs and their lead’s: hr and the second line never read it [S4-70]', async () => {
  const { id, caseId } = await aReview()
  await second.does(findReview, finding(id, 'reckless', 'person'))
  await mei.does(sayNextTime, { id, words: `${MARK}: I would look it up first` })
  assert.match((await mine(id))?.nextTime ?? '', /look it up/)
  assert.match((await about(lead, caseId, id))?.nextTime ?? '', /look it up/)
  for (const caller of [hr, second]) {
    const seen = await about(caller, caseId, id)
    assert.deepEqual([seen?.id, seen?.nextTime], [id, null])
  }
  assert.equal(await hr.refused(sayNextTime, { id, words: 'x' }), 'access.not_yours')
})

test('an appeal within fourteen days, answered by somebody else; a reversal leaves nothing on the record and is announced [S3-54]', async () => {
  const { id, caseId } = await aReview()
  await lead.does(findReview, finding(id, 'system_induced'))
  await lead.does(decideReview, { id, ...plan() })
  await house.advance(13 * 24 * 60)
  await mei.does(appealReview, { id, words: 'The article said so' })
  assert.equal(await mei.refused(appealReview, { id, words: 'again' }), 'review.already_appealed')
  const settling = { id, reverse: true, words: 'She was right to follow it' }
  assert.equal(await lead.refused(settleAppeal, settling), 'access.not_yours')
  await second.does(settleAppeal, settling)
  const seen = await mine(id)
  assert.deepEqual([seen?.stage, seen?.class, seen?.plan, seen?.why], ['reversed', null, null, null])
  assert.equal(seen?.appealAnswer, 'She was right to follow it')
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from fair.outcomes where review = ${id}`.execute(
    house.db,
  )
  assert.equal(rows[0]?.n, 0)
  const { rows: told } = await sql<{ topics: string[] }>`
    select topics from platform.facts where about = ${id} and name = 'review.reversed'`.execute(house.db)
  assert.ok(told[0]?.topics.includes(`person:${house.idOf('mei')}`))
  assert.equal(await about(hr, caseId, id), undefined)
})

test('after fourteen days an appeal is late, and whoever decided does not answer one [S3-54]', async () => {
  const late = await aReview()
  await lead.does(findReview, finding(late.id, 'slip'))
  await lead.does(decideReview, { id: late.id, ...plan() })
  await house.advance(14 * 24 * 60 + 1)
  assert.equal(await mei.refused(appealReview, { id: late.id, words: 'x' }), 'review.appeal_late')
  const own = await aReview()
  await second.does(findReview, finding(own.id, 'slip'))
  await second.does(decideReview, { id: own.id, ...plan() })
  await mei.does(appealReview, { id: own.id, words: 'x' })
  assert.equal(await second.refused(settleAppeal, { id: own.id, reverse: true, words: 'x' }), 'review.same_person')
})

test('no outcome that was ever stored ends an employment, because there is no word for it [S1-23]', async () => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from fair.reviews where measure not in ('talk','coaching','retraining','appraisal_note','bonus_effect')`.execute(
    house.db,
  )
  assert.equal(rows[0]?.n, 0)
  const { id } = await aReview()
  await second.does(findReview, finding(id, 'reckless', 'person'))
  for (const measure of ['dismissal', 'termination', 'fire', '開除', 'suspension', ''])
    assert.equal((await hr.tries(decideReview, { id, ...plan(), measure } as never)).status, 400)
  await assert.rejects(
    sql`update fair.reviews set measure = 'dismissal' where id = ${id}`.execute(house.db),
    /check constraint/,
  )
})

test('a plan whose day has come reminds whoever helps, once, and blames nobody [S1-15]', async () => {
  const { id } = await aReview()
  await lead.does(findReview, finding(id, 'slip'))
  await lead.does(decideReview, { id, ...plan() })
  await house.advance(72 * 60)
  await house.ring()
  const { rows } = await sql<{ topics: string[] }>`
    select topics from platform.facts where about = ${id} and name = 'help.late'`.execute(house.db)
  assert.equal(rows.length, 1)
  assert.ok(rows[0]?.topics.includes(`person:${house.idOf('lead')}`))
})

test('what cannot be decided is refused with its reason, and two who decide at once decide once [S1-40]', async () => {
  const { id } = await aReview()
  const decides = { id, ...plan() }
  assert.equal(await lead.refused(decideReview, decides), 'review.no_finding')
  assert.equal(await lead.refused(planDone, { id }), 'review.no_plan')
  assert.equal(await second.refused(settleAppeal, { id, reverse: true, words: 'x' }), 'review.no_appeal')
  await lead.does(findReview, finding(id, 'at_risk', 'person'))
  const late = { ...decides.plan, by: house.clock.now().toISOString() }
  assert.equal(await lead.refused(decideReview, { id, plan: late }), 'review.plan_in_the_past')
  const stranger = { ...decides.plan, helper: house.idOf('client') }
  assert.equal(await lead.refused(decideReview, { id, plan: stranger }), 'review.helper_unknown')
  const both = await Promise.all([lead, second].map((one) => one.tries(decideReview, decides)))
  assert.deepEqual(both.map((it) => it.status).toSorted(), [200, 409])
  assert.equal(await lead.refused(decideReview, decides), 'review.already_decided')
  assert.equal(await second.refused(signReview, { id }), 'review.no_signature_needed')
  assert.equal(await hr.refused(holdHearing, { id, words: 'x' }), 'review.already_decided')
})

test('whoever helps reads what with and by when, ticks it off, and reads nothing else of the look [S1-21]', async () => {
  const { id, caseId } = await aReview()
  await lead.does(findReview, finding(id, 'slip'))
  const given = { ...plan().plan, helper: house.idOf('jun') }
  await lead.does(decideReview, { id, plan: given })
  const jun = await house.signIn('jun')
  const helping = async () => (await jun.does(myReviews)).helping.map((it) => [it.id, it.what, it.for])
  assert.deepEqual(await helping(), [[id, given.what, 'mei of the tests']])
  assert.deepEqual((await jun.does(myReviews)).reviews, [])
  assert.equal(await about(jun, caseId, id), undefined)
  const lan = await house.signIn('lan')
  assert.equal(await lan.refused(planDone, { id }), 'review.unknown')
  await jun.does(planDone, { id })
  assert.deepEqual(await helping(), [])
  assert.notEqual((await mine(id))?.plan?.doneAt, null)
})

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readOutcomes } from '#fair/reviews/after.contract.ts'
import { answerReview, findReview, myReviews, openReview, tellAgent } from '#fair/reviews/review.contract.ts'
import { readMine } from '#insight/mine/mine.contract.ts'
import { aCaseWithFact } from '#testing/told.ts'
import { ALL_RIGHT, aRoom } from '../../fair/reviews/room.cases.ts'
import { addDemandTo } from '../../redress/demands/demand.contract.ts'

const { house, mei, lead, second, hr } = await aRoom()
after(() => house.close())

/** Everything that is written down about Mei as a colleague, wherever a row names her. */
async function recordOfMei() {
  const me = house.idOf('mei')
  const [reviews, helps, outcomes] = await Promise.all([
    house.db.selectFrom('fair.reviews').select(['class', 'measure']).where('agent', '=', me).execute(),
    house.db.selectFrom('fair.helps').selectAll().execute(),
    house.db.selectFrom('fair.outcomes').selectAll().execute(),
  ])
  return { found: reviews.filter((it) => it.class !== null || it.measure !== null), helps, outcomes }
}

test('complaints against her by name, again and again, are nowhere in her record before people have looked: no class, no measure, no count [S0-61]', async () => {
  const { caseId } = await aCaseWithFact(house)
  for (const staffAsk of ['dismissal', 'punishment', 'apology'] as const)
    await second.tries(addDemandTo, {
      id: caseId,
      words: `kept-from-her-record ${staffAsk}`,
      kind: 'against_staff',
      staffAsk,
    } as never)
  const demands = await house.db
    .selectFrom('desk.demands')
    .select('kind')
    .where('case_id', '=', caseId as never)
    .execute()
  assert.ok(demands.some((it) => it.kind === 'against_staff'))
  assert.deepEqual(await recordOfMei(), { found: [], helps: [], outcomes: [] })
  assert.ok(!JSON.stringify(await mei.does(readMine)).includes('kept-from-her-record'))
  for (const caller of [lead, hr, second]) {
    const { outcomes } = await caller
      .tries(readOutcomes)
      .then(({ json }) => (json ?? { outcomes: [] }) as { outcomes?: unknown[] })
    assert.deepEqual(outcomes ?? [], [])
  }
})

test('found to be unfounded it leaves nothing but that she was right, and she is told [S0-61]', async () => {
  const { caseId, fact } = await aCaseWithFact(house)
  const { id } = await second.does(openReview, { id: caseId, agent: house.idOf('mei'), fact })
  await lead.does(tellAgent, { id, words: 'What we told the customer about parking' })
  await mei.does(answerReview, { id, words: 'I read what the article said' })
  assert.deepEqual((await recordOfMei()).outcomes, [], 'told and heard, and still nothing is on record')
  await lead.does(findReview, {
    id,
    class: 'no_error',
    cause: 'none',
    asked: ALL_RIGHT,
    customerAccount: 'He could park',
    ourAccount: 'The article said so',
    why: 'Nobody could have known',
  })
  const mine = (await mei.does(myReviews)).reviews.find((it) => it.id === id)
  assert.equal(mine?.stage, 'right')
  assert.ok(mine.backings.some((it) => it.kind === 'unfounded'))
  const { helps, outcomes } = await recordOfMei()
  assert.deepEqual([helps, outcomes.filter((it) => it.measure !== null)], [[], []])
  const [told] = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select('topics').where('about', '=', id).orderBy('seq', 'desc').limit(1).execute(),
  )
  assert.ok(told?.topics.includes(`person:${house.idOf('mei')}`))
})

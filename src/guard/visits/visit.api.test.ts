import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { listCauseReviews, settleCause } from '#redress/causes/cause.contract.ts'
import { aComplaintOf, isAnswered, ringsAgain } from '#testing/answered.ts'
import { aContact, aPhone } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { findVisitor, logVisit, readJourney } from './visit.contract.ts'

const house = await openHouse()
after(() => house.close())
const department = await house.signIn('department')
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const second = await house.signIn('second_line')
const qa = await house.signIn('qa')
const VISIT = { minutes: 20, calm: 'no', solved: 'no' } as const
const aKey = () => crypto.randomUUID()

test('the store logs a walk-in, and the second line reads it on the same line as the calls [S0-17] [S0-9]', async () => {
  const it = await aComplaintOf(house)
  await isAnswered(house, it.caseId)
  for (let n = 0; n < 7; n++) await ringsAgain(house, it.phone)
  for (let n = 0; n < 3; n++) {
    house.pass(60)
    const logged = await department.does(logVisit, {
      key: aKey(),
      who: { customer: it.customer },
      case: it.caseId,
      ...VISIT,
      words: '要店長出來講',
    })
    assert.equal(logged.nth, 9 + n, 'the call that began it, seven more, and the visits')
  }
  const { entries, cadence } = await second.does(readJourney, { id: it.caseId })
  assert.deepEqual(
    entries.filter((one) => one.kind === 'contact').map((one) => one.channel),
    [...Array(8).fill('phone'), ...Array(3).fill('counter')],
  )
  assert.deepEqual(entries.map((one) => one.kind).slice(0, 2), ['contact', 'answer'])
  const visit = entries.at(-1)
  assert.deepEqual(
    [visit?.minutes, visit?.by, visit?.calm, visit?.solved, visit?.words, visit?.here],
    [20, 'department of the tests', 'no', 'no', '要店長出來講', true],
  )
  assert.deepEqual([cadence.contacts, cadence.visits, cadence.on?.number], [11, 3, it.number])
  assert.ok(cadence.on?.answeredAt)
  const facts = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select(['topics']).where('name', '=', 'contact.logged').execute(),
  )
  assert.ok(facts.at(-1)?.topics.includes(`case:${it.caseId}`), 'the open page of the second line asks again at once')
})

test('whoever stands at the counter is found by the number of a case, the end of a telephone number, or a name [S0-17]', async () => {
  const it = await aComplaintOf(house)
  for (const words of [`A-${it.number}`, `${it.number}`, it.phone.slice(-6)]) {
    const { people } = await department.does(findVisitor, { words })
    assert.ok(
      people.some((one) => one.id === it.customer && one.cases.some((of) => of.id === it.caseId)),
      words,
    )
  }
  assert.ok((await department.does(findVisitor, { words: 'Lin' })).people.length > 0)
  const [one] = (await department.does(findVisitor, { words: `A-${it.number}` })).people
  assert.ok(!one?.phone?.includes(it.phone.slice(0, 8)), 'not the whole number')
  assert.deepEqual((await department.does(findVisitor, { words: '%' })).people, [])
  assert.equal(await qa.refused(findVisitor, { words: 'Lin' }), 'access.not_yours')
})

test('the same tap twice is one visit, a stranger becomes a customer, and somebody else’s case is refused [S0-17]', async () => {
  const it = await aComplaintOf(house)
  const other = await aComplaintOf(house)
  const visit = { key: aKey(), who: { phone: aPhone(), name: '王' }, ...VISIT }
  const both = await Promise.all([mei.does(logVisit, visit), mei.does(logVisit, visit)])
  assert.equal(both[0].id, both[1].id)
  assert.deepEqual(both.map((one) => one.again).toSorted(), [false, true])
  const wrong = { key: aKey(), who: { customer: it.customer }, case: other.caseId, ...VISIT }
  assert.equal(await mei.refused(logVisit, wrong), 'visit.not_their_case')
  const nobody = { key: aKey(), who: { customer: crypto.randomUUID() }, ...VISIT }
  assert.equal(await mei.refused(logVisit, nobody), 'customer.unknown')
  const stored = await house.inside((tx) =>
    tx.selectFrom('guard.visits').select('contact').where('key', 'in', [wrong.key, nobody.key]).execute(),
  )
  assert.deepEqual(stored, [])
})

test('calm and unsolved twice on one case asks for its cause, once, and is done when the cause is said [S0-20]', async () => {
  const it = await aComplaintOf(house)
  const reviews = async (who = qa) => (await who.does(listCauseReviews)).reviews.filter((one) => one.case === it.caseId)
  const ends = async (calm: 'yes' | 'no', solved: 'yes' | 'no' | 'unsure') => {
    await house.advance(61)
    const contact = await aContact(house, { phone: it.phone })
    await contact.ends()
    await contact.wrappedUpBy(mei, { calm, solved })
  }
  await ends('yes', 'no')
  await ends('no', 'no')
  await ends('yes', 'unsure')
  assert.deepEqual(await reviews(), [], 'two answers: only both together are soothing without solving')
  await department.does(logVisit, {
    key: aKey(),
    who: { customer: it.customer },
    case: it.caseId,
    ...VISIT,
    calm: 'yes',
  })
  assert.equal((await reviews()).length, 1, 'a visit counts as well')
  await ends('yes', 'no')
  assert.equal((await reviews()).length, 1)
  assert.deepEqual([(await reviews(mei))[0]?.mine, (await reviews(jun)).length], [true, 0])
  const answers = { expectation: 'yes', process: 'no', information: 'yes', claim: 'no' } as const
  await mei.does(settleCause, { id: it.caseId, answers, code: 'notice_mid_shift' })
  assert.deepEqual(await reviews(), [])
})

test('a house without a queue says so, and an unknown case has no journey', async () => {
  assert.equal(await second.refused(readJourney, { id: crypto.randomUUID() }), 'case.unknown')
  const empty = await openHouse()
  await empty.db.deleteFrom('desk.queues').where('house', '=', empty.house.house).execute()
  const visit = { key: aKey(), who: { phone: aPhone() }, ...VISIT }
  assert.equal(await (await empty.signIn('mei')).refused(logVisit, visit), 'visit.no_queue')
  await empty.close()
})

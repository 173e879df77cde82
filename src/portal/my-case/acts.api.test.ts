import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { keepPromise, movePromise } from '#desk/promises/promise.contract.ts'
import { readDay } from '#insight/day/day.contract.ts'
import { readClosing } from '#redress/closing/closing.contract.ts'
import { closeCase } from '#redress/public.ts'
import { inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { aCaseOfTheirs, type Demand, decided, OVER } from '#testing/my-case.ts'
import { readFromCustomer } from '../staff/from-customer.contract.ts'
import { answerDemand, askSupervisor } from './acts.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const second = await house.signIn('second_line')

const aCase = (demands?: readonly Demand[], promises?: boolean) => aCaseOfTheirs(house, mei, demands, promises)
const decide = (demand: string, state: 'granted' | 'partly' | 'declined') => decided(house, demand, state)
const NOTHING = { id: crypto.randomUUID(), answer: 'accepted' } as const

test('each decision is accepted or rejected on its own, a rejection needs no reason, and the other stays open [S3-3] [P16]', async () => {
  const it = await aCase([
    { words: 'My money', kind: 'refund' },
    { words: 'A new sofa', kind: 'other' },
  ])
  const [first, other] = [await it.demand(0), await it.demand(1)]
  assert.equal(await it.customer.refused(answerDemand, { id: first, answer: 'accepted' }), 'my_case.not_decided')
  await decide(first, 'granted')
  await decide(other, 'declined')
  await it.customer.does(answerDemand, { id: first, answer: 'accepted' })
  await it.customer.does(answerDemand, { id: other, answer: 'rejected' })
  const { demands, state } = await it.seen()
  assert.deepEqual([demands.map((each) => each.answer), state], [['accepted', 'rejected'], 'open'])
  assert.equal(
    (await second.does(readClosing, { id: it.id })).verdict,
    'rejects',
    'one point refused is the answer refused',
  )
  house.pass(1)
  await it.customer.does(answerDemand, { id: other, answer: 'accepted' })
  assert.equal((await second.does(readClosing, { id: it.id })).verdict, 'accepts')
  assert.equal((await it.seen()).demands[1]?.answer, 'accepted', 'the last word counts')
  const { decisions } = await second.does(readFromCustomer, { id: it.id })
  assert.deepEqual(decisions.map((each) => each.answer).toSorted(), ['accepted', 'accepted'])
})

test('an answer comes with its reason and its day; of what concerns a colleague no reason is told [S1-47]', async () => {
  const it = await aCase([
    { words: 'My money', kind: 'refund' },
    { words: 'Fire that woman', kind: 'against_staff' },
  ])
  const ids = new Map((await it.seen()).demands.map((each) => [each.words, each.id]))
  for (const [words, reason] of [
    ['My money', 'The parcel was signed for, says qa of the tests'],
    ['Fire that woman', 'She was warned'],
  ] as const) {
    const demand = ids.get(words) ?? ''
    await decide(demand, 'declined')
    await house.inside((tx) =>
      tx
        .insertInto('redress.decisions')
        .values({
          id: crypto.randomUUID(),
          house: house.house.house,
          case_id: it.id,
          demand,
          version: 1,
          outcome: 'decline',
          words: reason,
          language: 'en',
          policy: 1,
          by: house.idOf('second_line'),
          at: house.clock.now(),
        })
        .execute(),
    )
  }
  const { demands } = await it.seen()
  const of = (words: string) => demands.find((each) => each.words === words)
  assert.deepEqual(
    [of('My money')?.because, of('My money')?.state, of('Fire that woman')?.because, of('Fire that woman')?.state],
    ['The parcel was signed for, says 同事', 'declined', null, 'reviewed'],
  )
  assert.equal(of('My money')?.decidedAt, house.clock.now().toISOString())
})

test('a year of silence accepts nothing [P16]', async () => {
  const it = await aCase()
  await decide(await it.demand(0), 'declined')
  await house.advance(365 * 24 * 60)
  const { decisions } = await second.does(readFromCustomer, { id: it.id })
  assert.deepEqual(decisions, [])
  const rows = await house.inside((tx) =>
    tx.selectFrom('desk.decision_answers').selectAll().where('case_id', '=', it.id).execute(),
  )
  assert.deepEqual(rows, [])
})

test('a decision that is taken anew, and otherwise, has not been answered yet', async () => {
  const it = await aCase()
  const demand = await it.demand(0)
  await decide(demand, 'declined')
  await it.customer.does(answerDemand, { id: demand, answer: 'rejected' })
  await decide(demand, 'granted')
  assert.equal((await it.seen()).demands[0]?.answer, null)
})

test('nobody answers for a demand of another case', async () => {
  const [mine, theirs] = [await aCase(), await aCase()]
  const demand = await theirs.demand(0)
  await decide(demand, 'declined')
  assert.equal(await mine.customer.refused(answerDemand, { id: demand, answer: 'accepted' }), 'my_case.demand_unknown')
  assert.equal(await mine.customer.refused(answerDemand, NOTHING), 'my_case.demand_unknown')
  assert.equal((await theirs.seen()).demands[0]?.answer, null)
})

test('a supervisor is asked without a reason, answers by the next working day, and once at a time [P13] [S3-3]', async () => {
  const it = await aCase()
  const asked = await Promise.all([1, 2, 3, 4].map(() => it.customer.tries(askSupervisor)))
  assert.deepEqual(asked.map((one) => one.status).toSorted(), [200, 409, 409, 409])
  assert.equal(await it.customer.refused(askSupervisor), 'my_case.supervisor_asked')
  const { supervisor, promises } = await it.seen()
  assert.equal(supervisor?.state, 'waiting')
  assert.ok(promises.some((each) => each.dueAt === supervisor?.by))
  const promise = (await second.does(readDay)).promises.find((each) => each.case.id === it.id)
  assert.ok(promise, 'it lies on the second line’s own day')
  assert.ok((await second.does(readClosing, { id: it.id })).escalatedAt, 'the second stage has begun')
  await house.advance(4 * 24 * 60)
  assert.equal((await it.seen()).supervisor?.state, 'late')
  await second.does(keepPromise, { id: promise.id, words: 'Read it whole. The refund stands' })
  const after = (await it.seen()).supervisor
  assert.deepEqual([after?.state, after?.words], ['answered', 'Read it whole. The refund stands'])
  await it.customer.does(askSupervisor)
  assert.equal((await second.does(readFromCustomer, { id: it.id })).supervisor?.nth, 2)
})

test('a supervisor who agrees another moment is still the one who was asked', async () => {
  const it = await aCase()
  await it.customer.does(askSupervisor)
  const { promises } = await second.does(readDay)
  const promise = promises.find((each) => each.case.id === it.id)
  await second.does(movePromise, { id: promise?.id ?? '', to: inHours(house, 30) })
  const { supervisor } = await it.seen()
  assert.deepEqual([supervisor?.state, supervisor?.by], ['waiting', inHours(house, 30)])
  assert.equal(await it.customer.refused(askSupervisor), 'my_case.supervisor_asked')
})

test('whoever has the case is not the one above it, and a closed case that is asked about is open again [P13] [P18]', async () => {
  const it = await aCase([], false)
  await house.inside((tx) =>
    tx
      .updateTable('desk.cases')
      .set({ owner: house.idOf('second_line') })
      .where('id', '=', it.id)
      .execute(),
  )
  await second.does(closeCase, { id: it.id, ...OVER })
  await it.customer.does(askSupervisor)
  assert.equal((await it.seen()).state, 'open')
  const rows = await house.inside((tx) =>
    tx
      .selectFrom('desk.supervisor_calls as s')
      .innerJoin('desk.promises as p', 'p.id', 's.promise')
      .select('p.owner')
      .where('s.case_id', '=', it.id)
      .execute(),
  )
  const others = await house.inside((tx) =>
    tx.selectFrom('platform.people').select('id').where('role', '=', 'second_line').execute(),
  )
  assert.equal(others.length, 1)
  assert.equal(rows[0]?.owner, house.idOf('second_line'), 'the only one of the second line there is')
  assert.ok((await it.seen()).promises.some((each) => each.kind === 'update' && each.state === 'open'))
})

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readCase } from '#desk/cases/case.contract.ts'
import { keepPromise } from '#desk/promises/promise.contract.ts'
import type { CaseId } from '#kernel/ids.ts'
import { closeCase } from '#redress/public.ts'
import { openHouse } from '#testing/house.ts'
import { aCaseOfTheirs, type Demand, decided, OVER } from '#testing/my-case.ts'
import { readFromCustomer } from '../staff/from-customer.contract.ts'
import { answerDemand, askSupervisor, sayTrust, takeBackWithdrawing, withdrawCase } from './acts.contract.ts'
import { askForLink, sayWords } from './my-case.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const second = await house.signIn('second_line')

const aCase = (demands?: readonly Demand[], promises?: boolean) => aCaseOfTheirs(house, mei, demands, promises)
const decide = (demand: string, state: 'granted' | 'partly' | 'declined') => decided(house, demand, state)

test('a customer withdraws in their own words; what we owe stays owed, and fourteen days are time to think again [S3-3]', async () => {
  const it = await aCase([
    { words: 'My money', kind: 'refund' },
    { words: 'A new sofa', kind: 'other' },
  ])
  await decide(await it.demand(0), 'granted')
  assert.equal((await it.customer.tries(withdrawCase, { words: 'Enough', sure: false } as never)).status, 400)
  await it.customer.does(withdrawCase, { words: '  Enough \n of it', sure: true })
  const { demands, promises, withdrawal, state } = await it.seen()
  assert.deepEqual(
    demands.map((each) => each.state),
    ['granted', 'withdrawn'],
  )
  assert.ok(promises.some((each) => each.words === 'We call' && each.state === 'open'))
  assert.deepEqual([withdrawal?.words, withdrawal?.demands, state], ['  Enough \n of it', 1, 'open'])
  assert.equal(await it.customer.refused(withdrawCase, { sure: true }), 'my_case.already_withdrawn')
  house.pass(13 * 24 * 60)
  await fresh(it)
  await it.customer.does(takeBackWithdrawing)
  assert.deepEqual(
    (await it.seen()).demands.map((each) => each.state),
    ['granted', 'open'],
  )
  assert.equal((await it.seen()).withdrawal, null)
  assert.equal(await it.customer.refused(takeBackWithdrawing), 'my_case.not_withdrawn')
  await it.customer.does(withdrawCase, { sure: true })
  house.pass(14 * 24 * 60)
  await fresh(it)
  assert.equal(await it.customer.refused(takeBackWithdrawing), 'my_case.too_late')
  assert.equal((await it.seen()).withdrawal?.mayTakeBackUntil, null)
})

/** The link is renewed in place, so that the same customer goes on. */
async function fresh(it: { id: CaseId }) {
  await house.inside((tx) =>
    tx
      .updateTable('desk.links')
      .set({ expires_at: new Date(house.clock.now().getTime() + 86_400_000) })
      .where('case_id', '=', it.id)
      .execute(),
  )
}

test('two phones that withdraw at once withdraw once', async () => {
  const it = await aCase()
  const said = await Promise.all([1, 2, 3].map(() => it.customer.tries(withdrawCase, { sure: true })))
  assert.deepEqual(said.map((one) => one.status).toSorted(), [200, 409, 409])
})

test('after the second news two questions stand apart, each may be left, and who was asked is counted [S1-19]', async () => {
  const it = await aCase([], false)
  assert.equal((await it.seen()).trust, null)
  assert.equal(await it.customer.refused(sayTrust, { occasion: 'second_update', fair: 'yes' }), 'my_case.not_asked')
  const told = async () => {
    const { promises } = await mei.does(readCase, { id: it.id })
    const news = promises.find((each) => each.kind === 'update' && each.state === 'open')
    await mei.does(keepPromise, { id: news?.id ?? '', news: 'no_change', words: 'the depot is closed' })
  }
  await told()
  assert.equal((await it.seen()).trust, null)
  await told()
  assert.equal((await it.seen()).trust, 'second_update')
  await it.customer.does(sayTrust, { occasion: 'second_update', fair: 'yes', helped: 'no' })
  assert.equal((await it.seen()).trust, null)
  assert.equal(await it.customer.refused(sayTrust, { occasion: 'second_update' }), 'my_case.not_asked')
  await mei.does(closeCase, { id: it.id, ...OVER })
  assert.equal((await it.seen()).trust, 'closure')
  await it.customer.does(sayTrust, { occasion: 'closure' })
  assert.equal((await it.seen()).trust, null, 'what was skipped does not come back')
  const { trust } = await second.does(readFromCustomer, { id: it.id })
  assert.deepEqual(
    trust.map((each) => [each.occasion, each.fair, each.helped]),
    [
      ['second_update', 'yes', 'no'],
      ['closure', null, null],
    ],
  )
})

test('a lapsed link does nothing at all, and says so', async () => {
  const it = await aCase()
  const demand = await it.demand(0)
  await decide(demand, 'declined')
  house.pass(8 * 24 * 60)
  assert.equal(await it.customer.refused(askSupervisor), 'link.expired')
  assert.equal(await it.customer.refused(answerDemand, { id: demand, answer: 'accepted' }), 'link.expired')
  assert.equal(await it.customer.refused(withdrawCase, { sure: true }), 'link.expired')
  assert.equal(await it.customer.refused(sayWords, { kind: 'apology', words: 'Sorry' }), 'link.expired')
  assert.deepEqual(await it.customer.does(askForLink), { sentTo: 'sms' })
})

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { newId } from '#platform/public.ts'
import { inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { aCaseToDecide, aTroubledCase } from '#testing/troubled-case.ts'
import { raiseDemand } from '../demands/demand.contract.ts'
import { addFact } from '../facts/fact.contract.ts'
import { decideMany, readDecisions } from './decision.contract.ts'
import { inTurn, reasonsOf } from './inbox.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const second = await house.signIn('second_line')
const LOSS = [{ words: '賠我三千六', kind: 'compensation' as const }]

const inbox = async () => (await second.does(readDecisions)).rows
const reasons = async (id: string) => (await inbox()).find((row) => row.id === id)?.reasons ?? []

test('a day of the second line: what lies there, why, and when it leaves again [S1-13]', async () => {
  const staff = await aTroubledCase(house)
  assert.deepEqual(await reasons(staff.id), ['staff_demand'])
  const it = await aTroubledCase(house, { demands: LOSS })
  assert.deepEqual(await reasons(it.id), [])
  const { id } = await it.named()
  assert.deepEqual(await reasons(it.id), ['facts'])
  await it.settled(id, 'verified')
  assert.deepEqual(await reasons(it.id), ['admission'])
  await it.admitted()
  assert.deepEqual(await reasons(it.id), [])
  const { id: demand } = await it.demand('compensation')
  await mei.does(raiseDemand, { id: demand, words: '五千' })
  assert.deepEqual(await reasons(it.id), [])
  await mei.does(raiseDemand, { id: demand, words: '一萬' })
  assert.deepEqual(await reasons(it.id), ['creep'])
  await house.inside((tx) =>
    tx
      .insertInto('redress.remedies')
      .values({
        id: newId(house.clock.now()),
        house: house.house.house,
        case_id: it.id as never,
        kind: 'compensation',
        grade: 2,
        amount: 1_000_000,
        currency: 'TWD',
        words: '一萬元',
        proposed_by: house.idOf('mei'),
        proposed_at: house.clock.now(),
      })
      .execute(),
  )
  house.pass(5)
  await house.inside((tx) =>
    tx
      .insertInto('desk.customer_words')
      .values({
        id: newId(house.clock.now()),
        house: house.house.house,
        case_id: it.id as never,
        kind: 'addition',
        words: '還有一張收據',
        at: house.clock.now(),
      })
      .execute(),
  )
  assert.deepEqual(await reasons(it.id), ['creep', 'remedy', 'unanswered'])
  const { counts } = await second.does(readDecisions)
  assert.deepEqual([counts.cases, counts.remedies, counts.facts], [2, 1, 0])
  assert.equal(await mei.refused(readDecisions), 'access.not_yours')
})

test('the inbox goes by the time promised, then by age, and by nothing of how anybody spoke [S1-13]', () => {
  const at = fc.integer({ min: 0, max: 5 }).map((n) => new Date(n * 1000))
  const row = fc.record({ id: fc.uuid(), promisedAt: fc.option(at), openedAt: at, anger: fc.nat(3), tone: fc.string() })
  fc.assert(
    fc.property(fc.array(row), fc.array(fc.nat(3)), (rows, angers) => {
      const order = inTurn(rows).map((it) => it.id)
      const other = rows.map((it, n) => ({ ...it, anger: angers[n] ?? 0, tone: 'polite' })).toReversed()
      assert.deepEqual(inTurn(other).map((it) => it.id).length, order.length)
      const sorted = inTurn(rows)
      for (const [n, it] of sorted.entries()) {
        const next = sorted[n + 1]
        if (!next) continue
        const mine = it.promisedAt?.getTime() ?? Number.POSITIVE_INFINITY
        const theirs = next.promisedAt?.getTime() ?? Number.POSITIVE_INFINITY
        assert.ok(mine < theirs || (mine === theirs && it.openedAt <= next.openedAt))
      }
    }),
  )
})

test('the reasons are of what is known, asked and promised; a case without one is not in the inbox', () => {
  const quiet = {
    owner_role: 'agent',
    needed: 0,
    verified: 0,
    waiting: 0,
    overdue: 0,
    admitted: false,
    demands: 2,
    staff: 0,
    creep: 0,
    remedies: 0,
    refused: 2,
    agreed_last: false,
    unanswered: false,
  }
  assert.deepEqual(reasonsOf(quiet), [])
  assert.deepEqual(reasonsOf({ ...quiet, owner_role: 'second_line' }), ['demands'])
  assert.deepEqual(reasonsOf({ ...quiet, waiting: 1, overdue: 1, refused: 3 }), ['fact_overdue', 'facts', 'escalated'])
})

test('many at once: what cannot be done says why, the rest is done, and no item is half done [S1-13]', async () => {
  const one = await aTroubledCase(house, { demands: LOSS })
  const two = await aCaseToDecide(house, { demands: LOSS })
  const fact = await one.named()
  const decline = await two.decision('compensation', 'decline')
  const tooEarly = await one.decision('compensation', 'decline')
  const { id: demand, ...given } = decline
  const { id: early, ...givenEarly } = tooEarly
  const bare = await mei.does(addFact, { id: one.id, words: '沒有證據的', admits: false, verifyBy: inHours(house, 9) })
  const answered = await second.does(decideMany, {
    items: [
      { do: 'settle', fact: fact.id, verdict: 'verified', seen: one.recording },
      { do: 'settle', fact: bare.id, verdict: 'verified' },
      { do: 'decide', demand: early, ...givenEarly },
      { do: 'decide', demand, ...given },
      { do: 'decide', demand, ...given },
    ],
  })
  assert.deepEqual(
    answered.results.map((it) => it.code),
    [null, 'fact.evidence_needed', 'demand.accounts_needed', null, 'demand.already_decided'],
  )
  assert.equal(answered.done, 2)
  assert.deepEqual((await one.factsNow()).map((it) => it.state).toSorted(), ['unverified', 'verified'])
  assert.equal((await two.demand('compensation')).state, 'declined')
  const stored = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select('name').where('about', 'in', [bare.id, early, demand]).execute(),
  )
  assert.deepEqual(
    stored.map((it) => it.name).filter((name) => !name.endsWith('heard') && !name.endsWith('asked')),
    ['demand.declined'],
  )
})

test('two batches over the same items in opposite order: each item is done once', async () => {
  const facts: string[] = []
  for (const title of ['一', '二', '三']) {
    const it = await aTroubledCase(house, { demands: LOSS, title })
    facts.push((await it.named()).id)
  }
  const item = (fact: string) => ({
    do: 'settle' as const,
    fact,
    verdict: 'verified' as const,
    seen: { evidence: '錄音', kind: 'recording' as const },
  })
  const both = await Promise.all([
    second.does(decideMany, { items: facts.map(item) }),
    second.does(decideMany, { items: facts.toReversed().map(item) }),
  ])
  assert.equal(both[0].done + both[1].done, 3)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bankArrivals } from '#testing/bank-month.ts'
import { runDay, waitingOf } from './bank-queue.cases.ts'
import { sumsOf } from './four-kinds.ts'
import { type InQueue, queueCost } from './queue-cost.ts'

const month = bankArrivals()
const SKIP = 'The month of the bank is not on this machine'
const OFTEN = 20

test('of 77 people who rang a bank twenty times in a month none is proposed: no answered matter was opened again [S0-9] [A4]', (context) => {
  if (!month) return context.skip(SKIP)
  const named = month.filter((it) => it.customer !== '0' && it.servedAt !== null)
  const byCustomer = [...Map.groupBy(named, (it) => it.customer)]
  const often = byCustomer.filter(([, calls]) => calls.length >= OFTEN)
  assert.equal(often.length, 77, 'a rule that only counts would have flagged so many')
  const customers = often.filter(([, calls]) => calls.some((it) => it.priority === 2))
  assert.equal(customers.length, 67, 'most of them its best customers')
  const most = Math.max(...often.map(([, calls]) => calls.length))
  assert.ok(most >= 164, 'the best of them rang six times a day')
  const proposed = often.filter(([, calls]) => {
    const contacts = calls.map((it) => ({
      id: it.id,
      at: new Date(Date.UTC(1999, 1, Number(it.day.slice(4)), 0, 0, it.servedAt ?? 0)),
      channel: 'phone' as const,
      minutes: it.served / 60,
      caseId: null,
      agent: it.server,
      // The harshest reading: somebody looked at each, and none brought anything new.
      news: false,
      ours: null,
    }))
    return sumsOf({ contacts, cases: [], demands: [], levers: [], incidents: [] }).some((sum) => sum.proposed)
  })
  assert.deepEqual(proposed, [])
})

test('what an hour on the telephone cost those behind it, against the day run again without that call [S0-10]', (context) => {
  if (!month) return context.skip(SKIP)
  const day = month.filter((it) => it.day === '990218')
  const call = day.find((it) => it.server !== null && it.served === 3605)
  assert.ok(call, 'sixty minutes and five seconds')
  const { cost, really } = bothOf(runDay(day), call.id, runDay(day, call.id))
  assert.ok(really > 300, 'others did wait because of it')
  assert.ok(really >= cost.low && really <= cost.high, `${really} s, said to be ${cost.low} to ${cost.high}`)
})

test('of the three hundred longest calls of the month at least 85 in 100 cost what the band says [S0-10]', (context) => {
  if (!month) return context.skip(SKIP)
  const days = Map.groupBy(month, (it) => it.day)
  const before = new Map([...days].map(([name, day]) => [name, runDay(day)]))
  const longest = month
    .filter((it) => it.server !== null)
    .toSorted((a, b) => b.served - a.served)
    .slice(0, 300)
  const inside = longest.filter((call) => {
    const day = days.get(call.day) ?? []
    const { cost, really } = bothOf(before.get(call.day) ?? [], call.id, runDay(day, call.id))
    return really >= cost.low && really <= cost.high
  })
  assert.ok(inside.length >= longest.length * 0.85, `${inside.length} of ${longest.length}`)
})

function bothOf(queue: readonly InQueue[], call: string, again: readonly InQueue[]) {
  const occupied = queue.find((it) => it.id === call)
  assert.ok(occupied)
  const really = waitingOf(queue.filter((it) => it.id !== call)) - waitingOf(again)
  return { cost: queueCost(queue, occupied), really }
}

test('where nobody waited, an hour cost nobody anything; where two waited behind it, they paid for it [S0-10]', () => {
  const at = (id: string, came: number, answered: number | null, left: number): InQueue => ({
    id,
    came: came * 1000,
    answered: answered === null ? null : answered * 1000,
    left: left * 1000,
  })
  const hour = at('hour', 0, 0, 3600)
  assert.equal(queueCost([hour, at('other', 100, 100, 300)], hour).seconds, 0)
  assert.deepEqual(queueCost([hour], hour), { seconds: 0, low: 0, high: 0, others: 0 })
  const waited = [at('a', 100, 3600, 3800), at('b', 200, 3800, 4000)]
  const cost = queueCost([hour, ...waited], hour)
  assert.equal(cost.others, 2)
  assert.ok(cost.seconds >= 3500 + 3500 && cost.seconds <= 3500 + 3600, `${cost.seconds}`)
  assert.deepEqual(queueCost([hour, ...waited], at('never', 50, null, 90)).seconds, 0)
})

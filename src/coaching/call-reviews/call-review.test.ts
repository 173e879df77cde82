import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { drillFrom, folded, type Line, mayNote, mayOpen } from './call-review.ts'

const line = (second: number, who: Line['who'], words: string, rude = false): Line => ({
  id: `${second}`,
  who,
  words,
  second,
  rude,
})
const CALL = [
  line(0, 'agent', 'Good morning'),
  line(365, 'customer', 'So you will not even ask?'),
  line(372, 'agent', 'That is the rule'),
  line(380, 'customer', 'You useless thing', true),
  line(384, 'customer', 'Get me your boss'),
]

test('a drill begins with everything said up to that second, and the customer’s next line follows the agent’s own [S4-43]', () => {
  const drill = drillFrom(CALL, 370)
  assert.deepEqual(
    drill.context.map((it) => it.second),
    [0, 365],
  )
  assert.deepEqual([drill.next?.second, drill.next?.words], [380, null])
  assert.equal(drillFrom(CALL, 380).next?.words, 'Get me your boss')
  assert.equal(drillFrom(CALL, 384).next, null)
})

test('at whatever second somebody begins, nothing that came later is in the context, and nothing earlier is missing [S4-43]', () => {
  const lines = fc.array(
    fc.record({ second: fc.nat(900), rude: fc.boolean(), who: fc.constantFrom<Line['who']>('customer', 'agent') }),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(lines, fc.nat(900), (all, second) => {
      const call = all.map((it, n) => ({ ...it, id: `${n}`, words: 'x' })).toSorted((a, b) => a.second - b.second)
      const { context, next } = drillFrom(call, second)
      assert.equal(context.length, call.filter((it) => it.second <= second).length)
      assert.ok(context.every((it) => it.second <= second))
      assert.ok(next === null || (next.who === 'customer' && next.second > second))
      assert.ok([...context, ...(next ? [next] : [])].every((it) => !it.rude || it.words === null))
    }),
  )
})

test('what was done to somebody is folded away, and the rest of the call stays readable [P74]', () => {
  assert.deepEqual(
    folded(CALL).map((it) => it.words === null),
    [false, false, false, true, false],
  )
})

test('the peer writes what they would have done, the agent what they should have, and nobody beyond the end', () => {
  const said = (by: 'agent' | 'peer', kind: 'would' | 'should', second = 10) => {
    const may = mayNote({ by, kind, second }, 400)
    return may.ok || may.refusal
  }
  assert.equal(said('peer', 'would'), true)
  assert.equal(said('agent', 'should'), true)
  assert.equal(said('peer', 'should'), 'call_review.not_your_words')
  assert.equal(said('agent', 'would'), 'call_review.not_your_words')
  assert.equal(said('peer', 'would', 401), 'call_review.beyond_the_end')
})

test('only whoever had the contact opens it, once it is over', () => {
  const said = (agent: string | null, ended: boolean) => {
    const may = mayOpen({ agent, ended }, 'mei')
    return may.ok || may.refusal
  }
  assert.equal(said('mei', true), true)
  assert.equal(said('jun', true), 'call_review.contact_unknown')
  assert.equal(said(null, true), 'call_review.contact_unknown')
  assert.equal(said('mei', false), 'call_review.still_running')
})

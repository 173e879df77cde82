import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { FELT_FROM, feltOf } from './felt.ts'

test('whether people felt backed is told from ten answers on, in tens, and no one answer moves it by itself to the end [S0-41] [P82] [P87]', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (yes, partly, no) => {
      const of = feltOf([
        { says: 'yes', n: yes },
        { says: 'partly', n: partly },
        { says: 'no', n: no },
      ])
      if (yes + partly + no < FELT_FROM) return assert.equal(of, null)
      assert.ok(of && of.yesTenths >= 1 && of.yesTenths <= 9 && of.n % 10 === 0 && of.n <= yes + partly + no)
    }),
  )
  assert.equal(feltOf([]), null)
})

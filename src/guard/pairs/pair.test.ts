import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { id } from '#kernel/ids.ts'
import { concentrated, ENTRIES_FROM, type Entry, LOOK_DAYS, mayShield } from './pair.ts'

const now = new Date('2026-07-15T01:00:00Z')
const daysAgo = (n: number) => new Date(now.getTime() - n * 86_400_000)
const entry = fc.record<Entry>({
  customer: fc.constantFrom(id<'customer'>('lin'), id<'customer'>('wang')),
  agent: fc.constantFrom(id<'person'>('mei'), id<'person'>('jun')),
  at: fc.integer({ min: 0, max: 60 }).map(daysAgo),
})

test('three times in four weeks, and hardly at anybody else: that is a concentration on one person, and nothing less is [S0-16]', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), (all) => {
      const recent = all.filter((it) => it.at >= daysAgo(LOOK_DAYS))
      for (const { customer, agent, entries, ofAll } of concentrated(all, now)) {
        const of = recent.filter((it) => it.customer === customer)
        assert.deepEqual([ofAll, entries], [of.length, of.filter((it) => it.agent === agent).length])
        assert.ok(entries >= ENTRIES_FROM && entries * 3 >= ofAll * 2)
      }
    }),
  )
  const at = (agent: string, n: number): Entry => ({ customer: id('lin'), agent: id(agent), at: daysAgo(n) })
  assert.equal(concentrated([at('mei', 1), at('mei', 2)], now).length, 0)
  assert.equal(concentrated([at('mei', 1), at('mei', 2), at('mei', 30)], now).length, 0)
  assert.equal(concentrated([at('mei', 1), at('mei', 2), at('mei', 3)], now).length, 1)
  assert.equal(
    concentrated([...[1, 2, 3].map((n) => at('mei', n)), ...[1, 2, 3].map((n) => at('jun', n))], now).length,
    0,
  )
})

test('a shield has an end, and nobody sets it over themselves', () => {
  const until = (days: number) => ({ agent: id<'person'>('mei'), until: daysAgo(-days) })
  const code = (it: ReturnType<typeof mayShield>) => (it.ok ? null : it.refusal)
  assert.equal(code(mayShield(until(30), id('lead'), now)), null)
  assert.equal(code(mayShield(until(30), id('mei'), now)), 'pair.own')
  for (const days of [0, -1, 93]) assert.equal(code(mayShield(until(days), id('lead'), now)), 'pair.no_end')
})

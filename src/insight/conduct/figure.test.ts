import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { publishSiblings } from '#care/public.ts'
import { byKind, type ConductRow, countedOf } from './figure.ts'

const row = fc.record({
  kinds: fc.uniqueArray(fc.constantFrom('insult', 'sexual', 'threat', 'slur'), { maxLength: 2 }),
  person: fc.constantFrom(...'abcdefghij'),
})
const toRow = (it: { kinds: string[]; person: string }): ConductRow => ({
  ...it,
  at: new Date(0),
  counts: it.kinds.length > 0,
  because: null,
})

test('a kind that fewer than five people met is never told by itself, and a contact that does not count is in no denominator [P57] [P112]', () => {
  const shown = (people: Readonly<Record<string, number>>) => publishSiblings(people, 5).shown
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (drawn) => {
      const rows = drawn.map(toRow)
      for (const it of byKind(rows, [], shown)) {
        const people = new Set(rows.filter((one) => one.kinds.includes(it.kind)).map((one) => one.person)).size
        if (it.kind !== 'others') assert.ok(people >= 5, it.kind)
        assert.ok(it.now.denominator === rows.length && it.now.low <= it.now.high)
      }
    }),
  )
  const waits: ConductRow = {
    at: new Date(0),
    kinds: ['insult'],
    counts: null,
    because: 'not_decided_yet',
    person: 'a',
  }
  const { numerator, denominator, excluded } = countedOf([waits], () => true)
  assert.deepEqual([numerator, denominator, excluded], [0, 0, { not_decided_yet: 1 }])
})

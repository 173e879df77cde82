import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CaseFact } from '../patterns/kinds.ts'
import { cadenceOf, type Entry } from './journey.ts'

const now = new Date('2026-05-20T10:00:00Z')
const before = (days: number) => new Date(now.getTime() - days * 86_400_000)
const answeredAt = new Date('2026-05-04T10:00:00Z')
const case12: CaseFact = { id: 'c', number: 12, isComplaint: true, answeredAt, found: 'unfounded', isClosed: false }
const entry = (days: number, it: Partial<Entry> = {}): Entry => ({
  id: `${days}`,
  kind: 'contact',
  at: before(days),
  channel: 'phone',
  number: 12,
  ...it,
})

test('"11 contacts in 30 days, 3 walk-ins, all on case 12 answered on 4 May" [S0-17]', () => {
  const entries = [
    ...Array.from({ length: 8 }, (_, n) => entry(n + 1)),
    ...Array.from({ length: 3 }, (_, n) => entry(n + 10, { channel: 'counter' })),
    entry(31),
    entry(2, { kind: 'broken', channel: null, number: 99 }),
  ]
  assert.deepEqual(cadenceOf(entries, [case12], now), {
    days: 30,
    contacts: 11,
    visits: 3,
    on: { number: 12, answeredAt },
  })
  assert.equal(
    cadenceOf([...entries, entry(3, { number: 13 })], [case12], now).on,
    null,
    'another matter is another matter',
  )
  assert.equal(cadenceOf([...entries, entry(3, { number: null })], [case12], now).on, null)
  assert.deepEqual(cadenceOf([], [case12], now), { days: 30, contacts: 0, visits: 0, on: null })
})

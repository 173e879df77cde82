import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { answerDue, give, prepare } from './data-request.ts'
import { redacted } from './redact.ts'

const NOW = new Date('2026-07-15T01:00:00Z')
const own = { phone: '0900-000-478', email: 'lin@example.org', account: null, name: 'Lin' }

test('fifteen days in Taiwan and on the mainland, thirty in England, and the shortest where we do not know', () => {
  const days = (zone: string) => (answerDue(NOW, zone).getTime() - NOW.getTime()) / 86_400_000
  assert.deepEqual(['Asia/Taipei', 'Asia/Shanghai', 'Europe/London', 'Mars/Base'].map(days), [15, 15, 30, 15])
})

test('only counsel lets it out, and never whoever put it together [P56]', () => {
  const ready = { preparedBy: 'ann', givenAt: null }
  assert.equal(give(ready, { id: 'bo', role: 'legal' }).ok, true)
  for (const by of [
    { id: 'ann', role: 'legal' as const },
    { id: 'bo', role: 'compliance' as const },
  ])
    assert.deepEqual(give(ready, by), { ok: false, refusal: 'data_request.needs_counsel' })
  assert.deepEqual(give({ preparedBy: null, givenAt: null }, { id: 'bo', role: 'legal' }), {
    ok: false,
    refusal: 'data_request.not_ready',
  })
  assert.deepEqual(prepare({ preparedBy: 'ann', givenAt: NOW }), { ok: false, refusal: 'data_request.given' })
})

test('whatever else stands in a note, nobody else’s number, address or name of the staff is in it [P56] [prop]', () => {
  const ours = redacted(own, ['蘇美珊', 'Ann Lee', 'Lin'], 'en')
  const phone = fc.stringMatching(/^09\d{2}-\d{3}-\d{3}$/).filter((it) => it !== own.phone)
  const mail = fc.stringMatching(/^[a-z]{3,8}@[a-z]{3,8}\.com$/)
  fc.assert(
    fc.property(phone, mail, fc.constantFrom('蘇美珊', 'Ann Lee'), (number, address, name) => {
      const left = ours(
        `Called ${number}, wrote to ${address}; ${name} noted it. Theirs: 0900-000-478, lin@example.org`,
      )
      for (const it of [number, address, name]) assert.ok(!left.includes(it), left)
      assert.match(left, /0900-000-478, lin@example\.org/)
    }),
  )
})

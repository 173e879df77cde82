import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayOffer, offered } from './slot.ts'

const NOW = new Date('2026-07-15T01:00:00Z')
const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

test('a time that is over, or a season away, cannot be offered', () => {
  const says = [-1, 0, 0.01, 90, 91].map((days) => {
    const it = mayOffer(inDays(days), NOW)
    return it.ok || it.refusal
  })
  assert.deepEqual(says, ['confidential.not_then', 'confidential.not_then', true, true, 'confidential.not_then'])
})

test('that a time is not shown does not say that it is taken: some free ones are held back, others for each person and day [X17]', () => {
  const free = Array.from({ length: 40 }, (_, nth) => ({ id: `slot-${nth}` }))
  const seen = (who: string, day: string) => new Set(offered(free, who, day).map((it) => it.id))
  const lead = seen('lead', '2026-07-15')
  assert.ok(lead.size > 20 && lead.size < 38, `${lead.size} of 40`)
  assert.notDeepEqual(lead, seen('mei', '2026-07-15'))
  assert.notDeepEqual(lead, seen('lead', '2026-07-16'))
  assert.deepEqual(lead, seen('lead', '2026-07-15'), 'the same all day, so that it is not worked out by asking again')
})

test('nobody is kept from the only times there are', () => {
  for (let count = 0; count <= 3; count++) {
    const free = Array.from({ length: count }, (_, nth) => ({ id: `slot-${nth}` }))
    for (const who of ['mei', 'jun', 'lan', 'chen']) assert.equal(offered(free, who, '2026-07-15').length, count)
  }
})

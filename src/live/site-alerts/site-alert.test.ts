import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { id } from '#kernel/ids.ts'
import { askedIn, come, end, type Leads } from './site-alert.ts'

const ME = id<'person'>('me')
const person = (name: string, more: Partial<Leads> = {}): Leads => ({
  id: id<'person'>(name),
  role: 'lead',
  sameTeam: false,
  sameLanguage: true,
  onDuty: false,
  ...more,
})

test('the manager of the place and whoever is on duty are told in the same instant, and nobody else yet [A4]', () => {
  const all = [
    person('manager', { role: 'manager', sameTeam: true }),
    person('other manager', { role: 'manager' }),
    person('duty', { onDuty: true }),
    person('lead'),
  ]
  assert.deepEqual(new Set(askedIn(1, all, ME)), new Set(['duty', 'manager']))
  assert.deepEqual(new Set(askedIn(2, all, ME)), new Set(['duty', 'manager', 'other manager', 'lead']))
})

test('each round tells at least whom the round before did, never whoever pressed, and never nobody while there is somebody [prop] [A4]', () => {
  const leads = fc.record({
    id: fc.uuid().map((it) => id<'person'>(it)),
    role: fc.constantFrom('lead' as const, 'manager' as const, 'second_line' as const),
    sameTeam: fc.boolean(),
    sameLanguage: fc.boolean(),
    onDuty: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(leads, { maxLength: 8 }), fc.integer({ min: 1, max: 4 }), (all, round) => {
      const presser = all[0]?.id ?? ME
      const [now, next] = [askedIn(round, all, presser), askedIn(round + 1, all, presser)]
      assert.ok(!now.includes(presser))
      assert.ok(now.every((it) => next.includes(it)))
      if (all.some((it) => it.id !== presser)) assert.ok(now.length > 0)
    }),
  )
})

test('the first to say it comes; it is over when somebody who is there says so', () => {
  const open = { came: null, isOver: false, pressedBy: ME }
  const lead = id<'person'>('lead')
  assert.deepEqual(come(open, lead), { ok: true, next: 'coming' })
  assert.deepEqual(come({ ...open, came: lead }, lead), { ok: true, next: 'same' })
  assert.deepEqual(come({ ...open, came: ME }, lead), { ok: false, refusal: 'site_alert.somebody_comes' })
  assert.deepEqual(come({ ...open, isOver: true }, lead), { ok: false, refusal: 'site_alert.over' })
  assert.deepEqual(end(open, lead), { ok: false, refusal: 'site_alert.not_there' })
  assert.equal(end(open, ME).ok, true)
  assert.deepEqual(end({ ...open, isOver: true }, ME), { ok: false, refusal: 'site_alert.over' })
})

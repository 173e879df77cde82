import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { firstDay, maySitWith, movePairing, type Peer } from './peer.ts'

const NOW = new Date('2026-07-15T09:40:00Z')
const TOMORROW = new Date('2026-07-15T16:00:00Z')
const ASKING = { person: 'fang', team: 'one', language: 'zh-Hant', topic: 'orders' }
const TING: Peer = {
  person: 'ting',
  team: 'two',
  language: 'zh-Hant',
  topics: ['orders'],
  willing: true,
  capacity: 2,
  accreditedUntil: new Date('2027-01-01'),
  goodOutcomes: 2,
  open: 1,
}

test('a peer is accredited, willing, has done the topic well, answers to somebody else and has room; each alone is not enough [S4-42] [P79]', () => {
  assert.ok(maySitWith(TING, ASKING, NOW))
  for (const lacks of [
    { accreditedUntil: null },
    { accreditedUntil: NOW },
    { willing: false },
    { topics: ['billing'] },
    { goodOutcomes: 1 },
    { team: 'one' },
    { open: 2 },
    { language: 'en' },
    { person: 'fang' },
  ])
    assert.ok(!maySitWith({ ...TING, ...lacks }, ASKING, NOW), JSON.stringify(lacks))
})

test('whatever is known of a volunteer, nobody sits with one who is full, unaccredited or of the same line [S4-42] [P79]', () => {
  const anybody = fc.record({
    person: fc.constantFrom('fang', 'ting', 'jun'),
    team: fc.constantFrom('one', 'two', ''),
    language: fc.constantFrom('zh-Hant', 'en'),
    topics: fc.subarray(['orders', 'billing']),
    willing: fc.boolean(),
    capacity: fc.integer({ min: 1, max: 5 }),
    accreditedUntil: fc.option(fc.date({ noInvalidDate: true })),
    goodOutcomes: fc.nat(6),
    open: fc.nat(6),
  })
  fc.assert(
    fc.property(anybody, (peer) => {
      if (!maySitWith(peer, ASKING, NOW)) return
      assert.ok(peer.open < peer.capacity && peer.person !== 'fang' && peer.team !== 'one')
      assert.ok(peer.accreditedUntil !== null && peer.accreditedUntil > NOW)
    }),
  )
})

test('it begins tomorrow, or later where somebody wants it later, and never today [S4-42]', () => {
  fc.assert(
    fc.property(fc.option(fc.date({ noInvalidDate: true })), (wanted) => {
      assert.ok(firstDay(TOMORROW, wanted) >= TOMORROW)
    }),
  )
  const later = new Date('2026-07-20T01:00:00Z')
  assert.equal(firstDay(TOMORROW, later), later)
})

test('the peer answers, either ends it, and an end is an end', () => {
  const said = (
    state: 'asked' | 'agreed' | 'declined' | 'ended',
    does: 'agree' | 'decline' | 'end',
    by: 'person' | 'peer',
  ) => {
    const moved = movePairing({ state }, does, by)
    return moved.ok ? moved.next : moved.refusal
  }
  assert.equal(said('asked', 'agree', 'peer'), 'agreed')
  assert.equal(said('asked', 'agree', 'person'), 'peer.not_yours_to_settle')
  assert.equal(said('agreed', 'end', 'person'), 'ended')
  assert.equal(said('ended', 'end', 'peer'), 'peer.settled')
  assert.equal(said('agreed', 'decline', 'peer'), 'peer.settled')
})

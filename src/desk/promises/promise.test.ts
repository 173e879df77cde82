import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { id } from '#kernel/ids.ts'
import { type HoursRow, workingTime } from '../calendars/working-time.ts'
import { newsWords, nextUpdateDue } from './next-update.ts'
import { type CustomerPromise, endingOf, isNextNews, keep, markBroken, mayPromise, move } from './promise.ts'

const DUE = new Date('2026-07-15T09:00:00Z')
const mei = id<'person'>('mei')
const open = (): CustomerPromise => ({
  id: id('p'),
  caseId: id('c'),
  contact: id('k'),
  kind: 'call_back',
  words: 'We call you back',
  owner: mei,
  madeAt: new Date('2026-07-14T09:00:00Z'),
  dueAt: DUE,
  internal: false,
  accepted: 'not_asked',
  source: null,
  moves: 0,
  state: 'open',
})
const minutes = (n: number) => new Date(DUE.getTime() + n * 60_000)

/** What may happen to a promise, at minutes from its moment, in the order of time. */
type Event = { does: 'keep' | 'move' | 'clock'; at: number }
function live(events: readonly Event[]) {
  return events.reduce(
    (it, { does, at }) => {
      const now = minutes(at)
      if (does === 'keep') {
        const kept = keep(it.now, mei, now)
        return kept.ok ? { now: { ...it.now, state: 'kept' as const, ...kept.next }, told: [...it.told, does] } : it
      }
      if (does === 'move') {
        const moved = move(it.now, minutes(at + 60), now)
        return moved.ok ? { now: { ...it.now, state: 'moved' as const, ...moved.next }, told: [...it.told, does] } : it
      }
      const broken = markBroken(it.now, now)
      return broken.ok ? { now: { ...it.now, state: 'broken' as const, ...broken.next }, told: [...it.told, does] } : it
    },
    { now: open() as CustomerPromise, told: [] as string[] },
  )
}
const history = fc
  .array(
    fc.record({ does: fc.constantFrom('keep', 'move', 'clock' as const), at: fc.integer({ min: -600, max: 600 }) }),
  )
  .map((all) => (all as Event[]).toSorted((a, b) => a.at - b.at))

test('a promise is settled once, whatever anybody tries afterwards', () => {
  fc.assert(
    fc.property(history, (events) => {
      const { told } = live(events)
      assert.ok(told.filter((it) => it === 'keep' || it === 'move').length <= 1)
      assert.ok(told.filter((it) => it === 'clock').length <= 1)
      if (told.includes('move')) assert.deepEqual(told, ['move'])
    }),
  )
})

test('only the clock breaks a promise, never before its moment, and it broke at its moment however late anybody looks', () => {
  fc.assert(
    fc.property(fc.integer({ min: -600, max: 600 }), (at) => {
      const broken = markBroken(open(), minutes(at))
      if (at < 0) assert.deepEqual(broken, { ok: false, refusal: 'promise.not_due_yet' })
      else assert.deepEqual(broken, { ok: true, next: { brokenAt: DUE } })
    }),
  )
})

test('a broken promise can still be kept, and is told as late', () => {
  const broken: CustomerPromise = { ...open(), state: 'broken', brokenAt: DUE }
  assert.deepEqual(keep(broken, mei, minutes(30)), { ok: true, next: { keptAt: minutes(30), keptBy: mei, late: true } })
})

test('kept on the very minute is in time', () => {
  const kept = keep(open(), mei, DUE)
  assert.equal(kept.ok && kept.next.late, false)
})

test('after its moment a promise is not moved out of sight, and never into the past', () => {
  fc.assert(
    fc.property(fc.integer({ min: -600, max: 600 }), fc.integer({ min: -900, max: 900 }), (at, to) => {
      const moved = move(open(), minutes(to), minutes(at))
      if (at >= 0) assert.deepEqual(moved, { ok: false, refusal: 'promise.already_due' })
      else if (to <= at) assert.deepEqual(moved, { ok: false, refusal: 'promise.due_in_the_past' })
      else assert.equal(moved.ok, true)
    }),
  )
})

test('the next news the house promises by itself is not somebody’s own word to write', () => {
  assert.equal(isNextNews({ kind: 'update', contact: null }), true)
  assert.equal(isNextNews({ kind: 'update', contact: id('k') }), false)
  assert.equal(isNextNews({ kind: 'call_back', contact: null }), false)
})

test('news is promised for two working days on, at the same time of day [S1-18]', () => {
  const taipei = workingTime({ zone: 'Asia/Taipei', calendar: 'zone', hours: [] })
  for (const [from, due] of [
    ['2026-07-15T01:00:00Z', '2026-07-17T01:00:00Z'],
    ['2026-07-16T01:00:00Z', '2026-07-20T01:00:00Z'],
    ['2026-07-17T17:00:00Z', '2026-07-20T17:00:00Z'],
    ['2026-07-18T01:00:00Z', '2026-07-21T01:00:00Z'],
    // Over the moon festival and teachers' day, which are a Friday and a Monday.
    ['2026-09-24T01:00:00Z', '2026-09-30T01:00:00Z'],
  ] as const)
    assert.equal(nextUpdateDue(new Date(from), taipei).toISOString(), new Date(due).toISOString(), from)
})

test('the next news of a queue that closes falls while it is open [S1-18]', () => {
  const hours: HoursRow[] = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }]
  const shop = workingTime({ zone: 'Asia/Taipei', calendar: 'taiwan', hours })
  assert.equal(
    nextUpdateDue(new Date('2026-07-15T21:00:00+08:00'), shop).toISOString(),
    new Date('2026-07-17T17:00:00+08:00').toISOString(),
  )
})

test('"no change because" is said once, also by somebody who wrote it out', () => {
  assert.equal(newsWords('zh-Hant', 'no_change', '快遞還沒回覆'), '目前沒有變化，因為快遞還沒回覆')
  assert.equal(newsWords('zh-Hant', 'no_change', '沒有變化，因為快遞還沒回覆'), '目前沒有變化，因為快遞還沒回覆')
  assert.equal(newsWords('zh-Hans', 'no_change', '快递还没答复'), '目前没有变化，因为快递还没答复')
  assert.equal(
    newsWords('en', 'no_change', 'No change because the courier is silent'),
    'No change yet, because the courier is silent',
  )
  assert.equal(newsWords('en', 'change', 'It left today'), 'It left today')
})

test('kept, late, broken and moved are four different truths, and an open one past its moment is broken [P108]', () => {
  const at = (n: number) => ({ dueAt: DUE, keptAt: minutes(n) })
  assert.equal(endingOf({ state: 'kept', ...at(0) }, minutes(9)), 'kept')
  assert.equal(endingOf({ state: 'kept', ...at(1) }, minutes(9)), 'late')
  assert.equal(endingOf({ state: 'broken', dueAt: DUE, keptAt: null }, minutes(9)), 'broken')
  assert.equal(endingOf({ state: 'open', dueAt: DUE, keptAt: null }, minutes(1)), 'broken')
  assert.equal(endingOf({ state: 'open', dueAt: DUE, keptAt: null }, minutes(-1)), 'open')
  assert.equal(endingOf({ state: 'moved', dueAt: DUE, keptAt: null }, minutes(9)), 'moved')
})

test('a promise has an owner, a moment ahead that somebody will live to see, and whose word it is [P107]', () => {
  const good = { owner: 'mei', dueAt: minutes(60), secured: true, source: '' }
  const refused = (more: object) => {
    const may = mayPromise({ ...good, ...more }, DUE)
    return may.ok ? null : may.refusal
  }
  assert.equal(refused({}), null)
  assert.equal(refused({ owner: null }), 'promise.owner_needed')
  assert.equal(refused({ dueAt: DUE }), 'promise.due_in_the_past')
  assert.equal(refused({ dueAt: minutes(60 * 24 * 400) }), 'promise.due_too_far')
  assert.equal(refused({ secured: false }), 'promise.source_needed')
  assert.equal(refused({ secured: false, source: 'the warehouse' }), null)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordReader } from '#testing/word-reader.ts'
import { workingTime } from '../calendars/working-time.ts'
import { calmHint, dangersIn } from './danger.ts'
import {
  firstNewsDue,
  heardEarlier,
  isAnsweredNow,
  isReread,
  mayBeTwin,
  receivedAt,
  remedyAsked,
  titleOf,
} from './intake.ts'

const NOW = new Date('2026-07-15T01:00:00Z')
const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000)
const at = { now: NOW, timeZone: 'Asia/Taipei' }
const codeOf = (answer: { ok: boolean; refusal?: string }) => (answer.ok ? 'done' : answer.refusal)

const TIME = workingTime({ zone: 'Asia/Taipei', calendar: 'taiwan', hours: [] })

test('a complaint without what would put it right is not one we have taken, unless the customer was asked [P1]', () => {
  assert.equal(codeOf(remedyAsked(undefined)), 'intake.remedy_missing')
  assert.equal(codeOf(remedyAsked('asked_not_stated')), 'done')
  assert.equal(codeOf(remedyAsked({ stated: 'A whole sofa' })), 'done')
})

test('it was received when anybody first heard of it: not later than now, and not so long ago that the year is wrong [P2]', () => {
  assert.equal(codeOf(receivedAt(ago(-0.001), NOW)), 'intake.in_the_future')
  assert.equal(codeOf(receivedAt(ago(731), NOW)), 'intake.too_long_ago')
  assert.deepEqual(receivedAt(ago(9), NOW), { ok: true, next: ago(9) })
  assert.deepEqual(receivedAt(undefined, NOW), { ok: true, next: NOW })
})

test('whatever is written down in whatever order, the moment of receipt only ever moves back [P2]', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 900 }), { maxLength: 12 }), (days) => {
      let kept = NOW
      for (const day of days) {
        const moved = heardEarlier(kept, ago(day), NOW)
        if (moved.ok) assert.ok(moved.next < kept)
        if (moved.ok) kept = moved.next
      }
      const fit = days.filter((day) => day > 0 && day <= 730)
      assert.deepEqual(kept, fit.length > 0 ? ago(Math.max(...fit)) : NOW)
    }),
  )
})

test('the earlier we heard, the earlier the first news, but never in the past [P2]', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (a, b) => {
      const [early, late] = [Math.max(a, b), Math.min(a, b)]
      const due = firstNewsDue(ago(early), NOW, TIME)
      assert.ok(due <= firstNewsDue(ago(late), NOW, TIME))
      assert.ok(due.getTime() - NOW.getTime() >= 4 * 3_600_000)
    }),
  )
})

test('who stands at the counter has met a person; a letter, a post and a call that was written down later have not [S1-57]', () => {
  const said = (channel: string, byPerson = true, backDated = false) => isAnsweredNow({ channel, byPerson, backDated })
  assert.deepEqual([said('counter'), said('phone')], [true, true])
  for (const channel of ['letter', 'social', 'email', 'portal', 'api', 'chat'])
    assert.equal(said(channel), false, channel)
  assert.deepEqual([said('counter', false), said('phone', true, true)], [false, false])
})

test('what was closed two months ago may be the same thing again, and longer ago it is not asked', () => {
  assert.ok(mayBeTwin({ closedAt: null }, NOW) && mayBeTwin({ closedAt: ago(60) }, NOW))
  assert.ok(!mayBeTwin({ closedAt: ago(61) }, NOW))
})

test('a case is called by how the customer begins, and never by nothing', () => {
  assert.equal(titleOf('沙發缺一隻腳。打了三次電話。', 'zh-Hant'), '沙發缺一隻腳')
  assert.equal([...titleOf('好'.repeat(90), 'zh-Hans')].length, 31)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
      fc.pre(words.trim() !== '')
      const title = titleOf(words, 'en')
      assert.ok(title.length > 0 && title.isWellFormed() && [...title].length <= 71)
    }),
  )
})

test('one in twenty is read again, and which one hangs on its id alone [S1-57]', () => {
  const ids = fc.array(fc.uuid(), { minLength: 4000, maxLength: 4000 })
  fc.assert(
    fc.property(ids, (all) => {
      const picked = all.filter(isReread).length
      assert.ok(picked > 4000 * 0.033 && picked < 4000 * 0.068, `${picked} of 4000`)
      assert.deepEqual(all.map(isReread), all.map(isReread))
    }),
    { numRuns: 5 },
  )
})

test('words that may mean harm are found among many others, and nothing is made of anger [P9]', () => {
  assert.deepEqual(dangersIn('The sofa broke. I am furious.\nI will end my life', wordReader, at), ['self_harm'])
  assert.deepEqual(dangersIn('I will kill you. I will end my life', wordReader, at), ['self_harm', 'threat'])
  assert.deepEqual(dangersIn('You idiot, damn, I am furious', wordReader, at), [])
})

test('the offer before sending leaves the facts and takes the insults out; it changes nothing by itself [S3-52]', () => {
  assert.deepEqual(calmHint('It cost 3.50. You idiot. It was Tuesday.', wordReader, at), {
    isHard: true,
    without: 'It cost 3.50. It was Tuesday.',
  })
  assert.deepEqual(calmHint('The sofa broke!\nYou idiot!\nIt was Tuesday!', wordReader, at), {
    isHard: true,
    without: 'The sofa broke!\nIt was Tuesday!',
  })
  assert.deepEqual(calmHint('You idiot!', wordReader, at), { isHard: true, without: null })
  assert.deepEqual(calmHint('I am furious! Damn.', wordReader, at), { isHard: false, without: null })
})

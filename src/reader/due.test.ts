import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { agent, NOW, read, TAIPEI } from '#testing/reader-cases.ts'
import { momentNamed, timeNamed } from './due.ts'
import { typed } from './typed.ts'

/** From Wednesday 11 March 2026, 10:00 in Taipei; the moments are Taipei's wall clock. */
const ROWS: readonly (readonly [words: string, at: string])[] = [
  ['明天下午三點前回覆您', '2026-03-12 15:00'],
  ['下週三會給您答覆', '2026-03-18 23:59'],
  ['48小時內回電給您', '2026-03-13 10:00'],
  ['3-5個工作日退款', '2026-03-18 23:59'],
  ['三到五个工作日内退款', '2026-03-18 23:59'],
  ['今天 17:00 前寄給您', '2026-03-11 17:00'],
  ['月底前處理好', '2026-03-31 23:59'],
  ['本週五下班前寄出', '2026-03-13 18:00'],
  ['后天上午十点半之前联系您', '2026-03-13 10:30'],
  ['今晚八点前给您打电话', '2026-03-11 20:00'],
  ['半小時內回電', '2026-03-11 10:30'],
  ['一個半小時內回電', '2026-03-11 11:30'],
  ['兩三天內寄到', '2026-03-14 23:59'],
  ['一周之内解决', '2026-03-18 23:59'],
  ['下個月5號前入帳', '2026-04-05 23:59'],
  ['3月20日前完成', '2026-03-20 23:59'],
  ['今天下午兩點到四點師傅過去', '2026-03-11 16:00'],
  ['三個工作天內回覆', '2026-03-16 23:59'],
  ['下下週二前處理', '2026-03-24 23:59'],
  ['三點前回電給您', '2026-03-11 15:00'],
  ['中午前通知您', '2026-03-11 12:00'],
  ["we'll call you within 2 business days", '2026-03-13 23:59'],
  ["I'll email you by 5pm tomorrow", '2026-03-12 17:00'],
  ["I'll email you tomorrow by 3pm", '2026-03-12 15:00'],
  ["I'll call you by Friday", '2026-03-13 23:59'],
  ['you will have it in 3 to 5 business days', '2026-03-18 23:59'],
  ["I'll ring you within 30 minutes", '2026-03-11 10:30'],
  ["we'll refund you by the end of the month", '2026-03-31 23:59'],
  ["I've booked an engineer tomorrow between eight and one", '2026-03-12 13:00'],
  ['we will send it by March 20', '2026-03-20 23:59'],
  ["I'll call you by noon", '2026-03-11 12:00'],
  ["we'll ship it by close of business today", '2026-03-11 18:00'],
  ["I'll call you within the hour", '2026-03-11 11:00'],
  ["we'll get back to you within 48 hours", '2026-03-13 10:00'],
]

const onTheWall = (at: Date | undefined) =>
  at && new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Taipei', dateStyle: 'short', timeStyle: 'short' }).format(at)

test('the time named in a promise is the latest moment still meant', () => {
  for (const [words, at] of ROWS) assert.equal(onTheWall(agent(words).due?.at), at, words)
})

test('as soon as possible is no time, nor is a room number or a bit of trouble', () => {
  for (const words of [
    '我們會儘快回覆您',
    '尽快给您处理',
    "I'll do it as soon as possible",
    '一點問題都沒有',
    '請按一號鍵',
    '我們會再跟您聯絡',
  ])
    assert.equal(agent(words).due, undefined, words)
})

test('a promise keeps its words, and its range', () => {
  const words = '我現在幫您排今天下午兩點到四點師傅過去'
  const { due } = agent(words)
  assert.equal(due?.words, '今天下午兩點到四點')
  assert.equal(words.slice(...(due?.span ?? [0, 0])), due?.words)
  assert.equal(onTheWall(due?.from), '2026-03-11 14:00')
})

test('a clock that changes in spring is asked where the customer is', () => {
  const turn = { role: 'agent', text: "I'll call you by 5pm tomorrow" } as const
  const now = new Date('2026-03-28T12:00:00Z')
  assert.equal(
    read(turn, { before: [], now, timeZone: 'Europe/London' }).due?.at?.toISOString(),
    '2026-03-29T16:00:00.000Z',
  )
  assert.equal(
    read(turn, { before: [], now, timeZone: 'America/New_York' }).due?.at?.toISOString(),
    '2026-03-29T21:00:00.000Z',
  )
})

test('a promise for a time that no clock knows keeps its words and is given no date', () => {
  const { due } = agent('這筆錢會在兩張月結單之內退給您')
  assert.deepEqual([due?.words, due?.at, due?.from], ['兩張月結單之內', undefined, undefined])
})

test('the end of work is the queue’s own, and so is its calendar', () => {
  const evening = { before: [], now: NOW, timeZone: TAIPEI, worksUntil: 21 * 60 + 30 }
  const turn = (text: string) => ({ role: 'agent', text }) as const
  assert.equal(onTheWall(read(turn('我今天下班前回電給您'), evening).due?.at), '2026-03-11 21:30')
  const everyDay = { before: [], now: NOW, timeZone: TAIPEI, calendar: { isWorkingDay: () => true } }
  assert.equal(onTheWall(read(turn('我五個工作天內回覆您'), everyDay).due?.at), '2026-03-16 23:59')
})

test('a promise over a long holiday is due when people work again', () => {
  const now = new Date('2026-02-13T02:00:00Z')
  const due = (text: string, timeZone: string) =>
    onTheWall(read({ role: 'agent', text }, { before: [], now, timeZone }).due?.at)
  assert.equal(due('我三個工作天內回覆您', 'Asia/Taipei'), '2026-02-25 23:59')
  assert.equal(due('我三个工作日内回复您', 'Asia/Shanghai'), '2026-02-25 23:59')
})

test('the same feast is another day on the other side of the strait', () => {
  const due = (text: string, timeZone: string) =>
    onTheWall(read({ role: 'agent', text }, { before: [], now: NOW, timeZone }).due?.at)
  assert.equal(due('我國慶前寄給您', 'Asia/Taipei'), '2026-10-10 23:59')
  assert.equal(due('我国庆前寄给您', 'Asia/Shanghai'), '2026-10-01 23:59')
})

const PIECES =
  '今天 明 下周 五 下午 三 点 半 前 之内 到 - 10 : 30 月 底 个 工作日 之前 下班 一 by the end of next friday at five in two weeks before i until half past 99 31 二十 礼拜 年 后 左右 right now first thing 春节 𠀀 é'.split(
    ' ',
  )

test('whatever is typed, a time is a part of the text and a moment is a moment', () => {
  const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((some) => some.join(''))
  const spaced = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((some) => some.join(' '))
  const zones = fc.constantFrom('Asia/Taipei', 'Asia/Shanghai', 'Europe/London', 'America/New_York', 'UTC')
  const moments = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(fc.oneof(pieces, spaced, fc.string({ unit: 'binary' })), zones, moments, (raw, timeZone, now) => {
      const { text } = typed(raw)
      const found = timeNamed(text)
      if (!found) return
      assert.ok(0 <= found.from && found.from < found.to && found.to <= text.length)
      const { at, from } = momentNamed(found, { now, timeZone })
      assert.ok(at === undefined || !Number.isNaN(at.getTime()))
      assert.ok(from === undefined || (at !== undefined && from <= at))
    }),
    { numRuns: 2_000 },
  )
})

test('a pasted book is looked through once', () => {
  const started = performance.now()
  for (const piece of [...PIECES, '一二三四', '今天下午', 'a couple of ', 'before i ', '周一到', '12:']) {
    const found = timeNamed(piece.repeat(Math.ceil(100_000 / piece.length)))
    if (found) momentNamed(found, { now: NOW, timeZone: TAIPEI })
  }
  assert.ok(performance.now() - started < 20_000)
})

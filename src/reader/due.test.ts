import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './public.ts'
import { agent } from './reader.cases.ts'

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

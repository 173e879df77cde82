import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { deIdentify } from './de-identify.ts'

test('what leads to a person is taken out of their words, and what they mean stays [S1-28]', () => {
  for (const [said, plain] of [
    ['我叫林志豪，電話 0912-345-678，租金補貼門檻太低', '我叫○○，電話 ○○，租金補貼門檻太低'],
    ['王小姐跟我說 A123456789 查不到', '○○小姐跟我說 ○○ 查不到'],
    ['车牌浙A12345被拖走了', '车牌○○被拖走了'],
    ['Mail me at ann.lee@example.org or 0044 20 7946 0958', 'Mail me at ○○ or ○○'],
    ['My name is Ann Lee and the threshold of 1,200 is too low', 'My name is ○○ and the threshold of 1,200 is too low'],
    ['@中国电信客服 你们管不管', '○○ 你们管不管'],
    ['門檻應該到 45000，不是 38000', '門檻應該到 45000，不是 38000'],
  ] as const)
    assert.equal(deIdentify(said), plain)
  assert.equal(deIdentify('蘇美珊說可以停', ['蘇美珊']), '○○說可以停')
})

const REAL = new URL('../../../../shared/data/evaluation-only/ntcir_stc3_helpdesk/train_zh.jsonl', import.meta.url)

test('no telephone number and no address is left in what real customers wrote [S1-28]', (context) => {
  if (!existsSync(REAL)) return context.skip('The real dialogues are not on this machine')
  let masked = 0
  for (const line of readFileSync(REAL, 'utf8').trim().split('\n')) {
    for (const { text } of (JSON.parse(line) as { turns: { text: string }[] }).turns) {
      const plain = deIdentify(text)
      if (plain !== text) masked++
      assert.doesNotMatch(plain, /\d{7,}|[\w.]+@[\w-]+\.\w|(?<!\d)1[3-9]\d{9}(?!\d)/)
    }
  }
  assert.ok(masked > 100)
})

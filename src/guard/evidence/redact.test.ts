import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { deIdentify } from '#desk/opinions/de-identify.ts'
import { type Known, redact, redactWords } from './redact.ts'

const known: Known = {
  staff: [
    { name: '周小美', as: '客服人員' },
    { name: '周小', as: '組長' },
  ],
  customer: ['林志豪', '0912-345-678', 'lin@example.com', 'A-88112233'],
  strip: deIdentify,
}

test('whatever stands around it, nothing that leads to the customer or to a colleague by name is left', () => {
  const secret = fc.constantFrom(
    '林志豪',
    '0912-345-678',
    'lin@example.com',
    'A-88112233',
    '周小美',
    '周小',
    '0988776655',
  )
  const around = fc.constantFrom('', '我是', '你們', ' ', '，', '請打', 'call ', '在這裡', '白痴')
  fc.assert(
    fc.property(fc.array(fc.tuple(around, secret, around), { minLength: 1, maxLength: 6 }), (parts) => {
      const said = redactWords(parts.flat().join('。'), known)
      for (const [, it] of parts) assert.ok(!said.includes(it), said)
    }),
  )
})

test('an address and a number that was read out go; a road by itself and the words of the conduct stay', () => {
  for (const [said, left] of [
    ['我住台北市信義區忠孝東路五段12號3樓', /12號|忠孝|信義/],
    ['北京市朝阳区建国路88号院', /建国路|88/],
    ['Come to 12 Baker Street now', /Baker/],
    ['號碼是零九一二三四五六七八', /零九一二/],
  ] as const)
    assert.doesNotMatch(redactWords(said, known), left)
  for (const said of ['你們網路又斷線', '我在路上', '你們是白痴嗎', 'you idiot', '第二次提醒'])
    assert.equal(redactWords(said, known), said)
  assert.equal(redactWords('周小美是白痴', known), '客服人員是白痴')
})

test('the shape of an item, its times and its kinds stay; ids, names and file names do not', () => {
  const content = {
    lines: [{ key: '3', at: '2026-07-15T01:00:00.000Z', second: 12, who: 'customer', words: '林志豪說的' }],
    customer: { id: 'x1', name: '林志豪', phone: null, account: 'A-88112233' },
    reportedBy: { id: 'x2', name: '周小美', role: 'agent' },
    fileName: '林志豪的收據.jpg',
    sha256: 'a'.repeat(64),
    level: 3,
  }
  assert.deepEqual(redact(content, known), {
    lines: [{ key: '3', at: '2026-07-15T01:00:00.000Z', second: 12, who: 'customer', words: '○○說的' }],
    customer: { id: '○○', name: '○○', phone: null, account: '○○' },
    reportedBy: { id: '○○', name: '○○', role: 'agent' },
    fileName: '○○',
    sha256: 'a'.repeat(64),
    level: 3,
  })
})

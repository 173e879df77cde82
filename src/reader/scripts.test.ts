import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Converter } from 'opencc-js'
import { agent, context, customer, read } from '#testing/reader-cases.ts'
import { bigrams, fold } from './public.ts'

const toTraditional = Converter({ from: 'cn', to: 't' })
const toSimplified = Converter({ from: 't', to: 'cn' })

const PIECES = [
  '你這個',
  '白痴',
  '智障',
  '他媽的',
  '幹',
  '司機罵我',
  '說',
  '「',
  '」',
  '我要投訴',
  '主管',
  '明天下午三點前',
  '3-5個工作日',
  '垃圾',
  '機器',
  '靠北',
  ' ',
  '，',
  '。',
  '!',
  '氣死',
  '殺',
  '你',
  '賠償',
  '不接受',
  '謝謝',
  '發',
  '乾',
  '裡面',
  '臺灣',
  'fuck',
  'you',
  'idiot',
  '*',
  '\u200b',
  '👩‍👩‍👧',
  'é',
  's b',
  '傻',
  '逼',
  '裏',
  '颱風',
  '回覆',
  '復',
  '著',
  '保證',
  '沒辦法',
  '抱歉',
]
const sentences = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''))
const anything = fc.oneof(
  sentences,
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const role = fc.constantFrom('customer' as const, 'agent' as const)

test('no text stops the reader, and every span lies in the text as it was typed', () => {
  fc.assert(
    fc.property(anything, anything, role, (text, said, who) => {
      const reading = read({ role: who, text }, context([{ role: 'agent', text: said }]))
      for (const { span, probability } of [...reading.signals, ...reading.acts]) {
        assert.ok(0 <= span[0] && span[0] < span[1] && span[1] <= text.length, `${span} in ${text.length}`)
        assert.ok(probability > 0 && probability < 1)
      }
      if (reading.due) {
        assert.equal(text.slice(...reading.due.span), reading.due.words)
        assert.ok(!Number.isNaN(reading.due.at?.getTime()))
      }
    }),
    { numRuns: 1_500 },
  )
})

test('the same sentence in either script is read alike', () => {
  fc.assert(
    fc.property(sentences, (text) => {
      const [traditional, simplified] = [toTraditional(text), toSimplified(text)]
      assert.equal(fold(traditional), fold(simplified))
      assert.deepEqual(
        customer(traditional).signals.map(({ kind }) => kind),
        customer(simplified).signals.map(({ kind }) => kind),
      )
      assert.deepEqual(
        agent(traditional).acts.map(({ act }) => act),
        agent(simplified).acts.map(({ act }) => act),
      )
      assert.deepEqual(agent(traditional).due?.at, agent(simplified).due?.at)
    }),
    { numRuns: 500 },
  )
})

test('folding twice is folding once, and a search in one script finds the other', () => {
  fc.assert(
    fc.property(anything, (text) => assert.equal(fold(fold(text)), fold(text))),
    { numRuns: 1_000 },
  )
  assert.equal(fold('退款問題 ＡＢＣ'), '退款问题 abc')
  assert.deepEqual(bigrams('退款問題 ABC 12315號'), ['退款', '款问', '问题', 'abc', '12315', '号'])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { featuresOf, type Known, LONGEST_DAYS, maySet, PARTS, partsOf, type ShieldRule } from './shield.ts'
import { TOPICS, topicsIn } from './topic.ts'

const NOW = new Date('2026-07-15T01:00:00Z')
const days = (n: number) => new Date(NOW.getTime() + n * 86_400_000)
const rule = (it: Partial<ShieldRule> = {}): ShieldRule => ({ until: days(7), topics: ['death'], ...it })
const known = (it: Partial<Known> = {}): Known => ({
  queue: 'shop',
  voice: true,
  kinds: [],
  hard: false,
  text: '',
  ...it,
})

test('a funeral is heard in three languages and both scripts, and only there [S3-31]', () => {
  for (const [text, topics] of [
    ['家父告別式的花沒有送到', ['death']],
    ['父亲的告别式，花没送到', ['death']],
    ['The flowers for my father’s funeral never came', ['death']],
    ['他過世後的保單怎麼辦', ['death']],
    ['沙發晚了三天', []],
    ['I studied the invoice and it is wrong', []],
    ['離婚後要改帳單地址', ['separation']],
    ['My baby’s cot arrived broken', ['children']],
    ['我不想活了', ['dying']],
    ['化療期間想暫停會員', ['illness']],
  ] as const)
    assert.deepEqual(topicsIn(text), topics, text)
})

test('a shield keeps nothing in particular away, ends before it begins, or lasts for years: it is not set', () => {
  const why = (it: Partial<ShieldRule>) => {
    const answer = maySet(rule(it), NOW)
    return answer.ok ? null : answer.refusal
  }
  assert.equal(why({}), null)
  assert.equal(why({ topics: [] }), 'shield.empty')
  assert.equal(why({ until: NOW }), 'shield.over')
  assert.equal(why({ from: days(8) }), 'shield.over')
  assert.equal(why({ until: days(LONGEST_DAYS + 1) }), 'shield.too_long')
  assert.equal(why({ words: ['one', 'two', 'three', 'four', 'five', 'six'] }), 'shield.too_much')
  assert.equal(why({ queues: Array.from({ length: 30 }, (_, n) => `queue-${n}`) }), 'shield.too_much')
})

test('no rule that can be set is longer than what is stored of every rule', () => {
  const anyRule: fc.Arbitrary<ShieldRule> = fc.record({
    until: fc.constant(days(7)),
    topics: fc.subarray([...TOPICS]),
    queues: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 12 }),
    kinds: fc.subarray(['insult', 'insult_family', 'threat', 'sexual', 'slur'] as const),
    words: fc.array(fc.constantFrom('葬禮', 'hospital bed', '貓'), { maxLength: 6 }),
    maxRun: fc.constantFrom(null, 1, 2, 3),
    light: fc.boolean(),
  })
  fc.assert(
    fc.property(anyRule, (it) => {
      if (maySet(it, NOW).ok) assert.ok(partsOf(it).length <= PARTS)
    }),
  )
})

test('a rule is met by what it names, and by no more than that [S3-31]', () => {
  const meets = (it: Partial<ShieldRule>, contact: Partial<Known>, run = 0) => {
    const features = new Set(featuresOf(known(contact), run))
    return partsOf(rule({ topics: [], ...it })).some((part) => part.every((feature) => features.has(feature)))
  }
  assert.equal(meets({ topics: ['death'] }, { text: '告別式的花' }), true)
  assert.equal(meets({ topics: ['death'] }, { text: '沙發' }), false)
  assert.equal(meets({ kinds: ['insult_family'] }, { kinds: ['insult_family'] }), true)
  assert.equal(meets({ kinds: ['insult_family'] }, { kinds: ['insult'] }), false)
  assert.equal(meets({ queues: ['shop'] }, {}), true)
  assert.equal(meets({ queues: ['billing'] }, {}), false)
  assert.equal(meets({ words: ['台大醫院'] }, { text: '送到台大醫院七樓' }), true)
  assert.equal(meets({ words: ['台大醫院'] }, { text: '送到台大' }), false)
  assert.equal(meets({ light: true }, { voice: true }), true)
  assert.equal(meets({ light: true }, { voice: false }), false)
  assert.equal(meets({ maxRun: 1 }, { hard: true }, 0), false)
  assert.equal(meets({ maxRun: 1 }, { hard: true }, 1), true)
  assert.equal(meets({ maxRun: 1 }, { hard: false }, 3), false)
})

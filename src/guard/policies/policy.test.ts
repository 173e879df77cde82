import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { diff, sentencesOf } from './diff.ts'
import { inForce, inLanguage, publishPolicy, understood } from './policy.ts'

const sentence = fc.constantFrom('先聽完。', '只答應做得到的事。', '生氣不是不當行為。', '說錯了就更正。', 'We listen.')
const someText = fc.array(sentence, { maxLength: 8 }).map((it) => it.join('\n'))

test('what changed is shown whole: with what went it is the old text, with what came the new one [S0-45]', () => {
  fc.assert(
    fc.property(someText, someText, (before, after) => {
      const changes = diff(before, after)
      const side = (not: 'gone' | 'new') => changes.filter((it) => it.is !== not).map((it) => it.words)
      assert.deepEqual(side('new'), sentencesOf(before))
      assert.deepEqual(side('gone'), sentencesOf(after))
      if (before === after) assert.ok(changes.every((it) => it.is === 'same'))
    }),
  )
  assert.deepEqual(diff('先聽完。只答應做得到的事。', '先聽完。生氣不是不當行為。'), [
    { is: 'same', words: '先聽完。' },
    { is: 'gone', words: '只答應做得到的事。' },
    { is: 'new', words: '生氣不是不當行為。' },
  ])
})

test('whatever is published later, the version of a moment that is past stays the same [S0-38]', () => {
  const at = fc.integer({ min: 0, max: 1000 }).map((n) => new Date(n * 3_600_000))
  fc.assert(
    fc.property(fc.array(at, { maxLength: 6 }), at, fc.integer({ min: 1, max: 500 }), (begins, moment, hours) => {
      const versions = begins.map((effectiveAt, n) => ({ version: n + 2, effectiveAt }))
      const later = { version: begins.length + 2, effectiveAt: new Date(moment.getTime() + hours * 3_600_000) }
      assert.equal(inForce([...versions, later], moment), inForce(versions, moment))
      assert.equal(inForce([], moment), 1)
    }),
  )
})

test('nothing is published backwards, without words, or with a question nobody can answer [S0-45]', () => {
  const now = new Date('2026-07-15T01:00:00Z')
  const question = { ask: '可以自己結束嗎', options: ['可以', '要先請示'], right: 0 }
  const written = { staff: 'a', customers: 'b', questions: [question, question] }
  const dates = { effectiveAt: now, readBy: new Date(now.getTime() + 1000) }
  const code = (it: Parameters<typeof publishPolicy>[0]) => {
    const said = publishPolicy(it, now)
    return said.ok ? 'done' : said.refusal
  }
  assert.equal(code({ chapters: { 'zh-Hant': written }, ...dates }), 'done')
  assert.equal(code({ chapters: {}, ...dates }), 'policy.nothing_written')
  assert.equal(code({ chapters: { en: written }, ...dates, effectiveAt: new Date(0) }), 'policy.not_backwards')
  assert.equal(code({ chapters: { en: written }, ...dates, readBy: now }), 'policy.not_backwards')
  for (const questions of [
    [question],
    [question, { ...question, right: 2 }],
    [question, { ...question, options: ['x', 'x'] }],
  ])
    assert.equal(code({ chapters: { en: { ...written, questions } }, ...dates }), 'policy.question_unclear')
  assert.ok(understood(written, [0, 0]) && !understood(written, [0, 1]) && !understood(written, [0]))
  assert.equal(inLanguage({ en: written }, 'zh-Hant')?.language, 'en')
  assert.equal(inLanguage({}, 'en'), null)
})

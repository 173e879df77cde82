import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LANGUAGES, type Language } from '#kernel/language.ts'
import { lintConduct } from './lint.ts'

const kinds = (text: string, language: Language = 'zh-Hant') => lintConduct(text, language).map((it) => it.kind)

test('what somebody is called, suffers from or is accused of has no place in a decision, in three languages [P60]', () => {
  for (const [text, language, kind] of [
    ['這位奧客每天打來', 'zh-Hant', 'character'],
    ['已列入黑名單', 'zh-Hant', 'character'],
    ['该客户属于职业投诉人', 'zh-Hans', 'character'],
    ['此人无理取闹', 'zh-Hans', 'character'],
    ['A known troublemaker', 'en', 'character'],
    ['He is a difficult customer.', 'en', 'character'],
    ['研判有精神病', 'zh-Hant', 'diagnosis'],
    ['疑似抑郁症', 'zh-Hans', 'diagnosis'],
    ['He sounds paranoid', 'en', 'diagnosis'],
    ['其行為已構成公然侮辱罪', 'zh-Hant', 'offence'],
    ['已涉嫌寻衅滋事罪', 'zh-Hans', 'offence'],
    ['You are guilty of harassment', 'en', 'offence'],
    ['This is a crime', 'en', 'offence'],
  ] as const)
    assert.ok(kinds(text, language).includes(kind), text)
})

test('what they did, and how they reach us from now on, is said plainly and found sound [P60]', () => {
  for (const text of [
    '7 月 3 日 14:06 您對同事說「你去死」，第 2 次提醒後仍繼續。',
    '週二由同一位同事接聽，每次 15 分鐘；其他時間請寫信。',
    '7 月 3 日您在电话里骂人，提醒两次后没有停。请改用书面方式。',
    'On 3 July you shouted at our colleague for six minutes after two requests to stop.',
    'Answer in writing. One contact person: Ann Lee, Tuesdays 10 to 12.',
    '他申訴的事情不受影響，案件照常處理。',
  ])
    for (const language of LANGUAGES) assert.deepEqual(lintConduct(text, language), [], text)
})

test('a law is a possible route and a question for counsel; one half of that sentence is still a verdict [P39]', () => {
  assert.deepEqual(kinds('這可能涉及公然侮辱罪，請洽律師。'), [])
  assert.deepEqual(kinds('这可能涉及寻衅滋事罪，请咨询法务。', 'zh-Hans'), [])
  assert.deepEqual(kinds('This may amount to defamation; ask counsel.', 'en'), [])
  assert.deepEqual(kinds('這可能涉及公然侮辱罪。'), ['offence'])
  assert.deepEqual(kinds('請洽律師。這是公然侮辱罪。'), ['offence'])
  assert.deepEqual(kinds('Ask counsel. You committed slander.', 'en'), ['offence'])
})

test('words that were really said may be repeated as they are on record, and quotation marks alone excuse nothing [P60]', () => {
  const quote = '你們都是騙子，神經病'
  const text = `7 月 3 日您說「${quote}」。`
  assert.deepEqual(lintConduct(text, 'zh-Hant', { quotes: [quote] }), [])
  assert.deepEqual(kinds(text), ['character', 'diagnosis'])
  assert.deepEqual(kinds('這位「奧客」'), ['character'])
  assert.deepEqual(lintConduct('這位騙子', 'zh-Hant', { quotes: ['', quote] }).length, 1)
})

test('a space between two characters hides nothing, and the finding says where it stands [P60]', () => {
  assert.deepEqual(lintConduct('是個奧 客', 'zh-Hant'), [{ kind: 'character', words: '奧 客', from: 2, to: 5 }])
  assert.deepEqual(kinds('黑\u200b名單'), ['character'])
  assert.deepEqual(kinds('The Trouble-Maker called', 'en'), ['character'])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LANGUAGES } from '#kernel/language.ts'
import { CARDS, CLAUSE_BEHIND, cardFor, isSloganLever } from './cards.ts'
import { CHARTER_PARTS, CHARTER_VERSION, type CharterText, CLAUSE_OF, KEPT } from './charter.ts'
import { charterWords } from './charter.words.ts'
import { shippedCharters } from './shipped.words.ts'
import { charterDiff, charterOn, clauseIn, nextCharter } from './versions.ts'

const newest = shippedCharters.at(-1) as CharterText
const three = (words: string) => ({ 'zh-Hant': words, 'zh-Hans': words, en: words })

test('both sides have rights and both owe, in every version and every language; service is a profession in the newest [S0-28] [S0-32]', () => {
  for (const it of shippedCharters)
    for (const part of CHARTER_PARTS) {
      const clauses = it.clauses.filter((each) => each.part === part)
      assert.ok(clauses.length > 0)
      for (const clause of clauses) for (const language of LANGUAGES) assert.ok(clause.words[language])
    }
  assert.match(clauseIn(newest, 'profession')?.words.en ?? '', /Service is a profession/)
  for (const key of [...KEPT, ...Object.values(CLAUSE_OF), ...Object.values(CLAUSE_BEHIND)])
    assert.ok(clauseIn(newest, key), key)
  assert.equal(newest.version, CHARTER_VERSION)
})

test('nobody is told that being insulted is worth anything: not by the charter, not by a card [X3]', () => {
  const worth = clauseIn(newest, 'worth')
  assert.match(worth?.words.en ?? '', /Never to count it as a merit to have been insulted/)
  const PRAISE = /抗壓|抗压|忍耐|承受力|委屈|resilien|thick skin|take it/i
  for (const words of Object.values(charterWords))
    for (const said of Object.values(words)) assert.doesNotMatch(said, PRAISE)
})

test('a new version says what changed, and the clause it changed stays citable in the old one [S0-28]', () => {
  const next = nextCharter(
    newest,
    [
      { part: 'customer_owes', key: 'respect', words: three('Please be kind') },
      { part: 'staff_may', key: 'name', words: null },
    ],
    '2026-08-01',
    '2026-07-20',
  )
  assert.ok(next.ok)
  assert.deepEqual(
    charterDiff(newest, next.next).map((it) => [it.key, it.was !== null, it.is !== null]),
    [
      ['respect', true, true],
      ['name', true, false],
    ],
  )
  assert.ok(clauseIn(newest, 'name') && !clauseIn(next.next, 'name'))
  assert.equal(charterOn([newest, next.next], '2026-07-31'), newest)
  assert.equal(charterOn([newest, next.next], '2026-08-01'), next.next)
  assert.equal(charterOn([newest], '2020-01-01'), undefined)
})

test('no version, whatever is changed, leaves one side without its protection [S0-32]', () => {
  const key = fc.constantFrom(...newest.clauses.map((it) => it.key), 'something_new')
  const change = fc.record({
    part: fc.constantFrom(...CHARTER_PARTS),
    key,
    words: fc.option(fc.string({ minLength: 1 }).map(three)),
  })
  fc.assert(
    fc.property(fc.array(change, { minLength: 1 }), (changes) => {
      const next = nextCharter(newest, changes, '2026-09-01', '2026-08-01')
      if (!next.ok) return
      for (const kept of KEPT) assert.ok(clauseIn(next.next, kept))
      for (const part of CHARTER_PARTS) assert.ok(next.next.clauses.some((it) => it.part === part))
      assert.equal(next.next.version, newest.version + 1)
      assert.ok(charterDiff(newest, next.next).length > 0)
      assert.equal(new Set(next.next.clauses.map((it) => it.key)).size, next.next.clauses.length)
    }),
  )
  const refused = (...[changes, since]: [Parameters<typeof nextCharter>[1], string]) => {
    const may = nextCharter(newest, changes, since, '2026-08-01')
    return may.ok || may.refusal
  }
  const respect = { part: 'customer_owes', key: 'respect' } as const
  assert.equal(refused([{ ...respect, words: null }], '2026-09-01'), 'charter.clause_kept')
  assert.equal(refused([{ ...respect, words: three(' ') }], '2026-09-01'), 'charter.language_missing')
  assert.equal(
    refused([{ ...respect, words: clauseIn(newest, 'respect')?.words ?? null }], '2026-09-01'),
    'charter.nothing_changed',
  )
  assert.equal(refused([{ ...respect, words: three('Kind') }], '2026-07-31'), 'charter.too_early')
})

test('「顧客是上帝，懂？」 opens the card for the saying; abuse opens the warnings before it, one after the other [S0-46]', () => {
  const so = { lastWords: '顧客是上帝,懂？', abusive: false, warnings: 0, restricted: false }
  assert.equal(cardFor(so), 'slogan')
  for (const words of ['顾客就是上帝', '客戶至上你懂嗎', 'The customer is always right', '以客為尊啊'])
    assert.ok(isSloganLever(words), words)
  for (const words of ['我是顧客', '上帝保佑', 'I am a customer']) assert.ok(!isSloganLever(words), words)
  assert.deepEqual(
    [0, 1, 2].map((warnings) => cardFor({ ...so, abusive: true, warnings })),
    ['warning_1', 'warning_2', 'ending'],
  )
  assert.equal(cardFor({ ...so, lastWords: '', restricted: true }), 'restricted')
  assert.equal(cardFor({ ...so, lastWords: '' }), null)
  assert.ok(CARDS.length <= 9, 'one key lays them out, one digit opens each')
})

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { LANGUAGES, type Language } from '#kernel/language.ts'
import { cardWords } from '../../../desk/charter/cards.words.ts'
import { charterWords } from '../../../desk/charter/charter.words.ts'
import { LAW_ARTICLES } from '../../law/articles/all.words.ts'
import { MEASURE_PACKS } from '../../law/measures/all.words.ts'
import { lintConduct } from '../../standings/lint.ts'
import { CITES_CHARTER, LETTER_KINDS, type LetterKind, type PartCode, SAID_BY } from '../kinds.ts'
import { partsAsked } from '../letter.ts'
import { LETTER_PACKS } from '../packs.words.ts'
import * as said from '../said.words.ts'
import { newestTemplate, TEMPLATES } from './all.words.ts'

/** Every sentence in one language, wherever it lies in what is shipped. */
function sentences(of: unknown, language: Language): string[] {
  if (typeof of !== 'object' || of === null) return []
  if (language in of) {
    const words = (of as Record<Language, unknown>)[language]
    return Array.isArray(words) ? words.map(String) : [String(words)]
  }
  return Object.values(of).flatMap((it) => sentences(it, language))
}

const SHIPPED = {
  templates: TEMPLATES,
  articles: LAW_ARTICLES,
  measures: MEASURE_PACKS,
  packs: LETTER_PACKS,
  charter: charterWords,
  cards: cardWords,
  said: { ...said },
}

test('nothing we ship for a letter names an offence as a fact, a diagnosis or a character, in any language [P39] [P60]', () => {
  let read = 0
  for (const [name, all] of Object.entries(SHIPPED))
    for (const language of LANGUAGES)
      for (const words of sentences(all, language)) {
        read++
        assert.deepEqual(lintConduct(words, language), [], `${name} ${language}: ${words}`)
      }
  assert.ok(read > 900, `${read} sentences were read`)
})

test('law that a letter may cite is worded as a possible route, and one to ask counsel or the police about [P39]', () => {
  const POSSIBLE = { 'zh-Hant': /可能/, 'zh-Hans': /可能/, en: /may|possible/i }
  const ASK = { 'zh-Hant': /律師|警方/, 'zh-Hans': /律师|警方/, en: /counsel|police|lawyer/i }
  const cited = LAW_ARTICLES.filter(
    (it) => it.speaksTo === 'anybody' && it.effectiveTo === null && it.key !== 'jp.tokyo.2025',
  )
  assert.ok(cited.length >= 7)
  for (const it of cited)
    for (const language of LANGUAGES) {
      assert.match(it.plain[language], POSSIBLE[language], it.key)
      assert.match(it.plain[language], ASK[language], it.key)
    }
  for (const language of LANGUAGES) {
    const law = newestTemplate('notice').says.law?.[language] ?? ''
    assert.match(law, POSSIBLE[language])
    assert.match(law, ASK[language])
  }
})

/** The sum of each form that was given out. A sum that differs is a changed letter: write the next version instead. */
const GIVEN_OUT: Readonly<Record<string, string>> = {
  'advice 1': '782bd7467b7ba2a1',
  'warning 1': '8d2860fa63cf7a96',
  'notice 1': 'd5b7711008d2935b',
  'restriction 1': 'a0ea5017f06c2805',
  'review_outcome 1': '4adc3ee85143259b',
  'appeal_received 1': '3e355d9288276f78',
  'appeal_outcome 1': '5a6ddb21157181c1',
  'lifted 1': 'e2182c801e76e81a',
}

test('a form that was given out is never changed', () => {
  const sums = Object.fromEntries(
    TEMPLATES.map((it) => [
      `${it.kind} ${it.version}`,
      createHash('sha256').update(JSON.stringify(it)).digest('hex').slice(0, 16),
    ]),
  )
  assert.deepEqual(sums, GIVEN_OUT)
})

const ASKS: Readonly<Record<LetterKind, readonly PartCode[]>> = {
  advice: ['facts', 'standard', 'adjustments', 'contact', 'comment', 'merits'],
  warning: ['facts', 'problem', 'follows', 'standard', 'contact', 'comment', 'merits'],
  notice: ['facts', 'standard', 'law', 'must_stop', 'stays_open', 'follows', 'reserve', 'appeal', 'merits', 'contact'],
  restriction: ['why', 'changes', 'from_to', 'review', 'stays_open', 'appeal', 'outside', 'merits', 'contact'],
  review_outcome: ['result', 'why', 'review', 'appeal', 'outside'],
  appeal_received: ['received', 'decider', 'answer_by', 'contact'],
  appeal_outcome: ['grounds', 'decider', 'result', 'why', 'outside'],
  lifted: ['ended', 'merits'],
}

test('every kind of letter asks for what such a letter must say, and has a heading and a hand for each part [P50] [P51]', () => {
  for (const kind of LETTER_KINDS) {
    const template = newestTemplate(kind)
    for (const pack of LETTER_PACKS) {
      const asked = partsAsked(template, pack)
      for (const part of ASKS[kind]) assert.ok(asked.includes(part), `${kind} ${part}`)
      assert.equal(new Set(asked).size, asked.length)
      for (const part of asked) {
        assert.ok(template.heads[part], `${kind} ${part} has a heading`)
        if (SAID_BY[part] === 'house') assert.ok(template.says[part], `${kind} ${part} is said by the house`)
      }
    }
    assert.equal(CITES_CHARTER.includes(kind), template.parts.includes('standard'), kind)
  }
  const england = LETTER_PACKS.find((it) => it.key === 'england')
  assert.ok(england && partsAsked(newestTemplate('warning'), england).includes('adjustments'))
})

test('the reservation of rights stands in every legal notice, in the customer’s language, and in no other letter [S0-50]', () => {
  for (const template of TEMPLATES)
    assert.equal(template.parts.includes('reserve'), template.kind === 'notice', template.kind)
  for (const language of LANGUAGES)
    assert.match(newestTemplate('notice').says.reserve?.[language] ?? '', /保留|reserve/)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { LANGUAGES } from '#kernel/language.ts'
import { shippedCharters } from '../../desk/charter/shipped.words.ts'
import { LAW_ARTICLES } from '../law/articles/all.words.ts'
import { type Block, charactersOf, compose, textOfLetter } from './compose.ts'
import { PART_CODES } from './kinds.ts'
import { LETTER_PACKS } from './packs.words.ts'
import { paperOf } from './paper.adapter.ts'
import * as said from './said.words.ts'
import { TEMPLATES } from './templates/all.words.ts'
import { facesFor, runsOf, unprintable } from './type.adapter.ts'

const AT = new Date('2026-07-15T03:00:00Z')
const PRINTED = { number: 12, title: 'A letter', at: AT, isDraft: false }

function aLetter(language: (typeof LANGUAGES)[number], to = '王志偉'): readonly Block[] {
  const [template] = TEMPLATES.filter((it) => it.kind === 'notice')
  assert.ok(template)
  const parts = Object.fromEntries(template.parts.map((part) => [part, `• ${template.says[part]?.[language] ?? part}`]))
  return compose(template, template.parts, parts, { house: '河岸生活', number: 12, date: '2026-07-15', to }, language)
}

/** Streams of a PDF, opened; enough of a reader to see what a viewer is given. */
function opened(pdf: Buffer): string {
  const text = pdf.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: head }) => {
    const from = index + head.length
    const to = text.indexOf('endstream', from)
    try {
      return inflateSync(pdf.subarray(from, to)).toString('latin1')
    } catch {
      return ''
    }
  })
  return [text, ...streams].join('\n')
}

test('a letter on paper is A4, carries its own Chinese type, and can be read aloud: language, headings, lists, page numbers apart [S0-49]', async () => {
  for (const language of LANGUAGES) {
    const pdf = await paperOf(aLetter(language), language, PRINTED)
    const inside = opened(pdf)
    assert.match(inside, /\/MediaBox \[0 0 595\.28 841\.89\]/)
    const fonts = [...inside.matchAll(/\/BaseFont \/(\w+\+)?([\w-]+)/g)].map((it) => it[2])
    const own = language === 'zh-Hans' ? 'NotoSansHans' : 'NotoSansHant'
    assert.deepEqual([...new Set(fonts)].toSorted(), [`${own}-Bold`, `${own}-Regular`])
    assert.ok(inside.includes('/FontFile3'), 'the type is inside')
    assert.ok(inside.includes('/ToUnicode'), 'words can be searched and copied')
    assert.ok(inside.includes(`/Lang (${language})`))
    for (const tag of ['/S /Document', '/S /H1', '/S /H2', '/S /P', '/S /L', '/S /LI', '/S /LBody', '/Marked true'])
      assert.ok(inside.includes(tag), `${language} ${tag}`)
    assert.match(inside, /\/Artifact/)
    assert.ok(pdf.length < 300_000, `${pdf.length} bytes`)
  }
})

test('the same letter is the same bytes, and one that differs by a character is not [S0-49]', async () => {
  const [once, again] = [
    await paperOf(aLetter('zh-Hant'), 'zh-Hant', PRINTED),
    await paperOf(aLetter('zh-Hant'), 'zh-Hant', PRINTED),
  ]
  assert.ok(once.equals(again))
  assert.ok(!once.equals(await paperOf(aLetter('zh-Hant', '王志瑋'), 'zh-Hant', PRINTED)))
})

test('there is type for every character of every form, clause, article and pack we ship: no empty boxes [S0-49]', () => {
  const all = JSON.stringify([TEMPLATES, LETTER_PACKS, LAW_ARTICLES, shippedCharters, said])
  for (const language of LANGUAGES) assert.deepEqual(unprintable(all, language), [], language)
  assert.deepEqual(unprintable('王\u{20bb7}😡', 'zh-Hant'), ['\u{20bb7}', '😡'])
})

test('a name from the other shore is printed with the other type and not left out [S0-49]', async () => {
  const faces = facesFor('zh-Hant', 'Regular')
  assert.deepEqual(
    runsOf('王鹏飛', faces).map((it) => [it.words, it.face.name]),
    [
      ['王', 'NotoSansHant-Regular'],
      ['鹏', 'NotoSansHans-Regular'],
      ['飛', 'NotoSansHant-Regular'],
    ],
  )
  const pdf = opened(await paperOf(aLetter('zh-Hant', '王鹏飛'), 'zh-Hant', PRINTED))
  assert.ok(pdf.includes('NotoSansHans-Regular'))
})

test('a draft says on the paper that it is one, and the text that is sealed has every word of the letter [S0-49]', async () => {
  const blocks = aLetter('en')
  const draft = await paperOf(blocks, 'en', { ...PRINTED, isDraft: true })
  assert.ok(!draft.equals(await paperOf(blocks, 'en', PRINTED)))
  const text = textOfLetter(blocks)
  for (const it of blocks) for (const words of it.is === 'list' ? it.items : [it.words]) assert.ok(text.includes(words))
  assert.ok(charactersOf(blocks).has('河') && PART_CODES.length > 20)
})

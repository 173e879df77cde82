import { type Check, type Complaint, lineAt } from './check.ts'
import { strangers } from './scripts.ts'
import { codeAndStringsOf } from './source.ts'

type Language = 'zh-Hant' | 'zh-Hans' | 'en'
type Sentence = { readonly language: Language; readonly words: string; readonly start: number }

const BANNED: readonly { readonly pattern: RegExp; readonly says: string }[] = [
  { pattern: /奧客|奥客|刁民|difficult customer/i, says: 'names a person by what annoys us' },
  { pattern: /請放心|请放心/, says: 'asks for trust instead of giving a reason' },
  { pattern: /(?<![父母双乡至探丧])亲(?![自友属人身眼手密切戚情近历临朋])/, says: 'is shop talk, not respect' },
  {
    pattern: /understand how (?:you|they) feel|(?:理解|了解|明白)您的(?:感受|心情)/i,
    says: 'claims a feeling it cannot have',
  },
  { pattern: /[!！]/, says: 'has an exclamation mark' },
]
const CHINESE: typeof BANNED = [
  {
    pattern: /\p{Script=Han}[,.;:?()]|[,;:]\s*\p{Script=Han}|(?<=\S)\?\s*\p{Script=Han}|\(\p{Script=Han}/u,
    says: 'has half-width punctuation',
  },
  { pattern: /\p{Script=Han}["']|["']\p{Script=Han}/u, says: 'has straight quotation marks' },
]
const OF_SCRIPT: Readonly<Record<Language, typeof BANNED>> = {
  'zh-Hant': [...CHINESE, { pattern: /[“”‘’]/, says: 'has the quotation marks of the mainland, not 「」' }],
  'zh-Hans': [...CHINESE, { pattern: /[「」『』]/, says: 'has the quotation marks of Taiwan, not “”' }],
  en: [{ pattern: /[，。；：？（）]/, says: 'has Chinese punctuation' }],
}

export const words: Check = {
  name: 'words',
  concerns: (path) => /\.words\.ts$/.test(path),
  look: (files) =>
    [...files]
      .filter(([path]) => words.concerns(path))
      .flatMap(([path, text]) => [...ofSentences(path, text), ...ofGaps(path, text)]),
  planted: [
    { files: sample({ 'zh-Hant': '他是奧客' }), caught: /names a person/ },
    { files: sample({ en: 'A difficult customer' }), caught: /names a person/ },
    { files: sample({ 'zh-Hans': '请放心' }), caught: /asks for trust/ },
    { files: sample({ 'zh-Hans': '亲，您好' }), caught: /shop talk/ },
    { files: sample({ en: 'Saved!' }), caught: /exclamation/ },
    { files: sample({ 'zh-Hant': '好了,等一下' }), caught: /half-width/ },
    {
      files: sample({ 'zh-Hans': '{{name}}, 您好', en: '{{name}}, hello', 'zh-Hant': '{{name}}，您好' }),
      caught: /half-width/,
    },
    { files: sample({ 'zh-Hans': '软體儲存' }), caught: /體、儲/ },
    { files: sample({ 'zh-Hant': '保存软件' }), caught: /软/ },
    { files: sample({ 'zh-Hant': '按“儲存”' }), caught: /not 「」/ },
    {
      files: sample({ en: 'Until {{time}}', 'zh-Hant': '到 {{time}}', 'zh-Hans': '到 {{tiem}}' }),
      caught: /same gaps/,
    },
    {
      files: { 'src/a.words.ts': "words({ 'a.b': { 'zh-Hant': '好', en: 'Good' } })" },
      caught: /cannot be read in three languages/,
    },
  ],
  allowed: [
    sample({
      'zh-Hant': '今天 17:00 前回電，7/16（四）',
      'zh-Hans': '母亲亲自来过：后面“稍等”',
      en: 'By 17:00 (today), "hello"',
    }),
    sample({ 'zh-Hant': '按 ? 看按鍵', 'zh-Hans': '按 ? 看按键', en: 'Press ? to see keys' }),
    sample({ 'zh-Hant': '皇后說 {{n}} 里，「請稍候」', 'zh-Hans': '说 {{n}} 里', en: '{{n}} miles' }),
  ],
}

function sample(given: Partial<Record<Language, string>>): Record<string, string> {
  const all = { 'zh-Hant': '好', 'zh-Hans': '好', en: 'Good', ...given }
  const values = Object.entries(all).map(([language, sentence]) => `'${language}': ${JSON.stringify(sentence)}`)
  return { 'src/a.words.ts': `words({ 'a.b': { ${values.join(', ')} } })` }
}

function ofSentences(path: string, text: string): Complaint[] {
  return sentencesOf(text).flatMap(({ language, words, start }) => {
    const said = words.replace(/\{\{\w+\}\}/g, '0')
    const wrongs = [...BANNED, ...OF_SCRIPT[language]]
      .filter(({ pattern }) => pattern.test(said))
      .map(({ says }) => says)
    const foreign = language === 'en' ? [] : strangers(said, language)
    if (foreign.length > 0) wrongs.push(`has ${foreign.join('、')}, which ${language} does not write`)
    return wrongs.map((says) => ({ path, line: lineAt(text, start), says: `“${words}” ${says}` }))
  })
}

function ofGaps(path: string, text: string): Complaint[] {
  const all = sentencesOf(text)
  const complaints: Complaint[] = []
  for (let at = 0; at < all.length; at += 3) {
    const entry = all.slice(at, at + 3)
    const line = lineAt(text, entry[0]?.start ?? 0)
    if (new Set(entry.map(({ language }) => language)).size < 3)
      return [
        ...complaints,
        { path, line, says: 'cannot be read in three languages from here on: one sentence each, as plain text' },
      ]
    const [first, ...rest] = entry.map(({ words }) => gapsOf(words))
    if (rest.some((gaps) => gaps !== first))
      complaints.push({ path, line, says: `“${entry[0]?.words}” does not have the same gaps in all languages` })
  }
  return complaints
}

const gapsOf = (sentence: string) => [...new Set(sentence.match(/\{\{\w+\}\}/g))].sort().join(' ')

const SENTENCE =
  /(?:'(zh-Hant|zh-Hans)'|"(zh-Hant|zh-Hans)"|(?<=[{,\s])(en)|'(en)')\s*:\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)?/g

function sentencesOf(text: string): readonly Sentence[] {
  return [...codeAndStringsOf(text).matchAll(SENTENCE)].flatMap((found) => {
    const language = [found[1], found[2], found[3], found[4]].find((name) => name !== undefined)
    if (language !== 'zh-Hant' && language !== 'zh-Hans' && language !== 'en') return []
    const words = found[5]?.slice(1, -1).replace(/\\(.)/g, '$1')
    return words === undefined ? [] : [{ language, words, start: found.index }]
  })
}

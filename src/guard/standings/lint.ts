import type { Language } from '#kernel/language.ts'
import { LABELS } from './lint-words.ts'

export const LABEL_KINDS = ['character', 'diagnosis', 'offence'] as const
export type LabelKind = (typeof LABEL_KINDS)[number]
/** A word that may not stand there, and where it stands in the text that was given. */
export type LintFinding = { kind: LabelKind; words: string; from: number; to: number }

/**
 * Finds what says who somebody is, what they suffer from, or which crime they committed. It looks in all three languages
 * whatever the text is in: an English word in a Chinese letter says the same. `quotes` are words somebody really said, as
 * they are on record; repeating those is evidence and not our opinion. Marks around a word alone excuse nothing.
 */
export function lintConduct(
  text: string,
  language: Language,
  { quotes = [] }: { quotes?: readonly string[] } = {},
): readonly LintFinding[] {
  const said = quotes.flatMap((quote) => placesOf(text, quote))
  const found = LABEL_KINDS.flatMap((kind) =>
    PATTERNS[kind].flatMap((pattern) =>
      [...text.matchAll(pattern)].map((hit) => ({
        kind,
        words: hit[0],
        from: hit.index,
        to: hit.index + hit[0].length,
      })),
    ),
  )
  return found
    .filter((it) => !said.some((span) => span.from <= it.from && it.to <= span.to))
    .filter((it) => it.kind !== 'offence' || !isHedged(sentenceAround(text, it.from, language)))
    .filter((it, at, all) => !all.some((other, n) => n !== at && holds(other, it) && (n < at || !holds(it, other))))
    .toSorted((a, b) => a.from - b.from)
}

const holds = (a: LintFinding, b: LintFinding) => a.from <= b.from && b.to <= a.to

/** Somebody who puts a space between two characters has written the same word. */
const GAP = '[\\s\\u200b-\\u200d\\ufeff·・.*_-]*'
const spaced = (word: string) =>
  word.startsWith('[') ? word : [...word].map((it) => it.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join(GAP)

const patternsOf = (it: (typeof LABELS)[LabelKind]) => [
  new RegExp(it.han.map(spaced).join('|'), 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${it.latin.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
]
const PATTERNS = {
  character: patternsOf(LABELS.character),
  diagnosis: patternsOf(LABELS.diagnosis),
  offence: patternsOf(LABELS.offence),
} as const

function placesOf(text: string, quote: string): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = []
  if (quote.trim() === '') return places
  for (let from = text.indexOf(quote); from !== -1; from = text.indexOf(quote, from + quote.length))
    places.push({ from, to: from + quote.length })
  return places
}

/** "Possible route; ask counsel": both halves, in the same sentence. With one of them it is still an assertion. */
const POSSIBLE = /可能|或許|也許|或许|也许|是否|\b(?:may|might|could|possible|possibly|whether)\b/iu
const COUNSEL =
  /律師|律师|法務|法务|法律顧問|法律顾问|法律諮詢|法律咨询|\b(?:counsel|lawyers?|solicitors?|legal advice)\b/iu
const isHedged = (sentence: string) => POSSIBLE.test(sentence) && COUNSEL.test(sentence)

const ENDS: Readonly<Record<Language, RegExp>> = {
  'zh-Hant': /[。！？!?\n]/u,
  'zh-Hans': /[。！？!?\n]/u,
  en: /[.!?。\n]/u,
}

function sentenceAround(text: string, at: number, language: Language): string {
  const ends = ENDS[language]
  let from = at
  while (from > 0 && !ends.test(text[from - 1] ?? '')) from--
  let to = at
  while (to < text.length && !ends.test(text[to] ?? '')) to++
  return text.slice(from, to)
}

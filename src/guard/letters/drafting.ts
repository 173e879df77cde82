import type { Language } from '#kernel/language.ts'
import { unreachable } from '#kernel/outcome.ts'
import type { AccessOptions, StaysOpen } from '../standings/options.ts'
import { DOT } from './compose.ts'
import { type PartCode, type Parts, SAID_BY } from './kinds.ts'
import { fill, type Template } from './template.ts'

/** What happened, as a letter tells it: when, by which way, and the words on record. Nobody of the staff is named. */
export type Happened = { at: Date; channel: string; quotes: readonly string[]; what: string }

export type Known = {
  house: string
  version: number
  clauses: readonly string[]
  articles: readonly string[]
  from: Date | null
  to: Date | null
  review: Date | null
  ended: Date | null
  open: readonly string[]
  changes: string
  outside: string
  appealDays: number
  appealDay: Date
  happened: readonly Happened[]
}

type Speech = { moment: (at: Date) => string; day: (at: Date) => string; language: Language }

/** How this letter writes days and moments: on the clocks of the house, in the language of whoever reads it. */
export function speechOf(language: Language, zone: string): Speech {
  const locale = language === 'en' ? 'en-GB' : language
  const day = new Intl.DateTimeFormat(locale, { timeZone: zone, year: 'numeric', month: 'long', day: 'numeric' })
  const clock = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return { language, day: (at) => day.format(at), moment: (at) => `${day.format(at)} ${clock.format(at)}` }
}

const listed = (lines: readonly string[]) => lines.map((it) => `${DOT}${it}`).join('\n')

/** Pictures have no type to print them with; what they stand for is said. */
const PICTURE: Readonly<Record<Language, string>> = {
  'zh-Hant': '〔表情符號〕',
  'zh-Hans': '〔表情符号〕',
  en: '[emoji]',
}
export const printable = (words: string, language: Language): string =>
  words.replace(/(?:\p{Extended_Pictographic}[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]*)+/gu, PICTURE[language])

function factLine(it: Happened, speech: Speech): string {
  const said = it.quotes.map((quote) =>
    speech.language === 'zh-Hant' ? `「${quote}」` : speech.language === 'zh-Hans' ? `“${quote}”` : `“${quote}”`,
  )
  const words = said.join(speech.language === 'en' ? ' ' : '')
  if (speech.language === 'en') return `${speech.moment(it.at)}, ${it.channel}: ${it.what}${words ? `: ${words}` : '.'}`
  return `${speech.moment(it.at)}，${it.channel}：${it.what}${words ? `：${words}` : '。'}`
}

/** What the house writes of a letter from what is stored. What only a person can know is empty. */
export function draftParts(template: Template, asked: readonly PartCode[], it: Known, speech: Speech): Parts {
  return Object.fromEntries(
    asked.map((part) => [part, SAID_BY[part] === 'person' ? '' : said(template, part, it, speech)]),
  )
}

function said(template: Template, part: PartCode, it: Known, speech: Speech): string {
  if (part === 'facts') return listed(it.happened.map((each) => factLine(each, speech)))
  if (part === 'changes') return it.changes
  const sentence = template.says[part]?.[speech.language] ?? ''
  const day = (at: Date | null) => (at ? { is: speech.day(at) } : {})
  return fill(sentence, {
    house: it.house,
    version: `${it.version}`,
    outside: it.outside,
    days: `${it.appealDays}`,
    day: speech.day(it.appealDay),
    ...(it.clauses.length > 0 ? { clauses: listed(it.clauses) } : {}),
    ...(it.articles.length > 0 ? { articles: listed(it.articles) } : {}),
    ...(it.open.length > 0 ? { open: listed(it.open) } : {}),
    ...named('from', day(it.from)),
    ...named('to', day(it.to)),
    ...named('review', day(it.review)),
    ...named('ended', day(it.ended)),
  })
}

const named = (name: string, day: { is?: string }) => (day.is ? { [name]: day.is } : {})

/** What a person wrote stands; what follows from the decision is always said by the house. */
export function mergedParts(asked: readonly PartCode[], drafted: Parts, written: Parts): Parts {
  return Object.fromEntries(
    asked.map((part) => [
      part,
      SAID_BY[part] === 'house' ? (drafted[part] ?? '') : (written[part] ?? drafted[part] ?? ''),
    ]),
  )
}

type OpenWords = Readonly<Record<StaysOpen, Readonly<Record<Language, string>>>>
export const openLines = (open: readonly StaysOpen[], words: OpenWords, language: Language): readonly string[] =>
  open.map((it) => words[it][language])

/** What changes, in words, from the options of the decision: with whom, about what, when, where, by which way. */
export function changeLines(
  options: AccessOptions,
  say: (key: keyof AccessOptions, gaps: Readonly<Record<string, string>>) => string,
  names: { person: string; cases: readonly string[]; ways: readonly string[]; days: readonly string[] },
): readonly string[] {
  const clock = (minute: number) =>
    `${`${Math.floor(minute / 60)}`.padStart(2, '0')}:${`${minute % 60}`.padStart(2, '0')}`
  return (Object.keys(options) as (keyof AccessOptions)[]).flatMap((key) => {
    switch (key) {
      case 'who':
        return options.who ? [say('who', { person: names.person })] : []
      case 'what':
        return options.what ? [say('what', { cases: names.cases.join('、') })] : []
      case 'when':
        return options.when
          ? [
              say('when', {
                days: names.days.join('、'),
                from: clock(options.when.fromMinute),
                to: clock(options.when.toMinute),
              }),
            ]
          : []
      case 'where':
        return options.where ? [say('where', { place: options.where.place })] : []
      case 'how':
        return options.how ? [say('how', { ways: names.ways.join('、') })] : []
      default:
        return unreachable(key)
    }
  })
}

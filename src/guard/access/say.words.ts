import type { Language } from '#kernel/language.ts'
import type { WayIn } from '../standings/options.ts'
import type { Instead } from './access.ts'
import { accessSayings } from './access.words.ts'

const LOCALE: Readonly<Record<Language, string>> = { 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN', en: 'en-GB' }
const at = (language: Language, moment: Date, zone: string, withClock: boolean): string =>
  new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: zone,
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    ...(withClock ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : {}),
  }).format(moment)

const fill = (sentence: string, gaps: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => gaps[name] ?? '')

export function waysIn(language: Language, ways: readonly WayIn[]): string {
  const names = ways.map((way) => accessSayings[`access.way.${way}`][language])
  const comma = accessSayings['access.list.comma'][language]
  const last = accessSayings['access.list.or'][language]
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(comma)}${last}${names.at(-1)}`
}

/** What somebody hears or reads who came by another way: how they reach us, until when, and what is always open. No reason. */
export function sayInstead(language: Language, it: Instead, zone: string, way: WayIn): string {
  const gaps = {
    ways: waysIn(language, it.ways),
    from: it.from ? at(language, it.from, zone, true) : '',
    until: at(language, it.until, zone, false),
    place: it.place ?? '',
  }
  const speaks = way === 'phone'
  return [
    fill(accessSayings[`access.say.${it.say}`][language], gaps),
    fill(accessSayings['access.say.until'][language], gaps),
    accessSayings[speaks ? 'access.say.still_spoken' : 'access.say.still'][language],
  ].join(language === 'en' ? ' ' : '')
}

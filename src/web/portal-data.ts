import type { ApiOutput } from '#api.ts'
import type { Language } from '#kernel/language.ts'
import type { Say } from './i18n.ts'
import type { MyCaseView } from './screens/my-case-view.ts'
import { dayAndClock, longDay, shortDay } from './theme/when.ts'

export type MyCaseAnswer = ApiOutput<'GET /api/my-case'>
export type Step = MyCaseAnswer['steps'][number]

/** Moments as this page writes them: on the clocks of the house, wherever the phone is. */
export type When = { at(iso: string): string; day(iso: string): string; short(iso: string): string; zone: string }

export function whenIn(zone: string, language: Language): When {
  return {
    at: (iso) => dayAndClock(iso, zone, language),
    day: (iso) => longDay(iso, zone, language),
    short: (iso) => shortDay(iso, zone, language),
    zone: nameOf(zone, language),
  }
}

function nameOf(zone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(0)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
}

/** The customer's own story from what the house keeps of it. Late is said first, since that is why people look. */
export function toMyCase(it: MyCaseAnswer, now: string, t: Say, when: When): MyCaseView {
  return {
    house: it.house,
    ref: `A-${it.number}`,
    headline: headlineOf(it, now, t, when),
    story: storyOf(it.need, it.contacts.at(-1)?.recap ?? '', t),
    done: it.promises
      .filter((promise) => promise.state !== 'moved')
      .toSorted((a, b) => (a.keptAt ?? a.dueAt).localeCompare(b.keptAt ?? b.dueAt))
      .map((promise) => ({
        id: promise.id,
        day: when.short(promise.keptAt ?? promise.dueAt),
        words:
          promise.state === 'kept'
            ? [...new Set([promise.words, promise.keptWords].filter(Boolean))].join('：')
            : t('mine.before', { at: when.at(promise.dueAt), words: promise.words }),
        state:
          promise.state === 'kept'
            ? ('kept' as const)
            : promise.state === 'broken' || promise.dueAt < now
              ? ('late' as const)
              : ('open' as const),
      })),
    news: newsOf(it),
  }
}

function headlineOf(it: MyCaseAnswer, now: string, t: Say, when: When): string {
  const open = it.promises.filter((promise) => promise.state === 'open')
  const [next] = open.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))
  if (it.promises.some((promise) => promise.state === 'broken') || (next && next.dueAt < now))
    return t('mine.head.late')
  if (it.state === 'closed') return t('mine.head.closed')
  return next ? t('mine.head.next', { at: when.at(next.dueAt) }) : t('mine.head.open')
}

/** The last thing we told about how far it is: a change, or why there is none. */
function newsOf(it: MyCaseAnswer): MyCaseView['news'] {
  const told = it.promises.filter((promise) => promise.kind === 'update' && promise.keptWords && promise.keptAt)
  const last = told.toSorted((a, b) => (a.keptAt ?? '').localeCompare(b.keptAt ?? '')).at(-1)
  return last?.keptAt && last.keptWords ? { at: last.keptAt, words: last.keptWords } : null
}

/** The recap of the last contact mostly says what was understood; it is not said to a customer twice. */
const storyOf = (need: string | null, recap: string, t: Say): string =>
  [need && !recap.includes(need) ? t('mine.need', { need }) : '', recap].filter(Boolean).join('\n')

/** Money without a decimal point where none is needed; the name of the currency where it is not the reader's own. */
export function money(hundredths: number, currency: string, language: Language): string {
  const isWhole = hundredths % 100 === 0
  const digits = { minimumFractionDigits: isWhole ? 0 : 2, maximumFractionDigits: 2 }
  const own = (language === 'zh-Hant' && currency === 'TWD') || (language === 'zh-Hans' && currency === 'CNY')
  if (own) return `${new Intl.NumberFormat(language, digits).format(hundredths / 100)} 元`
  return new Intl.NumberFormat(language, { style: 'currency', currency, ...digits }).format(hundredths / 100)
}

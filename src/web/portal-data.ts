import type { ApiOutput } from '#api.ts'
import type { Say } from './i18n.ts'
import type { MyCaseView } from './screens/my-case-view.ts'

export type MyCaseAnswer = ApiOutput<'GET /api/my-case'>

/** The customer's own story from what the house keeps of it. Late is said first, since that is why people look. */
export function toMyCase(
  it: MyCaseAnswer,
  now: string,
  t: Say,
  at: (iso: string) => string,
  day: (iso: string) => string,
): MyCaseView {
  const open = it.promises
    .filter((promise) => promise.state === 'open')
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))
  const next = open[0]
  const isLate = it.promises.some(
    (promise) => promise.state === 'broken' || (promise.state === 'open' && promise.dueAt < now),
  )
  return {
    house: it.house,
    ref: `A-${it.number}`,
    headline: isLate
      ? t('mine.head.late')
      : it.state === 'closed'
        ? t('mine.head.closed')
        : next
          ? t('mine.head.next', { at: at(next.dueAt) })
          : t('mine.head.open'),
    story: storyOf(it.need, it.contacts.at(-1)?.recap ?? '', t),
    asks: it.demands.map((demand) => ({
      id: demand.id,
      what: demand.words,
      answer: t(`mine.answer.${demand.state}` as 'mine.answer.open'),
    })),
    done: it.promises
      .filter((promise) => promise.state !== 'moved')
      .toSorted((a, b) => (a.keptAt ?? a.dueAt).localeCompare(b.keptAt ?? b.dueAt))
      .map((promise) => ({
        id: promise.id,
        day: day(promise.keptAt ?? promise.dueAt),
        words:
          promise.state === 'kept'
            ? [...new Set([promise.words, promise.keptWords].filter(Boolean))].join('：')
            : t('mine.before', { at: at(promise.dueAt), words: promise.words }),
        state:
          promise.state === 'kept'
            ? ('kept' as const)
            : promise.state === 'broken' || promise.dueAt < now
              ? ('late' as const)
              : ('open' as const),
      })),
    charter: [t('mine.charter.angry'), t('mine.charter.same'), t('mine.charter.why')],
  }
}

/** The recap of the last contact mostly says what was understood; it is not said to a customer twice. */
const storyOf = (need: string | null, recap: string, t: Say): string =>
  [need && !recap.includes(need) ? t('mine.need', { need }) : '', recap].filter(Boolean).join('\n')

import { useWords } from '../../i18n.ts'
import type { Whole } from './one-standing.tsx'

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** The arrangement in sentences, as somebody would say it on the telephone. */
export function useOptionWords({ how, when, where, who, what }: Whole['options']): readonly string[] {
  const { t } = useWords()
  const and = t('standings.and')
  return [
    ...(how ? [t('standings.option.how', { ways: how.ways.map((way) => t(`standings.open.${way}`)).join(and) })] : []),
    ...(when
      ? [
          t('standings.option.when', {
            days: when.days.map((day) => t(`standings.day.${day as 1}`)).join(and),
            from: clock(when.fromMinute),
            to: clock(when.toMinute),
          }),
        ]
      : []),
    ...(who ? [t('standings.option.who')] : []),
    ...(what ? [t('standings.option.what', { n: what.cases.length })] : []),
    ...(where ? [t('standings.option.where', { place: where.place })] : []),
  ]
}

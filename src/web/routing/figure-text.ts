import type { Measured } from '#routing/modes/day-outcome.ts'
import type { Priced } from '#routing/modes/price.ts'
import type { Say } from '../i18n.ts'

type Key = Priced | Measured

const digits = (value: number, places: number) =>
  value
    .toFixed(places)
    .replace('-', '−')
    .replace(/^−(0(?:\.0+)?)$/, '$1')

/** Each figure in the unit it is thought in: parts of a hundred, seconds, or how many times. */
const WRITTEN: Readonly<Record<Key, (value: number) => string>> = {
  serviceLevel: (it) => digits(it * 100, 1),
  p95Wait: (it) => digits(it, 0),
  extraStaff: (it) => digits(it, 1),
  backToBack: (it) => digits(it * 100, 1),
  threeIn60: (it) => digits(it, 2),
  maxOverMean: (it) => digits(it, 2),
  sparedRate: (it) => digits(it, 2),
}

const UNIT: Readonly<Record<Key, 'percent' | 'seconds' | 'none'>> = {
  serviceLevel: 'percent',
  p95Wait: 'seconds',
  extraStaff: 'percent',
  backToBack: 'percent',
  threeIn60: 'none',
  maxOverMean: 'none',
  sparedRate: 'none',
}

export function written(t: Say, key: Key, value: number): string {
  const figure = WRITTEN[key](value)
  const unit = UNIT[key]
  return unit === 'none' ? figure : t(unit === 'percent' ? 'modes.unit.percent' : 'modes.unit.seconds', { n: figure })
}

export const between = (t: Say, key: Key, low: number, high: number): string =>
  t('modes.between', { low: WRITTEN[key](low), high: WRITTEN[key](high) })

/** With its sign, so that more and less are never mistaken. */
export function changed(t: Say, key: Key, value: number, low: number, high: number): string {
  const sign = WRITTEN[key](value).startsWith('−') || Number(WRITTEN[key](value)) === 0 ? '' : '+'
  return t('modes.difference', {
    by: `${sign}${UNIT[key] === 'percent' ? t('modes.unit.points', { n: WRITTEN[key](value) }) : written(t, key, value)}`,
    low: WRITTEN[key](low),
    high: WRITTEN[key](high),
  })
}

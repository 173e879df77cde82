import { words } from '#kernel/words.ts'
import type { Effect } from './effect.ts'

/** What may be said of an effect. Nothing else in the house has the word “significant”, and one function chooses among these. */
export const effectWords = words({
  'effect.significant_better': {
    'zh-Hant': '有顯著差異：比其他組多改善 {{points}} 個百分點（區間 {{low}} 到 {{high}}）。',
    'zh-Hans': '有显著差异：比其他班组多改善 {{points}} 个百分点（区间 {{low}} 至 {{high}}）。',
    en: 'Significant: it got better by {{points}} points more than elsewhere (interval {{low}} to {{high}}).',
  },
  'effect.significant_worse': {
    'zh-Hant': '有顯著差異，但方向相反：比其他組差了 {{points}} 個百分點（區間 {{low}} 到 {{high}}）。',
    'zh-Hans': '有显著差异，但方向相反：比其他班组差了 {{points}} 个百分点（区间 {{low}} 至 {{high}}）。',
    en: 'Significant, and the wrong way: it got worse by {{points}} points more than elsewhere (interval {{low}} to {{high}}).',
  },
  'effect.cannot_tell.not_over': {
    'zh-Hant': '說不準：說好要看滿 {{of}} 週，現在過了 {{weeks}} 週。',
    'zh-Hans': '说不准：说好要看满 {{of}} 周，现在过了 {{weeks}} 周。',
    en: 'Cannot tell yet: {{weeks}} of the {{of}} weeks agreed on have passed.',
  },
  'effect.cannot_tell.no_comparison': {
    'zh-Hant': '說不準：每一組都做了，沒有可以對照的組。',
    'zh-Hans': '说不准：每个班组都做了，没有可以对照的班组。',
    en: 'Cannot tell: it was done everywhere, so there is nothing to compare it with.',
  },
  'effect.cannot_tell.too_few_teams': {
    'zh-Hant': '說不準：能比的組太少，不知道各組本來會自己起伏多少。',
    'zh-Hans': '说不准：能比的班组太少，不知道各班组本来会自己起伏多少。',
    en: 'Cannot tell: too few teams to know how much teams move by themselves.',
  },
  'effect.cannot_tell.too_few_rows': {
    'zh-Hant': '說不準：筆數太少。',
    'zh-Hans': '说不准：记录太少。',
    en: 'Cannot tell: too few rows.',
  },
  'effect.cannot_tell.too_few_people': {
    'zh-Hant': '說不準：背後的人太少，不顯示。',
    'zh-Hans': '说不准：背后的人太少，不显示。',
    en: 'Cannot tell: too few people stand behind it for it to be shown.',
  },
  'effect.cannot_tell.holds_nought': {
    'zh-Hant': '說不準：差 {{points}} 個百分點，區間 {{low}} 到 {{high}} 含有零。',
    'zh-Hans': '说不准：差 {{points}} 个百分点，区间 {{low}} 至 {{high}} 含有零。',
    en: 'Cannot tell: {{points}} points apart, and the interval {{low}} to {{high}} holds nought.',
  },
  'effect.cannot_tell.may_return_by_itself': {
    'zh-Hant': '說不準：差 {{points}} 個百分點，但原本最差的組，不做什麼也常會回到平常。',
    'zh-Hans': '说不准：差 {{points}} 个百分点，但原本最差的班组，不做什么也常会回到平常。',
    en: 'Cannot tell: {{points}} points apart, but teams that were at their worst often come back by themselves.',
  },
  'effect.cannot_tell.was_moving_before': {
    'zh-Hant': '說不準：差 {{points}} 個百分點，但開始之前就已經在往這個方向走。',
    'zh-Hans': '说不准：差 {{points}} 个百分点，但开始之前就已经在往这个方向走。',
    en: 'Cannot tell: {{points}} points apart, but it was already moving this way before the start.',
  },
})

type Told = Pick<Effect, 'verdict'> & {
  change: { value: number; low: number; high: number } | null
  doubt: string | null
  measure: { afterWeeks: number }
  weeksLived: number
}
export type EffectSentence = { key: keyof typeof effectWords; gaps: Readonly<Record<string, string | number>> }

const DOUBTS = [
  'not_over',
  'no_comparison',
  'too_few_teams',
  'too_few_rows',
  'too_few_people',
  'holds_nought',
  'may_return_by_itself',
  'was_moving_before',
] as const

const points = (share: number) => (Math.round(share * 1000) / 10).toFixed(1).replace('-', '−')

/**
 * The one place that chooses the words for an effect. The interval is looked at once more here: whoever hands in a verdict
 * that its own interval does not bear is answered “cannot tell”.
 */
export function effectSentence({ change, verdict, doubt, measure, weeksLived }: Told): EffectSentence {
  const bears = change !== null && (change.low > 0 || change.high < 0)
  const gaps = {
    points: points(Math.abs(change?.value ?? 0)),
    low: points(change?.low ?? 0),
    high: points(change?.high ?? 0),
    weeks: weeksLived,
    of: measure.afterWeeks,
  }
  if (bears && doubt === null && verdict !== 'cannot_tell') return { key: `effect.${verdict}`, gaps }
  const known = DOUBTS.find((it) => it === doubt) ?? (change ? 'holds_nought' : 'too_few_rows')
  return { key: `effect.cannot_tell.${known}`, gaps }
}

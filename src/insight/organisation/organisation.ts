import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** How many whole weeks an assessment looks back on: enough for a house that is quiet, few enough to still be about now. */
export const LOOKED_AT = { least: 4, most: 26, usual: 12 } as const

const WEEK = 7 * 86_400_000

/** Things without which protection is words. Each is there or is not: nothing is estimated. */
export const GAPS = [
  'queue_without_hours',
  'queue_without_pack',
  'queue_unchecked',
  'team_without_lead',
  'no_counsellor',
  'no_compliance',
  'no_champions',
  'no_responders',
] as const
export type Gap = (typeof GAPS)[number]

/** A gap whose rows are teams is about those teams, as a figure by team is. */
export const isAboutTeams = (it: { by: string | null; gap: string | null }): boolean =>
  it.by === 'team' || it.gap === 'team_without_lead'

export type Period = { from: Date; to: Date }

/** Whole weeks back from the beginning of today; never the same weeks twice, and one at a time. */
export function openAssessment(
  before: readonly (Period & { published: boolean })[],
  weeks: number,
  today: Date,
): Outcome<Period, 'organisation.open_already' | 'organisation.overlaps'> {
  const from = new Date(today.getTime() - weeks * WEEK)
  if (before.some((it) => !it.published)) return refuse('organisation.open_already')
  if (before.some((it) => it.to > from)) return refuse('organisation.overlaps')
  return done({ from, to: today })
}

/** “Significant” is earned by an interval. Nobody types it into a title. */
const EARNED = /顯著|显著|signific/i
export const saysEarnedWord = (...words: readonly string[]): boolean => words.some((it) => EARNED.test(it))

export type Plan = { startsAt: Date; teams: readonly string[]; words: readonly string[]; isRecorded: boolean }
type PlanRefusal =
  | 'organisation.starts_too_soon'
  | 'organisation.team_not_shown'
  | 'organisation.word_is_earned'
  | 'organisation.not_recorded'

/** What shall count as success is said before anything is done, about teams that may be shown. */
export function planMeasure(
  plan: Plan,
  shown: readonly string[],
  now: Date,
): Outcome<{ teams: readonly string[] }, PlanRefusal> {
  if (saysEarnedWord(...plan.words)) return refuse('organisation.word_is_earned')
  if (plan.startsAt <= now) return refuse('organisation.starts_too_soon')
  const teams = [...new Set(plan.teams)].toSorted()
  if (teams.some((team) => !shown.includes(team))) return refuse('organisation.team_not_shown')
  if (!plan.isRecorded) return refuse('organisation.not_recorded')
  return done({ teams })
}

/** Before the first day everything may still be said otherwise; from then on nothing may. */
export function changeMeasure(
  measure: { startsAt: Date },
  plan: Plan,
  shown: readonly string[],
  now: Date,
): Outcome<{ teams: readonly string[] }, PlanRefusal | 'organisation.measure_begun'> {
  if (measure.startsAt <= now) return refuse('organisation.measure_begun')
  return planMeasure(plan, shown, now)
}

/** How many of its weeks are whole by now, and whether that is all of them: a result is not read before it is due. */
export function lived(measure: { startsAt: Date; afterWeeks: number }, now: Date): { weeks: number; isOver: boolean } {
  const whole = Math.floor((now.getTime() - measure.startsAt.getTime()) / WEEK)
  const weeks = Math.max(0, Math.min(measure.afterWeeks, whole))
  return { weeks, isOver: weeks === measure.afterWeeks }
}

export type Window = { startsAt: Date; beforeWeeks: number; afterWeeks: number; teams: readonly string[] }

/** Measures whose weeks touch. On the same teams they are read together; on others those teams are no comparison. */
export const touches = (a: Window, b: Window): boolean =>
  a.startsAt.getTime() - a.beforeWeeks * WEEK < b.startsAt.getTime() + b.afterWeeks * WEEK &&
  b.startsAt.getTime() < a.startsAt.getTime() + a.afterWeeks * WEEK

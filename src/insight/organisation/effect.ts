import { ENOUGH } from '../wins/share.ts'
import { contrast, drift, type Estimate, guarded, type TeamChange } from './contrast.ts'

/** Rows of one team in one week before (below nought) or after the start. */
export type Cell = { team: string; week: number; n: number; m: number }
export type Tally = { n: number; m: number }
export type Week = { week: number; treated: Tally; rest: Tally }

/** A team that is not compared, and why. */
export type TeamOut = 'too_few_rows' | 'measure_of_its_own'
export type Doubt =
  | 'not_over'
  | 'no_comparison'
  | 'too_few_teams'
  | 'too_few_rows'
  | 'holds_nought'
  | 'may_return_by_itself'
  | 'was_moving_before'

export type Effect = {
  /** Whose rows are counted, for whoever opens them. */
  counted: { treated: readonly string[]; rest: readonly string[] }
  treated: { before: Tally; after: Tally; teams: number }
  rest: { before: Tally; after: Tally; teams: number }
  leftOut: Readonly<Partial<Record<TeamOut, number>>>
  weeks: readonly Week[]
  /** Difference in differences of shares, each team counting the same. */
  change: Estimate | null
  /** The same, with what a bad start makes by itself taken out. */
  guard: Estimate | null
  /** How the treated moved against the others, week by week, before anything was done. */
  trend: Estimate | null
  verdict: 'significant_better' | 'significant_worse' | 'cannot_tell'
  doubt: Doubt | null
}

export type Design = {
  treated: readonly string[]
  /** Teams under a measure of their own in the same weeks are no comparison. */
  occupied: readonly string[]
  direction: 'up' | 'down'
  beforeWeeks: number
  afterWeeks: number
  isOver: boolean
}

/** Fewer comparison teams than this and nobody knows how much teams move by themselves. */
export const COMPARISON_TEAMS = 3
export const TEAMS = 5
/** A team that has fewer rows than this before or after says nothing about itself. */
const ROWS_OF_A_TEAM = 10

/** What changed where something was done, against where nothing was, with everything needed to believe it or not. */
export function effectOf(cells: readonly Cell[], design: Design): Effect {
  const within = cells.filter((it) => it.week >= -design.beforeWeeks && it.week < design.afterWeeks)
  const teams = [...Map.groupBy(within, (it) => it.team)].map(([team, of]) => changeOf(team, of))
  const isTreated = (it: { team: string }) => design.treated.includes(it.team)
  const enough = teams.filter((it) => it.before.m >= ROWS_OF_A_TEAM && it.after.m >= ROWS_OF_A_TEAM)
  const used = enough.filter((it) => isTreated(it) || !design.occupied.includes(it.team))
  const [treated, rest] = [used.filter(isTreated), used.filter((it) => !isTreated(it))]
  const told = {
    counted: { treated: treated.map((it) => it.team), rest: rest.map((it) => it.team) },
    treated: sideOf(treated),
    rest: sideOf(rest),
    leftOut: {
      ...(teams.length > enough.length ? { too_few_rows: teams.length - enough.length } : {}),
      ...(enough.length > used.length ? { measure_of_its_own: enough.length - used.length } : {}),
    },
    weeks: weeksOf(treated, rest, design),
  }
  const nothing = { ...told, change: null, guard: null, trend: null, verdict: 'cannot_tell' as const }
  if (!design.isOver) return { ...nothing, doubt: 'not_over' }
  if (rest.length === 0) return { ...nothing, doubt: 'no_comparison' }
  if (treated.length === 0 || rest.length < COMPARISON_TEAMS || used.length < TEAMS)
    return { ...nothing, doubt: 'too_few_teams' }
  if ([told.treated, told.rest].some((it) => it.before.m < ENOUGH || it.after.m < ENOUGH))
    return { ...nothing, doubt: 'too_few_rows' }
  const change = contrast(treated, rest)
  const guard = guarded(treated, rest)
  const trend = drift(treated, rest)
  return { ...told, change, guard, trend, ...judged({ change, guard, trend }, design.direction) }
}

/**
 * The only place that gives the verdict. All three have to agree: the interval leaves nought out, it still does once a
 * bad start is allowed for, and the teams were not already on their way. That no trend is proved is no proof of none, so
 * one that is larger than its own error is doubt enough.
 */
function judged(
  { change, guard, trend }: { change: Estimate; guard: Estimate; trend: Estimate | null },
  direction: Design['direction'],
): Pick<Effect, 'verdict' | 'doubt'> {
  const doubt: Doubt | null = !leavesNoughtOut(change)
    ? 'holds_nought'
    : !leavesNoughtOut(guard) || Math.sign(guard.value) !== Math.sign(change.value)
      ? 'may_return_by_itself'
      : trend && Math.abs(trend.value) > trend.error && Math.sign(trend.value) === Math.sign(change.value)
        ? 'was_moving_before'
        : null
  if (doubt) return { verdict: 'cannot_tell', doubt }
  return {
    verdict: change.value > 0 === (direction === 'up') ? 'significant_better' : 'significant_worse',
    doubt: null,
  }
}

export const leavesNoughtOut = ({ low, high }: Pick<Estimate, 'low' | 'high'>): boolean => low > 0 || high < 0

function changeOf(team: string, cells: readonly Cell[]): TeamChange {
  return {
    team,
    before: sum(cells.filter((it) => it.week < 0)),
    after: sum(cells.filter((it) => it.week >= 0)),
    weeks: cells,
  }
}

const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((total, it) => ({ n: total.n + it.n, m: total.m + it.m }), { n: 0, m: 0 })

const sideOf = (teams: readonly TeamChange[]) => ({
  before: sum(teams.map((it) => it.before)),
  after: sum(teams.map((it) => it.after)),
  teams: teams.length,
})

function weeksOf(treated: readonly TeamChange[], rest: readonly TeamChange[], design: Design): readonly Week[] {
  const of = (side: readonly TeamChange[], week: number) =>
    sum(side.flatMap((it) => it.weeks.filter((cell) => cell.week === week)))
  return Array.from({ length: design.beforeWeeks + design.afterWeeks }, (_, at) => {
    const week = at - design.beforeWeeks
    return { week, treated: of(treated, week), rest: of(rest, week) }
  })
}

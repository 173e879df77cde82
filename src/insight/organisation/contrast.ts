import { student95 } from '#kernel/student.ts'

type Tally = { n: number; m: number }
export type TeamChange = {
  team: string
  before: Tally
  after: Tally
  weeks: readonly { week: number; n: number; m: number }[]
}
/** A difference of shares (1 is a hundred points) with its 95 % interval. */
export type Estimate = { value: number; low: number; high: number; error: number }

/** A little towards the middle, so that a team without a single case still has a spread of its own. */
const shareOf = ({ n, m }: Tally) => n / m
const spreadOf = ({ n, m }: Tally) => {
  const p = (n + 0.5) / (m + 1)
  return (p * (1 - p)) / m
}

const mean = (values: readonly number[]) => values.reduce((sum, it) => sum + it, 0) / values.length
const squares = (values: readonly number[], around: number) =>
  values.reduce((sum, it) => sum + (it - around) * (it - around), 0)
const estimate = (value: number, error: number, degrees: number): Estimate => {
  const half = student95(degrees) * error
  return { value, low: value - half, high: value + half, error }
}

/**
 * The middle of what changed in the treated teams less the middle of what changed in the others. The interval comes from
 * how much teams move by themselves, with as many degrees of freedom as there are teams to tell it (S. G. Donald and
 * K. Lang, 2007): a thousand contacts of one team are one team. It is never narrower than chance in the rows allows.
 */
export function contrast(treated: readonly TeamChange[], rest: readonly TeamChange[]): Estimate {
  const change = (it: TeamChange) => shareOf(it.after) - shareOf(it.before)
  const chance = (it: TeamChange) => spreadOf(it.after) + spreadOf(it.before)
  return between(treated.map(change), rest.map(change), mean(treated.map(chance)), mean(rest.map(chance)))
}

function between(
  treated: readonly number[],
  rest: readonly number[],
  chanceOfTreated: number,
  chanceOfRest: number,
): Estimate {
  const [a, b] = [mean(treated), mean(rest)]
  const degrees = treated.length + rest.length - 2
  const moved = (squares(treated, a) + squares(rest, b)) / degrees
  const error = Math.sqrt(
    Math.max(moved, chanceOfTreated) / treated.length + Math.max(moved, chanceOfRest) / rest.length,
  )
  return estimate(a - b, error, degrees)
}

/**
 * Who is treated because it was bad gets better by itself. How much of a bad start stays is read off all teams, and what
 * does not is taken out: the share afterwards, given the share before (analysis of covariance on teams). Where the teams
 * cannot tell how much stays, it is still somewhere between nothing and all of it, and the interval is no wider than that.
 */
export function guarded(treated: readonly TeamChange[], rest: readonly TeamChange[]): Estimate {
  const [of, others] = [centred(treated), centred(rest)]
  const all = [...of.at, ...others.at]
  const spread = all.reduce((sum, { x }) => sum + x * x, 0)
  const stays = spread > 0 ? all.reduce((sum, { x, y }) => sum + x * y, 0) / spread : 1
  const degrees = treated.length + rest.length - 3
  const apart = of.before - others.before
  const left = all.reduce((sum, { x, y }) => sum + (y - stays * x) ** 2, 0) / degrees
  const variance = Math.max(left, mean([...treated, ...rest].map((it) => spreadOf(it.after))))
  const far = apart === 0 ? 0 : spread > 0 ? (apart * apart) / spread : Number.POSITIVE_INFINITY
  const error = Math.sqrt(variance * (1 / treated.length + 1 / rest.length + far))
  const told = estimate(of.after - others.after - stays * apart, error, degrees)
  const [nothing, everything] = [afterwards(treated, rest), contrast(treated, rest)]
  const low = Math.max(told.low, Math.min(nothing.low, everything.low))
  const high = Math.min(told.high, Math.max(nothing.high, everything.high))
  return { value: Math.min(high, Math.max(low, told.value)), low, high, error }
}

const centred = (teams: readonly TeamChange[]) => {
  const [before, after] = [mean(teams.map((it) => shareOf(it.before))), mean(teams.map((it) => shareOf(it.after)))]
  return { before, after, at: teams.map((it) => ({ x: shareOf(it.before) - before, y: shareOf(it.after) - after })) }
}

/** As if nothing of a bad start had stayed: the treated against the others afterwards, and nothing else. */
function afterwards(treated: readonly TeamChange[], rest: readonly TeamChange[]): Estimate {
  const shares = (teams: readonly TeamChange[]) => teams.map((it) => shareOf(it.after))
  const chance = (teams: readonly TeamChange[]) => mean(teams.map((it) => spreadOf(it.after)))
  return between(shares(treated), shares(rest), chance(treated), chance(rest))
}

/** How the treated moved against the others in each week before the start; none where there were too few weeks. */
export function drift(treated: readonly TeamChange[], rest: readonly TeamChange[]): Estimate | null {
  const slopes = (teams: readonly TeamChange[]) => teams.map(slopeOf).filter((it) => it !== null)
  const [of, others] = [slopes(treated), slopes(rest)]
  if (of.length < treated.length || others.length < rest.length) return null
  return between(of, others, 0, 0)
}

function slopeOf({ weeks }: TeamChange): number | null {
  const before = weeks.filter((it) => it.week < 0 && it.m > 0)
  const rows = before.reduce((sum, it) => sum + it.m, 0)
  if (before.length < 3) return null
  const x = before.reduce((sum, it) => sum + it.week * it.m, 0) / rows
  const y = before.reduce((sum, it) => sum + it.n, 0) / rows
  const spread = before.reduce((sum, it) => sum + it.m * (it.week - x) ** 2, 0)
  return before.reduce((sum, it) => sum + it.m * (it.week - x) * (shareOf(it) - y), 0) / spread
}

/** What watches over the rule. Each says a figure with its interval, or how much is missing before it can. */

/** A contact of the last weeks: how risky it looked before, and what came of it. No word about the customer. */
export type CameTo = { rank: number; hard: boolean; waitedSeconds: number }

export const WATCHED_DAYS = 28
export const AUC_LEAST = 0.65
export const HARD_LEAST = 30
export const CONTACTS_LEAST = 200
export const BUTTONS_LEAST = 20
export const RECALL_LEAST = 0.9
export const WAIT_BOUNDS = [0.9, 1.15] as const
export const EACH_LEAST = 50
const HIGH_RANK = 0.9
const Z = 1.96

export type Told<Verdict extends string> = {
  verdict: Verdict | 'cannot_tell'
  value: number | null
  low: number | null
  high: number | null
  contacts: number
  /** So many more are needed before anything can be said. */
  missing: number
}

const untold = (contacts: number, missing: number) =>
  ({ verdict: 'cannot_tell', value: null, low: null, high: null, contacts, missing: Math.ceil(missing) }) as const

/** How well the risk told hard contacts from others: the chance that of one of each the hard one looked riskier. */
export function toldApart(all: readonly CameTo[]): Told<'good' | 'too_little'> {
  const hard = all.filter((it) => it.hard).length
  const others = all.length - hard
  const share = hard / Math.max(1, all.length)
  const forHard = hard >= HARD_LEAST ? 0 : share > 0 ? (HARD_LEAST - hard) / share : HARD_LEAST - hard
  const missing = Math.max(forHard, CONTACTS_LEAST - all.length)
  if (missing > 0 || others === 0) return untold(all.length, Math.max(1, missing))
  const value = chanceToTell(all, hard, others)
  const [q1, q2] = [value / (2 - value), (2 * value ** 2) / (1 + value)]
  const variance =
    (value * (1 - value) + (hard - 1) * (q1 - value ** 2) + (others - 1) * (q2 - value ** 2)) / (hard * others)
  const half = Z * Math.sqrt(Math.max(0, variance))
  const verdict = value < AUC_LEAST ? 'too_little' : 'good'
  return {
    verdict,
    value,
    low: Math.max(0, value - half),
    high: Math.min(1, value + half),
    contacts: all.length,
    missing: 0,
  }
}

/** Ties count half. */
function chanceToTell(all: readonly CameTo[], hard: number, others: number): number {
  const sorted = all.toSorted((a, b) => a.rank - b.rank)
  let sum = 0
  for (let from = 0; from < sorted.length; ) {
    let to = from
    while (to < sorted.length && sorted[to]?.rank === sorted[from]?.rank) to++
    const inTie = sorted.slice(from, to).filter((it) => it.hard).length
    sum += inTie * ((from + 1 + to) / 2)
    from = to
  }
  return (sum - (hard * (hard + 1)) / 2) / (hard * others)
}

/** Of what people reported by their own key, how much the reader had heard too. */
export function heardToo(it: { reported: number; missed: number }): Told<'good' | 'misses'> {
  if (it.reported < BUTTONS_LEAST) return untold(it.reported, BUTTONS_LEAST - it.reported)
  const value = (it.reported - it.missed) / it.reported
  const [low, high] = wilson(value, it.reported)
  return { verdict: high < RECALL_LEAST ? 'misses' : 'good', value, low, high, contacts: it.reported, missing: 0 }
}

function wilson(share: number, of: number): readonly [number, number] {
  const middle = share + Z ** 2 / (2 * of)
  const half = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))
  const all = 1 + Z ** 2 / of
  return [Math.max(0, (middle - half) / all), Math.min(1, (middle + half) / all)]
}

/** Whether somebody who looked risky and was calm waited longer than others: that would be a price for a guess. */
export function waitedAlike(all: readonly CameTo[]): Told<'alike' | 'alarm'> {
  const calm = all.filter((it) => !it.hard)
  const high = calm.filter((it) => it.rank > HIGH_RANK).map((it) => it.waitedSeconds)
  const others = calm.filter((it) => it.rank <= HIGH_RANK).map((it) => it.waitedSeconds)
  const [of, to] = [spread(high), spread(others)]
  const missing = Math.max(EACH_LEAST - high.length, EACH_LEAST - others.length)
  if (missing > 0) return untold(calm.length, missing)
  if (of.mean === 0 && to.mean === 0)
    return { verdict: 'alike', value: 1, low: 1, high: 1, contacts: calm.length, missing: 0 }
  if (of.mean === 0 || to.mean === 0) return untold(calm.length, calm.length)
  const log = Math.log(of.mean / to.mean)
  const half = Z * Math.sqrt(of.variance / of.mean ** 2 / of.count + to.variance / to.mean ** 2 / to.count)
  const figures = { value: Math.exp(log), low: Math.exp(log - half), high: Math.exp(log + half) }
  const isInside = figures.value >= WAIT_BOUNDS[0] && figures.value <= WAIT_BOUNDS[1]
  if (isInside) return { verdict: 'alike', ...figures, contacts: calm.length, missing: 0 }
  if (half < Math.abs(log)) return { verdict: 'alarm', ...figures, contacts: calm.length, missing: 0 }
  // It leans to one side by what may be chance: so many more risky ones until it could not be.
  const more = high.length * ((half / Math.abs(log)) ** 2 - 1)
  return { verdict: 'cannot_tell', ...figures, contacts: calm.length, missing: Math.max(1, Math.ceil(more)) }
}

function spread(all: readonly number[]) {
  const mean = all.reduce((sum, it) => sum + it, 0) / Math.max(1, all.length)
  const variance = all.reduce((sum, it) => sum + (it - mean) ** 2, 0) / Math.max(1, all.length - 1)
  return { mean, variance, count: all.length }
}

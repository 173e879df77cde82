import { reach } from '#kernel/student.ts'
import { difference, ENOUGH, type Share, share } from '../wins/share.ts'
import { COMPARED, METRICS, type Metric, type UnitKind } from './metric.ts'

/** Rows of one unit in one week, and who stands behind them; the people never leave the server. */
export type UnitWeek = { unit: string; week: number; n: number; m: number; people: readonly string[] }
export type Tallies = Readonly<Partial<Record<Metric, Readonly<Partial<Record<UnitKind, readonly UnitWeek[]>>>>>>

export type Candidate = {
  metric: Metric
  by: UnitKind
  unit: string
  here: Share
  rest: Share
  /** Share points here above the rest, with the interval that this many looks ask for. */
  more: { value: number; low: number; high: number }
  /** By how much weeks differ beyond chance: rows are weighed down by it. */
  restless: number
  /** At the lowest end of the interval, so many would not have been at the rate of the rest. */
  atLeast: number
  isAboveLine: boolean
}
export type NotCompared = { metric: Metric; by: UnitKind; small: number; few: number }
export type Ranking = { candidates: readonly Candidate[]; notCompared: readonly NotCompared[]; looks: number }

/** The gate of the house for figures about groups: which teams may be shown, and whether so many people are enough. */
export type Gate = {
  shown(people: Readonly<Record<string, number>>): readonly string[]
  enough(people: number): boolean
}

/** Even at the lowest end it has to be a quarter above the rest: what is certain and trifling is nobody's finding. */
export const LINE = 0.25

/** Every unit against the rest of its own house, the surest excess first. A person decides what becomes of it. */
export function ranked(tallies: Tallies, gate: Gate): Ranking {
  const all = METRICS.flatMap((metric) =>
    COMPARED[metric].map((by) => ({ metric, by, ...comparable(tallies[metric]?.[by] ?? [], by, gate) })),
  )
  const looks = all.reduce((sum, it) => sum + it.units.length, 0)
  const z = reach(looks)
  const candidates = all
    .flatMap(({ metric, by, units, restless }) => units.map((it) => ({ metric, by, ...compared(it, restless, z) })))
    .toSorted((a, b) => Number(b.isAboveLine) - Number(a.isAboveLine) || b.atLeast - a.atLeast)
  const notCompared = all
    .filter((it) => it.small + it.few > 0)
    .map(({ metric, by, small, few }) => ({ metric, by, small, few }))
  return { candidates, notCompared, looks }
}

type Sides = { unit: string; n: number; m: number; restN: number; restM: number }

function comparable(tallies: readonly UnitWeek[], by: UnitKind, gate: Gate) {
  const cells = tallies.filter((it) => it.unit !== '')
  const byUnit = [...Map.groupBy(cells, (it) => it.unit)]
  const behind = new Map(byUnit.map(([unit, of]) => [unit, new Set(of.flatMap((it) => it.people))]))
  const people = Object.fromEntries([...behind].map(([unit, of]) => [unit, of.size]))
  const shown = by === 'team' ? gate.shown(people) : Object.keys(people)
  // The same people answer for several queues and kinds, so who stands behind the rest is counted, not taken away.
  const others = (unit: string) => new Set([...behind].flatMap(([other, of]) => (other === unit ? [] : [...of]))).size
  const isClear = (unit: string) => shown.includes(unit) && gate.enough(people[unit] ?? 0) && gate.enough(others(unit))
  const whole = sum(cells)
  const clear = byUnit.filter(([unit]) => isClear(unit))
  const sides = clear.map(([unit, of]): Sides => {
    const { n, m } = sum(of)
    return { unit, n, m, restN: whole.n - n, restM: whole.m - m }
  })
  const units = sides.filter((it) => it.m >= ENOUGH && it.restM >= ENOUGH)
  return {
    units,
    restless: restlessness(byUnit.map(([, of]) => of)),
    small: byUnit.length - clear.length,
    few: sides.length - units.length,
  }
}

const sum = (cells: readonly { n: number; m: number }[]) =>
  cells.reduce((total, it) => ({ n: total.n + it.n, m: total.m + it.m }), { n: 0, m: 0 })

function compared(it: Sides, restless: number, z: number): Omit<Candidate, 'metric' | 'by'> {
  const here = share(it.n / restless, it.m / restless, z)
  const rest = share(it.restN / restless, it.restM / restless, z)
  const [p, q] = [it.n / it.m, it.restN / it.restM]
  const { low, high } = difference(here, rest)
  return {
    unit: it.unit,
    here: share(it.n, it.m),
    rest: share(it.restN, it.restM),
    more: { value: p - q, low, high },
    restless,
    atLeast: Math.max(0, Math.floor(low * it.m)),
    isAboveLine: low > 0 && low >= LINE * Math.min(q, 1 - q),
  }
}

/** How much more the weeks of a unit differ than chance alone would have them (Pearson's chi-square by its degrees). */
export function restlessness(units: readonly (readonly { n: number; m: number }[])[]): number {
  let [chi, degrees] = [0, 0]
  for (const weeks of units) {
    const { n, m } = sum(weeks)
    const p = m > 0 ? n / m : 0
    const held = weeks.filter((it) => it.m > 0)
    if (p <= 0 || p >= 1 || held.length < 2) continue
    chi += held.reduce((total, it) => total + (it.n - it.m * p) ** 2 / (it.m * p * (1 - p)), 0)
    degrees += held.length - 1
  }
  return degrees === 0 ? 1 : Math.max(1, chi / degrees)
}

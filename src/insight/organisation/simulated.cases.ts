import type { Cell } from './effect.ts'

/** Chance that falls the same way for the same seed. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const normal = (chance: () => number) =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())

export type Organisation = {
  teams: number
  treated: number
  weeks: number
  /** Rows of a team in a week; with `uneven`, between half and twice as many. */
  rows: number
  uneven?: boolean
  share: number
  /** How far teams lie apart for good, how far a half of the year moves a team, how far a week does: shares of `share`. */
  apart: number
  halfYear: number
  week: number
  /** What the measure does, as a share of `share`: −0.4 takes two fifths away. */
  effect: number
  /** What a treated team moves by itself each week, as a share of `share`. */
  drifting?: number
  /** Who is treated: the worst of the weeks before, or anybody. */
  chosen: 'worst' | 'any'
}

/** An organisation as it might be: teams that differ, halves of a year that move them, weeks that move them again. */
export function anOrganisation(seed: number, of: Organisation): { cells: Cell[]; treated: string[] } {
  const chance = chanceOf(seed)
  const teams = Array.from({ length: of.teams }, (_, nth) => ({
    team: `team ${nth}`,
    own: normal(chance) * of.apart,
    before: normal(chance) * of.halfYear,
    after: normal(chance) * of.halfYear,
    rows: Math.round(of.rows * (of.uneven ? 0.5 + 1.5 * chance() : 1)),
    weeks: Array.from({ length: of.weeks * 2 }, () => normal(chance) * of.week),
    luck: chance(),
  }))
  const wentBefore = (team: (typeof teams)[number]) => team.own + team.before
  const order = teams.toSorted((a, b) => (of.chosen === 'worst' ? wentBefore(b) - wentBefore(a) : a.luck - b.luck))
  const treated = new Set(order.slice(0, of.treated).map((it) => it.team))
  const cells = teams.flatMap((it) =>
    it.weeks.map((moved, at) => {
      const week = at - of.weeks
      const done = treated.has(it.team) ? (week >= 0 ? of.effect : 0) + (of.drifting ?? 0) * at : 0
      const p = of.share * (1 + it.own + (week < 0 ? it.before : it.after) + moved + done)
      return { team: it.team, week, n: drawn(chance, it.rows, Math.min(0.95, Math.max(0.002, p))), m: it.rows }
    }),
  )
  return { cells, treated: [...treated] }
}

function drawn(chance: () => number, rows: number, p: number): number {
  let n = 0
  for (let at = 0; at < rows; at++) if (chance() < p) n++
  return n
}

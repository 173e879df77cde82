import type { Effect } from './unit-name.ts'

type Tally = { n: number; m: number }
export type Drawn = {
  treated: readonly { d: string }[]
  rest: readonly { d: string }[]
  bands: readonly { x: number; low: number; high: number; isTreated: boolean }[]
  start: number
  top: number
}

const Z = 1.96
/** For the whiskers of one week only; what is concluded comes with its interval from the house. */
function whisker({ n, m }: Tally): { low: number; high: number } {
  const p = n / m
  const middle = (p + (Z * Z) / (2 * m)) / (1 + (Z * Z) / m)
  const half = (Z / (1 + (Z * Z) / m)) * Math.sqrt((p * (1 - p)) / m + (Z * Z) / (4 * m * m))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/** Weeks from left to right, shares from nought upwards; a week without rows breaks the line. */
export function drawEffect(weeks: Effect['weeks'], before: number, width: number, height: number): Drawn | null {
  const all = weeks.flatMap((it) =>
    [it.treated, it.rest].filter((each) => each.m > 0).map((each) => whisker(each).high),
  )
  if (all.length < 2) return null
  const top = Math.max(...all, 0.01)
  const x = (at: number) => round(((at + 0.5) / weeks.length) * width)
  const y = (share: number) => round(height - (share / top) * height)
  const lines = (side: 'treated' | 'rest') => {
    const runs: string[][] = [[]]
    weeks.forEach((it, at) => {
      if (it[side].m === 0) runs.push([])
      else runs.at(-1)?.push(`${x(at)},${y(it[side].n / it[side].m)}`)
    })
    return runs.filter((run) => run.length > 0).map((run) => ({ d: run.join(' ') }))
  }
  const bands = weeks.flatMap((it, at) =>
    (['treated', 'rest'] as const)
      .filter((side) => it[side].m > 0)
      .map((side) => {
        const { low, high } = whisker(it[side])
        return {
          x: x(at) + (side === 'treated' ? -1.5 : 1.5),
          low: y(low),
          high: y(high),
          isTreated: side === 'treated',
        }
      }),
  )
  return { treated: lines('treated'), rest: lines('rest'), bands, start: round((before / weeks.length) * width), top }
}

const round = (value: number) => Math.round(value * 10) / 10

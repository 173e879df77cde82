import type { Whose } from '../stroke-mark.tsx'

export type FigureVerdict = 'better' | 'worse' | 'no_clear_change' | 'cannot_tell' | 'not_shown'

export type TrendPoint = { label: string; value: number; low: number; high: number }

/** A number that shows what it was counted from, or says why it cannot be said. */
export type FigureView = {
  id: string
  title: string
  whose: Whose
  verdict: FigureVerdict
  /** Which way the line went; the verdict says whether that is good. */
  direction: 'up' | 'down' | 'flat'
  value: string | null
  unit: string
  /** “312 of 341 due”, opens to the rows. */
  counted: string
  interval: string
  exclusions: string
  trend: readonly TrendPoint[]
}

export type RowsView = {
  title: string
  definition: string
  numerator: number
  denominator: number
  leftOut: readonly { why: string; n: number }[]
  columns: readonly string[]
  rows: readonly { id: string; cells: readonly string[]; isCounted: boolean }[]
}

export type Drawn = {
  line: string
  band: string
  end: { x: number; y: number }
  points: readonly { x: number; y: number }[]
}

/** Fits a line and its band into a box, leaving the scale to the band so that doubt is seen. */
export function drawTrend(trend: readonly TrendPoint[], width: number, height: number): Drawn | null {
  const last = trend.at(-1)
  if (trend.length < 2 || last === undefined) return null
  const low = Math.min(...trend.map((point) => point.low))
  const high = Math.max(...trend.map((point) => point.high))
  const span = high - low || 1
  const x = (at: number) => round((at / (trend.length - 1)) * width)
  const y = (value: number) => round(height - ((value - low) / span) * height)
  const points = trend.map((point, at) => ({ x: x(at), y: y(point.value) }))
  const upper = trend.map((point, at) => `${x(at)},${y(point.high)}`)
  const lower = trend.map((point, at) => `${x(at)},${y(point.low)}`).reverse()

  return {
    line: points.map((point) => `${point.x},${point.y}`).join(' '),
    band: [...upper, ...lower].join(' '),
    end: { x: width, y: y(last.value) },
    points,
  }
}

const round = (value: number) => Math.round(value * 10) / 10

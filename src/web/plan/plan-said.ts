import type { PlanInputs } from '#routing/asking/inputs.ts'
import type { FigureName, Told } from '#routing/asking/runs.ts'

/** What the house takes; a number outside is said before anything is worked out. */
export const LIMITS = {
  heads: [2, 2000],
  contactsADay: [1, 400_000],
  handleSeconds: [10, 7200],
  patienceSeconds: [5, 7200],
  abusive: [0.001, 0.5],
  recall: [0, 1],
  auc: [0.5, 0.99],
  seats: [0, 0.4],
  demandTimes: [0.1, 10],
  abuseTimes: [0, 10],
} as const
export type NumberName = keyof typeof LIMITS

export const isWhole = (it: PlanInputs): boolean =>
  (Object.keys(LIMITS) as NumberName[]).every((name) => {
    const value = it[name]
    return (
      (value === null && name === 'contactsADay') ||
      (value !== null && value >= LIMITS[name][0] && value <= LIMITS[name][1])
    )
  })

export type Unit = 'share' | 'seconds' | 'times' | 'fold'
export const UNIT_OF: Readonly<Record<FigureName, Unit>> = {
  serviceLevel: 'share',
  p95Wait: 'seconds',
  abandonment: 'share',
  backToBack: 'share',
  threeIn60: 'times',
  sparedShare: 'share',
  maxOverMean: 'fold',
  talkPart: 'share',
}

/** As exact as anybody can use it. */
export function rounded(value: number, unit: Unit): string {
  if (unit === 'seconds') return String(Math.round(value))
  if (unit === 'share') {
    const of = value * 100
    return of < 10 ? (Math.round(of * 10) / 10).toString() : String(Math.round(of))
  }
  return value.toFixed(unit === 'fold' ? 1 : 2)
}

/** The ends of a range that reads as one number are not worth saying. */
export function rangeOf(it: Told, unit: Unit): { low: string; high: string } | null {
  if (it.low === null || it.high === null) return null
  const low = rounded(Math.max(0, it.low), unit)
  const high = rounded(unit === 'share' ? Math.min(1, it.high) : it.high, unit)
  return low === high ? null : { low, high }
}

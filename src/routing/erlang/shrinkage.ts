/** Of one cause: so many times a day, so many minutes each. */
export type Rests = readonly { readonly times: number; readonly minutes: number }[]

/** Minutes of rest that a hard contact is followed by: after threats and attacks on who somebody is, and after abuse. */
export const REST_MINUTES = { severe: 15, other: 5 } as const

/** What the rests after hard contacts take of the paid time, as a part of it. A break right that no plan holds is fake. */
export const recoveryShrinkage = (it: { agents: number; minutesEach: number; rests: Rests }): number => {
  const paid = it.agents * it.minutesEach
  return paid > 0 ? it.rests.reduce((sum, rest) => sum + rest.times * rest.minutes, 0) / paid : 0
}

/** Heads to employ so that so many are there. */
export const onRoster = (agents: number, shrinkage: number): number =>
  shrinkage < 1 ? agents / (1 - shrinkage) : Number.POSITIVE_INFINITY

/** People on complaint lines are planned to talk no more of their time than this. */
export const OCCUPANCY_MOST = 0.75

export type Warning = 'recovery_missing' | 'occupancy_high'

export type Staffing = {
  /** Each on a line of its own. Recovery is never hidden in another one. */
  lines: readonly { name: string; part: number }[]
  shrinkage: number
  roster: number
  warnings: readonly Warning[]
}

type Asked = {
  agents: number
  occupancy: number
  occupancyMost?: number
  shrinkage: readonly { name: string; part: number }[]
  /** Null: whoever planned left it out. */
  recovery: number | null
}

export function staffing({ agents, occupancy, occupancyMost = OCCUPANCY_MOST, shrinkage, recovery }: Asked): Staffing {
  const lines = [...shrinkage, ...(recovery === null ? [] : [{ name: 'recovery', part: recovery }])]
  const sum = lines.reduce((all, line) => all + line.part, 0)
  return {
    lines,
    shrinkage: sum,
    roster: onRoster(agents, sum),
    warnings: [
      ...(recovery === null ? (['recovery_missing'] as const) : []),
      ...(occupancy > occupancyMost ? (['occupancy_high'] as const) : []),
    ],
  }
}

import { performance } from 'node:perf_hooks'
import {
  asPolicy,
  BASELINE,
  type Compared,
  compared,
  contactsFor,
  staffToRestore,
  weeksUnder,
} from '#routing/planner/compare.ts'
import { STUDIED } from '#routing/planner/house.ts'
import type { Figures } from '#routing/planner/measures.ts'
import type { Policy } from '#routing/planner/simulate.ts'
import { LONGEST_IDLE, PRESETS, WEIGHTS_OF } from '#routing/protective/weights.ts'

/** Longest-idle with seats that are swapped: what the seats do without the rule. */
const IDLE_SWAP = 'longest-idle-swap'
export const POLICY_NAMES: readonly string[] = [...PRESETS, IDLE_SWAP]

export type Row = Compared & {
  agents: number
  seats: number
  policy: string
  contacts_a_day: number
  /** What longest-idle comes to, on the mean. */
  baseline: {
    service_level: number
    p95_wait_seconds: number
    abandonment: number
    back_to_back: number
    three_in_60_per_8h: number
  }
  staff_to_restore: number | null
  seconds: number
}
export type Asked = {
  agents: readonly number[]
  seats: readonly number[]
  policies: readonly string[]
  weeks: number
  from: number
  staff: boolean
}

const mean = (all: readonly number[]) => all.reduce((sum, it) => sum + it, 0) / all.length
/** Large houses differ less from week to week. */
const LARGE = 300
const WEEKS_OF_LARGE = 12

export function benchmark(asked: Asked, each: (row: Row) => void): readonly Row[] {
  const rows: Row[] = []
  for (const agents of asked.agents)
    for (const seats of asked.seats) {
      const it = { ...STUDIED, agents, seats }
      const contacts = contactsFor(it)
      const count = agents > LARGE ? Math.min(WEEKS_OF_LARGE, asked.weeks) : asked.weeks
      const seeds = Array.from({ length: count }, (_, n) => asked.from + n)
      const base = weeksUnder(it, contacts, seeds, BASELINE)
      for (const name of asked.policies) {
        const policy = policyOf(name, seats)
        if (name === IDLE_SWAP && seats === 0) continue
        const started = performance.now()
        const own = name === LONGEST_IDLE.name ? base : weeksUnder(it, contacts, seeds, policy)
        const row: Row = {
          agents,
          seats,
          policy: name,
          contacts_a_day: contacts,
          ...compared(own, base),
          baseline: baselineOf(base),
          staff_to_restore: asked.staff ? staffToRestore(it, contacts, seeds.slice(0, 10), policy) : null,
          seconds: (performance.now() - started) / 1000,
        }
        rows.push(row)
        each(row)
      }
    }
  return rows
}

function policyOf(name: string, seats: number): Policy {
  if (name === IDLE_SWAP) return { weights: LONGEST_IDLE, swap: true }
  const preset = PRESETS.find((one) => one === name)
  return asPolicy(preset ? WEIGHTS_OF[preset] : LONGEST_IDLE, seats)
}

const baselineOf = (base: readonly Figures[]): Row['baseline'] => ({
  service_level: mean(base.map((week) => week.serviceLevel)),
  p95_wait_seconds: mean(base.map((week) => week.p95Wait)),
  abandonment: mean(base.map((week) => week.abandonment)),
  back_to_back: mean(base.map((week) => week.backToBack)),
  three_in_60_per_8h: mean(base.map((week) => week.threeIn60)),
})

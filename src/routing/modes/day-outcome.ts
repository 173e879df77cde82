import type { Logged, Pair } from './comparison.ts'
import { type Arm, type Day, pairOf, type Rule, wholeDayArm } from './rule-in-force.ts'

export const MEASURED = ['serviceLevel', 'p95Wait', 'backToBack', 'threeIn60', 'maxOverMean'] as const
export type Measured = (typeof MEASURED)[number]

/** One whole day. Nothing where too little happened to say it. */
export type DayOutcome = Readonly<Record<Measured, number | null>>

const PROMISED_SECONDS = 20
const CONTACTS_LEAST = 20
const HARD_LEAST = 5
const PEOPLE_LEAST = 5

/** What a day came to: shares of what was answered and of what was hard; three in an hour for every hundred contacts. */
export function dayOutcome(all: readonly Logged[]): DayOutcome {
  const hard = all.filter((it) => it.hard)
  const waits = all.map((it) => it.waitedSeconds).toSorted((a, b) => a - b)
  const enough = all.length >= CONTACTS_LEAST
  const had = new Map(all.map((it) => [it.agent, 0]))
  for (const it of hard) had.set(it.agent, (had.get(it.agent) ?? 0) + 1)
  const isSpread = hard.length >= HARD_LEAST && had.size >= PEOPLE_LEAST
  return {
    serviceLevel: enough ? waits.filter((it) => it <= PROMISED_SECONDS).length / all.length : null,
    p95Wait: enough ? (waits[Math.floor(waits.length * 0.95)] ?? null) : null,
    backToBack: hard.length >= HARD_LEAST ? hard.filter((it) => it.backToBack).length / hard.length : null,
    threeIn60: enough ? (threeInAnHour(hard) / all.length) * 100 : null,
    maxOverMean: isSpread ? (Math.max(...had.values()) * had.size) / hard.length : null,
  }
}

function threeInAnHour(hard: readonly Logged[]): number {
  const before = new Map<string, number[]>()
  let three = 0
  for (const it of hard.toSorted((a, b) => a.minute - b.minute)) {
    const last = before.get(it.agent) ?? []
    const second = last.at(-2)
    if (second !== undefined && it.minute - second < 60) three += 1
    last.push(it.minute)
    before.set(it.agent, last)
  }
  return three
}

/** The days of a trial, two by two: a weekday under one rule and the same weekday of the other week under the other. */
export function pairsOf(all: readonly Logged[], trial: Rule, leftOut: ReadonlySet<Day>): readonly Pair[] {
  const days = new Map<Day, Logged[]>()
  for (const it of all) days.set(it.day, [...(days.get(it.day) ?? []), it])
  const found = new Map<string, Partial<Record<Arm, DayOutcome>>>()
  for (const [day, rows] of days) {
    const arm = leftOut.has(day) ? null : wholeDayArm(trial, day)
    if (arm === null) continue
    const pair = pairOf(trial, day)
    found.set(pair, { ...found.get(pair), [arm]: dayOutcome(rows) })
  }
  return [...found.values()].flatMap((it) => (it.this && it.other ? [{ tried: it.this, other: it.other }] : []))
}

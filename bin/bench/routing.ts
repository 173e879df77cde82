import { performance } from 'node:perf_hooks'
import { chanceOf } from '#routing/planner/chance.ts'
import { BASELINE, contactsFor } from '#routing/planner/compare.ts'
import { STUDIED } from '#routing/planner/house.ts'
import { simulateWeek } from '#routing/planner/simulate.ts'
import { type Asked, chooseAgent } from '#routing/protective/index.ts'
import { becomesFree, emptyRoster, isTaken, type Roster, weigh } from '#routing/protective/roster.ts'
import { GUARD, LONGEST_IDLE, NEUTRAL, SHIELD, type Weights } from '#routing/protective/weights.ts'

const AGENTS = 10_000
const IDLE = 1500
const ROUNDS = 5

/** Decisions a second in a very large house, beside what longest-idle costs in the same scan and in a plain queue, and a day planned. */
export function measureRouting(it: { decisions: number; say: (sentence: string) => void }) {
  const ways = [
    { name: 'queue of the idle (no rule)', once: () => fifo(it.decisions) },
    ...[LONGEST_IDLE, NEUTRAL, GUARD, SHIELD].map((weights) => ({
      name: weights.name,
      once: () => scan(weights, it.decisions),
    })),
  ]
  const seen = new Map(ways.map(({ name }) => [name, [] as Measured[]]))
  // In turns, so that a busy minute of the machine falls on all of them.
  for (let round = 0; round < ROUNDS; round++) for (const { name, once } of ways) seen.get(name)?.push(once())
  const rows = [...seen].map(([name, all]) => ({
    way: name,
    decisions_per_second: Math.round(median(all.map((one) => one.perSecond))),
    p50_us: median(all.map((one) => one.p50)),
    p99_us: median(all.map((one) => one.p99)),
  }))
  for (const row of rows)
    it.say(
      `${row.way}: ${row.decisions_per_second} decisions a second with ${AGENTS} people, ${IDLE} of them free; p50 ${row.p50_us.toFixed(1)} µs, p99 ${row.p99_us.toFixed(1)} µs`,
    )
  const before = process.memoryUsage().arrayBuffers
  const roster = house(1)
  const bytes = process.memoryUsage().arrayBuffers - before
  it.say(`${roster.size} people take ${(bytes / 1024).toFixed(0)} kB`)
  const plan = planned()
  it.say(
    `A day of 200 heads is planned in ${plan.day_ms.toFixed(0)} ms (median of ${plan.days}), ${Math.round(plan.contacts_per_second)} contacts a second; under longest-idle ${plan.idle_day_ms.toFixed(0)} ms`,
  )
  return { agents: AGENTS, idle: IDLE, rows, roster_bytes: bytes, plan }
}

type Measured = { perSecond: number; p50: number; p99: number }

/** People with a morning behind them. */
function house(seed: number): Roster {
  const chance = chanceOf(seed, 'bench')
  const roster = emptyRoster(AGENTS)
  roster.meanRate = 0.7
  roster.meanCost = 4
  for (let agent = 0; agent < AGENTS; agent++) {
    roster.skills[agent] = 1 << Math.floor(chance() * 3)
    if (chance() < 0.5) roster.skills[agent] = (roster.skills[agent] ?? 0) | (1 << Math.floor(chance() * 3))
    roster.skillCount[agent] = chance() < 0.5 ? 1 : 2
    roster.had[agent] = Math.floor(chance() * 20)
    roster.hours[agent] = 10 + chance() * 20
    roster.spared[agent] = chance() < 0.08 ? 1 : 0
    if (chance() < 0.5) roster.lastHardAt[agent] = -chance() * 120
    weigh(roster, agent, NEUTRAL)
  }
  for (let n = 0; n < IDLE; n++) becomesFree(roster, (n * 7) % AGENTS, -chance() * 10)
  return roster
}

/** Each decision takes somebody, and somebody else becomes free. */
function scan(weights: Weights, decisions: number): Measured {
  const roster = house(1)
  const chance = chanceOf(2, 'asked')
  const each = new Float64Array(decisions)
  const started = performance.now()
  for (let n = 0; n < decisions; n++) {
    const now = n / 1000
    const rank = chance()
    const asked: Asked = {
      skill: 1 << Math.floor(chance() * 3),
      at: now,
      risk: rank ** 6 * 0.6,
      rank,
      isRepeat: chance() < 0.1,
    }
    const from = performance.now()
    const { agent } = chooseAgent(roster, asked, now, weights)
    if (agent >= 0) isTaken(roster, agent)
    each[n] = performance.now() - from
    if (agent >= 0) becomesFree(roster, (agent + 4999) % AGENTS, now)
  }
  return measured(each, performance.now() - started)
}

/** What a queue of the idle would do: the first one whose skill it is. */
function fifo(decisions: number): Measured {
  const chance = chanceOf(2, 'asked')
  const queues = [0, 1, 2].map((skill) => Array.from({ length: IDLE / 3 }, (_, n) => n * 3 + skill))
  const each = new Float64Array(decisions)
  const started = performance.now()
  for (let n = 0; n < decisions; n++) {
    chance()
    const queue = queues[Math.floor(chance() * 3)] ?? []
    const from = performance.now()
    const agent = queue.shift()
    each[n] = performance.now() - from
    if (agent !== undefined) queue.push(agent)
  }
  return measured(each, performance.now() - started)
}

function measured(each: Float64Array, milliseconds: number): Measured {
  const sorted = each.toSorted()
  const at = (part: number) => 1000 * (sorted[Math.floor(part * (sorted.length - 1))] ?? 0)
  return { perSecond: (each.length * 1000) / milliseconds, p50: at(0.5), p99: at(0.99) }
}

function planned() {
  const it = { ...STUDIED, agents: 200, days: 1 }
  const contacts = contactsFor({ ...it, days: 5 }, [1])
  const neutral: number[] = []
  const idle: number[] = []
  for (let seed = 1; seed <= 11; seed++) {
    neutral.push(took(() => simulateWeek(it, contacts, seed, { weights: NEUTRAL, swap: false })))
    idle.push(took(() => simulateWeek(it, contacts, seed, BASELINE)))
  }
  const day = median(neutral)
  return { day_ms: day, idle_day_ms: median(idle), days: neutral.length, contacts_per_second: (contacts * 1000) / day }
}

function took(does: () => unknown): number {
  const from = performance.now()
  does()
  return performance.now() - from
}

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN

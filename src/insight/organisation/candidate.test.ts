import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalPoint, reach, student95 } from '#kernel/student.ts'
import { type Gate, ranked, restlessness, type Tallies, type UnitWeek } from './candidate.ts'
import { houseGate } from './house-gate.sql.ts'
import { METRICS } from './metric.ts'
import { chanceOf, normal } from './simulated.cases.ts'

const near = (actual: number, expected: number, by = 0.0005) =>
  assert.ok(Math.abs(actual - expected) < by, `${actual}, not ${expected}`)

test('the points of Student and of the normal are those of the tables', () => {
  for (const [degrees, t] of [
    [1, 12.7062],
    [4, 2.7764],
    [30, 2.0423],
    [40, 2.0211],
    [60, 2.0003],
    [120, 1.9799],
  ] as const)
    near(student95(degrees), t)
  for (const [p, z] of [
    [0.975, 1.959964],
    [0.995, 2.575829],
    [0.5, 0],
    [0.025, -1.959964],
    [0.999, 3.090232],
  ] as const)
    near(normalPoint(p), z, 1e-5)
  near(reach(1), 1.959964, 1e-5)
  near(reach(10), 2.807034, 1e-5)
})

const PEOPLE = ['a', 'b', 'c', 'd', 'e', 'f']
/** The house's own gate, asked once for the same people. */
const asked = new Map<string, readonly string[]>()
const gate: Gate = {
  enough: houseGate.enough,
  shown: (people) => {
    const key = JSON.stringify(people)
    const shown = asked.get(key) ?? houseGate.shown(people)
    asked.set(key, shown)
    return shown
  },
}

/** A house of eight teams, four queues and six kinds over twelve weeks, with nothing wrong beyond what differs anyway. */
function aHouse(seed: number, apart: number): Tallies {
  const chance = chanceOf(seed)
  const cells = (units: number, rows: number, share: number): UnitWeek[] =>
    Array.from({ length: units }, (_, nth) => ({ nth, own: normal(chance) * apart })).flatMap(({ nth, own }) =>
      Array.from({ length: 12 }, (_, week) => {
        const p = Math.min(0.95, Math.max(0.002, share * (1 + own + normal(chance) * 0.15)))
        const n = Array.from({ length: rows }, () => chance() < p).filter(Boolean).length
        return { unit: `${nth}`, week, n, m: rows, people: PEOPLE.map((it) => `${nth}${it}`) }
      }),
    )
  return {
    help_late: { team: cells(8, 6, 0.2) },
    exposed: { team: cells(8, 40, 0.08), queue: cells(4, 80, 0.08) },
    abuse_after_broken: { queue: cells(4, 80, 0.02) },
    promise_broken: { queue: cells(4, 20, 0.15), team: cells(8, 10, 0.15) },
    unreported: { kind: cells(6, 8, 0.4), team: cells(8, 6, 0.4) },
    left: { team: cells(8, 6, 0.004) },
  }
}

test('of a house with nothing wrong nothing stands above the line, nineteen houses of twenty [S0-26]', (context) => {
  for (const apart of [0, 0.1]) {
    const loud = Array.from({ length: 200 }, (_, seed) => ranked(aHouse(seed + 1, apart), gate))
    const share = loud.filter((it) => it.candidates.some((each) => each.isAboveLine)).length / loud.length
    context.diagnostic(`teams that differ by ${apart}: anything above the line in ${share} of 200 houses`)
    assert.ok(share <= 0.05, `${apart}: ${share}`)
  }
})

test('a team of four is compared with nobody, and is counted among those left out [S0-26] [P82]', () => {
  const few = (unit: string, people: number, n: number): UnitWeek[] =>
    Array.from({ length: 12 }, (_, week) => ({
      unit,
      week,
      n,
      m: 10,
      people: Array.from({ length: people }, (_, nth) => `${unit}${nth}`),
    }))
  const { candidates, notCompared } = ranked(
    { exposed: { team: [...few('four', 4, 9), ...few('six', 6, 1), ...few('ten', 10, 1)] } },
    houseGate,
  )
  assert.deepEqual(
    candidates.map((it) => it.unit),
    ['ten'],
    'six would be found with four, so ten stands against the two of them together',
  )
  assert.deepEqual(
    notCompared.find((it) => it.metric === 'exposed'),
    { metric: 'exposed', by: 'team', small: 2, few: 0 },
  )
})

test('weeks that differ more than chance weigh the rows down, and never up', () => {
  near(restlessness([Array.from({ length: 12 }, () => ({ n: 5, m: 50 }))]), 1)
  assert.ok(restlessness([Array.from({ length: 12 }, (_, at) => ({ n: at % 2 ? 20 : 0, m: 50 }))]) > 5)
  assert.equal(restlessness([]), 1)
  assert.equal(METRICS.length, 6)
})

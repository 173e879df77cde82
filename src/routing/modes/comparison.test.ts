import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chanceOf, normal } from '../planner/chance.ts'
import { compareDays, type Logged, PAIRS_LEAST, type Pair, permutationInterval, shadowOf } from './comparison.ts'
import { dayOutcome, pairsOf } from './day-outcome.ts'
import { armOn, type Rule } from './rule-in-force.ts'

const one = (more: Partial<Logged> = {}): Logged => ({
  day: '2026-07-06',
  arm: 'live',
  contact: 'a contact',
  agent: 'mei',
  otherChoice: null,
  waitedSeconds: 5,
  hard: false,
  backToBack: false,
  minute: 600,
  ...more,
})

test('in shadow it is counted how often the other rule would have chosen somebody else, and whom the next blow would have met', () => {
  const said = shadowOf([
    one({ hard: true, minute: 600, otherChoice: 'mei' }),
    one({ hard: true, minute: 610, backToBack: true, otherChoice: 'jun' }),
    one({ minute: 615, agent: 'jun', otherChoice: 'lan' }),
    one({ hard: true, minute: 620, agent: 'lan', otherChoice: 'mei' }),
    one({ minute: 700 }),
  ])
  assert.deepEqual(said, { contacts: 5, known: 4, elsewhere: 3, backToBack: 1, spared: 1, moved: 1 })
})

const trial: Rule = {
  id: 'a trial',
  version: 2,
  preset: 'guard',
  mode: 'switchback',
  otherRule: null,
  seed: 5,
  from: new Date('2026-07-05T16:00:00Z'),
  firstDay: '2026-07-06',
  ended: null,
  endedDay: null,
}
const PEOPLE = ['mei', 'jun', 'lan', 'tom', 'ann', 'bo']

/** Eight weeks of working days; under the tried rule so many fewer of what is hard comes back to back. */
function played(seed: number, fewer: number): Logged[] {
  const chance = chanceOf(seed, 'played')
  const rows: Logged[] = []
  for (let n = 0; n < 56; n++) {
    const day = new Date(Date.parse('2026-07-06T12:00:00Z') + n * 86_400_000).toISOString().slice(0, 10)
    if (n % 7 > 4) continue
    const arm = armOn(trial, day)
    const rate = 0.3 + 0.05 * normal(chance) - (arm === 'this' ? fewer : 0)
    for (let c = 0; c < 120; c++) {
      const hard = chance() < 0.25
      const backToBack = hard && chance() < rate
      const agent = PEOPLE[Math.floor(chance() * PEOPLE.length)] ?? 'mei'
      rows.push(one({ day, arm, agent, hard, backToBack, minute: 480 + c * 5, waitedSeconds: chance() * 24 }))
    }
  }
  return rows
}

const backToBack = (seed: number, fewer: number) =>
  compareDays(pairsOf(played(seed, fewer), trial, new Set()), 1).find((it) => it.key === 'backToBack')

test('what was planted in one arm is found, and its interval holds it', () => {
  const found = backToBack(3, 0.15)
  assert.equal(found?.pairs, 20)
  assert.ok((found?.high ?? 0) < 0 && (found?.low ?? 0) < -0.15 && (found?.high ?? -1) > -0.15)
})

test('where both arms are alike the interval holds nothing at all, in at least nine of ten houses', () => {
  let held = 0
  for (let seed = 1; seed <= 200; seed++) {
    const chance = chanceOf(seed, 'alike')
    const [low, high] = permutationInterval(
      Array.from({ length: 12 }, () => normal(chance) * 0.1),
      seed,
    )
    if (low <= 0 && high >= 0) held += 1
  }
  assert.ok(held >= 180, `${held} of 200`)
  for (let seed = 1; seed <= 5; seed++) assert.equal(backToBack(seed, 0)?.missing, 0)
})

test('of a few days it cannot be told, and it says how many pairs of days are missing', () => {
  const pairs = pairsOf(played(1, 0.2), trial, new Set()).slice(0, 5)
  for (const it of compareDays(pairs, 1)) assert.deepEqual([it.difference, it.missing], [null, PAIRS_LEAST - 5])
  assert.equal(compareDays([] as Pair[], 1)[0]?.missing, PAIRS_LEAST)
})

test('a day of too many, and a day on which the trial ended, is neither rule’s day', () => {
  const rows = played(1, 0)
  const days = [...new Set(rows.map((it) => it.day))]
  assert.equal(pairsOf(rows, trial, new Set(days.slice(0, 1))).length, pairsOf(rows, trial, new Set()).length - 1)
  const ended = { ...trial, ended: new Date('2026-07-20T03:00:00Z'), endedDay: '2026-07-20' }
  assert.equal(pairsOf(rows, ended, new Set()).length, 5)
})

test('a day is its waits, what came back to back, three in an hour, and the most of one over the mean; of ten contacts nothing', () => {
  const hard = [600, 620, 640, 700, 705].map((minute, n) => one({ hard: true, minute, backToBack: n > 0 && n < 3 }))
  const calm = PEOPLE.flatMap((agent) => Array.from({ length: 3 }, (_, n) => one({ agent, waitedSeconds: n * 15 })))
  const day = dayOutcome([...hard, ...calm])
  assert.equal(day.backToBack, 0.4)
  assert.equal(day.maxOverMean, 6)
  assert.ok(Math.abs((day.threeIn60 ?? 0) - 100 / 23) < 1e-9)
  assert.equal(day.serviceLevel, 17 / 23)
  assert.deepEqual(dayOutcome(calm.slice(0, 10)).serviceLevel, null)
})

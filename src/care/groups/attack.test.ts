import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fewFound, followed, type Known, provedOf, type Seen } from '#testing/differencing.ts'
import { keyOf } from './gate.ts'
import { type Colleague, CUBE, earlierOf, type Members, membersOf, placeOf } from './place.ts'
import { bandOf } from './share.ts'
import { type Counts, type Figure, figuresOf, PARTS, type Part, type Tally } from './tally.ts'

const ROUNDS = 1000
const PERIODS = 4
const K = 10

test('a thousand rounds of differencing over random organisations find nobody: no few people, no proved answer, no one who came or went [P82] [P83] [P84] [P87]', () => {
  const caught = play((tallies, earlier) => figuresOf(tallies, { k: K, by: CUBE }, earlier), ROUNDS)
  assert.deepEqual(
    { few: caught.few, proved: caught.proved, followed: caught.followed },
    { few: 0, proved: 0, followed: 0 },
  )
  assert.ok(caught.shown > 1000, `there was something to attack: ${caught.shown} figures`)
})

test('the same attacker finds people as soon as what is hidden is not hidden together with others', () => {
  const caught = play((tallies) => withoutRemainderRule(tallies, bandOf), 200)
  assert.ok(caught.few > 100, `${caught.few} times`)
  assert.ok(caught.followed > 100, `${caught.followed} times`)
})

test('the same attacker proves answers as soon as shares go out as they are', () => {
  const exact = (part: number, n: number) => ({ from: (100 * part) / n, below: (100 * part) / n + 1e-9 })
  assert.ok(play((tallies) => withoutRemainderRule(tallies, exact), 200).proved > 100)
})

type Gate = (tallies: readonly Tally[], earlier: ReturnType<typeof earlierOf>) => readonly Figure[]

function play(gate: Gate, rounds: number) {
  const caught = { few: 0, proved: 0, followed: 0, shown: 0 }
  for (let round = 0; round < rounds; round++) {
    const dice = diceOf(round + 1)
    let people = organisation(dice)
    const last = new Map<string, { seen: Seen; members: Members }>()
    for (let period = 0; period < PERIODS; period++) {
      const now = membersOf(people)
      const { tallies, answered } = answersOf(people, dice)
      const earlier = [...last].flatMap(([key, it]) => earlierOf([{ key, n: it.seen.n }], it.members, now))
      const seen = gate(tallies, earlier).flatMap(({ of, n, shares }) =>
        n !== null && shares ? [{ of, n, shares }] : [],
      )
      const moved = new Map(earlier.map((it) => [it.key, it.moved]))
      caught.shown += seen.length
      caught.few += fewFound(seen, answered, K).length
      caught.proved += provedOf(seen, answered).length
      const before = [...last.values()].map((it) => it.seen)
      caught.followed += followed(before, seen, (of) => moved.get(keyOf(of)) ?? 0).length
      for (const it of seen) last.set(keyOf(it.of), { seen: it, members: now })
      people = reorganised(people, dice)
    }
  }
  return caught
}

/** What many products do: a group is shown when it is large enough, and that is all. */
function withoutRemainderRule(tallies: readonly Tally[], band: typeof bandOf): readonly Figure[] {
  const groups = new Map<string, { of: Tally['of']; counts: Record<Part, number> }>()
  for (const { of, counts } of tallies)
    for (const dimensions of CUBE) {
      if (dimensions.some((it) => of[it] === undefined)) continue
      const place = Object.fromEntries(dimensions.map((it) => [it, of[it] ?? '']))
      const group = groups.get(keyOf(place)) ?? { of: place, counts: { low: 0, middle: 0, high: 0 } }
      for (const part of PARTS) group.counts[part] += counts[part]
      groups.set(keyOf(place), group)
    }
  return [...groups].flatMap(([key, { of, counts }]) => {
    const n = counts.low + counts.middle + counts.high
    const shares = { low: band(counts.low, n), middle: band(counts.middle, n), high: band(counts.high, n) }
    return n < K ? [] : [{ key, of, n, shares }]
  })
}

type Dice = { upTo(n: number): number; happens(chance: number): boolean }

/** Mulberry32: the same rounds every time, so that what is found once can be looked at. */
function diceOf(seed: number): Dice {
  let state = seed * 0x9e3779b9
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return { upTo: (n) => Math.floor(next() * n), happens: (chance) => next() < chance }
}

function organisation(dice: Dice): Colleague[] {
  const teams = Array.from({ length: 1 + dice.upTo(5) }, (_, nth) => ({ team: `team ${nth}`, size: 3 + dice.upTo(45) }))
  return teams.flatMap(({ team, size }) =>
    Array.from({ length: size }, (_, nth) => ({
      id: `${team} ${nth}`,
      team,
      tenure: dice.happens(0.3) ? ('first_year' as const) : ('longer' as const),
    })),
  )
}

/** Somebody leaves, somebody comes, and now and then a team is dissolved into another. */
function reorganised(people: readonly Colleague[], dice: Dice): Colleague[] {
  const gone = people.filter((_, index) => index >= dice.upTo(3) || dice.happens(0.1))
  const came = Array.from({ length: dice.upTo(3) }, () => ({
    id: `new ${dice.upTo(1e9)}`,
    team: people[dice.upTo(people.length)]?.team ?? 'team 0',
    tenure: 'first_year' as const,
  }))
  const merges = dice.happens(0.15)
  return [...gone, ...came].map((it) => (merges && it.team === 'team 1' ? { ...it, team: 'team 0' } : it))
}

/** Some teams are of one mind, which is when a share says what each of them said. */
function answersOf(
  people: readonly Colleague[],
  dice: Dice,
): { tallies: readonly Tally[]; answered: readonly Known[] } {
  const rate = 0.2 + dice.upTo(9) / 10
  const ofOneMind = new Set(people.filter(() => dice.happens(0.02)).map((it) => it.team))
  const tallies = new Map<string, { of: Tally['of']; counts: Record<Part, number> }>()
  const answered: Known[] = []
  for (const one of people) {
    const of = placeOf(one, people)
    const tally = tallies.get(keyOf(of)) ?? { of, counts: { low: 0, middle: 0, high: 0 } }
    tallies.set(keyOf(of), tally)
    if (!dice.happens(rate)) continue
    tally.counts[ofOneMind.has(one.team) ? 'high' : (PARTS[dice.upTo(3)] ?? 'low')]++
    answered.push({ id: one.id, of })
  }
  return { tallies: [...tallies.values()].map((it) => ({ of: it.of, counts: it.counts satisfies Counts })), answered }
}

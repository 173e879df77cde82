import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type Call, type Played, play, type Rules } from '#testing/simulated-day.ts'

/** Borne at once: as much as two and a half contacts of the third level. In the simulation alone; no person has such a number. */
const BURNT_OUT = 20

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** `known` of the calls come from customers on the list, and four in five of those turn hard; of the others, `hard` do. */
function mark(
  times: readonly { at: number; seconds: number }[],
  it: { hard: number; known: number; seed: number },
): Call[] {
  const next = chance(it.seed)
  return times.map(({ at, seconds }) => {
    const known = next() < it.known
    const hard = next() < (known ? 0.8 : it.hard)
    return { at, seconds, known, hard, level: hard ? (next() < 0.2 ? 3 : 2) : 0 }
  })
}

const aDay = (perHour: number, seed: number) => {
  const next = chance(seed)
  const times: { at: number; seconds: number }[] = []
  for (let at = 0; at < 8 * 3600; at += (-Math.log(1 - next()) * 3600) / perHour)
    times.push({ at, seconds: 60 + -Math.log(1 - next()) * 180 })
  return times
}

const RULES: Rules = { volunteers: { agents: 5, most: 4, spacingMinutes: 30 }, caps: true, waitMost: 600 }
const mean = (all: readonly number[]) => all.reduce((sum, n) => sum + n, 0) / Math.max(1, all.length)
const seconds = (it: Played, of: (wait: Played['waits'][number]) => boolean) =>
  mean(it.waits.filter(of).map((wait) => wait.seconds))
const share = (n: number, of: number) => `${((100 * n) / Math.max(1, of)).toFixed(1)} %`

test('[planted] five volunteers without caps burn out on a day of a sensitive list; with caps none of them does, and the rest is called back [S2-33] [X4]', () => {
  const played = (caps: boolean, seed: number) =>
    play(mark(aDay(120, seed), { hard: 0.01, known: 0.12, seed }), 14, { ...RULES, caps })
  const seeds = [1, 2, 3, 4, 5, 6]
  const of = (caps: boolean) => {
    const days = seeds.map((seed) => played(caps, seed))
    const five = days.flatMap((day) => day.people.slice(0, 5))
    const burnt = five.filter((it) => it.peak >= BURNT_OUT).length
    return {
      hard: mean(five.map((it) => it.hard)),
      most: Math.max(...five.map((it) => it.hard)),
      burnt,
      days: five.length,
      waits: days.flatMap((it) => it.waits),
    }
  }
  const [without, with_] = [of(false), of(true)]
  const back = with_.waits.filter((it) => it.calledBack).length
  console.log(
    `a volunteer's day without caps: ${without.hard.toFixed(1)} hard ones (most ${without.most}), ${share(without.burnt, without.days)} of days burnt out; ` +
      `with caps: ${with_.hard.toFixed(1)} (most ${with_.most}), ${share(with_.burnt, with_.days)}; called back ${share(back, with_.waits.length)} of all calls`,
  )
  assert.equal(without.burnt, without.days, 'planted: without caps it breaks everybody')
  assert.equal(with_.burnt, 0)
  // It is played in steps of five seconds.
  assert.ok(with_.waits.every((it) => it.calledBack || it.seconds <= 605))
})

test('of two hard ones in a row there is never a third, whatever arrives; and it costs others a wait that is said here [S4-50] [P101] [P102]', () => {
  let longest = 0
  let longestWithout = 0
  const costs: number[] = []
  for (const seed of [11, 12, 13, 14]) {
    const calls = mark(aDay(150, seed), { hard: 0.1, known: 0, seed })
    const [without, with_] = [false, true].map((caps) => play(calls, 16, { ...RULES, volunteers: null, caps }))
    assert.ok(without && with_)
    longest = Math.max(longest, ...with_.people.map((it) => it.longestRun))
    longestWithout = Math.max(longestWithout, ...without.people.map((it) => it.longestRun))
    costs.push(seconds(with_, (it) => !it.hard) - seconds(without, (it) => !it.hard))
  }
  console.log(
    `the longest row ${longestWithout} without the cap, ${longest} with it; it costs a calm caller ${mean(costs).toFixed(1)} s on the mean (four days, 10 % hard)`,
  )
  assert.ok(longestWithout > 2, 'planted')
  assert.ok(longest <= 2)
  assert.ok(mean(costs) < 30)
})

/** Not in the repository: calibration data that is read where it lies, and never shipped. */
const TRACE = new URL(
  '../../../../shared/data/evaluation-only/anonymous-bank/data_anonymous_bank_february.txt',
  import.meta.url,
)

function bankDays(): Map<string, { at: number; seconds: number }[]> {
  const days = new Map<string, { at: number; seconds: number }[]>()
  const toSeconds = (clock: string) => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  for (const line of readFileSync(TRACE, 'utf8').split(/\r?\n/).slice(1)) {
    const it = line.split('\t')
    const [date, vruExit, outcome, service] = [it[5], it[7], it[12], Number(it[15])]
    if (!date || !vruExit || outcome !== 'AGENT' || !(service > 0)) continue
    const day = days.get(date) ?? []
    day.push({ at: toSeconds(vruExit), seconds: service })
    days.set(date, day)
  }
  for (const day of days.values()) day.sort((a, b) => a.at - b.at)
  return days
}

test('[replay] a month of a real bank, one call in ten hard and three in a hundred on the list: no row longer than two, nobody waits forever, and what it costs the others [S4-50] [S2-32] [S2-34] [P102]', (context) => {
  if (!existsSync(TRACE)) return context.skip('The trace of the bank is not on this machine')
  const busy = [...bankDays().values()].filter((day) => day.length > 600)
  const sums = {
    before: [] as number[],
    after: [] as number[],
    longest: 0,
    waiting: 0,
    calledBack: 0,
    listed: 0,
    most: [0, 0],
    total: [0, 0],
  }
  for (const [nth, day] of busy.entries()) {
    const calls = mark(day, { hard: 0.08, known: 0.03, seed: nth + 1 })
    const agents = Math.ceil(day.reduce((sum, it) => sum + it.seconds, 0) / (13 * 3600) / 0.55)
    const before = play(calls, agents, { volunteers: null, caps: false, waitMost: 3600 })
    const after = play(calls, agents, { ...RULES, volunteers: { agents: 6, most: 5, spacingMinutes: 30 } })
    sums.before.push(seconds(before, (it) => !it.known))
    sums.after.push(seconds(after, (it) => !it.known))
    sums.longest = Math.max(sums.longest, ...after.people.map((it) => it.longestRun))
    const listed = after.waits.filter((it) => it.known)
    sums.listed += listed.length
    sums.calledBack += listed.filter((it) => it.calledBack).length
    sums.waiting = Math.max(sums.waiting, ...listed.map((it) => it.seconds))
    for (const [at, it] of [before, after].entries()) {
      sums.most[at] = Math.max(sums.most[at] ?? 0, ...it.people.map((one) => one.hard))
      sums.total[at] = (sums.total[at] ?? 0) + it.people.reduce((sum, one) => sum + one.hard, 0)
    }
    assert.equal(after.waits.length, calls.length, 'everybody was answered or called back')
  }
  const cost = mean(sums.after) - mean(sums.before)
  console.log(
    `${busy.length} days of a bank: others wait ${mean(sums.before).toFixed(1)} s before and ${mean(sums.after).toFixed(1)} s after (${cost >= 0 ? '+' : ''}${cost.toFixed(1)} s); ` +
      `the longest row ${sums.longest}; on the list: longest wait ${sums.waiting} s, ${share(sums.calledBack, sums.listed)} called back; ` +
      `hard ones in all ${sums.total.join(' → ')}, the most of one person on a day ${sums.most.join(' → ')}`,
  )
  assert.ok(sums.longest <= 2)
  assert.ok(sums.waiting <= 600 + 5)
  assert.ok(cost <= 20)
})

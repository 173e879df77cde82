import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Crowd, type Crowded, playCrowd, REST_SECONDS } from '#testing/crowded-day.ts'

const CROWD: Crowd = {
  agents: 1000,
  volunteers: 30,
  most: 4,
  spacingMinutes: 30,
  callsASecond: 5,
  meanSeconds: 300,
  lasts: 3600,
  waitMost: 600,
  seed: 15,
}
const ROW_SECONDS = 15 * 60
/** Moments are whole milliseconds. */
const TICK = 0.002

/** Looks only at what happened. What was allowed is said here once more, in other words than the router's. */
function breachesOf({ calls, given, shielded, volunteers }: Crowded, it: Crowd): Record<string, number> {
  const breaches = { twoAtOnce: 0, rest: 0, shield: 0, cap: 0, spacing: 0, notVolunteer: 0, row: 0 }
  for (let agent = 0; agent < it.agents; agent++) {
    const mine = given.filter((one) => one.agent === agent).sort((a, b) => a.from - b.from)
    let sensitive = 0
    let lastSensitive = Number.NEGATIVE_INFINITY
    let row = 0
    for (const [nth, one] of mine.entries()) {
      const before = mine[nth - 1]
      const level = before ? (calls[before.call]?.level ?? 0) : 0
      const call = calls[one.call]
      row = level > 0 ? row + 1 : 0
      if (before && one.from < before.to) breaches.twoAtOnce++
      if (before && one.from < before.to + REST_SECONDS[level]) breaches.rest++
      if (before && row >= 2 && one.from < before.to + ROW_SECONDS - TICK) breaches.row++
      // Whoever had the quarter of an hour begins a new row.
      if (before && row >= 2 && one.from >= before.to + ROW_SECONDS - TICK) row = 0
      if (call?.aboutDeath && shielded.has(agent)) breaches.shield++
      if (!call?.sensitive) continue
      sensitive++
      if (!volunteers.has(agent)) breaches.notVolunteer++
      if (sensitive > it.most) breaches.cap++
      if (one.from < lastSensitive + it.spacingMinutes * 60) breaches.spacing++
      lastSensitive = one.to
    }
  }
  return breaches
}

test('a thousand people under half as many calls again: nobody is reached in their rest, behind a shield or beyond their cap, and nobody waits for ever [P101] [S2-33] [X4]', () => {
  const day = playCrowd(CROWD)
  const none = { twoAtOnce: 0, rest: 0, shield: 0, cap: 0, spacing: 0, notVolunteer: 0, row: 0 }
  assert.deepEqual(breachesOf(day, CROWD), none)
  const answered = new Set(day.given.map((one) => one.call))
  assert.equal(answered.size, day.given.length, 'nobody was answered twice')
  assert.equal(answered.size + day.calledBackAt.size, day.calls.length, 'everybody was answered or called back')
  const waits = day.given.map((one) => one.from - (day.calls[one.call]?.at ?? 0))
  const backs = [...day.calledBackAt].map(([n, at]) => at - (day.calls[n]?.at ?? 0))
  assert.ok(Math.max(...waits, ...backs) <= CROWD.waitMost + 1)
  // Somebody whose call nobody may take holds up nobody behind.
  const calm = day.calls.filter((it) => !it.sensitive).length
  const calmAnswered = day.given.filter((one) => !day.calls[one.call]?.sensitive).length
  console.log(
    `${day.calls.length} calls, ${day.given.length} answered, ${day.calledBackAt.size} called back; longest wait ${Math.max(...waits).toFixed(0)} s; calm ones answered ${((100 * calmAnswered) / calm).toFixed(1)} %`,
  )
  assert.ok(calmAnswered / calm > 0.5, 'the crowd is served as far as people reach')
})

test('planted: an auditor that sees a shield broken, a rest taken or a third in a row says so', () => {
  const day = playCrowd({ ...CROWD, agents: 40, volunteers: 4, callsASecond: 0.2, lasts: 3600 })
  const everybody = { ...day, shielded: new Set(Array.from({ length: 40 }, (_, nth) => nth)) }
  assert.ok((breachesOf(everybody, { ...CROWD, agents: 40 }).shield ?? 0) > 0)
  const hurried = { ...day, given: day.given.map((one) => ({ ...one, to: one.to + 900 })) }
  assert.ok((breachesOf(hurried, { ...CROWD, agents: 40 }).twoAtOnce ?? 0) > 0)
  const angry = { ...day, calls: day.calls.map((call) => ({ ...call, level: 3 as const, sensitive: true })) }
  const seen = breachesOf(angry, { ...CROWD, agents: 40 })
  assert.ok((seen.rest ?? 0) > 0 && (seen.row ?? 0) > 0 && (seen.cap ?? 0) > 0 && (seen.notVolunteer ?? 0) > 0)
})

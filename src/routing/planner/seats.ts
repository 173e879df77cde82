import { NOBODY } from '../protective/index.ts'
import type { Roster } from '../protective/roster.ts'

/** Seats of work that can wait. Somebody sits for half an hour; with `swap`, whoever was hurt takes the seat of who is rested. */
export type Seats = {
  readonly part: number
  readonly swap: boolean
  /** Since when somebody sits; NaN: does not. */
  readonly since: Float64Array
  /** Until when nobody takes the seat away. */
  readonly keeps: Float64Array
  readonly lastSat: Float64Array
  /** Called to a seat once the contact at hand has ended. */
  readonly called: Uint8Array
  taken: number
  /** What was sat in all, and what was to be sat, in minutes. */
  minutes: number
  due: number
}

const BLOCK_MINUTES = 30
/** With swapping, whoever is rested stays until somebody needs the seat, and no longer than this. */
const STAY_MINUTES = 60
/** Whoever found no seat right after something hard is looked after again at the end of each contact, so long. */
const STILL_HELPS_MINUTES = 20
const LEAST_MINUTES = 10
/** Whoever had something hard so lately is no help to somebody else. */
const RESTED_MINUTES = 30

export const openSeats = (people: number, part: number, swap: boolean): Seats => ({
  part,
  swap,
  since: new Float64Array(people).fill(Number.NaN),
  keeps: new Float64Array(people),
  lastSat: new Float64Array(people).fill(Number.NEGATIVE_INFINITY),
  called: new Uint8Array(people),
  taken: 0,
  minutes: 0,
  due: 0,
})

export const sits = (seats: Seats, agent: number): boolean => !Number.isNaN(seats.since[agent])

/** Whether this person is in a seat now, or takes the one they were called to. */
export function sitDown(seats: Seats, agent: number, now: number): boolean {
  if (sits(seats, agent)) return true
  if (seats.called[agent] === 0) return false
  seats.called[agent] = 0
  seats.since[agent] = now
  seats.lastSat[agent] = now
  return true
}

export function leaveSeat(seats: Seats, agent: number, now: number): void {
  if (sits(seats, agent)) seats.minutes += now - (seats.since[agent] as number)
  if (sits(seats, agent) || seats.called[agent] === 1) seats.taken -= 1
  seats.since[agent] = Number.NaN
  seats.called[agent] = 0
}

/** Whoever was hurt sits down in the seat of the most rested member who can take their contacts; that one is told to come. */
export function swapIn(seats: Seats, agent: number, now: number, roster: Roster): number {
  if (!seats.swap || seats.part === 0) return NOBODY
  if (now - (roster.lastHardAt[agent] as number) > STILL_HELPS_MINUTES) return NOBODY
  let best = NOBODY
  let earliest = now - RESTED_MINUTES
  for (let other = 0; other < roster.size; other++) {
    if (
      !sits(seats, other) ||
      now - (seats.since[other] as number) < LEAST_MINUTES ||
      now < (seats.keeps[other] as number)
    )
      continue
    const covers = ((roster.skills[other] as number) & (roster.skills[agent] as number)) !== 0
    const at = roster.lastHardAt[other] as number
    if (covers && at < earliest) {
      earliest = at
      best = other
    } else if (covers && best === NOBODY && at <= earliest) best = other
  }
  if (best === NOBODY) return NOBODY
  leaveSeat(seats, best, now)
  seats.since[agent] = now
  seats.lastSat[agent] = now
  seats.keeps[agent] = Math.max(now + LEAST_MINUTES, (roster.lastHardAt[agent] as number) + RESTED_MINUTES)
  if (seats.called[agent] === 0) seats.taken += 1
  seats.called[agent] = 0
  return best
}

/** The same amount of work is done whatever the rule is: what was sat too little or too much so far is made up for. */
function wantedNow(seats: Seats, present: number, now: number): number {
  let sat = seats.minutes
  for (const since of seats.since) if (!Number.isNaN(since)) sat += now - since
  const behind = (seats.due - sat) / (2 * BLOCK_MINUTES)
  seats.due += seats.part * present * BLOCK_MINUTES
  return Math.max(0, Math.round(seats.part * present + behind))
}

/** Each block: whoever has sat their time gets up, and who has not sat for longest is called. Both lists are for the day to look at. */
export function rotate(
  seats: Seats,
  it: { now: number; there: (agent: number) => boolean; roster: Roster },
): readonly number[] {
  if (seats.part === 0) return []
  const { now, there, roster } = it
  const present = Array.from({ length: roster.size }, (_, agent) => agent).filter(there)
  const wanted = wantedNow(seats, present.length, now)
  const changed: number[] = []
  for (const agent of present) {
    const upBy = Math.max(
      (seats.since[agent] as number) + (seats.swap ? STAY_MINUTES : BLOCK_MINUTES),
      seats.keeps[agent] as number,
    )
    if (!sits(seats, agent) || now < upBy) continue
    leaveSeat(seats, agent, now)
    changed.push(agent)
  }
  // Whoever cools goes first where seats are there for that, then whoever has not sat for longest.
  const cools = (agent: number) => (seats.swap && now - (roster.lastHardAt[agent] as number) < RESTED_MINUTES ? 0 : 1)
  const next = present
    .filter((agent) => !sits(seats, agent) && seats.called[agent] === 0)
    .sort((a, b) => cools(a) - cools(b) || (seats.lastSat[a] as number) - (seats.lastSat[b] as number) || a - b)
  for (const agent of next.slice(0, Math.max(0, wanted - seats.taken))) {
    seats.called[agent] = 1
    seats.taken += 1
    changed.push(agent)
  }
  return changed
}

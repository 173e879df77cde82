import { type Asked, chooseAgent, costOf, NOBODY } from '../protective/index.ts'
import { chooseContact } from '../protective/queue.ts'
import { becomesFree, isTaken, type Roster, weigh } from '../protective/roster.ts'
import type { Weights } from '../protective/weights.ts'
import type { Agenda } from './agenda.ts'
import type { Contacts } from './contacts.ts'
import type { People, Shift } from './people.ts'
import { leaveSeat, rotate, type Seats, sitDown, swapIn } from './seats.ts'

export type Policy = {
  weights: Weights
  /** Whoever was hurt takes the seat of somebody rested. */
  swap: boolean
}

const ENDS = 0
const LEAVES = 1
export const COMES = 2
export const BREAK = 3
const BACK = 4
export const GOES = 5
const REOPENS = 6
export const BLOCK = 7

/** One day as it goes: who is there, who speaks with whom, who waits. */
export type Day = {
  readonly contacts: Contacts
  readonly policy: Policy
  readonly roster: Roster
  readonly people: People
  readonly agenda: Agenda
  readonly seats: Seats
  readonly talksWith: Int32Array
  readonly present: Uint8Array
  readonly onBreak: Uint8Array
  readonly breakDue: Float64Array
  readonly goesHome: Uint8Array
  readonly answeredAt: Float64Array
  readonly answeredBy: Int32Array
  readonly waiting: (Asked & { n: number })[]
  readonly shifts: readonly Shift[]
  now: number
}

/** What the agenda says now. */
export function happens(day: Day, n: number): void {
  const { what, who } = day.agenda
  if (what === ENDS) ends(day, who)
  else if (what === LEAVES) gaveUp(day, who)
  else if (what === REOPENS) reopens(day, who)
  else if (what === COMES) {
    day.present[who] = 1
    isFree(day, who)
  } else if (what === GOES) goes(day, who)
  else if (what === BREAK) {
    const agent = who % n
    day.breakDue[agent] = Math.floor(who / n)
    if (day.talksWith[agent] === -1) isFree(day, agent)
  } else if (what === BACK) {
    day.onBreak[who] = 0
    isFree(day, who)
  } else block(day)
}

/** A contact has come: somebody takes it, or it waits. */
export function comes(day: Day, n: number): void {
  const { contacts, roster, policy } = day
  const asked = {
    n,
    skill: contacts.skill[n] as number,
    at: day.now,
    risk: contacts.risk[n] as number,
    rank: contacts.rank[n] as number,
    isRepeat: false,
  }
  roster.meanRisk += (asked.risk - roster.meanRisk) / 2000
  const { agent, reopensAt } = chooseAgent(roster, asked, day.now, policy.weights)
  if (agent !== NOBODY) {
    answers(day, agent, n)
    return
  }
  day.waiting.push(asked)
  day.agenda.push(day.now + (contacts.patience[n] as number), LEAVES, n)
  if (reopensAt < Number.POSITIVE_INFINITY) day.agenda.push(reopensAt, REOPENS, n)
}

function answers(day: Day, agent: number, n: number): void {
  const { roster, policy, contacts } = day
  roster.meanCost += (costOf(roster, agent, day.now, policy.weights) - roster.meanCost) / 500
  isTaken(roster, agent)
  day.talksWith[agent] = n
  day.answeredAt[n] = day.now
  day.answeredBy[n] = agent
  day.agenda.push(day.now + (contacts.minutes[n] as number), ENDS, agent)
}

function ends(day: Day, agent: number): void {
  const { roster, contacts, policy } = day
  const n = day.talksWith[agent] as number
  day.talksWith[agent] = -1
  if (contacts.marked[n] === 1) {
    roster.hardBeforeAt[agent] = roster.lastHardAt[agent] as number
    roster.lastHardAt[agent] = day.now
    roster.lastWasSevere[agent] = contacts.severe[n] as number
    roster.had[agent] = (roster.had[agent] as number) + 1
    weigh(roster, agent, policy.weights)
  }
  if (!day.goesHome[agent] && !(day.breakDue[agent] as number)) {
    const back = swapIn(day.seats, agent, day.now, roster)
    if (back !== NOBODY) {
      isFree(day, back)
      return
    }
  }
  isFree(day, agent)
}

/** Somebody has nothing to do: home, a break that is due, a seat that calls, the queue, or to wait. */
function isFree(day: Day, agent: number): void {
  const { roster, policy } = day
  if (!day.present[agent] || day.onBreak[agent]) return
  if (day.goesHome[agent]) {
    day.present[agent] = 0
    leaveSeat(day.seats, agent, day.now)
    isTaken(roster, agent)
    return
  }
  if (day.breakDue[agent]) {
    day.agenda.push(day.now + (day.breakDue[agent] as number), BACK, agent)
    day.breakDue[agent] = 0
    day.onBreak[agent] = 1
    leaveSeat(day.seats, agent, day.now)
    isTaken(roster, agent)
    return
  }
  if (sitDown(day.seats, agent, day.now)) {
    isTaken(roster, agent)
    return
  }
  const { place, reopensAt } = chooseContact(roster, agent, day.waiting, day.now, policy.weights)
  if (place !== -1) {
    const [chosen] = day.waiting.splice(place, 1)
    if (chosen) {
      answers(day, agent, chosen.n)
      return
    }
  }
  becomesFree(roster, agent, day.now)
  if (reopensAt < Number.POSITIVE_INFINITY) day.agenda.push(reopensAt, REOPENS, -1)
}

function gaveUp(day: Day, n: number): void {
  const place = day.waiting.findIndex((it) => it.n === n)
  if (place !== -1) day.waiting.splice(place, 1)
}

/** The clock of a gate has come: whoever waits is offered again to those who are free. */
function reopens(day: Day, n: number): void {
  for (let place = 0; place < day.waiting.length; place++) {
    const asked = day.waiting[place]
    if (!asked || (n !== -1 && asked.n !== n)) continue
    const { agent } = chooseAgent(day.roster, asked, day.now, day.policy.weights)
    if (agent === NOBODY) continue
    day.waiting.splice(place, 1)
    place -= 1
    answers(day, agent, asked.n)
  }
}

function goes(day: Day, agent: number): void {
  day.goesHome[agent] = 1
  if (day.talksWith[agent] === -1) isFree(day, agent)
}

/** Each half hour: hours on duty are counted, seats go round. */
function block(day: Day): void {
  const { roster, policy } = day
  let hours = 0
  let had = 0
  for (let agent = 0; agent < roster.size; agent++) {
    if (day.present[agent] === 1) roster.hours[agent] = (roster.hours[agent] as number) + 0.5
    if (roster.spared[agent] === 1) continue
    hours += (roster.hours[agent] as number) * (roster.share[agent] as number)
    had += roster.had[agent] as number
  }
  roster.meanRate = hours > 0 ? had / hours : 0
  for (let agent = 0; agent < roster.size; agent++) weigh(roster, agent, policy.weights)
  const there = (agent: number) => day.present[agent] === 1 && day.onBreak[agent] === 0 && day.goesHome[agent] === 0
  for (const agent of rotate(day.seats, { now: day.now, there, roster })) {
    if (day.talksWith[agent] === -1) isFree(day, agent)
  }
}

import { NOBODY } from '../protective/index.ts'
import { emptyRoster, type Roster, weigh } from '../protective/roster.ts'
import { agenda } from './agenda.ts'
import { type Contacts, contactsOf } from './contacts.ts'
import { BLOCK, BREAK, COMES, comes, type Day, GOES, happens, type Policy } from './day.ts'
import type { Assumptions } from './house.ts'
import { addDay, emptyWeek, type Week } from './measures.ts'
import { type People, peopleOf, type Shift } from './people.ts'
import { openSeats } from './seats.ts'

export type { Policy } from './day.ts'

/** A week under one rule. The same seed gives the same people, contacts and chances to every rule. */
export function simulateWeek(it: Assumptions, contactsADay: number, seed: number, policy: Policy): Week {
  const people = peopleOf(it, seed)
  const roster = emptyRoster(it.agents)
  roster.skills.set(people.skills)
  roster.skillCount.set(people.skillCount)
  roster.spared.set(people.spared)
  roster.share.set(people.share)
  roster.mayDecide.set(people.mayDecide)
  roster.meanRisk = it.skills.reduce((sum, skill) => sum + skill.share * skill.abusive, 0) * it.abuseTimes
  roster.meanCost = policy.weights.base
  const week = emptyWeek(it.agents)
  for (let day = 0; day < it.days; day++) {
    roster.lastHardAt.fill(Number.NEGATIVE_INFINITY)
    roster.hardBeforeAt.fill(Number.NEGATIVE_INFINITY)
    for (let agent = 0; agent < it.agents; agent++) weigh(roster, agent, policy.weights)
    const contacts = contactsOf(it, contactsADay, seed, day)
    const shifts = people.shifts[day] ?? []
    const done = runDay({ it, contacts, policy, roster, people, shifts })
    addDay(week, { ...done, contacts, shifts, people, seed: seed * 100 + day })
  }
  return week
}

type Given = {
  it: Assumptions
  contacts: Contacts
  policy: Policy
  roster: Roster
  people: People
  shifts: readonly Shift[]
}

function runDay({ it, contacts, policy, roster, people, shifts }: Given) {
  const n = it.agents
  const day: Day = {
    contacts,
    policy,
    roster,
    people,
    shifts,
    agenda: agenda(),
    seats: openSeats(n, it.seats, policy.swap),
    talksWith: new Int32Array(n).fill(-1),
    present: new Uint8Array(n),
    onBreak: new Uint8Array(n),
    breakDue: new Float64Array(n),
    goesHome: new Uint8Array(n),
    answeredAt: new Float64Array(contacts.count).fill(Number.NaN),
    answeredBy: new Int32Array(contacts.count).fill(NOBODY),
    waiting: [],
    now: 0,
  }
  for (const shift of shifts) {
    day.agenda.push(shift.from, COMES, shift.agent)
    day.agenda.push(shift.to, GOES, shift.agent)
    for (const pause of shift.breaks) day.agenda.push(pause.at, BREAK, shift.agent + n * pause.minutes)
  }
  for (let at = it.opensMinute; at < it.closesMinute; at += 30) day.agenda.push(at, BLOCK, 0)
  let next = 0
  while (true) {
    const arrives = next < contacts.count ? (contacts.at[next] as number) : Number.POSITIVE_INFINITY
    if (arrives <= day.agenda.nextAt()) {
      if (arrives === Number.POSITIVE_INFINITY) break
      day.now = arrives
      comes(day, next)
      next += 1
    } else {
      day.agenda.pop()
      day.now = day.agenda.at
      happens(day, n)
    }
  }
  return { answeredAt: day.answeredAt, answeredBy: day.answeredBy, seatMinutes: day.seats.minutes }
}

import { type Candidate, type Coming, inOrder } from '../routing/arrivals/choice.ts'

/** A day of calls on paper, played through the same choice that the house makes. Seconds from its beginning. */
export type Call = { at: number; seconds: number; hard: boolean; known: boolean; level: 0 | 2 | 3 }
export type Rules = {
  /** People who volunteered, or nobody where the list is off. */
  volunteers: { agents: number; most: number; spacingMinutes: number } | null
  /** The rules of the house; without them, whoever has been free longest takes whatever comes. */
  caps: boolean
  waitMost: number
}
export type Played = {
  waits: readonly { known: boolean; hard: boolean; seconds: number; calledBack: boolean }[]
  /** Per person: hard contacts, the longest row of them with nothing between, and the time above the limit of strain. */
  people: readonly { hard: number; longestRun: number; overSeconds: number; peak: number }[]
}

const START = Date.UTC(2026, 6, 15)
const moment = (seconds: number) => new Date(START + seconds * 1000)
const HALVES = 4 * 3600
const WEIGHT = { 0: 0, 2: 3, 3: 8 } as const
const REST = { 0: 0, 2: 300, 3: 900 } as const
const OVER = 5

type Person = Candidate & {
  nth: number
  busyUntil: number
  restUntil: number
  strainAt: number
  longestRun: number
  hard: number
  overSeconds: number
  peak: number
}

/** Free, rested, and nothing else to say of them. */
export const NOTHING_SPECIAL: Omit<Candidate, 'idleSince' | 'volunteer'> = {
  state: 'available',
  unavailableUntil: null,
  inSlotUntil: null,
  isOut: false,
  inSeat: false,
  inOneAtATime: false,
  isBusy: false,
  isTheirVictim: false,
  isKept: false,
  run: 0,
  lastHardAt: null,
  strain: 0,
  isNew: false,
  isEmpowered: false,
}

const fresh = (nth: number, rules: Rules): Person => ({
  nth,
  ...NOTHING_SPECIAL,
  volunteer: volunteering(nth, rules),
  idleSince: moment(0),
  busyUntil: 0,
  restUntil: 0,
  strainAt: 0,
  longestRun: 0,
  hard: 0,
  overSeconds: 0,
  peak: 0,
})

const volunteering = (nth: number, { volunteers: it }: Rules) =>
  it && nth < it.agents
    ? {
        until: moment(90 * 86_400),
        most: it.most,
        mostSevere: it.most,
        spacingMinutes: it.spacingMinutes,
        taken: 0,
        takenSevere: 0,
        lastAt: null,
      }
    : null

/** Plays a day with so many people on duty. Every contact is answered or called back; none is forgotten. */
export function play(calls: readonly Call[], agents: number, rules: Rules): Played {
  const people = Array.from({ length: agents }, (_, nth) => fresh(nth, rules))
  const waits: { known: boolean; hard: boolean; seconds: number; calledBack: boolean }[] = []
  const waiting: Call[] = []
  const place = (now: number) => {
    for (let nth = 0; nth < waiting.length; ) {
      const call = waiting[nth]
      if (!call) break
      const seconds = now - call.at
      const who = choose(people, call, now, rules)
      if (!who && seconds < rules.waitMost) {
        nth++
        continue
      }
      waiting.splice(nth, 1)
      waits.push({ known: call.known, hard: call.hard, seconds, calledBack: !who })
      if (who) answer(who, call, now, rules)
    }
  }
  const end = (calls.at(-1)?.at ?? 0) + 4 * 3600
  let next = 0
  // Every five seconds somebody looks: fine enough for minutes, and a day is played in well under a second.
  for (let now = 0; now <= end; now += 5) {
    for (let call = calls[next]; call && call.at <= now; call = calls[++next]) waiting.push(call)
    if (waiting.length > 0) place(now)
  }
  for (const it of people) settle(it, end)
  return { waits, people }
}

function choose(people: readonly Person[], call: Call, now: number, rules: Rules): Person | null {
  const free = people.filter((it) => it.busyUntil <= now && it.restUntil <= now)
  for (const it of free) settle(it, now)
  // Only what is known before it is answered counts; a call that turns hard unannounced can reach anybody who may take calls.
  const coming: Coming = {
    oneAtATime: true,
    hard: rules.caps && call.known,
    ours: false,
    sensitive: call.known && rules.volunteers ? { severe: false } : null,
  }
  const plain = rules.caps ? free : free.map((it) => ({ ...it, run: 0, strain: 0, volunteer: unlimited(it) }))
  const chosen = inOrder(coming, plain, moment(now))[0]
  return chosen ? (people[chosen.nth] ?? null) : null
}

const unlimited = ({ volunteer }: Person) =>
  volunteer && { ...volunteer, most: 999, mostSevere: 999, taken: 0, takenSevere: 0, lastAt: null }

function answer(who: Person, call: Call, now: number, rules: Rules): void {
  const endsAt = now + call.seconds
  who.busyUntil = endsAt
  who.idleSince = moment(endsAt)
  if (call.known && who.volunteer)
    who.volunteer = { ...who.volunteer, taken: who.volunteer.taken + 1, lastAt: moment(endsAt) }
  const rested = who.lastHardAt && endsAt - call.seconds - (who.lastHardAt.getTime() - START) / 1000 >= 15 * 60
  if (!call.hard) {
    who.run = 0
    return
  }
  // A quarter of an hour away from every voice is the rest that ends a row, where the rule gives it.
  who.run = rules.caps && rested && who.run >= 2 ? 1 : who.run + 1
  who.longestRun = Math.max(who.longestRun, who.run)
  who.lastHardAt = moment(endsAt)
  who.hard++
  settle(who, endsAt)
  who.strain += WEIGHT[call.level]
  who.peak = Math.max(who.peak, who.strain)
  who.restUntil = endsAt + REST[call.level]
}

/** Lets what was borne fade until a moment, and counts how long it stood above the limit. */
function settle(who: Person, until: number): void {
  if (until <= who.strainAt) return
  if (who.strain > OVER) who.overSeconds += Math.min(until - who.strainAt, HALVES * Math.log2(who.strain / OVER))
  who.strain *= 2 ** -((until - who.strainAt) / HALVES)
  who.strainAt = until
}

import type { Contacts } from './contacts.ts'
import type { People, Shift } from './people.ts'

/** What a week came to. Counts and waits; what is made of them is `figures`. */
export type Week = {
  offered: number
  within: number
  abandoned: number
  readonly waits: number[]
  /** Of everybody, also of those who gave up, in seconds. */
  waited: number
  abusive: number
  backToBack: number
  three: number
  dutyHours: number
  seatHours: number
  readonly had: Float64Array
  readonly hours: Float64Array
  readonly spared: Uint8Array
  readonly share: Float64Array
  highWait: number
  high: number
  otherWait: number
  others: number
}

export const emptyWeek = (people: number): Week => ({
  offered: 0,
  within: 0,
  abandoned: 0,
  waits: [],
  waited: 0,
  abusive: 0,
  backToBack: 0,
  three: 0,
  dutyHours: 0,
  seatHours: 0,
  had: new Float64Array(people),
  hours: new Float64Array(people),
  spared: new Uint8Array(people),
  share: new Float64Array(people),
  highWait: 0,
  high: 0,
  otherWait: 0,
  others: 0,
})

const PROMISED_SECONDS = 20
const BACK_TO_BACK_MINUTES = 30
const HIGH_RANK = 0.9

type Done = {
  answeredAt: Float64Array
  answeredBy: Int32Array
  seatMinutes: number
  contacts: Contacts
  shifts: readonly Shift[]
  people: People
  seed: number
}

export function addDay(week: Week, { answeredAt, answeredBy, seatMinutes, contacts, shifts, people }: Done): void {
  week.spared.set(people.spared)
  week.share.set(people.share)
  week.seatHours += seatMinutes / 60
  for (const shift of shifts) {
    const pauses = shift.breaks.reduce((sum, it) => sum + it.minutes, 0)
    const hours = (shift.to - shift.from - pauses) / 60
    week.hours[shift.agent] = (week.hours[shift.agent] as number) + hours
    week.dutyHours += hours
  }
  const hard: { agent: number; from: number; to: number }[] = []
  for (let n = 0; n < contacts.count; n++) {
    const answered = answeredAt[n] as number
    const isAnswered = !Number.isNaN(answered)
    const wait = (isAnswered ? answered - (contacts.at[n] as number) : (contacts.patience[n] as number)) * 60
    week.offered += 1
    week.waited += wait
    if (isAnswered) week.waits.push(wait)
    else week.abandoned += 1
    if (isAnswered && wait <= PROMISED_SECONDS) week.within += 1
    if (contacts.abusive[n] === 0) {
      if ((contacts.rank[n] as number) > HIGH_RANK) {
        week.high += 1
        week.highWait += wait
      } else {
        week.others += 1
        week.otherWait += wait
      }
    } else if (isAnswered)
      hard.push({ agent: answeredBy[n] as number, from: answered, to: answered + (contacts.minutes[n] as number) })
  }
  countHard(week, hard)
}

function countHard(week: Week, hard: { agent: number; from: number; to: number }[]): void {
  hard.sort((a, b) => a.from - b.from)
  const before = new Map<number, { from: number; to: number }[]>()
  for (const it of hard) {
    const last = before.get(it.agent) ?? []
    const [second, first] = [last.at(-2), last.at(-1)]
    week.abusive += 1
    week.had[it.agent] = (week.had[it.agent] as number) + 1
    if (first && it.from - first.to < BACK_TO_BACK_MINUTES) week.backToBack += 1
    if (second && it.from - second.from < 60) week.three += 1
    last.push(it)
    before.set(it.agent, last)
  }
}

export type Figures = {
  serviceLevel: number
  meanWait: number
  waitOfAll: number
  p95Wait: number
  abandonment: number
  backToBack: number
  threeIn60: number
  maxOverMean: number
  sparedRate: number
  sparedShare: number
  resilientRatio: number
  highScoreWait: number
  abusiveEach8h: number
  seatPart: number
}

export function figuresOf(week: Week): Figures {
  const waits = Float64Array.from(week.waits).sort()
  const rate = (which: (agent: number) => boolean) => {
    let had = 0
    let hours = 0
    for (let agent = 0; agent < week.had.length; agent++) {
      if (!which(agent)) continue
      had += week.had[agent] as number
      hours += week.hours[agent] as number
    }
    return had / hours
  }
  const spared = (agent: number) => week.spared[agent] === 1
  const more = (agent: number) => !spared(agent) && (week.share[agent] as number) > 1
  const rates = [...week.had.keys()]
    .filter((agent) => !spared(agent))
    .map((agent) => (week.had[agent] as number) / (week.hours[agent] as number))
  const mean = rates.reduce((sum, it) => sum + it, 0) / rates.length
  const sparedHad = [...week.had.keys()].filter(spared).reduce((sum, agent) => sum + (week.had[agent] as number), 0)
  return {
    serviceLevel: week.within / week.offered,
    meanWait: waits.reduce((sum, it) => sum + it, 0) / waits.length,
    waitOfAll: week.waited / week.offered,
    p95Wait: waits[Math.floor(waits.length * 0.95)] ?? 0,
    abandonment: week.abandoned / week.offered,
    backToBack: week.backToBack / week.abusive,
    threeIn60: (week.three / week.dutyHours) * 8,
    maxOverMean: Math.max(...rates) / mean,
    sparedRate: rate(spared) / rate((agent) => !spared(agent)),
    sparedShare: sparedHad / week.abusive,
    resilientRatio: rate(more) / rate((agent) => !spared(agent) && !more(agent)),
    highScoreWait: week.highWait / week.high / (week.otherWait / week.others),
    abusiveEach8h: (week.abusive / week.dutyHours) * 8,
    seatPart: week.seatHours / week.dutyHours,
  }
}

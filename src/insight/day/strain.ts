/**
 * What happened to somebody, counted in the minutes of rest that the house itself gives after such a thing, minus the
 * rest they took. Arithmetic on events, for that person alone: no guess at how anybody feels, and not a diagnosis.
 */
export const REST_FOR = { insult: 5, insult_family: 15, slur: 15, sexual: 15, threat: 60 } as const
export type Borne = keyof typeof REST_FOR
export const REST_FOR_LONG = 3
export const REST_FOR_UNRESOLVED = 2
/** By the level of the rest that followed a contact, where nothing was confirmed in it. */
const REST_FOR_LEVEL: readonly number[] = [0, 0, 5, 15, 60]
/** After three days half of what is left has worn off by itself, a weekend included. */
export const HALF_LIFE_HOURS = 72
const HOUR = 3_600_000

export const isBorne = (kind: string): kind is Borne => kind in REST_FOR

/** One contact of mine: what counts in it, as I confirmed it; how long it was; how it ended. */
export type HardContact = {
  at: Date
  kinds: readonly Borne[]
  level: number
  minutes: number
  unresolved: boolean
}
export type Rest = { from: Date; to: Date }

export function minutesOf(it: HardContact, longFrom: number): number {
  const confirmed = it.kinds.reduce((sum, kind) => sum + REST_FOR[kind], 0)
  const happened = Math.max(confirmed, REST_FOR_LEVEL[it.level] ?? 0)
  return happened + (it.minutes >= longFrom ? REST_FOR_LONG : 0) + (it.unresolved ? REST_FOR_UNRESOLVED : 0)
}

export type StrainDay = { day: string; contacts: number; happened: number; rested: number; left: number }
type Moment = { at: number; adds: number }

/** Day by day: what happened, what was rested, and what was left at its end. It carries over midnight. */
export function strainOf(
  contacts: readonly HardContact[],
  rests: readonly Rest[],
  days: readonly { day: string; from: Date; until: Date }[],
  longFrom: number,
): readonly StrainDay[] {
  const moments: Moment[] = [
    ...contacts.map((it) => ({ at: it.at.getTime(), adds: minutesOf(it, longFrom) })),
    ...together(rests).map((it) => ({ at: it.to.getTime(), adds: -restedMinutes(it) })),
  ].toSorted((a, b) => a.at - b.at)
  let left = 0
  let at = moments[0]?.at ?? 0
  let next = 0
  return days.map(({ day, from, until }) => {
    const count = { happened: 0, rested: 0 }
    for (let moment = moments[next]; moment && moment.at < until.getTime(); moment = moments[++next]) {
      left = Math.max(0, left * faded(moment.at - at) + moment.adds)
      at = moment.at
      if (moment.adds > 0) count.happened += moment.adds
      else count.rested -= moment.adds
    }
    left *= faded(Math.max(0, until.getTime() - at))
    at = Math.max(at, until.getTime())
    return { day, contacts: contacts.filter((it) => it.at >= from && it.at < until).length, ...count, left }
  })
}

const restedMinutes = ({ from, to }: Rest) => Math.max(0, (to.getTime() - from.getTime()) / 60_000)
const faded = (milliseconds: number) => 2 ** (-milliseconds / HOUR / HALF_LIFE_HOURS)

/** A break within a rest is rested once. */
export function together(rests: readonly Rest[]): readonly Rest[] {
  const whole: Rest[] = []
  for (const it of rests.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    const last = whole.at(-1)
    if (!last || it.from > last.to) whole.push(it)
    else whole[whole.length - 1] = { from: last.from, to: new Date(Math.max(it.to.getTime(), last.to.getTime())) }
  }
  return whole
}

/** So many days that were worked are looked at, and on so many of them more must have happened than was rested. */
const LOOKED_AT = 10
const GROWING = 8
const NOTICEABLE_MINUTES = 3

/**
 * It has grown day after day: said to the person, who is shown where to talk, and to nobody else. One bad day alone never
 * says it, however bad; ten mild ones in a row do.
 */
export function keepsGrowing(days: readonly StrainDay[]): boolean {
  const worked = days.filter((it) => it.contacts > 0).slice(-LOOKED_AT)
  const growing = worked.filter((it) => it.happened - it.rested >= NOTICEABLE_MINUTES)
  return worked.length === LOOKED_AT && growing.length >= GROWING
}

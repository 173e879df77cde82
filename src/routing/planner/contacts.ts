import { normalPoint } from '#kernel/student.ts'
import { chanceOf, exponential, normal, poisson } from './chance.ts'
import type { Assumptions } from './house.ts'

/** A day of contacts, one number a column, in the order of their coming. Minutes of the day. */
export type Contacts = {
  readonly count: number
  readonly at: Float64Array
  readonly skill: Int32Array
  readonly minutes: Float64Array
  readonly patience: Float64Array
  readonly risk: Float64Array
  readonly rank: Float64Array
  readonly abusive: Uint8Array
  readonly severe: Uint8Array
  readonly marked: Uint8Array
  /** A number of chance for what whoever takes it decides afterwards. */
  readonly lot: Float64Array
}

/** Days and half hours are never quite as busy as planned. */
const DAY_CV = 0.05
const HALF_HOUR_CV = 0.05

const logit = (part: number) => Math.log(part / (1 - part))
const rated = (it: Assumptions, part: number) => Math.min(0.9, part * it.abuseTimes)

/** The same contacts for whatever rule is tried on them: they hang on the seed alone. */
export function contactsOf(it: Assumptions, contactsADay: number, seed: number, day: number): Contacts {
  const times = chanceOf(seed, `times:${day}`)
  const total = it.profile.reduce((sum, part) => sum + part, 0)
  const varied = (cv: number) => (it.steady ? 1 : Math.max(0.5, 1 + cv * normal(times)))
  const dayFactor = varied(DAY_CV) * it.demandTimes
  const at: number[] = []
  for (const [slot, part] of it.profile.entries()) {
    const mean = (contactsADay * dayFactor * varied(HALF_HOUR_CV) * part) / total
    const from = it.opensMinute + slot * 30
    for (let n = poisson(times, mean); n > 0; n--) at.push(from + times() * 30)
  }
  at.sort((a, b) => a - b)
  return filled(it, Float64Array.from(at), seed, day)
}

function filled(it: Assumptions, at: Float64Array, seed: number, day: number): Contacts {
  const count = at.length
  const chance = chanceOf(seed, `contacts:${day}`)
  const column = () => new Float64Array(count)
  const all = {
    count,
    at,
    skill: new Int32Array(count),
    minutes: column(),
    patience: column(),
    risk: column(),
    rank: column(),
    abusive: new Uint8Array(count),
    severe: new Uint8Array(count),
    marked: new Uint8Array(count),
    lot: column(),
  }
  const lots = chanceOf(seed, `lots:${day}`)
  const distance = Math.SQRT2 * normalPoint(it.auc)
  const mean = it.handleSeconds / 60 / Math.exp(it.handleLogSd ** 2 / 2)
  for (let n = 0; n < count; n++) {
    const skill = skillOf(it, chance())
    const rate = rated(it, it.skills[skill]?.abusive ?? 0)
    const abusive = chance() < rate
    const z = normal(chance) + (abusive ? distance : 0)
    all.skill[n] = 1 << skill
    all.abusive[n] = abusive ? 1 : 0
    all.severe[n] = abusive && chance() < it.severeShare ? 1 : 0
    all.risk[n] = 1 / (1 + Math.exp(-(logit(rate) + distance * z - distance ** 2 / 2)))
    const minutes = it.steady
      ? exponential(chance, it.handleSeconds / 60)
      : mean * Math.exp(it.handleLogSd * normal(chance))
    all.minutes[n] = minutes * (abusive ? it.abusiveLonger : 1)
    all.patience[n] = exponential(chance, it.patienceSeconds / 60)
    all.lot[n] = lots()
    all.marked[n] = chance() < (abusive ? it.recall : it.falseAlarm) ? 1 : 0
  }
  rankInto(all.risk, all.rank)
  return all
}

function skillOf(it: Assumptions, lot: number): number {
  let left = lot
  for (const [n, skill] of it.skills.entries()) {
    left -= skill.share
    if (left < 0) return n
  }
  return it.skills.length - 1
}

/** The rank of a risk among those of its day. A live house ranks by the risks of the last weeks. */
function rankInto(risk: Float64Array, rank: Float64Array): void {
  const order = Float64Array.from(risk).sort()
  for (let n = 0; n < risk.length; n++) {
    let low = 0
    let high = order.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((order[middle] as number) <= (risk[n] as number)) low = middle + 1
      else high = middle
    }
    rank[n] = low / order.length
  }
}

/** One line of calls, one skill, nothing that changes by the hour: what formulas can say. Everything else is simulated. */
export type Line = {
  readonly contactsAnHour: number
  readonly handleSeconds: number
  /** Answered within so many seconds counts as in time. */
  readonly targetSeconds: number
}

export type Waiting = {
  /** Part of all contacts that do not find somebody free. */
  waits: number
  /** Part of all contacts that are answered in time. */
  serviceLevel: number
  /** Over all contacts, those that did not wait included. */
  meanWaitSeconds: number
  abandonment: number
  occupancy: number
}

export type Answered = ({ kind: 'holds' } & Waiting) | { kind: 'overloaded'; load: number }

/** Heads that would be busy all the time if nobody ever waited. */
export const trafficOf = (it: Line): number => (it.contactsAnHour * it.handleSeconds) / 3600

/** Erlang B, by the recursion that neither overflows nor loses digits: part of contacts that meet only busy people. */
export function blocked(traffic: number, agents: number): number {
  if (traffic <= 0) return agents === 0 ? 1 : 0
  let part = 1
  for (let n = 1; n <= agents; n++) part = (traffic * part) / (n + traffic * part)
  return part
}

/** Erlang C: everybody waits for as long as it takes. With too few people the line grows without an end, and it says so. */
export function erlangC(it: Line, agents: number): Answered {
  const traffic = trafficOf(it)
  const load = agents > 0 ? traffic / agents : Number.POSITIVE_INFINITY
  if (load >= 1) return { kind: 'overloaded', load }
  const none = blocked(traffic, agents)
  const waits = none / (1 - load * (1 - none))
  const spare = agents - traffic
  return {
    kind: 'holds',
    waits,
    serviceLevel: 1 - waits * Math.exp((-spare * it.targetSeconds) / it.handleSeconds),
    meanWaitSeconds: (waits * it.handleSeconds) / spare,
    abandonment: 0,
    occupancy: load,
  }
}

/** Beyond this a term changes nothing that anybody could read. */
const NOTHING = 1e-17
const MUCH = 1e200

/** Sums over how many wait: of the chances, and of the chances times how many. Kept in range by a common unit. */
function queueOf(arrive: number, serve: number, leave: number) {
  let unit = 1
  let logUnit = 0
  let [term, sum, length] = [1, 0, 0]
  for (let n = 1; ; n++) {
    term *= arrive / (serve + n * leave)
    sum += term
    length += n * term
    if (term * (n + 1) <= NOTHING * Math.max(length, unit) && arrive < serve + n * leave) break
    if (length > MUCH) {
      ;[term, sum, length, unit] = [term / MUCH, sum / MUCH, length / MUCH, unit / MUCH]
      logUnit -= Math.log(MUCH)
    }
  }
  return { unit, logUnit, sum, length }
}

/** Erlang A: as Erlang C, but people hang up, each with a patience of their own. It holds in any overload. */
export function erlangA(it: Line & { patienceSeconds: number }, agents: number): Waiting {
  const traffic = trafficOf(it)
  if (traffic <= 0) return { waits: 0, serviceLevel: 1, meanWaitSeconds: 0, abandonment: 0, occupancy: 0 }
  const [arrive, serve, leave] = [it.contactsAnHour / 3600, agents / it.handleSeconds, 1 / it.patienceSeconds]
  const none = blocked(traffic, agents)
  const queue = queueOf(arrive, serve, leave)
  const all = queue.unit + none * queue.sum
  const waits = (none * (queue.unit + queue.sum)) / all
  const meanWaitSeconds = (none * queue.length) / all / arrive
  const abandonment = leave * meanWaitSeconds
  const late = inTime({ arrive, serve, leave }, Math.log(none) + queue.logUnit - Math.log(all), it.targetSeconds)
  return {
    waits,
    serviceLevel: Math.min(1, 1 - waits + late),
    meanWaitSeconds,
    abandonment,
    occupancy: agents === 0 ? 0 : (traffic * (1 - abandonment)) / agents,
  }
}

type Rates = { arrive: number; serve: number; leave: number }

/** Part of all contacts that wait, do not hang up and are answered in time: the density of the offered wait, summed by Simpson. */
function inTime({ arrive, serve, leave }: Rates, logAllBusy: number, seconds: number): number {
  if (seconds <= 0 || serve <= 0 || logAllBusy === Number.NEGATIVE_INFINITY) return 0
  const steps = 2 * Math.min(20_000, Math.max(200, Math.ceil(seconds * (arrive + serve + leave) * 4)))
  const step = seconds / steps
  const at = (t: number) =>
    serve * Math.exp(logAllBusy - (arrive / leave) * Math.expm1(-leave * t) - serve * t - leave * t)
  let sum = at(0) + at(seconds)
  for (let n = 1; n < steps; n++) sum += at(n * step) * (n % 2 === 1 ? 4 : 2)
  return (sum * step) / 3
}

export type Goal = { serviceLevel: number; abandonment?: number; occupancy?: number }

/** The fewest people at once with whom it holds; null when no number up to `most` does. More people never make it worse. */
export function leastAgents(it: Line & { patienceSeconds: number | null }, goal: Goal, most = 20_000): number | null {
  const holds = (agents: number) => {
    const { patienceSeconds } = it
    const got: Answered =
      patienceSeconds === null ? erlangC(it, agents) : { kind: 'holds', ...erlangA({ ...it, patienceSeconds }, agents) }
    if (got.kind === 'overloaded') return false
    return (
      got.serviceLevel >= goal.serviceLevel &&
      got.abandonment <= (goal.abandonment ?? 1) &&
      got.occupancy <= (goal.occupancy ?? 1)
    )
  }
  let [low, high] = [0, Math.min(most, Math.max(1, Math.ceil(trafficOf(it))))]
  while (!holds(high)) {
    if (high >= most) return null
    ;[low, high] = [high, Math.min(most, high * 2)]
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}

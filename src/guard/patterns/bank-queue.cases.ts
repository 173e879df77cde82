import type { BankArrival } from '#testing/bank-month.ts'
import type { InQueue } from './queue-cost.ts'

const PAUSE = 900

/** When each who answered was there on that day: from call to call, with pauses of a quarter of an hour taken out. */
function presence(day: readonly BankArrival[]) {
  const by = Map.groupBy(
    day.filter((it) => it.server !== null && it.servedAt !== null),
    (it) => it.server ?? '',
  )
  return [...by.values()].map((calls) => {
    const spans: { from: number; to: number }[] = []
    for (const { servedAt, served } of calls.toSorted((a, b) => (a.servedAt ?? 0) - (b.servedAt ?? 0))) {
      const at = servedAt ?? 0
      const last = spans.at(-1)
      if (last && at - last.to < PAUSE) last.to = Math.max(last.to, at + served)
      else spans.push({ from: at, to: at + served })
    }
    return spans
  })
}

/** The queue of one day run again, first come first served, with the people who were there; `without`: a call that never came. */
export function runDay(day: readonly BankArrival[], without?: string): readonly InQueue[] {
  const free = presence(day).map((spans) => ({ spans, from: 0 }))
  const startAt = (one: (typeof free)[number], at: number): number => {
    const ready = Math.max(at, one.from)
    const span = one.spans.find((it) => it.to > ready)
    return span ? Math.max(ready, span.from) : Number.POSITIVE_INFINITY
  }
  const out: InQueue[] = []
  for (const call of day.toSorted((a, b) => a.came - b.came || Number(a.id) - Number(b.id))) {
    if (call.id === without || call.outcome === 'PHANTOM' || (call.outcome === 'AGENT' && call.server === null))
      continue
    const first = free
      .map((one) => ({ one, at: startAt(one, call.came) }))
      .reduce((a, b) => (b.at < a.at ? b : a), {
        one: null as (typeof free)[number] | null,
        at: Number.POSITIVE_INFINITY,
      })
    const leaves = call.came + call.waited
    const gaveUp = !first.one || (call.outcome === 'HANG' && leaves < first.at)
    const at = (n: number) => n * 1000
    if (gaveUp || !first.one) {
      out.push({ id: call.id, came: at(call.came), answered: null, left: at(leaves) })
      continue
    }
    // Whoever gave up for real and would not have had to here: nobody knows how long they would have taken.
    const served = call.outcome === 'HANG' ? 0 : call.served
    first.one.from = first.at + served
    out.push({ id: call.id, came: at(call.came), answered: at(first.at), left: at(first.at + served) })
  }
  return out
}

export const waitingOf = (queue: readonly InQueue[]) =>
  queue.reduce((sum, it) => sum + ((it.answered ?? it.left) - it.came), 0) / 1000

export type Summary = {
  contacts: number
  utterances: number
  acknowledged: number
  errors: number
  /** Null when no screen could be opened: then nobody saw any. */
  signals: Readonly<Record<string, number>> | null
  advice: number | null
  latency_ms: Spread | null
}
export type Spread = { p50: number; p95: number; p99: number }

/** What a replay has sent and what came back, counted as it goes. */
export type Tally = {
  contacts: number
  utterances: number
  acknowledged: number
  errors: number
  advice: number
  /** Utterances of which no screen was told in time. */
  unseen: number
  readonly signals: Map<string, number>
  readonly latencies: number[]
  /** What went wrong, by the house's word for it. */
  readonly wrong: Map<string, number>
}

export const emptyTally = (): Tally => ({
  contacts: 0,
  utterances: 0,
  acknowledged: 0,
  errors: 0,
  advice: 0,
  unseen: 0,
  signals: new Map(),
  latencies: [],
  wrong: new Map(),
})

export const countOne = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)

export function summaryOf(tally: Tally, watched: boolean): Summary {
  const { contacts, utterances, acknowledged, errors } = tally
  const kinds = [...tally.signals].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    contacts,
    utterances,
    acknowledged,
    errors,
    signals: watched ? Object.fromEntries(kinds) : null,
    advice: watched ? tally.advice : null,
    latency_ms: spreadOf(tally.latencies),
  }
}

/** The nearest rank: every figure is one that was measured. */
export function spreadOf(measured: readonly number[]): Spread | null {
  if (measured.length === 0) return null
  const sorted = measured.toSorted((a, b) => a - b)
  const at = (share: number) => tenths(sorted[Math.ceil(share * sorted.length) - 1] ?? 0)
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

export const tenths = (value: number) => Math.round(value * 10) / 10

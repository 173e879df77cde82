import { type Share, share, type Verdict, verdict } from '../wins/share.ts'

/** One row of something whoever leads has to do with. `counts`: it went well or it did not; none: too early to say. */
export type LedRow = { lead: string; counts: boolean | null }
export type Column = {
  mine: Share & { excluded: Record<string, number> }
  rest: Share & { excluded: Record<string, number> }
  verdict: Verdict
}

/**
 * Somebody's share against everybody else's who leads. Columns are never added up: who refuses breaks is weak where breaks
 * are looked at, and nowhere else.
 */
export function columnOf(rows: readonly LedRow[], lead: string, good: 'up' | 'down'): Column {
  const mine = told(rows.filter((it) => it.lead === lead))
  const rest = told(rows.filter((it) => it.lead !== lead))
  return { mine, rest, verdict: verdict(mine, rest, good) }
}

function told(rows: readonly LedRow[]) {
  const known = rows.filter((it) => it.counts !== null)
  const young = rows.length - known.length
  const excluded: Record<string, number> = young > 0 ? { too_recent: young } : {}
  return { ...share(known.filter((it) => it.counts).length, known.length), excluded }
}

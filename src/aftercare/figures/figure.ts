import { wilson } from '#kernel/wilson.ts'

export type Row = { counts: boolean | null; because: 'not_due_yet' | 'withdrawn' | null }

/** A share that can be checked: n of m, its interval, and what was left out and why. */
export function shareOf(rows: readonly Row[]) {
  const numerator = rows.filter((row) => row.counts === true).length
  const denominator = rows.filter((row) => row.counts !== null).length
  const excluded = Object.fromEntries(
    [...Map.groupBy(rows, (row) => row.because ?? '')]
      .filter(([because]) => because !== '')
      .map(([because, of]) => [because, of.length]),
  )
  return { numerator, denominator, ...wilson(numerator, denominator), excluded }
}

/** Answered by somebody with a name within the shift. What was taken back was never to be answered. */
export function backedRow(it: { state: string; firstDueAt: Date; repliedAt: Date | null }, now: Date): Row {
  if (it.state === 'withdrawn') return { counts: null, because: 'withdrawn' }
  if (it.repliedAt) return { counts: it.repliedAt <= it.firstDueAt, because: null }
  return it.firstDueAt > now ? { counts: null, because: 'not_due_yet' } : { counts: false, because: null }
}

export function lookedInRow(it: { firstDue: Date; doneAt: Date | null }, now: Date): Row {
  if (it.doneAt) return { counts: it.doneAt <= it.firstDue, because: null }
  return it.firstDue > now ? { counts: null, because: 'not_due_yet' } : { counts: false, because: null }
}

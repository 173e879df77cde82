/** A call of a real centre as its file has it. Seconds of its day; nobody's name is kept. */
export type BankCall = {
  readonly nth: number
  readonly customer: string
  readonly at: number
  /** How long they would have talked. Null: they hung up before anybody answered. */
  readonly seconds: number | null
  /** Who hung up waited so long; of the others it is not known how long they would have. */
  readonly patience: number | null
  readonly waited: number
}
/** Somebody was at work from one moment to another. */
export type Stretch = { readonly who: number; readonly from: number; readonly to: number }
export type BankDay = { readonly day: string; readonly calls: readonly BankCall[]; readonly staff: readonly Stretch[] }

/** Longer than this without a call, and they had gone: for a break, or home. */
export const GAP_SECONDS = 3 * 60

type Row = BankCall & { day: string; server: string; served: { from: number; to: number } | null }

/**
 * Seventeen columns separated by tabs, as the trace “Anonymous Bank” has them. Phantom calls and calls that end in the
 * recording are left out; they never came to anybody. Gives null where the head of the file is another.
 */
export function readBank(text: string, gap = GAP_SECONDS): { days: readonly BankDay[]; leftOut: number } | null {
  const [head = '', ...lines] = text.trim().split(/\r?\n/)
  const names = head.split('\t')
  if (!['vru_exit', 'q_time', 'outcome', 'ser_start', 'server'].every((it) => names.includes(it))) return null
  const read = lines.map((line, nth) => rowOf(line.split('\t'), names, nth))
  const rows = read.filter((row) => row !== null)
  const days = [...Map.groupBy(rows, (row) => row.day)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, calls]) => ({ day, calls: calls.toSorted((a, b) => a.at - b.at), staff: staffOf(calls, gap) }))
  return { days, leftOut: lines.length - rows.length }
}

const seconds = (clock: string) => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)

function rowOf(cells: readonly string[], names: readonly string[], nth: number): Row | null {
  const of = (name: string) => cells[names.indexOf(name)] ?? ''
  const [outcome, talked, queued] = [of('outcome'), Number(of('ser_time')), Number(of('q_time'))]
  const isServed = outcome === 'AGENT' && talked > 0
  if (!isServed && !(outcome === 'HANG' && queued > 0)) return null
  const start = seconds(of('ser_start'))
  const server = of('server')
  return {
    nth,
    day: of('date'),
    // Who did not wait has no number in this trace: each of them is somebody else.
    customer: of('customer_id') === '0' ? `call-${nth}` : of('customer_id'),
    at: seconds(of('vru_exit')),
    seconds: isServed ? talked : null,
    patience: isServed ? null : queued,
    waited: queued,
    server,
    served: isServed && server !== 'NO_SERVER' ? { from: start, to: start + talked } : null,
  }
}

/** From their first call to their last, with the gaps in which they were away: the bank’s own staffing, call by call. */
function staffOf(rows: readonly Row[], gap: number): readonly Stretch[] {
  const byServer = Map.groupBy(
    rows.filter((row) => row.served),
    (row) => row.server,
  )
  return [...byServer.values()].flatMap((all, who) => {
    const stretches: { who: number; from: number; to: number }[] = []
    for (const { from, to } of all.flatMap((it) => it.served ?? []).toSorted((a, b) => a.from - b.from)) {
      const last = stretches.at(-1)
      if (last && from - last.to <= gap) last.to = Math.max(last.to, to)
      else stretches.push({ who, from, to })
    }
    return stretches
  })
}

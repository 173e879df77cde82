import type { WayIn } from '#guard/public.ts'
import { type Share, share, type Verdict, verdict } from '../wins/share.ts'

export const CONDUCT_FIGURES = ['incidents', 'rested', 'ninety_days'] as const
export type ConductFigure = (typeof CONDUCT_FIGURES)[number]

/** A row behind a figure: a contact or a decision, with the day alone. It leads to nobody. */
export type ConductRow = {
  at: Date
  /** What happened in it: kinds of confirmed incidents, or what came of a decision. */
  kinds: readonly string[]
  counts: boolean | null
  because: string | null
  /** Who stands behind it, for the gate; never shown. */
  person: string | null
}

export type Counted = Share & { excluded: Readonly<Record<string, number>> }

export function countedOf(rows: readonly ConductRow[], is: (row: ConductRow) => boolean): Counted {
  const known = rows.filter((row) => row.counts !== null)
  const left = Map.groupBy(
    rows.filter((row) => row.counts === null),
    (row) => row.because ?? '',
  )
  const excluded = Object.fromEntries([...left].map(([because, of]) => [because, of.length]))
  return { ...share(known.filter(is).length, known.length), excluded }
}

type ByKind = { kind: string; now: Counted; was: Counted; verdict: Verdict }

/**
 * Contacts with an incident, of a thousand, by kind. A kind that few people met is told with the others, by the house's
 * one gate; the gate is handed in.
 */
export function byKind(
  now: readonly ConductRow[],
  before: readonly ConductRow[],
  shown: (people: Readonly<Record<string, number>>) => readonly string[],
): readonly ByKind[] {
  const met = (kind: string) =>
    new Set([...now, ...before].filter((row) => row.kinds.includes(kind)).map((row) => row.person)).size
  const found = [...new Set([...now, ...before].flatMap((row) => row.kinds))].toSorted()
  const clear = shown(Object.fromEntries(found.map((kind) => [kind, met(kind)])))
  const small = found.filter((kind) => !clear.includes(kind))
  const told = (kind: ByKind['kind'], is: (row: ConductRow) => boolean): ByKind => {
    const [a, b] = [countedOf(now, is), countedOf(before, is)]
    return { kind, now: a, was: b, verdict: verdict(a, b, 'down') }
  }
  const few = new Set([...now, ...before].filter((row) => row.kinds.some(isOf(small))).map((row) => row.person)).size
  return [
    ...found.filter((kind) => clear.includes(kind)).map((kind) => told(kind, (row) => row.kinds.includes(kind))),
    ...(small.length > 0 && shown({ few }).length > 0 ? [told('others', (row) => row.kinds.some(isOf(small)))] : []),
  ]
}

const isOf = (kinds: readonly string[]) => (kind: string) => kinds.includes(kind)

export const AFTER_DAYS = 90
export const CAME_OF_IT = ['stopped', 'proper', 'moved', 'repeated'] as const
export type CameOfIt = (typeof CAME_OF_IT)[number]

/**
 * What came of a decision within ninety days. Who left the telephone and came to the counter has not stopped; who did it
 * again has, whichever way they came.
 */
export function cameOfIt(it: {
  waysBefore: readonly WayIn[]
  after: readonly { way: WayIn; incident: boolean }[]
}): CameOfIt {
  if (it.after.some((one) => one.incident)) return 'repeated'
  if (it.after.length === 0) return 'stopped'
  const isNew = ({ way }: { way: WayIn }) => !it.waysBefore.includes(way)
  return it.waysBefore.length > 0 && it.after.every(isNew) ? 'moved' : 'proper'
}

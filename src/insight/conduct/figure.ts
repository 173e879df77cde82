import { type Share, share, type Verdict, verdict } from '../wins/share.ts'

export const CONDUCT_FIGURES = ['incidents', 'rested'] as const
export type ConductFigure = (typeof CONDUCT_FIGURES)[number]

/** A row behind a figure: a contact, with the day alone. It leads to nobody. */
export type ConductRow = {
  at: Date
  /** Kinds of the incidents that were confirmed in it. */
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

/** What is read in the small room is never a line of its own outside it. */
export const CONFINED = 'confined'

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
  const open = found.filter((kind) => kind !== CONFINED)
  const clear = shown(Object.fromEntries(open.map((kind) => [kind, met(kind)])))
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

import type { Category } from '../incidents/incident.ts'
import { CATEGORIES } from '../incidents/incident.ts'
import { RUNGS, type Rung } from './options.ts'
import type { AppealOutcome } from './standing.ts'
import { WATCH_CLASSES, type WatchClass } from './watch.ts'

/** One decision as the register counts it. No name and no word of anybody is in it. */
export type Registered = {
  id: string
  rung: Rung
  category: Category
  days: number
  /** Looks that were due and were not taken late, of those that were due. */
  looksDue: number
  looksOnTime: number
  appealed: boolean
  outcome: AppealOutcome | null
  adjustmentsChecked: boolean
  watch: WatchClass | null
}

/** None where so few are behind it that it would be about somebody. */
export type Count = number | null
export type Share = { n: Count; of: Count }

export type RegisterFigures = {
  all: Count
  byRung: Readonly<Record<Rung, Count>>
  byCategory: Readonly<Record<Category, Count>>
  byLength: Readonly<Record<Span, Count>>
  looksOnTime: Share
  appealed: Share
  overturned: Share
  adjustmentsChecked: Share
  watch: Readonly<Record<WatchClass, Count>>
}

export const K = 5
export const SPANS = ['to_week', 'to_month', 'to_quarter', 'to_half_year', 'longer'] as const
export type Span = (typeof SPANS)[number]
const MOST: readonly (readonly [Span, number])[] = [
  ['to_week', 7.5],
  ['to_month', 31.5],
  ['to_quarter', 92.5],
  ['to_half_year', 184.5],
]
const spanOf = (days: number): Span => MOST.find(([, most]) => days <= most)?.[0] ?? 'longer'

export function registerFigures(rows: readonly Registered[]): RegisterFigures {
  const n = rows.length
  const decided = rows.filter((it) => it.outcome !== null)
  const sum = (of: (it: Registered) => number) => rows.reduce((all, it) => all + of(it), 0)
  return {
    all: n === 0 || n >= K ? n : null,
    byRung: parts(RUNGS, rows, (it) => it.rung),
    byCategory: parts(CATEGORIES, rows, (it) => it.category),
    byLength: parts(SPANS, rows, (it) => spanOf(it.days)),
    looksOnTime: share(
      sum((it) => it.looksOnTime),
      sum((it) => it.looksDue),
    ),
    appealed: share(rows.filter((it) => it.appealed).length, n),
    overturned: share(decided.filter((it) => it.outcome !== 'uphold').length, decided.length),
    adjustmentsChecked: share(rows.filter((it) => it.adjustmentsChecked).length, n),
    watch: parts(
      WATCH_CLASSES,
      rows.filter((it) => it.watch !== null),
      (it) => it.watch ?? 'watching',
    ),
  }
}

/** A share of few is a story about them, and so is a share whose rest is few: both sides are enough, or one of them is nobody. */
function share(n: number, of: number): Share {
  if (of === 0) return { n: 0, of: 0 }
  if (of < K) return { n: null, of: null }
  const rest = of - n
  return (n === 0 || n >= K) && (rest === 0 || rest >= K) ? { n, of } : { n: null, of }
}

/**
 * Parts of a whole that is said. A small part is kept back; where that leaves it to be worked out by taking the others from
 * the whole, the next smallest is kept back with it, until what is hidden is enough or is two that cannot be told apart.
 */
function parts<Key extends string>(
  keys: readonly Key[],
  rows: readonly Registered[],
  of: (it: Registered) => Key,
): Readonly<Record<Key, Count>> {
  const counts = new Map<Key, number>(keys.map((key) => [key, rows.filter((it) => of(it) === key).length]))
  const hidden = new Set(rows.length < K && rows.length > 0 ? keys : keys.filter((key) => isFew(counts.get(key) ?? 0)))
  const byCount = keys.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
  const behind = () => [...hidden].reduce((all, key) => all + (counts.get(key) ?? 0), 0)
  const canBeWorkedOut = () => hidden.size > 0 && (hidden.size === 1 || behind() < K)
  for (const key of byCount) {
    if (!canBeWorkedOut()) break
    if ((counts.get(key) ?? 0) > 0) hidden.add(key)
  }
  if (canBeWorkedOut()) for (const key of keys) hidden.add(key)
  return Object.fromEntries(keys.map((key) => [key, hidden.has(key) ? null : (counts.get(key) ?? 0)])) as Record<
    Key,
    Count
  >
}

const isFew = (n: number) => n > 0 && n < K

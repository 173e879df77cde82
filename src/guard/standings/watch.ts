import type { WayIn } from './options.ts'

/** What came of it. That somebody goes on decently is the best there is; that they stay away is not (contradiction X23). */
export const WATCH_CLASSES = ['proper', 'stopped', 'moved', 'repeated', 'undecided', 'watching'] as const
export type WatchClass = (typeof WATCH_CLASSES)[number]

export type Came = {
  at: Date
  way: WayIn
  /** Under a record that two people have agreed is the same person. */
  otherRecord: boolean
}
export type Did = { at: Date; state: 'reported' | 'confirmed' | 'not_confirmed' }

export type Watched = {
  notifiedAt: Date
  until: Date
  /** The ways the decision names; none where it left all of them. */
  ways: readonly WayIn[] | null
  came: readonly Came[]
  did: readonly Did[]
}

const DAY = 86_400_000
export const watchUntil = (notifiedAt: Date, days: number): Date => new Date(notifiedAt.getTime() + days * DAY)

/**
 * From the moment they were told, for so many days. Whoever comes by a door that was closed to them, or under another name,
 * has moved and has not stopped; whoever comes as agreed and nothing happens goes on properly. Silence says nothing before
 * the time is over.
 */
export function watchClass(it: Watched, now: Date): WatchClass {
  const seen = <T extends { at: Date }>(all: readonly T[]) =>
    all.filter((one) => one.at > it.notifiedAt && one.at <= it.until && one.at <= now)
  const did = seen(it.did)
  const came = seen(it.came)
  if (did.some((one) => one.state === 'confirmed')) return 'repeated'
  if (came.some((one) => one.otherRecord || (it.ways !== null && !it.ways.includes(one.way)))) return 'moved'
  // What somebody reported and nobody has decided is neither held against them nor forgotten.
  if (did.some((one) => one.state === 'reported')) return 'undecided'
  if (now < it.until) return 'watching'
  return came.length > 0 ? 'proper' : 'stopped'
}

/** Proper is the best outcome, then that nothing more came; the others are no success. */
const ORDER: readonly WatchClass[] = ['proper', 'stopped', 'moved', 'repeated']
export const isBetter = (a: WatchClass, b: WatchClass): boolean => ORDER.indexOf(a) < ORDER.indexOf(b)

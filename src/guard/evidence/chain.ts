/** The same content always gives the same line, whatever order a database keeps its keys in. */
export function steady(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(steady).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${entries.map(([key, it]) => `${JSON.stringify(key)}:${steady(it)}`).join(',')}}`
}

/** What stands before the first seal of every chain. */
export const FIRST = 'sanying'

export type Hash = (line: string) => string
/** One link: what it is over, and the seal that was given to it. */
export type Link = { nth: number; parts: readonly unknown[]; seal: string }
export type Head = { nth: number; seal: string }
export type Seal = { whole: boolean; brokenAt: number | null; head: string | null }

export const sealLine = (before: string, nth: number, parts: readonly unknown[]): string =>
  steady([before, nth, ...parts])

/** Where a walk along a chain stands. A chain may be longer than a memory, so it is walked link by link. */
export type Walk = { before: string; nth: number; brokenAt: number | null }
export const beginning: Walk = { before: FIRST, nth: 0, brokenAt: null }

export function stepOn(walk: Walk, link: Link, hash: Hash): Walk {
  if (walk.brokenAt !== null) return walk
  const isNext = link.nth === walk.nth + 1 && hash(sealLine(walk.before, link.nth, link.parts)) === link.seal
  return { before: link.seal, nth: link.nth, brokenAt: isNext ? null : link.nth }
}

/**
 * What the walk found. `said` is what was written into the house's facts when the last link was sealed: a chain whose
 * end was cut off, or that was written anew from the beginning, does not end where it was said to end.
 */
export function endOf(walk: Walk, said: Head | null): Seal {
  if (walk.brokenAt !== null) return { whole: false, brokenAt: walk.brokenAt, head: null }
  if ((said?.nth ?? 0) !== walk.nth || (said && said.seal !== walk.before))
    return { whole: false, brokenAt: Math.min(said?.nth ?? 1, walk.nth + 1), head: null }
  return { whole: true, brokenAt: null, head: walk.nth === 0 ? null : walk.before }
}

export const inspectChain = (links: readonly Link[], said: Head | null, hash: Hash): Seal =>
  endOf(
    links.reduce<Walk>((walk, link) => stepOn(walk, link, hash), beginning),
    said,
  )

import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** In this order a matter goes, as far as the person wants it to go; it may be closed from anywhere. */
export const MATTER_STATES = ['asked', 'advised', 'prepared', 'filed', 'settled', 'closed'] as const
export type MatterState = (typeof MATTER_STATES)[number]

export type Matter = { state: MatterState; withdrawn: boolean }
type StepRefusal = 'matter.closed' | 'matter.no_consent' | 'matter.backwards'

/** Nothing is done in somebody's name that they no longer want; closing is what remains then. */
export function stepTo(matter: Matter, state: MatterState): Outcome<MatterState, StepRefusal> {
  if (matter.state === 'closed') return refuse('matter.closed')
  if (state === 'closed') return done(state)
  if (matter.withdrawn) return refuse('matter.no_consent')
  if (MATTER_STATES.indexOf(state) < MATTER_STATES.indexOf(matter.state)) return refuse('matter.backwards')
  return done(state)
}

export const mayBuild = (matter: Matter): Outcome<null, 'matter.closed' | 'matter.no_consent'> =>
  matter.state === 'closed' ? refuse('matter.closed') : matter.withdrawn ? refuse('matter.no_consent') : done(null)

export type ItemKind = 'statement' | 'transcript' | 'timeline' | 'document'
export type Item = { nth: number; kind: ItemKind; content: unknown; by: string | null; at: Date; seal: string }

/** The same content always gives the same line, whatever order a database keeps its keys in. */
export function lineOf(before: string, it: Omit<Item, 'seal'>): string {
  return steady([before, it.nth, it.kind, it.content, it.by, it.at.toISOString()])
}

function steady(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(steady).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${entries.map(([key, it]) => `${JSON.stringify(key)}:${steady(it)}`).join(',')}}`
}

export const FIRST = 'sanying'
export type Seal = { whole: boolean; brokenAt: number | null; head: string | null }

/**
 * Walks the chain from its beginning. `said` is what was written into the house's facts when the last item was sealed:
 * a pack whose end was cut off, or that was written anew from the beginning, does not end where it was said to end.
 */
export function inspect(
  items: readonly Item[],
  said: { nth: number; seal: string } | null,
  hash: (line: string) => string,
): Seal {
  let before = FIRST
  for (const [at, item] of items.entries()) {
    if (item.nth !== at + 1 || hash(lineOf(before, item)) !== item.seal)
      return { whole: false, brokenAt: item.nth, head: null }
    before = item.seal
  }
  const last = items.at(-1)
  if ((said?.nth ?? 0) !== (last?.nth ?? 0) || (said && said.seal !== last?.seal))
    return { whole: false, brokenAt: Math.min(said?.nth ?? 1, (last?.nth ?? 0) + 1), head: null }
  return { whole: true, brokenAt: null, head: last?.seal ?? null }
}

import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { type Hash, type Head, inspectChain, type Link, type Seal, sealLine } from '../evidence/chain.ts'

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
export type Item = {
  nth: number
  kind: ItemKind
  content: unknown
  by: string | null
  at: Date
  /** The moment as the row has it to the last digit; a Date drops what is below a thousandth. */
  exactly?: string
  seal: string
}

/** What an item of a pack is sealed over. */
const partsOf = (it: Omit<Item, 'nth' | 'seal'>) => [it.kind, it.content, it.by, it.exactly ?? it.at.toISOString()]

export const linkOf = (it: Item): Link => ({ nth: it.nth, parts: partsOf(it), seal: it.seal })
export const lineOf = (before: string, it: Omit<Item, 'seal'>): string => sealLine(before, it.nth, partsOf(it))
export const inspect = (items: readonly Item[], said: Head | null, hash: Hash): Seal =>
  inspectChain(items.map(linkOf), said, hash)

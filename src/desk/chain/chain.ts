import { unreachable } from '#kernel/outcome.ts'

/** From what was advertised to what was brought, in the order in which one rests on the other. */
export const LINKS = ['claim', 'standard', 'statement', 'capacity', 'chase', 'delivery'] as const
export type LinkName = (typeof LINKS)[number]
/** none: there was no such link · unknown: it was there, and nobody can tell whether it held. */
export type LinkState = 'held' | 'broken' | 'none' | 'unknown'

/** What is known of one order, in minutes from its beginning. Nobody's name is in it. */
export type ChainFacts = {
  /** What is kept nine times in ten; null where nobody can tell. */
  sure: number | null
  claim: number | null
  standard: number | null
  said: number | null
  /** Share of the days before that was done within `sure`, at the high end of what we can tell; null: cannot tell. */
  lately: number | null
  /** Whether somebody was asked once it was known to be late, and whether their word held. */
  isLateKnown: boolean
  chases: readonly ('waiting' | 'slipped' | 'changed')[]
  due: number | null
  /** How long it took, or has taken so far. */
  took: number
  isDone: boolean
}

export type Link = { name: LinkName; state: LinkState }

const LATELY_LEAST = 0.8

/** Each link by itself: did it hold what the next one rests on? */
export const chainOf = (it: ChainFacts): readonly Link[] => LINKS.map((name) => ({ name, state: stateOf(name, it) }))

function stateOf(name: LinkName, it: ChainFacts): LinkState {
  switch (name) {
    case 'claim':
      return against(it.claim, it.sure)
    case 'standard':
      return against(it.standard, it.sure)
    case 'statement':
      return statementOf(it)
    case 'capacity':
      if (it.lately === null) return 'unknown'
      return it.lately < LATELY_LEAST ? 'broken' : 'held'
    case 'chase':
      if (!it.isLateKnown) return 'none'
      if (it.chases.includes('changed')) return 'held'
      if (it.chases.length === 0 || it.chases.includes('slipped')) return 'broken'
      return 'unknown'
    case 'delivery':
      if (it.due === null) return it.isDone ? 'held' : 'unknown'
      return it.took > it.due ? 'broken' : it.isDone ? 'held' : 'unknown'
    default:
      return unreachable(name)
  }
}

function against(span: number | null, sure: number | null): LinkState {
  if (span === null) return 'none'
  if (sure === null) return 'unknown'
  return span < sure ? 'broken' : 'held'
}

/** Whoever said what the house gave them to say has said it right, however wrong the house was. */
function statementOf({ said, standard, claim, sure }: ChainFacts): LinkState {
  if (said === null) return 'none'
  const given = [standard, claim, sure].filter((span) => span !== null)
  if (given.length === 0) return 'unknown'
  return said >= Math.min(...given) ? 'held' : 'broken'
}

/** The first link that broke. Everything behind it rests on it, so its owner is asked first. Null: nothing broke. */
export const firstBrokenLink = (chain: readonly Link[]): LinkName | null =>
  LINKS.find((name) => chain.some((link) => link.name === name && link.state === 'broken')) ?? null

export type Procedure = { said: boolean; written: boolean; chased: boolean }

/** What the procedure asks of whoever answers: say what is given to say, write it down, ask whoever can move it. */
export function procedureOf(it: ChainFacts, isWritten: boolean): Procedure {
  return {
    said: statementOf(it) !== 'broken',
    written: isWritten,
    chased: !it.isLateKnown || it.chases.length > 0,
  }
}

export const wasFollowed = ({ said, written, chased }: Procedure): boolean => said && written && chased

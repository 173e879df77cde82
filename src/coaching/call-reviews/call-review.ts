import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export type Line = {
  id: string
  who: 'customer' | 'agent' | 'lead'
  words: string
  /** Seconds from the beginning of the contact. */
  second: number
  /** Something was done to the agent in it: folded away until the reader opens it. */
  rude: boolean
}

export const secondOf = (at: Date, began: Date): number =>
  Math.max(0, Math.round((at.getTime() - began.getTime()) / 1000))

export type Shown = Omit<Line, 'words'> & { words: string | null }

/** Nobody is made to read again what was done to them: those lines come without their words. */
export const folded = (lines: readonly Line[]): readonly Shown[] =>
  lines.map((line) => (line.rude ? { ...line, words: null } : line))

export type Drill = {
  /** What had been said up to that second, as it was. */
  context: readonly Shown[]
  /** What the customer says next, once the agent has answered in their own words. */
  next: Shown | null
}

/** The conversation stands where it stood at that second, and the next word is the agent’s. */
export function drillFrom(lines: readonly Line[], second: number): Drill {
  const all = folded(lines)
  return {
    context: all.filter((line) => line.second <= second),
    next: all.find((line) => line.second > second && line.who === 'customer') ?? null,
  }
}

export type NoteKind = 'would' | 'should'

/** The peer says what they would have done; the agent, what they should have. Nobody says it for the other. */
export function mayNote(
  it: { by: 'agent' | 'peer'; kind: NoteKind; second: number },
  length: number,
): Outcome<null, 'call_review.not_your_words' | 'call_review.beyond_the_end'> {
  if ((it.kind === 'would') !== (it.by === 'peer')) return refuse('call_review.not_your_words')
  if (it.second > length) return refuse('call_review.beyond_the_end')
  return done(null)
}

type Contact = { agent: string | null; ended: boolean }

/** A review is opened by whoever had the contact, once it is over. */
export function mayOpen(
  contact: Contact | null,
  me: string,
): Outcome<null, 'call_review.contact_unknown' | 'call_review.still_running'> {
  if (!contact || contact.agent !== me) return refuse('call_review.contact_unknown')
  return contact.ended ? done(null) : refuse('call_review.still_running')
}

import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const ABOUT = ['need', 'story', 'received', 'other'] as const
export type About = (typeof ABOUT)[number]
export const ANSWERS = ['taken_over', 'kept', 'replied'] as const
export type WordAnswer = (typeof ANSWERS)[number]

export type CustomerWord = {
  kind: 'correction' | 'addition' | 'thanks' | 'heard_yes' | 'heard_no' | 'apology'
  words: string
  about: About | null
  /** Midnight of the day the customer remembers, where the correction is about that. */
  remembered: Date | null
  answer: WordAnswer | null
}

export type WordChange = { is: 'nothing' } | { is: 'need'; need: string } | { is: 'received'; at: Date }

export type WordRefusal =
  | 'words.not_answerable'
  | 'words.already_answered'
  | 'words.because_needed'
  | 'words.earliest_counts'

/** What follows when somebody answers what a customer wrote. It stands as it was written, whatever we say to it. */
export function answerWord(
  it: CustomerWord,
  receivedAt: Date,
  as: WordAnswer,
  because: string,
): Outcome<WordChange, WordRefusal> {
  if (it.answer) return refuse('words.already_answered')
  if (as === 'replied') return isKindWord(it.kind) ? done({ is: 'nothing' }) : refuse('words.not_answerable')
  if (it.kind !== 'correction') return refuse('words.not_answerable')
  if (as === 'kept') return because ? done({ is: 'nothing' }) : refuse('words.because_needed')
  return takenOver(it, receivedAt)
}

function takenOver(it: CustomerWord, receivedAt: Date): Outcome<WordChange, WordRefusal> {
  if (it.about === 'need') return done({ is: 'need', need: it.words })
  if (it.about !== 'received' || !it.remembered) return done({ is: 'nothing' })
  // The earliest moment anybody here heard of it counts, so it moves back and never forward.
  return it.remembered < receivedAt ? done({ is: 'received', at: it.remembered }) : refuse('words.earliest_counts')
}

export const isKindWord = (kind: CustomerWord['kind']): boolean => kind === 'thanks' || kind === 'apology'

/** What somebody has in hand at this moment, and how much of it waits for them. */
export type InHand = {
  /** A voice, of which there is one. */
  inVoice: boolean
  texts: number
  /** Texts in which the customer spoke last, or nobody has spoken yet: an answer of ours is due now. */
  textsForUs: number
  mostTexts: number
}

/**
 * Three beside each other: what is said in one of them is read while two others wait, and a fourth would make each wait
 * longer than it takes to read and answer the rest. Whoever holds more, or fewer, has a number of their own.
 */
export const USUAL_TEXTS = 3
export const MOST_TEXTS = 8

/**
 * One voice, and nothing beside it: whoever speaks is given no text. A text comes beside others up to what the person can
 * hold. A voice comes to somebody with open texts only while each of them waits for its customer.
 */
export const fitsBeside = (oneAtATime: boolean, { inVoice, texts, textsForUs, mostTexts }: InHand): boolean => {
  if (inVoice) return false
  return oneAtATime ? textsForUs === 0 : texts < mostTexts
}

/** So long before somebody goes, only what can be left lying reaches them. */
export const LAST_MINUTES = 5
/** Whoever went home without a word is not held for gone on the next day: a shift that ended so long ago is yesterday's. */
const YESTERDAY_HOURS = 12

/** Gone, or nearly: a voice that would outlast the shift is not begun, and after its end nothing is, until they say they are here. */
export function isPastShift(
  oneAtATime: boolean,
  it: { shiftEndsAt: Date | null; saidAt: Date | null },
  now: Date,
): boolean {
  const { shiftEndsAt: end, saidAt } = it
  if (!end || (saidAt && saidAt >= end)) return false
  const left = (end.getTime() - now.getTime()) / 60_000
  if (left <= -YESTERDAY_HOURS * 60) return false
  return left <= (oneAtATime ? LAST_MINUTES : 0)
}

/** So long a one-to-one is held free for both of its people. */
export const ONE_TO_ONE_MINUTES = 30

/** Not this person's queue, or advice that somebody new does not give alone. Nobody outside learns which. */
export type NotTheirs = 'other_queue' | 'no_backup'

export function notTheirs(it: {
  takesQueue: boolean
  critical: boolean
  isNew: boolean
  hasBackup: boolean
}): NotTheirs | null {
  if (!it.takesQueue) return 'other_queue'
  return it.critical && it.isNew && !it.hasBackup ? 'no_backup' : null
}

/** So many ends of one case that were calm and not solved, and somebody has to look at why it comes about. */
export const SOOTHED_FROM = 2

type Answer = 'yes' | 'no' | 'unsure'

/** Soothing is not solving: two answers, and neither is worked out from the other. */
export const isSoothedOnly = (it: { calm: Answer; solved: Answer }): boolean => it.calm === 'yes' && it.solved === 'no'

export const wantsCauseReview = (ends: readonly { calm: Answer; solved: Answer }[]): boolean =>
  ends.filter(isSoothedOnly).length >= SOOTHED_FROM

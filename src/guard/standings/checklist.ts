/** Ten questions before anybody is restricted (practice 2.3), in the order they are asked. */
export const POINTS = [
  'merits',
  'handled',
  'provocation',
  'adjustments',
  'identity',
  'proportionate',
  'stays_open',
  'separation',
  'notice',
  'review',
] as const
export type Point = (typeof POINTS)[number]

/** Words for each point: also where it does not apply, why it does not. */
export type Checked = { applies: boolean; words: string }

export type Checklist = {
  points: Partial<Readonly<Record<Point, Checked>>>
  /** What was our failure a material cause of: then somebody is advised first, not restricted. */
  ourFailure: boolean | null
  /** What was milder and would not have been enough, and why. */
  alternatives: string
  /** Where the relation ends: which duties by law were looked at, and what it means for the public. */
  duties: string
  publicInterest: string
}

export const EMPTY_CHECKLIST: Checklist = {
  points: {},
  ourFailure: null,
  alternatives: '',
  duties: '',
  publicInterest: '',
}

/** Fewer letters than this are a tick and not an answer. */
const LEAST_WORDS = 2
/** These three are about a person's side of it: they always apply, and somebody has looked. */
const ALWAYS: readonly Point[] = ['provocation', 'adjustments']

export const pointsMissing = (it: Checklist): readonly Point[] =>
  POINTS.filter((point) => {
    const checked = it.points[point]
    return !checked || checked.words.trim().length < LEAST_WORDS || (!checked.applies && ALWAYS.includes(point))
  })

/** A checklist that was copied from the decision before has not been gone through. */
export const isCopied = (it: Checklist, before: Checklist): boolean =>
  POINTS.every((point) => it.points[point]?.words === before.points[point]?.words) &&
  it.alternatives === before.alternatives

import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { type Cause, type Class, mayBeMeasured } from './ladder.ts'

/** What is asked about the house before anything is said about the person. */
export const QUESTIONS = ['notice_reached', 'article_right', 'load_usual', 'prepared', 'procedure_followed'] as const
export type Question = (typeof QUESTIONS)[number]
export const ANSWERS = ['yes', 'no', 'unknown'] as const
export type Asked = Readonly<Record<Question, (typeof ANSWERS)[number]>>

export type FindingRefusal =
  | 'review.questions_open'
  | 'review.house_first'
  | 'review.care_not_discipline'
  | 'review.cause_unfit'

/** What follows from the answers: whoever did as the article or the procedure said has not chosen anything against it. */
export const houseBroughtIt = (asked: Asked): boolean =>
  asked.notice_reached === 'no' || asked.article_right === 'no' || asked.procedure_followed === 'yes'

/** The just-culture fork, asked with evidence. "The person" is never the answer while a question to the house is open. */
export function judge(
  asked: Asked,
  it: { class: Class; cause: Cause; ownState: boolean },
): Outcome<null, FindingRefusal> {
  const blamed = mayBeMeasured(it.class) || it.cause === 'person'
  if (blamed && QUESTIONS.some((question) => asked[question] === 'unknown')) return refuse('review.questions_open')
  if (blamed && houseBroughtIt(asked)) return refuse('review.house_first')
  // Nobody is reckless in what they were never shown, or on a day that was too much for anybody.
  if (it.class === 'reckless' && (asked.prepared === 'no' || asked.load_usual === 'no'))
    return refuse('review.house_first')
  if (mayBeMeasured(it.class) && (it.ownState || it.cause === 'own_state')) return refuse('review.care_not_discipline')
  if (it.class === 'no_error' && (it.cause === 'person' || it.cause === 'own_state'))
    return refuse('review.cause_unfit')
  if (it.class === 'slip' && asked.procedure_followed === 'yes') return refuse('review.house_first')
  return done(null)
}

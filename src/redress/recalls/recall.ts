import type { Language } from '#kernel/language.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** How many corrections one piece of work opens: a crash in the middle costs at most one batch, which is done again. */
export const BATCH = 50

/** How long before a statement others may have been told the same, where no article says since when. */
const DAYS_BEFORE = 30
const DAY = 86_400_000

/** Since when people may have been told this: since the article said so, or for a month. */
export const toldSince = (statementAt: Date, articlePublishedAt: Date | null): Date => {
  const before = new Date(statementAt.getTime() - DAYS_BEFORE * DAY)
  return articlePublishedAt && articlePublishedAt <= statementAt ? articlePublishedAt : before
}

export type RecallState = 'looking' | 'confirmed' | 'dropped'

export type RecallRefusal =
  | 'recall.fact_not_verified'
  | 'statement.already_wrong'
  | 'recall.not_open'
  | 'recall.due_in_the_past'
  | 'recall.words_missing'

/** A wrong answer is called back on a fact that somebody has verified, not on a feeling. */
export function mayBegin(
  statement: { wrongAt: Date | null },
  fact: { state: 'unverified' | 'verified' | 'disproved' } | null,
): Outcome<null, 'recall.fact_not_verified' | 'statement.already_wrong'> {
  if (fact?.state !== 'verified') return refuse('recall.fact_not_verified')
  if (statement.wrongAt) return refuse('statement.already_wrong')
  return done(null)
}

/** The right answer must be there in every language in which somebody was told the wrong one. */
export function mayConfirm(
  recall: { state: RecallState },
  it: { due: Date; right: Readonly<Partial<Record<Language, string>>>; languages: readonly Language[] },
  now: Date,
): Outcome<null, 'recall.not_open' | 'recall.due_in_the_past' | 'recall.words_missing'> {
  if (recall.state !== 'looking') return refuse('recall.not_open')
  if (it.due <= now) return refuse('recall.due_in_the_past')
  const missing = it.languages.find((language) => !it.right[language])
  if (missing) return refuse('recall.words_missing', { language: missing })
  return done(null)
}

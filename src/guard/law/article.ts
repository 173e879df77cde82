import type { InThree, Trust } from '#desk/public.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const JURISDICTIONS = ['taiwan', 'mainland', 'korea', 'japan', 'uk', 'eu', 'international'] as const
export type Jurisdiction = (typeof JURISDICTIONS)[number]

/**
 * One provision as it stood between two days, as somebody looked at it on a day. Days are ISO dates. `trust` says how it was
 * seen; what nobody has seen in its source waits for counsel. Changed law is another entry with another key.
 */
export type LawArticle = {
  key: string
  jurisdiction: Jurisdiction
  law: InThree
  article: InThree
  /** What it is about, never the name of an offence. */
  title: InThree
  plain: InThree
  /** Null: it held when we looked, and since when it does we have not looked up. */
  effectiveFrom: string | null
  effectiveTo: string | null
  asOf: string
  reviewBy: string
  trust: Trust
  source: string
  /** Whom it speaks to: what an employer owes staff cannot be held against a customer. */
  speaksTo: 'anybody' | 'employer' | 'us'
}

/** Somebody of this house has looked again. */
export type Looked = { asOf: string; reviewBy: string; endedOn: string | null }
export type ArticleState = 'in_force' | 'not_yet' | 'ended' | 'review_due'
export type CiteRefusal = 'law.unknown' | 'law.expired' | 'law.not_in_force' | 'law.review_due' | 'law.not_for_letters'

/** What a newer look says of it counts before what came with the product. */
export function withLook(article: LawArticle, looked: Looked | undefined): LawArticle {
  if (!looked || looked.asOf < article.asOf) return article
  return {
    ...article,
    asOf: looked.asOf,
    reviewBy: looked.reviewBy,
    effectiveTo: looked.endedOn ?? article.effectiveTo,
  }
}

/** On its last day it still holds; on the day after it does not. */
export function articleState(
  it: Pick<LawArticle, 'effectiveFrom' | 'effectiveTo' | 'reviewBy'>,
  day: string,
): ArticleState {
  if (it.effectiveTo !== null && it.effectiveTo < day) return 'ended'
  if (it.effectiveFrom !== null && it.effectiveFrom > day) return 'not_yet'
  return it.reviewBy < day ? 'review_due' : 'in_force'
}

/** Whether a letter of this day may cite it. To read it, it need not be in force. */
export function mayCite(it: LawArticle | undefined, day: string): Outcome<LawArticle, CiteRefusal> {
  if (!it) return refuse('law.unknown')
  const state = articleState(it, day)
  if (state === 'ended') return refuse('law.expired', { article: it.key })
  if (state === 'not_yet') return refuse('law.not_in_force', { article: it.key })
  if (state === 'review_due') return refuse('law.review_due', { article: it.key })
  return it.speaksTo === 'anybody' ? done(it) : refuse('law.not_for_letters', { article: it.key })
}

import type { Language } from '#kernel/language.ts'
import type { LawArticle } from '../law/article.ts'
import { JURISDICTIONS, type Jurisdiction, type Reference } from './reference.ts'

const AS_OF = '2026-07-01'
const REVIEW_BY = '2027-06-30'

const of = (
  jurisdiction: Jurisdiction,
  kind: Reference['kind'],
  id: string,
  law: string,
  article: string,
  effectiveFrom: string | null = null,
): Reference => ({
  id,
  jurisdiction,
  kind,
  law,
  article,
  effectiveFrom,
  effectiveTo: null,
  asOf: AS_OF,
  reviewBy: REVIEW_BY,
  trust: 'check_with_counsel',
})

/** What no letter to a customer cites and staff should know of all the same. Names of laws stay in their own language. */
export const BESIDE_LETTERS: readonly Reference[] = [
  of('taiwan', 'route', 'tw.civil.195', '民法', '第 195 條'),
  of('taiwan', 'route', 'tw.stalking.3', '跟蹤騷擾防制法', '第 3 條', '2022-06-01'),
  of('mainland', 'duty', 'cn.women.11', '女职工劳动保护特别规定', '第十一条', '2012-04-28'),
  of('mainland', 'route', 'cn.civil.1024', '民法典', '第一千零二十四条', '2021-01-01'),
  of('uk', 'duty', 'uk.hswa.2', 'Health and Safety at Work etc. Act 1974', 's. 2'),
  of('uk', 'duty', 'uk.equality.40a', 'Equality Act 2010', 's. 40A', '2024-10-26'),
]

export const jurisdictionOf = (of: string): Jurisdiction => JURISDICTIONS.find((it) => it === of) ?? 'own'

/** The same articles that letters cite, as this house last looked at them. What had ended before anybody looked is history. */
export function referencesOf(
  jurisdiction: Jurisdiction,
  law: readonly LawArticle[],
  language: Language,
): readonly Reference[] {
  const cited = law
    .filter((it) => it.jurisdiction === jurisdiction && it.speaksTo !== 'us')
    .filter((it) => it.effectiveTo === null || it.effectiveTo >= it.asOf)
    .map((it) => toReference(it, language))
  return [...cited, ...BESIDE_LETTERS.filter((it) => it.jurisdiction === jurisdiction)]
}

export const toReference = (it: LawArticle, language: Language): Reference => ({
  id: it.key,
  jurisdiction: jurisdictionOf(it.jurisdiction),
  kind: it.speaksTo === 'anybody' ? 'route' : 'duty',
  law: it.law[language],
  article: it.article[language],
  effectiveFrom: it.effectiveFrom,
  effectiveTo: it.effectiveTo,
  asOf: it.asOf,
  reviewBy: it.reviewBy,
  trust: it.trust,
})

/** Counsel has looked at the article again since it was written down here: the newer look counts. */
export function lookedAgain(it: Reference, law: readonly LawArticle[]): Reference {
  const now = law.find((each) => each.key === it.id)
  if (!now || now.asOf <= it.asOf) return it
  return { ...it, asOf: now.asOf, reviewBy: now.reviewBy, effectiveTo: now.effectiveTo }
}

/** Where an article that somebody cites belongs; what the house wrote itself is its own. */
export const placeOf = (id: string, law: readonly Pick<LawArticle, 'key' | 'jurisdiction'>[]): Jurisdiction =>
  BESIDE_LETTERS.find((it) => it.id === id)?.jurisdiction ??
  jurisdictionOf(law.find((it) => it.key === id)?.jurisdiction ?? 'own')

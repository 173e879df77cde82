import type { Jurisdiction, Reference } from './reference.ts'

const AS_OF = '2026-07-01'
const REVIEW_BY = '2027-06-30'

const of = (
  jurisdiction: Jurisdiction,
  kind: Reference['kind'],
  id: string,
  law: string,
  article: string,
  more: Partial<Reference> = {},
): Reference => ({
  id,
  jurisdiction,
  kind,
  law,
  article,
  effectiveFrom: null,
  effectiveTo: null,
  asOf: AS_OF,
  reviewBy: REVIEW_BY,
  trust: 'check_with_counsel',
  ...more,
})

/** Names of laws stay in their own language. Which article holds for a case is for counsel to say. */
export const REFERENCES: readonly Reference[] = [
  of('taiwan', 'duty', 'tw-osh-6', '職業安全衛生法', '第 6 條第 2 項第 3 款', { trust: 'seen' }),
  of('taiwan', 'duty', 'tw-osh-rules-324-3', '職業安全衛生設施規則', '第 324-3 條'),
  of('taiwan', 'duty', 'tw-gender-13', '性別平等工作法', '第 13 條', { effectiveFrom: '2024-03-08' }),
  of('taiwan', 'route', 'tw-civil-195', '民法', '第 195 條'),
  of('taiwan', 'route', 'tw-criminal-305', '刑法', '第 305 條'),
  of('taiwan', 'route', 'tw-criminal-309', '刑法', '第 309 條', { trust: 'seen' }),
  of('taiwan', 'route', 'tw-stalking', '跟蹤騷擾防制法', '第 3 條', { effectiveFrom: '2022-06-01', trust: 'seen' }),
  of('mainland', 'duty', 'cn-civil-1010', '民法典', '第一千零一十条', { effectiveFrom: '2021-01-01' }),
  of('mainland', 'duty', 'cn-women-11', '女职工劳动保护特别规定', '第十一条', { effectiveFrom: '2012-04-28' }),
  of('mainland', 'route', 'cn-civil-1024', '民法典', '第一千零二十四条', { effectiveFrom: '2021-01-01' }),
  of('mainland', 'route', 'cn-civil-1032', '民法典', '第一千零三十二条', { effectiveFrom: '2021-01-01' }),
  of('mainland', 'route', 'cn-public-security', '治安管理处罚法', '2025 年修订，条次已调整', {
    effectiveFrom: '2026-01-01',
    trust: 'seen',
  }),
  of('uk', 'duty', 'uk-hswa-2', 'Health and Safety at Work etc. Act 1974', 's. 2'),
  of('uk', 'duty', 'uk-equality-40a', 'Equality Act 2010', 's. 40A', { effectiveFrom: '2024-10-26' }),
  of('uk', 'duty', 'uk-era-2025', 'Employment Rights Act 2025', 'third-party harassment', {
    effectiveFrom: '2026-10-01',
    trust: 'seen',
  }),
  of('uk', 'route', 'uk-pha-1997', 'Protection from Harassment Act 1997', 's. 1'),
  of('uk', 'route', 'uk-comms-127', 'Communications Act 2003', 's. 127'),
]

export const referencesOf = (jurisdiction: Jurisdiction): readonly Reference[] =>
  REFERENCES.filter((it) => it.jurisdiction === jurisdiction)

/** What a house wrote itself is its own. */
export const jurisdictionOf = (id: string): Jurisdiction => REFERENCES.find((it) => it.id === id)?.jurisdiction ?? 'own'

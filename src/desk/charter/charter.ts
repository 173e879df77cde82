import type { Language } from '#kernel/language.ts'

export const CHARTER_PARTS = ['customer_may', 'we_owe', 'customer_owes', 'staff_may'] as const
export type CharterPart = (typeof CHARTER_PARTS)[number]
export type ClauseWords = Readonly<Record<Language, string>>
export type Clause = { part: CharterPart; key: string; words: ClauseWords }
export type CharterText = { version: number; since: string; clauses: readonly Clause[] }

/**
 * What both sides may count on, and what both owe. A clause is cited by its key and the version; changed words are the next
 * version, and one that was published is never edited. These come with the product; a house publishes its own after them.
 */
export const SHIPPED = [
  {
    version: 1,
    since: '2026-07-01',
    parts: [
      { part: 'customer_may', keys: ['heard', 'angry', 'same', 'why', 'correct', 'above', 'outside', 'withdraw'] },
      { part: 'we_owe', keys: ['points', 'promises', 'merits', 'written'] },
      { part: 'customer_owes', keys: ['truth', 'respect', 'one_case'] },
      { part: 'staff_may', keys: ['person', 'end', 'rest', 'name'] },
    ],
  },
  {
    version: 2,
    since: '2026-07-15',
    parts: [
      { part: 'customer_may', keys: ['heard', 'angry', 'same', 'why', 'correct', 'above', 'outside', 'withdraw'] },
      { part: 'we_owe', keys: ['points', 'promises', 'merits', 'written', 'profession', 'worth'] },
      { part: 'customer_owes', keys: ['truth', 'respect', 'one_case'] },
      { part: 'staff_may', keys: ['person', 'decline', 'end', 'rest', 'name'] },
    ],
  },
] as const

const newest = SHIPPED[1]
export const CHARTER = newest.parts
export const CHARTER_VERSION = newest.version
export const CHARTER_SINCE = newest.since

/** One of each of the four parts at least: a house may word them anew, and may not leave them out. */
export const KEPT = ['angry', 'merits', 'written', 'respect', 'decline', 'end'] as const

/** Which clause stands behind what somebody does, shown where they do it. */
export const CLAUSE_OF = {
  decline: 'decline',
  end: 'end',
  warn: 'respect',
  slogan: 'profession',
  restricted: 'written',
} as const

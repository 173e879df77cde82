/** What both sides may count on, and what both owe. A clause is cited by its key; changed words are the next version. */
export const CHARTER_VERSION = 1
export const CHARTER_SINCE = '2026-07-01'

export const CHARTER = [
  { part: 'customer_may', keys: ['heard', 'angry', 'same', 'why', 'correct', 'above', 'outside', 'withdraw'] },
  { part: 'we_owe', keys: ['points', 'promises', 'merits', 'written'] },
  { part: 'customer_owes', keys: ['truth', 'respect', 'one_case'] },
  { part: 'staff_may', keys: ['person', 'end', 'rest', 'name'] },
] as const
export type CharterPart = (typeof CHARTER)[number]['part']

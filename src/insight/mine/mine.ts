export const READ_WHAT = ['contact', 'review', 'support_card', 'diet', 'own_state', 'other'] as const
export type ReadWhat = (typeof READ_WHAT)[number]
const isReadWhat = (what: string): what is ReadWhat => (READ_WHAT as readonly string[]).includes(what)
export const readWhatOf = (what: string): ReadWhat => (isReadWhat(what) ? what : 'other')

/** So long a backup of the house may hold what was deleted; then it is overwritten. */
export const BACKUP_DAYS = 35
/** So far back one sees who has looked. */
export const READS_DAYS = 365

export const KEPT = [
  'support_card',
  'rests',
  'breaths',
  'cards',
  'own_states',
  'own_words',
  'talk_notes',
  'contacts',
  'confirmations',
  'promises',
  'reviews',
  'reads',
] as const
export type Kept = (typeof KEPT)[number]

/** What a person can delete alone. The rest is a customer's case, or what the law wants written down of work. */
const MINE: ReadonlySet<Kept> = new Set(['support_card', 'breaths', 'cards', 'own_states', 'own_words', 'talk_notes'])
export const isMine = (what: Kept): boolean => MINE.has(what)
/** What is left after a deletion. */
export const STAYS: readonly Kept[] = KEPT.filter((it) => !isMine(it))

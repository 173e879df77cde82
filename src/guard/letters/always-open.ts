import type { StaysOpen } from '../standings/options.ts'

/** What a letter without a decision about access behind it still names: nothing is closed by it. */
export const MUST_BE_OPEN: readonly StaysOpen[] = [
  'emergency',
  'complaint',
  'data_rights',
  'new_matter',
  'outside',
  'letter',
]

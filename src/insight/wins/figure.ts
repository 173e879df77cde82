export const FIGURES = [
  'promises_kept',
  'no_second_contact',
  'heard',
  'help_in_time',
  'recovery_kept',
  'someone_came',
  'after_broken_promise',
  'calm_not_solved',
  'hard_contacts',
] as const
export type FigureId = (typeof FIGURES)[number]
export type Whose = 'customer' | 'staff' | 'company'

/** Whose win a figure is and which way is good. A table, so that anybody can read it and disagree. */
export const HOUSE_FIGURES: Readonly<Record<FigureId, { whose: Whose; good: 'up' | 'down' }>> = {
  promises_kept: { whose: 'customer', good: 'up' },
  no_second_contact: { whose: 'customer', good: 'up' },
  heard: { whose: 'customer', good: 'up' },
  help_in_time: { whose: 'staff', good: 'up' },
  recovery_kept: { whose: 'staff', good: 'up' },
  someone_came: { whose: 'staff', good: 'up' },
  after_broken_promise: { whose: 'company', good: 'down' },
  calm_not_solved: { whose: 'company', good: 'down' },
  hard_contacts: { whose: 'company', good: 'down' },
}

/** One row behind a figure: it counts, it does not, or it is left out and says why. */
export type FigureRow = {
  id: string
  about: 'promise' | 'contact' | 'assist' | 'recovery' | 'card' | 'answer'
  at: Date
  label: string
  counts: boolean | null
  because: Exclusion | null
}
export type Exclusion =
  | 'not_due_yet'
  | 'moved_before_due'
  | 'too_recent'
  | 'withdrawn'
  | 'still_running'
  | 'still_open'
  | 'not_wrapped_up'

export const counted = (rows: readonly FigureRow[]) => ({
  numerator: rows.filter((row) => row.counts === true).length,
  denominator: rows.filter((row) => row.counts !== null).length,
  excluded: Object.fromEntries(
    [...Map.groupBy(rows, (row) => row.because ?? '')]
      .filter(([because]) => because !== '')
      .map(([because, of]) => [because, of.length]),
  ),
})

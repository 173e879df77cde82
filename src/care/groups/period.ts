/** A quarter or a half of the year as people write it: 2026-Q3, 2026-H2. Fixed, never overlapping, never sliding. */
export type Rhythm = 'quarter' | 'half'

const MONTHS: Readonly<Record<Rhythm, number>> = { quarter: 3, half: 6 }

/** `month` is the month on the house's own wall, as `monthOf` writes it. An answer counts where it came in, so a late one counts in the next. */
export function periodOf(month: string, rhythm: Rhythm): string {
  const nth = Math.ceil(Number(month.slice(5, 7)) / MONTHS[rhythm])
  return `${month.slice(0, 4)}-${rhythm === 'quarter' ? 'Q' : 'H'}${nth}`
}

/** A figure is worked out once, when its period is over; the period that still runs has none. */
export const isOver = (period: string, month: string, rhythm: Rhythm): boolean => period < periodOf(month, rhythm)

/** The one before, at which a figure is looked at whether or not anybody answered. */
export function periodBefore(quarter: string): string {
  const [year = '', nth = ''] = quarter.split('-Q')
  return nth === '1' ? `${Number(year) - 1}-Q4` : `${year}-Q${Number(nth) - 1}`
}

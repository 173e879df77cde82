import type { Locator } from 'playwright-core'
import type { Seat } from './seat.ts'

/** The row of the floor that stands for somebody, and for this if they have several. */
export const needOf = (lead: Seat, name: string, what: string | RegExp = ''): Locator =>
  lead.page
    .getByRole('row')
    .filter({ has: lead.page.getByRole('rowheader').getByText(name) })
    .filter({ hasText: what })
    .first()

/** The bar of ways out, which only a running contact of one's own has. */
export const AT_LIVE = (seat: Seat) => ({ name: seat.t('exit.bar') })

/** A key of that bar. */
export const exit = (
  seat: Seat,
  name: 'breath' | 'lead' | 'ownership' | 'decline' | 'warn' | 'end' | 'help',
): Locator => seat.page.locator(`.sy-exit.is-${name}`)

/** Chooses from a list that opens under a field. */
export async function chooses(seat: Seat, field: string, choice: string | RegExp): Promise<void> {
  await seat.page
    .getByRole('combobox', { name: field })
    .or(seat.page.getByRole('textbox', { name: field }))
    .first()
    .click()
  await seat.page.getByRole('option', { name: choice }).click()
}

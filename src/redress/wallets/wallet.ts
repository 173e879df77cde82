/** What one person may still give in this month beyond what is due. */
export type Wallet = { mostAmount: number; mostActs: number; amount: number; acts: number }

export const leftIn = (it: Wallet) => ({ amount: it.mostAmount - it.amount, acts: it.mostActs - it.acts })

export const covers = (it: Wallet, amount: number): boolean => {
  const rest = leftIn(it)
  return amount <= rest.amount && rest.acts >= 1
}

/** The month as the house's wall clock has it: the year and two digits. */
export function monthOf(now: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit' }).formatToParts(
    now,
  )
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return `${of('year')}-${of('month')}`
}

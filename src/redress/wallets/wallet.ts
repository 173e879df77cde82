/** What one person may still give in this month beyond what is due. */
export type Wallet = { mostAmount: number; mostActs: number; amount: number; acts: number }

export const leftIn = (it: Wallet) => ({ amount: it.mostAmount - it.amount, acts: it.mostActs - it.acts })

export const covers = (it: Wallet, amount: number): boolean => {
  const rest = leftIn(it)
  return amount <= rest.amount && rest.acts >= 1
}

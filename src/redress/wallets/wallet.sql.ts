import type { PersonId } from '#kernel/ids.ts'
import { monthOf, type Work } from '#platform/public.ts'
import type { Approver, Currency, Policy } from '../remedies/matrix.ts'
import type { Wallet } from './wallet.ts'

type Of = { person: PersonId; role: Approver; currency: Currency; policy: Policy }

/** The wallet of this month, held: of many who ask at once, each sees what the one before has left. */
export async function holdWallet(work: Work, of: Of): Promise<Wallet> {
  const most = of.policy.tariffs[of.currency].wallets[of.role]
  const key = { person: of.person, month: monthOf(work.now, work.zone), currency: of.currency }
  await work.tx
    .insertInto('redress.wallets')
    .values({ ...key, house: work.house, role: of.role, most_amount: most.amount, most_acts: most.acts })
    .onConflict((conflict) => conflict.columns(['person', 'month', 'currency']).doNothing())
    .execute()
  const row = await rowsOf(work, key).forUpdate().executeTakeFirstOrThrow()
  return toWallet(row)
}

/** What is left, without holding it: for a screen. */
export async function seeWallet(work: Work, of: Of): Promise<Wallet> {
  const most = of.policy.tariffs[of.currency].wallets[of.role]
  const key = { person: of.person, month: monthOf(work.now, work.zone), currency: of.currency }
  const row = await rowsOf(work, key).executeTakeFirst()
  return row ? toWallet(row) : { mostAmount: most.amount, mostActs: most.acts, amount: 0, acts: 0 }
}

const rowsOf = (work: Work, key: { person: PersonId; month: string; currency: string }) =>
  work.tx
    .selectFrom('redress.wallets')
    .select(['most_amount', 'most_acts', 'amount', 'acts'])
    .where('person', '=', key.person)
    .where('month', '=', key.month)
    .where('currency', '=', key.currency)

const toWallet = (row: { most_amount: number; most_acts: number; amount: number; acts: number }): Wallet => ({
  mostAmount: row.most_amount,
  mostActs: row.most_acts,
  amount: row.amount,
  acts: row.acts,
})

/** One act out of the wallet, or back into it where nothing was given after all. */
export async function draw(
  work: Work,
  it: { person: PersonId; month: string; currency: Currency; amount: number; acts: 1 | -1 },
): Promise<void> {
  await work.tx
    .updateTable('redress.wallets')
    .set((row) => ({ amount: row('amount', '+', it.amount * it.acts), acts: row('acts', '+', it.acts) }))
    .where('person', '=', it.person)
    .where('month', '=', it.month)
    .where('currency', '=', it.currency)
    .execute()
}

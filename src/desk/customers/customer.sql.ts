import type { CustomerId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { newId, type Work } from '#platform/public.ts'

/** How a phone system or a counter names a customer. At least one way to know them again, or a new stranger. */
export type Identification = { name?: string; phone?: string; email?: string; account?: string }

/** The customer who goes by any of these marks, else a new one. A name alone identifies nobody. */
export async function findOrAddCustomer(work: Work, who: Identification, language: Language): Promise<CustomerId> {
  const [known, ...others] = await findKnown(work, who)
  if (known) {
    // A mark that already belongs to another customer stays theirs: two records may be one person, but no call may decide that.
    const taken = (mark: 'phone' | 'email' | 'account') =>
      known[mark] !== null || others.some((it) => it[mark] !== null)
    const missing = {
      ...(known.name || !who.name ? {} : { name: who.name }),
      ...(taken('phone') || !who.phone ? {} : { phone: who.phone }),
      ...(taken('email') || !who.email ? {} : { email: who.email }),
      ...(taken('account') || !who.account ? {} : { account: who.account }),
    }
    if (Object.keys(missing).length > 0)
      await work.tx.updateTable('desk.customers').set(missing).where('id', '=', known.id).execute()
    return known.id
  }
  const id = newId<'customer'>(work.now)
  const added = await work.tx
    .insertInto('desk.customers')
    .values({
      id,
      house: work.house,
      name: who.name ?? null,
      phone: who.phone ?? null,
      email: who.email ?? null,
      account: who.account ?? null,
      language,
      created_at: work.now,
    })
    .onConflict((it) => it.doNothing())
    .executeTakeFirst()
  // Two calls of a new customer at the same moment: the other one has just written the row.
  if (added.numInsertedOrUpdatedRows === 0n) return (await findKnown(work, who))[0]?.id ?? id
  return id
}

/** Everybody who goes by one of these marks, the longest known first. */
async function findKnown(work: Work, who: Identification) {
  const { phone, email, account } = who
  if (!phone && !email && !account) return []
  return work.tx
    .selectFrom('desk.customers')
    .select(['id', 'name', 'phone', 'email', 'account'])
    .where((it) =>
      it.or([
        ...(account ? [it('account', '=', account)] : []),
        ...(phone ? [it('phone', '=', phone)] : []),
        ...(email ? [it(it.fn('lower', ['email']), '=', email.toLowerCase())] : []),
      ]),
    )
    .orderBy('created_at')
    .execute()
}

export const findCustomer = (work: Work, id: CustomerId) =>
  work.tx
    .selectFrom('desk.customers')
    .select(['id', 'name', 'phone', 'email', 'account', 'language'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

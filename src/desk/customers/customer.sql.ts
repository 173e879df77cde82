import type { CustomerId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { newId, type Work } from '#platform/public.ts'

/** How a phone system or a counter names a customer. At least one way to know them again, or a new stranger. */
export type Identification = { name?: string; phone?: string; email?: string; account?: string }

/** The customer who goes by any of these marks, else a new one. A name alone identifies nobody. */
export async function findOrAddCustomer(work: Work, who: Identification, language: Language): Promise<CustomerId> {
  const known = await findKnown(work, who)
  if (known) {
    const missing = {
      ...(known.name ? {} : { name: who.name ?? null }),
      ...(known.phone ? {} : { phone: who.phone ?? null }),
      ...(known.email ? {} : { email: who.email ?? null }),
    }
    if (Object.values(missing).some((value) => value !== null))
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
  if (added.numInsertedOrUpdatedRows === 0n) return (await findKnown(work, who))?.id ?? id
  return id
}

function findKnown(work: Work, who: Identification) {
  const { phone, email, account } = who
  if (!phone && !email && !account) return undefined
  return work.tx
    .selectFrom('desk.customers')
    .select(['id', 'name', 'phone', 'email'])
    .where((it) =>
      it.or([
        ...(account ? [it('account', '=', account)] : []),
        ...(phone ? [it('phone', '=', phone)] : []),
        ...(email ? [it(it.fn('lower', ['email']), '=', email.toLowerCase())] : []),
      ]),
    )
    .orderBy('created_at')
    .executeTakeFirst()
}

export const findCustomer = (work: Work, id: CustomerId) =>
  work.tx
    .selectFrom('desk.customers')
    .select(['id', 'name', 'phone', 'email', 'account', 'language'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

import type { CustomerId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { newId, type Work } from '#platform/public.ts'

/** How a phone system or a counter names a customer. At least one way to know them again, or a new stranger. */
export type Identification = { name?: string; phone?: string; email?: string; account?: string }

/** The customer who goes by any of these marks, else a new one. A name alone identifies nobody. */
export async function findOrAddCustomer(work: Work, who: Identification, language: Language): Promise<CustomerId> {
  const [known, ...others] = await findKnown(work, who)
  if (known) return fillIn(work, known, others, who)
  return (await addCustomer(work, who, language)) ?? (await findKnown(work, who))[0]?.id ?? newId<'customer'>(work.now)
}

/**
 * Somebody whose account the firm has made sure of. Only the account says who they are: on a shared number they are not
 * whoever else calls from it. A record without an account becomes theirs only where nothing says it is somebody else's.
 */
export async function findSureCustomer(
  work: Work,
  who: Identification,
  language: Language,
  mayBeTheirs: (customer: CustomerId) => Promise<boolean>,
): Promise<CustomerId> {
  if (!who.account) return findOrAddCustomer(work, who, language)
  const known = await findKnown(work, who)
  const theirs = known.find((it) => it.account === who.account) ?? (await unclaimed(known, mayBeTheirs))
  const others = known.filter((it) => it !== theirs)
  if (theirs) return fillIn(work, theirs, others, who)
  const { phone: _phone, email: _email, ...own } = who
  const free = {
    ...own,
    ...(who.phone && !others.some((it) => it.phone !== null) ? { phone: who.phone } : {}),
    ...(who.email && !others.some((it) => it.email !== null) ? { email: who.email } : {}),
  }
  const added = await addCustomer(work, free, language)
  return added ?? findSureCustomer(work, { ...own }, language, async () => false)
}

async function unclaimed(known: readonly Known[], mayBeTheirs: (customer: CustomerId) => Promise<boolean>) {
  const [first, ...more] = known
  return first && more.length === 0 && first.account === null && (await mayBeTheirs(first.id)) ? first : undefined
}

type Known = Awaited<ReturnType<typeof findKnown>>[number]

async function fillIn(work: Work, known: Known, others: readonly Known[], who: Identification): Promise<CustomerId> {
  // A mark that already belongs to another customer stays theirs: two records may be one person, but no call may decide that.
  const taken = (mark: 'phone' | 'email' | 'account') => known[mark] !== null || others.some((it) => it[mark] !== null)
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

/** Somebody nobody knew. Nothing where another call of theirs has just written the row. */
export async function addCustomer(work: Work, who: Identification, language: Language): Promise<CustomerId | null> {
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
  return added.numInsertedOrUpdatedRows === 0n ? null : id
}

/** Who goes by these marks already. Nobody is added for having been asked about. */
export async function findSomebodyKnown(work: Work, who: Identification): Promise<CustomerId | null> {
  const known = await findKnown(work, who)
  const theirs = who.account ? known.find((it) => it.account === who.account) : known[0]
  return theirs?.id ?? null
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

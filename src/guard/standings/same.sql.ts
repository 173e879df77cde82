import type { CustomerId, PersonId } from '#kernel/ids.ts'
import { record, type Tx, type Work } from '#platform/public.ts'

export const findSame = (tx: Tx, id: string) =>
  tx
    .selectFrom('guard.same_customers')
    .selectAll()
    .where('id', '=', id)
    .where('taken_back_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
type Same = NonNullable<Awaited<ReturnType<typeof findSame>>>

type New = { id: string; customer: CustomerId; other: CustomerId; because: string; by: PersonId }

/** Said a second time it is the same note; who said it first stays who said it. */
export async function addSame(work: Work, it: New): Promise<string> {
  const there = await work.tx
    .selectFrom('guard.same_customers')
    .select('id')
    .where('customer', 'in', [it.customer, it.other])
    .where('other', 'in', [it.customer, it.other])
    .where('taken_back_at', 'is', null)
    .executeTakeFirst()
  if (there) return there.id
  const { id, customer, other, because, by } = it
  await work.tx
    .insertInto('guard.same_customers')
    .values({ id, house: work.house, customer, other, because, said_by: by, said_at: work.now })
    .execute()
  await tell(work, 'same_person.said', it)
  return id
}

export async function agreeSame(work: Work, row: Same, by: PersonId): Promise<void> {
  if (row.confirmed_at) return
  await work.tx
    .updateTable('guard.same_customers')
    .set({ confirmed_by: by, confirmed_at: work.now })
    .where('id', '=', row.id)
    .execute()
  await tell(work, 'same_person.agreed', row)
}

export async function takeBackSame(work: Work, row: Same, by: PersonId): Promise<void> {
  await work.tx
    .updateTable('guard.same_customers')
    .set({ taken_back_by: by, taken_back_at: work.now })
    .where('id', '=', row.id)
    .execute()
  await tell(work, 'same_person.taken_back', row)
}

const tell = (work: Work, name: `same_person.${string}`, it: { id: string; customer: CustomerId; other: CustomerId }) =>
  record(work, { name, about: it.id, topics: ['conduct', `customer:${it.customer}`, `customer:${it.other}`] })

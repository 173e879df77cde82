import type { ContactId, PersonId } from '#kernel/ids.ts'
import type { Tx, Work } from '#platform/public.ts'

type Answer = 'yes' | 'no' | 'unsure'
type NewWrapUp = {
  calm: Answer
  solved: Answer
  kind: 'enquiry' | 'complaint' | 'suggestion' | 'thanks'
  recap: string
  left_upset: boolean
  by: PersonId
}

export async function addWrapUp(work: Work, contact: ContactId, it: NewWrapUp): Promise<void> {
  await work.tx
    .insertInto('desk.wrap_ups')
    .values({ contact, house: work.house, ...it, at: work.now })
    .execute()
}

export const wrapUpOf = (tx: Tx, contact: ContactId) =>
  tx
    .selectFrom('desk.wrap_ups')
    .select(['calm', 'solved', 'kind', 'recap', 'at'])
    .where('contact', '=', contact)
    .executeTakeFirst()
export const isWrappedUp = async (tx: Tx, contact: ContactId): Promise<boolean> =>
  (await wrapUpOf(tx, contact)) !== undefined

import type { CaseId, PersonId, PromiseId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { findCase } from '../cases/case.sql.ts'
import { findCustomer } from '../customers/customer.sql.ts'
import { queueMessage } from '../messages/message.sql.ts'
import type { CustomerPromise } from './promise.ts'
import { missedYou } from './tried.words.ts'
import type { Try, TryOutcome } from './tries.ts'

export const attemptsAt = (tx: Tx, promise: PromiseId): Promise<Try[]> =>
  tx
    .selectFrom('desk.promise_attempts')
    .select(['outcome', 'at'])
    .where('promise', '=', promise)
    .orderBy('at')
    .execute()

export const attemptsOfCase = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.promise_attempts as a')
    .innerJoin('desk.promises as pr', 'pr.id', 'a.promise')
    .innerJoin('platform.people as p', 'p.id', 'a.by')
    .select(['a.promise', 'a.outcome', 'a.at', 'p.name as by'])
    .where('pr.case_id', '=', caseId)
    .orderBy('a.at')
    .execute()

export async function addAttempt(
  work: Work,
  promise: Pick<CustomerPromise, 'id' | 'caseId' | 'owner'>,
  outcome: TryOutcome,
  by: PersonId,
): Promise<void> {
  await work.tx
    .insertInto('desk.promise_attempts')
    .values({ id: newId(work.now), house: work.house, promise: promise.id, outcome, by, at: work.now })
    .execute()
  await record(work, {
    name: 'promise.tried',
    about: promise.id,
    body: { case: promise.caseId, outcome },
    topics: [`case:${promise.caseId}`, `person:${promise.owner}`],
  })
}

/** Tells the customer in writing that we tried. A letter without an e-mail address is one that a person posts. */
export async function writeThatWeTried(work: Work, promise: CustomerPromise, kind: 'text' | 'letter'): Promise<void> {
  const of = await findCase(work.tx, promise.caseId)
  if (!of) return
  const { phone, email } = await findCustomer(work, of.customer)
  const address = kind === 'text' ? phone : email
  if (!address) return
  await queueMessage(work, {
    caseId: promise.caseId,
    channel: kind === 'text' ? 'sms' : 'email',
    address,
    words: missedYou(of.language, of.number),
  })
}

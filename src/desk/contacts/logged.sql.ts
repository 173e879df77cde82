import type { CaseId, ContactId, CustomerId, PersonId, QueueId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { newId, record, type Work } from '#platform/public.ts'
import { hasBrokenPromise, openCasesOf } from '../cases/case.sql.ts'
import { makeContactFindable } from '../search/search.sql.ts'
import type { Channel } from './contact.ts'

type Answer = 'yes' | 'no' | 'unsure'

export type Logged = {
  channel: Channel
  customer: CustomerId
  caseId: CaseId | null
  queue: QueueId
  language: Language
  with: PersonId
  minutes: number
  calm: Answer
  solved: Answer
  kind: 'enquiry' | 'complaint' | 'suggestion' | 'thanks'
  words: string
}

/** A conversation that is over when somebody writes it down, with its two answers. It stands among all the others. */
export async function addLogged(work: Work, it: Logged): Promise<ContactId> {
  const id = newId<'contact'>(work.now)
  const began = new Date(work.now.getTime() - it.minutes * 60_000)
  const open = await openCasesOf(work.tx, it.customer)
  await work.tx
    .insertInto('desk.contacts')
    .values({
      id,
      house: work.house,
      channel: it.channel,
      language: it.language,
      queue: it.queue,
      customer: it.customer,
      case_id: it.caseId,
      agent: it.with,
      state: 'ended',
      started_at: began,
      answered_at: began,
      ended_at: work.now,
      ended_by: 'customer',
      after_broken_promise: await hasBrokenPromise(
        work,
        open.map((row) => row.id),
      ),
    })
    .execute()
  await work.tx
    .insertInto('desk.wrap_ups')
    .values({
      contact: id,
      house: work.house,
      calm: it.calm,
      solved: it.solved,
      kind: it.kind,
      recap: it.words,
      by: it.with,
      at: work.now,
    })
    .execute()
  if (it.caseId) await makeContactFindable(work, id, it.caseId)
  await record(work, {
    name: 'contact.logged',
    about: id,
    body: { channel: it.channel, customer: it.customer, case: it.caseId, minutes: it.minutes },
    topics: [`contact:${id}`, `customer:${it.customer}`, 'floor', 'wins', ...(it.caseId ? [`case:${it.caseId}`] : [])],
  })
  return id
}

import type { CaseId, CustomerId, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { newId, record, type Work } from '#platform/public.ts'
import { whoAnswersFor } from '../cases/owner.sql.ts'
import { makeLink, queueMessage } from '../messages/message.sql.ts'
import { UPDATE_WORDS } from '../promises/next-update.ts'
import { addPromise } from '../promises/promise.sql.ts'
import { caseTime } from '../queues/queue-time.sql.ts'
import { acknowledgementMessage } from './acknowledgement.words.ts'
import { findCustomerRow } from './intake.sql.ts'
import { firstNewsDue } from './intake.ts'

type Of = {
  caseId: CaseId
  number: number
  customer: CustomerId
  language: Language
  owner: PersonId | null
  receivedAt: Date
}

/**
 * Says at once that it has come, by itself: the number, what happens next, and by when there is news. The news is
 * promised as any other promise, so it breaks if nobody keeps it. It is nobody's answer: that clock goes on.
 */
export async function acknowledge(work: Work, it: Of, publicUrl: string) {
  const nextUpdateAt = firstNewsDue(it.receivedAt, work.now, await caseTime(work, it.caseId))
  const answers = it.owner ?? (await whoAnswersFor(work.tx, it.language))?.id
  if (answers)
    await addPromise(work, {
      caseId: it.caseId,
      contact: null,
      kind: 'update',
      words: UPDATE_WORDS[it.language],
      owner: answers,
      madeBy: answers,
      dueAt: nextUpdateAt,
    })
  const link = `${publicUrl}/my/${await makeLink(work, it.caseId)}`
  const step = it.owner ? 'taken' : 'read_by_person'
  const { channel, message } = await writeTo(work, it, (language) =>
    acknowledgementMessage(language, work.zone, { number: it.number, step, nextUpdateAt, link }),
  )
  await work.tx
    .insertInto('desk.acknowledgements')
    .values({
      id: newId(work.now),
      house: work.house,
      case_id: it.caseId,
      channel,
      message,
      next_step: step,
      next_update_at: nextUpdateAt,
      at: work.now,
    })
    .execute()
  await work.tx.updateTable('desk.cases').set({ acknowledged_at: work.now }).where('id', '=', it.caseId).execute()
  await record(work, {
    name: 'case.acknowledged',
    about: it.caseId,
    body: { channel, next: nextUpdateAt.toISOString() },
    topics: [`case:${it.caseId}`],
  })
  return { link, acknowledgement: { at: work.now, channel, nextStep: step, nextUpdateAt } as const }
}

/** Leaves a message where this customer reads messages; where we know of no such place it waits on their page. */
export async function writeTo(
  work: Work,
  it: { caseId: CaseId; customer: CustomerId; language: Language },
  words: (language: Language) => string,
) {
  const customer = await findCustomerRow(work.tx, it.customer)
  const channel = customer?.phone ? ('sms' as const) : customer?.email ? ('email' as const) : ('on_screen' as const)
  const message = await queueMessage(work, {
    caseId: it.caseId,
    channel,
    address: customer?.phone ?? customer?.email ?? null,
    words: words(it.language),
  })
  return { channel, message }
}

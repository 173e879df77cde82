import {
  type ContactRow,
  findCase,
  findCustomer,
  joinCase,
  openCase,
  promiseViews,
  queueMessage,
  tellNews,
} from '#desk/public.ts'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { endedMessage, endedTitle } from './exit.words.ts'
import { leadOf } from './lead-of.sql.ts'

/**
 * Whoever was cut off for how they spoke still gets an answer on what they came for: a case, the moment of the next
 * news, and both in writing. The case is with a lead, since the person who was insulted is at rest (practice, rule 28).
 */
export async function goOnWithTheMatter(work: Work, contact: ContactRow, me: PersonId): Promise<void> {
  const caseId = contact.case_id ?? (await newCase(work, contact, me))
  const it = await findCase(work.tx, caseId)
  const [news] = await promiseViews(work.tx)
    .where('pr.case_id', '=', caseId)
    .where('pr.kind', '=', 'update')
    .where('pr.state', '=', 'open')
    .execute()
  if (!it || !news) return
  const { phone, email } = await findCustomer(work, contact.customer)
  await queueMessage(work, {
    caseId,
    channel: phone ? 'sms' : email ? 'email' : 'on_screen',
    address: phone ?? email,
    words: endedMessage(contact.language, it.number, news.due_at, work.zone),
  })
}

async function newCase(work: Work, contact: ContactRow, me: PersonId): Promise<CaseId> {
  const caseId = await openCase(work, {
    customer: contact.customer,
    queue: contact.queue,
    language: contact.language,
    title: (await firstWords(work, contact)) ?? endedTitle(contact.language),
    need: null,
    owner: (await leadOf(work.tx, contact.language)) ?? me,
  })
  await joinCase(work, contact.id, caseId)
  // Only where nothing was promised yet: an ending is no news, and what a case was promised stays as it was.
  await tellNews(work, caseId, me)
  return caseId
}

const TITLE_MOST = 60

/** What they came for, in their own first words: that is what a colleague will look for. */
async function firstWords(work: Work, contact: ContactRow): Promise<string | null> {
  const row = await work.tx
    .selectFrom('desk.utterances')
    .select('words')
    .where('contact', '=', contact.id)
    .where('who', '=', 'customer')
    .where('final', '=', true)
    .orderBy('at')
    .orderBy('key')
    .limit(1)
    .executeTakeFirst()
  return row ? [...row.words].slice(0, TITLE_MOST).join('') : null
}

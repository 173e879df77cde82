import {
  addPromise,
  type ContactRow,
  findCase,
  findPromiseForUpdate,
  joinCase,
  openCase,
  queueMessage,
} from '#desk/public.ts'
import { type CaseId, id, type PersonId } from '#kernel/ids.ts'
import { type Ring, record, setDeadline, type Work } from '#platform/public.ts'
import { ownershipSms, ownershipTitle, ownershipWords } from './exit.words.ts'

const HOURS = 48
/** The owner is reminded this long before, and the lead two hours before. */
const REMIND_HOURS = [24, 4, 1]
const LEAD_HOURS = 2

/** One act: the line is said, the promise stands with its moment, the case has an owner, the customer gets the time in writing. */
export async function ownFor48Hours(work: Work, contact: ContactRow, me: PersonId, department: string) {
  const before = await alreadyOwned(work, contact)
  if (before) return before
  const dueAt = new Date(work.now.getTime() + HOURS * 3_600_000)
  const caseId = contact.case_id ?? (await newCaseFor(work, contact, me))
  const promise = await addPromise(work, {
    caseId,
    contact: contact.id,
    kind: 'ownership',
    words: ownershipWords(contact.language, department),
    owner: me,
    madeBy: me,
    dueAt,
  })
  for (const hours of REMIND_HOURS)
    await setDeadline(work, 'ownership_reminder', promise, new Date(dueAt.getTime() - hours * 3_600_000))
  await setDeadline(work, 'ownership_lead', promise, new Date(dueAt.getTime() - LEAD_HOURS * 3_600_000))
  const customer = await work.tx
    .selectFrom('desk.customers')
    .select('phone')
    .where('id', '=', contact.customer)
    .executeTakeFirst()
  await queueMessage(work, {
    caseId,
    channel: customer?.phone ? 'sms' : 'on_screen',
    address: customer?.phone ?? null,
    words: ownershipSms(contact.language, dueAt, work.zone),
  })
  const it = await findCase(work.tx, caseId)
  return { promise, dueAt, case: { id: caseId, number: it?.number ?? 0 } }
}

/** Pressed twice in one conversation it is still one promise and one message. */
async function alreadyOwned(work: Work, contact: ContactRow) {
  const row = await work.tx
    .selectFrom('desk.promises as pr')
    .innerJoin('desk.cases as ca', 'ca.id', 'pr.case_id')
    .select(['pr.id', 'pr.due_at', 'ca.id as case_id', 'ca.number'])
    .where('pr.contact', '=', contact.id)
    .where('pr.kind', '=', 'ownership')
    .where('pr.state', '=', 'open')
    .executeTakeFirst()
  return row && { promise: row.id, dueAt: row.due_at, case: { id: row.case_id, number: row.number } }
}

async function newCaseFor(work: Work, contact: ContactRow, me: PersonId): Promise<CaseId> {
  const caseId = await openCase(work, {
    customer: contact.customer,
    queue: contact.queue,
    language: contact.language,
    title: ownershipTitle(contact.language),
    need: null,
    owner: me,
  })
  await joinCase(work, contact.id, caseId)
  return caseId
}

/** Tells the owner's screen that the moment comes nearer. */
export const ownershipReminder: Ring = async (work, about) => {
  const promise = await findPromiseForUpdate(work, id(about))
  if (promise?.state === 'open')
    await record(work, {
      name: 'promise.comes_due',
      about,
      body: { owner: promise.owner },
      topics: [`person:${promise.owner}`],
    })
}

/** Two hours before, the lead's floor shows it, so that somebody calls even if the owner cannot. */
export const ownershipNearsLead: Ring = async (work, about) => {
  const promise = await findPromiseForUpdate(work, id(about))
  if (promise?.state === 'open')
    await record(work, {
      name: 'promise.lead_told',
      about,
      body: { owner: promise.owner },
      topics: ['floor', `person:${promise.owner}`],
    })
}

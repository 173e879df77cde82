import {
  addPromise,
  addTask,
  type ContactRow,
  callBackBy,
  caseTime,
  findCase,
  findCustomer,
  giveCaseTo,
  joinCase,
  openCase,
  queueMessage,
  queueTime,
} from '#desk/public.ts'
import type { CaseId, PersonId, PromiseId } from '#kernel/ids.ts'
import { record, type Work } from '#platform/public.ts'
import { ownershipSms, ownershipTitle, ownershipWords } from './exit.words.ts'

export type Issue = { words: string; department: string }

/**
 * One act: the line is said, each issue is a promise with its moment, the case has an owner, the departments are asked,
 * and the customer gets the time in writing. Pressed again it adds what is new and repeats nothing.
 */
export async function ownFor48Hours(
  work: Work,
  contact: ContactRow,
  me: PersonId,
  asked: { department: string; issues: readonly Issue[] },
) {
  const before = await ownedIn(work, contact)
  const caseId = before[0]?.case_id ?? contact.case_id ?? (await newCaseFor(work, contact, me))
  const time = contact.case_id ? await caseTime(work, caseId) : await queueTime(work, contact.queue)
  const call = callBackBy(time, work.now)
  const dueAt = before[0]?.due_at ?? call.to
  const beyond = dueAt.getTime() - (before[0]?.made_at ?? work.now).getTime() > 48 * 3_600_000
  const wanted = asked.issues.length > 0 ? asked.issues : before.length > 0 ? [] : [{ words: '', ...asked }]
  const fresh = wanted
    .map((issue) => ({ ...issue, promise: ownershipWords(contact.language, issue, beyond) }))
    .filter((issue, at, all) => all.findIndex((it) => it.promise === issue.promise) === at)
    .filter((issue) => !before.some((it) => it.words === issue.promise))
  // Pressed first and named afterwards: what was "the whole matter" is the first matter now, and no fifth promise of four.
  const whole = before.length === 1 ? before.find((it) => isWhole(contact, it.words)) : undefined
  for (const [at, issue] of fresh.entries()) {
    const own = { contact, caseId, me, dueAt, ...issue }
    const promise = whole && at === 0 ? await nameIt(work, whole.id, own) : await promiseIt(work, own)
    await askFor(work, promise, own)
  }
  if (fresh.length > 0) {
    await giveCaseTo(work, caseId, me)
    const { phone } = await findCustomer(work, contact.customer)
    await queueMessage(work, {
      caseId,
      channel: phone ? 'sms' : 'on_screen',
      address: phone,
      words: ownershipSms(contact.language, dueAt, time.zone, {
        issues: before.length + fresh.length - (whole ? 1 : 0),
        beyond,
      }),
    })
  }
  const owned = await ownedIn(work, contact)
  const it = await findCase(work.tx, caseId)
  return {
    promise: owned[0]?.id ?? '',
    promises: owned.map(({ id, words }) => ({ id, words })),
    dueAt,
    case: { id: caseId, number: it?.number ?? 0 },
  }
}

type Own = { contact: ContactRow; caseId: CaseId; me: PersonId; dueAt: Date; promise: string } & Issue

const isWhole = (contact: ContactRow, words: string) =>
  [true, false].some((beyond) => words === ownershipWords(contact.language, { words: '', department: '' }, beyond))

async function nameIt(work: Work, promise: PromiseId, it: Own): Promise<PromiseId> {
  await work.tx.updateTable('desk.promises').set({ words: it.promise }).where('id', '=', promise).execute()
  await record(work, {
    name: 'promise.named',
    about: promise,
    body: { case: it.caseId },
    topics: [`case:${it.caseId}`, `person:${it.me}`],
  })
  return promise
}

const promiseIt = (work: Work, it: Own): Promise<PromiseId> =>
  addPromise(work, {
    caseId: it.caseId,
    contact: it.contact.id,
    kind: 'ownership',
    words: it.promise,
    owner: it.me,
    madeBy: it.me,
    dueAt: it.dueAt,
  })

async function askFor(work: Work, promise: PromiseId, it: Own): Promise<void> {
  if (it.department)
    await addTask(work, {
      caseId: it.caseId,
      promise,
      department: it.department,
      words: it.words || it.promise,
      by: it.me,
    })
}

const ownedIn = (work: Work, contact: Pick<ContactRow, 'id'>) =>
  work.tx
    .selectFrom('desk.promises')
    .select(['id', 'words', 'made_at', 'due_at', 'case_id'])
    .where('contact', '=', contact.id)
    .where('kind', '=', 'ownership')
    .where('state', '=', 'open')
    .orderBy('made_at')
    .orderBy('id')
    .execute()

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

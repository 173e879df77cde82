import { addPromise, holdCase, openCase, openCasesOf, queueMessage } from '#desk/public.ts'
import type { CaseId, CustomerId, PersonId, PromiseId, QueueId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { record, setDeadline, type Work } from '#platform/public.ts'
import { correctionIn, dayIn, momentIn } from './correction.words.ts'
import { customersOf, type ToldCustomer } from './list.sql.ts'
import { BATCH } from './recall.ts'

export type Confirmed = {
  id: string
  owner: PersonId
  by: PersonId
  dueAt: Date
  right: Readonly<Partial<Record<Language, string>>>
  /** Where nothing says in which queue somebody asked: that of the case which brought it to light. */
  queue: QueueId
}

export async function saveConfirmed(work: Work, it: Confirmed, customers: readonly ToldCustomer[]): Promise<void> {
  for (let at = 0; at < customers.length; at += 500)
    await work.tx
      .insertInto('redress.recall_customers')
      .values(customers.slice(at, at + 500).map(({ customer }) => ({ recall: it.id, customer, house: work.house })))
      .execute()
  await work.tx
    .updateTable('redress.recalls')
    .set({
      state: 'confirmed',
      confirmed_by: it.by,
      confirmed_at: work.now,
      owner: it.owner,
      due_at: it.dueAt,
      right_words: JSON.stringify(it.right),
    })
    .where('id', '=', it.id)
    .execute()
  if (customers.length > 0) await setDeadline(work, 'recall_batch', it.id, work.now)
  await record(work, {
    name: 'recall.confirmed',
    about: it.id,
    body: { customers: customers.length },
    topics: ['recalls', `recall:${it.id}`],
  })
}

/** Opens the next corrections. What a crash took with it is simply still to do. */
export async function openNextBatch(work: Work, it: Confirmed): Promise<number> {
  const waiting = await work.tx
    .selectFrom('redress.recall_customers')
    .select('customer')
    .where('recall', '=', it.id)
    .where('opened_at', 'is', null)
    .orderBy('customer')
    .limit(BATCH)
    .forUpdate()
    .execute()
  if (waiting.length === 0) return 0
  const known = new Map((await toldOf(work, it.id, waiting)).map((row) => [row.customer, row]))
  for (const { customer } of waiting) {
    const told = known.get(customer)
    if (told) await openCorrection(work, it, told)
  }
  if (waiting.length === BATCH) await setDeadline(work, 'recall_batch', it.id, work.now)
  await record(work, {
    name: 'recall.opened',
    about: it.id,
    body: { customers: waiting.length },
    topics: ['recalls', `recall:${it.id}`],
  })
  return waiting.length
}

const toldOf = (work: Work, recall: string, waiting: readonly { customer: CustomerId }[]) =>
  customersOf(
    work.tx,
    recall,
    waiting.map((it) => it.customer),
  )

/** One customer, one call to come, and the right answer at once in writing. */
async function openCorrection(work: Work, it: Confirmed, told: ToldCustomer): Promise<void> {
  const joined = await caseOf(work, told)
  const language = joined?.language ?? told.language
  const words = correctionIn(language, dayIn(language, told.at, work.zone))
  const caseId =
    joined?.id ??
    (await openCase(work, {
      customer: told.customer,
      queue: told.queue ?? it.queue,
      language,
      title: words.title,
      need: null,
      owner: it.owner,
      channel: told.channel ?? 'phone',
    }))
  const promise: PromiseId = await addPromise(work, {
    caseId,
    contact: null,
    kind: 'call_back',
    words: words.promise,
    owner: it.owner,
    madeBy: it.by,
    dueAt: it.dueAt,
  })
  const address = told.phone ?? told.email
  const due = momentIn(language, it.dueAt, work.zone)
  const right = it.right[language] ?? it.right[told.language]
  if (address && right)
    await queueMessage(work, {
      caseId,
      channel: told.phone ? 'sms' : 'email',
      address,
      words: words.message({ right, due }),
    })
  await work.tx
    .updateTable('redress.recall_customers')
    .set({ case_id: caseId, promise, opened_at: work.now })
    .where('recall', '=', it.id)
    .where('customer', '=', told.customer)
    .execute()
}

/** The case they have open, held so that nobody closes it meanwhile. */
async function caseOf(work: Work, told: ToldCustomer): Promise<{ id: CaseId; language: Language } | null> {
  const [first] = await openCasesOf(work.tx, told.customer)
  if (!first) return null
  const held = await holdCase(work.tx, first.id)
  return held?.state === 'open' ? { id: first.id, language: first.language } : null
}

import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, findPersonByKey, type Ring, type Route, type Work } from '#platform/public.ts'
import { hasUntoldLateness } from '../case-facts/untold-lateness.sql.ts'
import { findCase, holdCase } from '../cases/case.sql.ts'
import { findCustomer } from '../customers/customer.sql.ts'
import { queueMessage } from '../messages/message.sql.ts'
import { addAttempt, attemptsAt, writeThatWeTried } from './attempt.sql.ts'
import { mayKeep } from './handover.ts'
import { heldPromise } from './held.sql.ts'
import { breakPromise, tellNews } from './news.sql.ts'
import { newsMessage, newsWords } from './next-update.ts'
import { keepPromise, makePromise, movePromise, tryPromise } from './promise.contract.ts'
import { addPromise, findPromiseForUpdate, saveKept, saveMoved } from './promise.sql.ts'
import { type CustomerPromise, isNextNews, keep, markBroken, mayPromise, move } from './promise.ts'
import { howKept, needsReaching, TRIES_NEEDED, triedSoFar } from './tries.ts'

export const promiseRoutes: readonly Route[] = [
  answer(keepPromise, async (work, input) => {
    const found = await heldPromise(work, input.id)
    if (!found.ok) return found
    const { promise, by } = found.next
    const kept = keep(promise, by.id, work.now)
    if (!kept.ok) return refuse('promise.already_settled')
    if (promise.kind === 'update' && !(input.words && input.news)) return refuse('promise.news_needed')
    if (promise.kind === 'update' && (await hasUntoldLateness(work, promise.caseId)))
      return refuse('promise.fact_overdue')
    const attempts = await attemptsAt(work.tx, promise.id)
    const how = howKept(promise.kind, attempts, input.how, work.zone)
    if (!how.ok) return how
    if (how.next === 'reached' && !attempts.some((it) => it.outcome === 'reached'))
      await addAttempt(work, promise, 'reached', by.id)
    const news = promise.kind === 'update' && input.news ? { news: input.news } : {}
    const words = input.news ? await sayNews(work, promise, input.news, input.words) : input.words
    await saveKept(work, promise, kept.next, words, { how: how.next, ...news })
    // What we promised ourselves is no news to the customer.
    if (!promise.internal) await tellNews(work, promise.caseId, by.id)
    return done({ late: kept.next.late })
  }),
  answer(movePromise, async (work, input) => {
    const found = await heldPromise(work, input.id)
    if (!found.ok) return found
    const moved = move(found.next.promise, input.to, work.now)
    if (!moved.ok) return refuse(moved.refusal === 'promise.not_due_yet' ? 'promise.already_settled' : moved.refusal)
    return done({ id: await saveMoved(work, found.next.promise, moved.next, found.next.by.id, input.words) })
  }),
  answer(tryPromise, async (work, input) => {
    const found = await heldPromise(work, input.id)
    if (!found.ok) return found
    const { promise, by } = found.next
    if (promise.state !== 'open' && promise.state !== 'broken') return refuse('promise.already_settled')
    if (!needsReaching(promise.kind)) return refuse('promise.not_a_call')
    if (input.outcome === 'text' || input.outcome === 'letter') {
      const before = triedSoFar(await attemptsAt(work.tx, promise.id), work.zone)
      if (before.counted < TRIES_NEEDED) return refuse('promise.try_first')
      await writeThatWeTried(work, promise, input.outcome)
    }
    await addAttempt(work, promise, input.outcome, by.id)
    return done(triedSoFar(await attemptsAt(work.tx, promise.id), work.zone))
  }),
  answer(makePromise, async (work, input) => {
    if (work.actor.kind !== 'person') return refuse('case.unknown')
    const it = await holdCase(work.tx, id(input.id))
    if (!it) return refuse('case.unknown')
    if (it.state !== 'open') return refuse('case.already_closed')
    const wanted = { owner: input.owner || null, dueAt: input.due, secured: input.secured, source: input.source }
    const may = mayPromise(wanted, work.now)
    if (!may.ok) return may
    const owner = await findPersonByKey(work.tx, input.owner ?? '')
    if (!owner || !mayKeep(owner.role)) return refuse('promise.owner_unknown')
    const made = await addPromise(work, {
      caseId: it.id,
      contact: null,
      // The next news is the house's own to promise; what a person promises is something of its own.
      kind: input.kind === 'update' ? 'other' : input.kind,
      words: input.words,
      owner: owner.id,
      madeBy: work.actor.id,
      dueAt: input.due,
      accepted: input.internal ? 'not_asked' : input.accepted,
      internal: input.internal,
      source: input.secured ? null : input.source,
      expects: input.expects,
    })
    return done({ id: made })
  }),
]

/** What is said goes to the customer in their language, where it is the news that the house had promised. */
async function sayNews(
  work: Work,
  promise: CustomerPromise,
  news: 'change' | 'no_change',
  given: string,
): Promise<string> {
  const of = await findCase(work.tx, promise.caseId)
  if (!of || promise.kind !== 'update') return given
  const words = newsWords(of.language, news, given)
  if (!isNextNews(promise)) return words
  const { phone, email } = await findCustomer(work, of.customer)
  await queueMessage(work, {
    caseId: promise.caseId,
    channel: phone ? 'sms' : email ? 'email' : 'on_screen',
    address: phone ?? email,
    words: newsMessage(of.language, of.number, words),
  })
  return words
}

/** The moment we named has come. What was kept or moved meanwhile stays as it is. */
export const promiseFellDue: Ring = async (work, about) => {
  const promise = await findPromiseForUpdate(work, id(about))
  if (!promise) return
  const broken = markBroken(promise, work.now)
  if (broken.ok) await breakPromise(work, promise, broken.next.brokenAt)
}

import type { CaseId, PersonId } from '#kernel/ids.ts'
import { record, type Work } from '#platform/public.ts'
import { standInFor } from '../absences/absence.sql.ts'
import { caseTime } from '../queues/queue-time.sql.ts'
import { isWatched } from '../watches/watch.sql.ts'
import { WATCHED_UPDATE_DAYS } from '../watches/watch.ts'
import { nextUpdateDue, UPDATE_WORDS, UPDATE_WORKING_DAYS } from './next-update.ts'
import { addPromise, saveBroken, saveKept, selectPromises, toPromise } from './promise.sql.ts'
import { type CustomerPromise, isNextNews, keep } from './promise.ts'

/**
 * The customer has heard from us: the promise of news is kept, and while the case is open the next one begins.
 * Keeping any promise is news, and so is a conversation.
 */
export async function tellNews(work: Work, caseId: CaseId, by: PersonId): Promise<void> {
  const row = await work.tx
    .selectFrom('desk.cases')
    .select(['state', 'language', 'owner'])
    .where('id', '=', caseId)
    // Two promises kept at once are two pieces of news and still one next piece.
    .forUpdate()
    .executeTakeFirst()
  const waiting = await selectPromises(work.tx)
    .where('case_id', '=', caseId)
    .where('kind', '=', 'update')
    .where('contact', 'is', null)
    .where('internal', '=', false)
    .where('state', 'in', ['open', 'broken'])
    .forUpdate()
    .execute()
  for (const it of waiting.map(toPromise)) {
    const kept = keep(it, by, work.now)
    if (kept.ok) await saveKept(work, it, kept.next, '')
  }
  if (row?.state !== 'open') return
  await addPromise(work, {
    caseId,
    contact: null,
    kind: 'update',
    words: UPDATE_WORDS[row.language],
    owner: row.owner ?? by,
    madeBy: by,
    dueAt: nextUpdateDue(
      work.now,
      await caseTime(work, caseId),
      // Silence would send whoever spoke of the press there.
      (await isWatched(work, caseId)) ? WATCHED_UPDATE_DAYS : UPDATE_WORKING_DAYS,
    ),
  })
}

/** The moment came and nobody had told the customer anything: silence is told to the owner's lead. */
export async function breakPromise(work: Work, promise: CustomerPromise, brokenAt: Date): Promise<void> {
  const lead = isNextNews(promise) ? await standInFor(work, promise.owner, work.now) : null
  await saveBroken(work, promise, brokenAt, lead)
  if (lead)
    await record(work, {
      name: 'promise.silence',
      about: promise.id,
      body: { case: promise.caseId, owner: promise.owner, lead },
      topics: [`person:${lead}`, 'floor', `case:${promise.caseId}`],
    })
}

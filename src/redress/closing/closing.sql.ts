import { CLOCK_KINDS, closeCaseRow, meetClocks } from '#desk/public.ts'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { Ending, Learning } from './closing.ts'

export type NewClosing = {
  caseId: CaseId
  ended: Ending
  solved: boolean | null
  because: string
  learning: Learning
  words: string
  theme: string | null
  by: PersonId
}

export async function addClosing(work: Work, it: NewClosing): Promise<void> {
  await work.tx
    .insertInto('redress.closings')
    .values({
      id: newId(work.now),
      house: work.house,
      case_id: it.caseId,
      ended: it.ended,
      solved: it.ended === 'no_reply' ? null : it.solved,
      solved_because: it.because,
      learning: it.learning,
      learning_words: it.words,
      theme: it.theme,
      by: it.by,
      at: work.now,
    })
    .execute()
  await closeCaseRow(work, it.caseId, it.ended)
  await meetClocks(work, it.caseId, CLOCK_KINDS)
  await record(work, {
    name: 'case.ended',
    about: it.caseId,
    body: { as: it.ended, solved: it.ended === 'no_reply' ? null : it.solved, learning: it.learning },
    topics: ['wins', 'floor', ...(await whoTookPart(work.tx, it.caseId)).map((person) => `person:${person}`)],
  })
}

/** Everybody who had the customer in this case, or gave their word in it: they hear how it ended. */
export async function whoTookPart(tx: Tx, caseId: CaseId): Promise<readonly PersonId[]> {
  const contacts = await tx
    .selectFrom('desk.contacts as c')
    .leftJoin('desk.wrap_ups as w', 'w.contact', 'c.id')
    .select(['c.agent', 'w.by'])
    .where('c.case_id', '=', caseId)
    .execute()
  const promises = await tx
    .selectFrom('desk.promises')
    .select(['owner', 'made_by'])
    .where('case_id', '=', caseId)
    .execute()
  const all = [...contacts.flatMap((it) => [it.agent, it.by]), ...promises.flatMap((it) => [it.owner, it.made_by])]
  return [...new Set(all)].filter((person) => person !== null)
}

export const closingsOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('redress.closings as k')
    .innerJoin('platform.people as p', 'p.id', 'k.by')
    .leftJoin('redress.themes as t', 't.id', 'k.theme')
    .select(['k.id', 'k.ended', 'k.solved', 'k.solved_because', 'k.learning', 'k.learning_words', 't.name as theme'])
    .select(['p.name as by', 'k.at', 'k.reopened_at', 'k.reopened_because'])
    .where('k.case_id', '=', caseId)
    .orderBy('k.at')
    .execute()

export async function addTry(
  work: Work,
  caseId: CaseId,
  channel: 'phone' | 'sms' | 'email' | 'letter' | 'chat' | 'portal',
  by: PersonId,
): Promise<void> {
  await work.tx
    .insertInto('redress.tries')
    .values({ id: newId(work.now), house: work.house, case_id: caseId, channel, by, at: work.now })
    .execute()
  await record(work, { name: 'try.made', about: caseId, body: { channel }, topics: [`case:${caseId}`] })
}

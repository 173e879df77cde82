import { sql } from 'kysely'
import type { CaseId, PersonId, PromiseId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'

/** The last time this customer asked for somebody above, with the promise that stands for it now. */
export async function lastSupervisorCall(tx: Tx, caseId: CaseId) {
  const { rows } = await sql<{
    asked_at: Date
    promise: PromiseId
    state: 'open' | 'kept' | 'broken' | 'moved'
    due_at: Date
    kept_at: Date | null
    kept_words: string | null
    nth: number
  }>`
    with recursive last as (
      select promise, asked_at, count(*) over ()::int as nth from desk.supervisor_calls
      where case_id = ${caseId} order by asked_at desc limit 1
    ), way as (
      select p.*, 0 as step from desk.promises p join last on last.promise = p.id
      union all select p.*, way.step + 1 from desk.promises p join way on way.moved_to = p.id
    )
    select last.asked_at, way.id as promise, way.state, way.due_at, way.kept_at, way.kept_words, last.nth
    from last, way order by way.step desc limit 1`.execute(tx)
  return rows[0]
}

/**
 * Who answers a customer who wants somebody above: of the second line, somebody who does not have the case and speaks
 * the language, is there, and has the least on their hands. A house without a second line asks its leads, and then whoever is there.
 */
export async function somebodyAbove(
  tx: Tx,
  it: { owner: PersonId | null; language: Language },
  now: Date,
): Promise<PersonId | undefined> {
  const { rows } = await sql<{ id: PersonId }>`
    select p.id from platform.people p
    where p.role in ('second_line','lead','agent','admin')
    order by exists (select from desk.absences a where a.person = p.id and a.from_at <= ${now} and (a.to_at is null or a.to_at > ${now})),
      array_position(array['second_line','lead','agent','admin'], p.role),
      (p.id is not distinct from ${it.owner}::uuid), (p.language <> ${it.language}),
      (select count(*) from desk.promises pr where pr.owner = p.id and pr.state in ('open','broken')), p.id
    limit 1`.execute(tx)
  return rows[0]?.id
}

export async function addSupervisorCall(
  work: Work,
  it: { caseId: CaseId; promise: PromiseId; stage: number; topics: readonly string[] },
): Promise<void> {
  await work.tx
    .insertInto('desk.supervisor_calls')
    .values({ id: newId(work.now), house: work.house, case_id: it.caseId, promise: it.promise, asked_at: work.now })
    .execute()
  await record(work, {
    name: 'case.supervisor_asked',
    about: it.caseId,
    body: { promise: it.promise, stage: it.stage },
    topics: it.topics,
  })
}

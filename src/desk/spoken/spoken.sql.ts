import type { CaseId, PersonId } from '#kernel/ids.ts'
import { record, type Tx, type Work } from '#platform/public.ts'

/** Whether a lead has talked with this colleague about what the customer asks against them. Until then they do not read it. */
export const leadSpoke = async (tx: Tx, caseId: CaseId, agent: PersonId): Promise<boolean> =>
  (await leadSpokeAt(tx, caseId, agent)) !== null

/** Which of these cases a lead has talked about with this colleague. */
export async function spokenAbout(tx: Tx, cases: readonly CaseId[], agent: PersonId): Promise<ReadonlySet<string>> {
  if (cases.length === 0) return new Set()
  const rows = await tx
    .selectFrom('desk.spoken')
    .select('case_id')
    .where('agent', '=', agent)
    .where('case_id', 'in', cases)
    .execute()
  return new Set(rows.map((row) => row.case_id))
}

export async function saveSpoken(work: Work, caseId: CaseId, agent: PersonId, lead: PersonId): Promise<void> {
  const added = await work.tx
    .insertInto('desk.spoken')
    .values({ case_id: caseId, agent, house: work.house, lead, at: work.now })
    .onConflict((it) => it.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) return
  await record(work, {
    name: 'lead.spoke',
    about: caseId,
    body: { agent },
    topics: [`case:${caseId}`, `person:${agent}`, `reviews:${caseId}`],
  })
}

/** Whoever had this case on the line: the colleagues a review of it can be about. */
export const agentsOn = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.contacts as c')
    .innerJoin('platform.people as p', 'p.id', 'c.agent')
    .select(['p.id', 'p.name', 'p.team', 'p.role'])
    .where((it) =>
      it.or([
        it('c.case_id', '=', caseId),
        // The wrong answer is often older than the case that came of it.
        it.exists(
          it
            .selectFrom('desk.statements as s')
            .innerJoin('desk.cases as k', 'k.customer', 's.customer')
            .select('s.id')
            .whereRef('s.contact', '=', 'c.id')
            .where('k.id', '=', caseId),
        ),
      ]),
    )
    .groupBy(['p.id', 'p.name', 'p.team', 'p.role'])
    .orderBy('p.name')
    .execute()

export const leadSpokeAt = async (tx: Tx, caseId: CaseId, agent: PersonId): Promise<Date | null> =>
  (
    await tx
      .selectFrom('desk.spoken')
      .select('at')
      .where('case_id', '=', caseId)
      .where('agent', '=', agent)
      .executeTakeFirst()
  )?.at ?? null

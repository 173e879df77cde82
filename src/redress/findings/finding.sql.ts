import type { CaseId, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { Evidence, FindingOutcome, Reason, Stage } from './finding.ts'

export type NewFinding = {
  caseId: CaseId
  stage: Stage
  outcome: FindingOutcome
  reasons: readonly Reason[]
  evidence: readonly Evidence[]
  noRemedyBecause: string
  recourse: string
  pack: { key: string; version: number }
  language: Language
  by: PersonId
}

export async function addFinding(work: Work, it: NewFinding): Promise<string> {
  const id = newId<'finding'>(work.now)
  await work.tx
    .insertInto('redress.findings')
    .values({
      id,
      house: work.house,
      case_id: it.caseId,
      stage: it.stage,
      outcome: it.outcome,
      reasons: JSON.stringify(it.reasons),
      evidence: JSON.stringify(it.evidence),
      no_remedy_because: it.noRemedyBecause || null,
      recourse: it.recourse,
      pack: it.pack.key,
      pack_version: it.pack.version,
      language: it.language,
      decided_by: it.by,
      decided_at: work.now,
    })
    .execute()
  await record(work, {
    name: 'finding.decided',
    about: id,
    body: { case: it.caseId, stage: it.stage, outcome: it.outcome },
    topics: [`case:${it.caseId}`],
  })
  return id
}

const FINDING = [
  'f.id',
  'f.case_id',
  'f.stage',
  'f.outcome',
  'f.reasons',
  'f.no_remedy_because',
  'f.recourse',
  'f.pack',
  'f.pack_version',
  'f.language',
  'f.decided_by',
  'f.decided_at',
  'f.told_at',
  'f.recourse_until',
  'p.name as decided_by_name',
] as const

const select = (tx: Tx) =>
  tx.selectFrom('redress.findings as f').innerJoin('platform.people as p', 'p.id', 'f.decided_by').select(FINDING)

export const findingsOf = (tx: Tx, caseId: CaseId) =>
  select(tx).where('f.case_id', '=', caseId).orderBy('f.decided_at').execute()

export const findFinding = (tx: Tx, id: string) => select(tx).where('f.id', '=', id).executeTakeFirst()
export type FindingRow = NonNullable<Awaited<ReturnType<typeof findFinding>>>

export const reasonsIn = (row: FindingRow): readonly Reason[] => row.reasons as Reason[]

/** Told once. Of two who send the letter at once, one has sent it. */
export async function saveTold(
  work: Work,
  row: FindingRow,
  it: { letter: Readonly<Record<string, string>>; by: PersonId; recourseUntil: Date },
): Promise<boolean> {
  const told = await work.tx
    .updateTable('redress.findings')
    .set({
      letter: JSON.stringify(it.letter),
      told_by: it.by,
      told_at: work.now,
      recourse_until: it.recourseUntil,
    })
    .where('id', '=', row.id)
    .where('told_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!told) return false
  await work.tx
    .updateTable('desk.cases')
    .set({ first_answer_at: work.now })
    .where('id', '=', row.case_id)
    .where('first_answer_at', 'is', null)
    .execute()
  await record(work, {
    name: 'finding.told',
    about: row.id,
    body: { case: row.case_id, stage: row.stage, until: it.recourseUntil.toISOString() },
    topics: [`case:${row.case_id}`, 'cases'],
  })
  return true
}

export const escalationOf = (tx: Tx, caseId: CaseId) =>
  tx.selectFrom('redress.escalations').select(['at', 'by_customer']).where('case_id', '=', caseId).executeTakeFirst()

/** Gives whether it was new: who asks twice has asked once. */
export async function addEscalation(work: Work, caseId: CaseId, person: PersonId | null): Promise<boolean> {
  const added = await work.tx
    .insertInto('redress.escalations')
    .values({ case_id: caseId, house: work.house, by_customer: person === null, person, at: work.now })
    .onConflict((conflict) => conflict.column('case_id').doNothing())
    .returning('case_id')
    .executeTakeFirst()
  if (added) await record(work, { name: 'case.escalated', about: caseId, topics: [`case:${caseId}`, 'cases', 'floor'] })
  return added !== undefined
}

export type Says = 'accepts' | 'rejects' | 'satisfied' | 'not_satisfied'

export async function addVerdict(
  work: Work,
  it: { caseId: CaseId; says: Says; words: string; person: PersonId | null },
): Promise<void> {
  const told = (await findingsOf(work.tx, it.caseId)).findLast((finding) => finding.told_at !== null)
  await work.tx
    .insertInto('redress.verdicts')
    .values({
      id: newId(work.now),
      house: work.house,
      case_id: it.caseId,
      finding: told?.id ?? null,
      says: it.says,
      words: it.words,
      person: it.person,
      at: work.now,
    })
    .execute()
  await record(work, {
    name: `verdict.${it.says}`,
    about: it.caseId,
    topics: [`case:${it.caseId}`, 'cases', 'wins'],
  })
}

export const verdictsOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('redress.verdicts')
    .select(['says', 'words', 'person', 'at'])
    .where('case_id', '=', caseId)
    .orderBy('at')
    .orderBy('id')
    .execute()

export const remediesOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('redress.remedies')
    .select(['id', 'words', 'state'])
    .where('case_id', '=', caseId)
    .where('state', '!=', 'refused')
    .orderBy('proposed_at')
    .execute()

/** Which of these facts belong to the case and have been settled: nothing else is evidence. */
export const settledFacts = async (tx: Tx, caseId: CaseId, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set()
  const rows = await tx
    .selectFrom('desk.case_facts')
    .select('id')
    .where('case_id', '=', caseId)
    .where('id', 'in', ids)
    .where('state', '!=', 'unverified')
    // A verdict that was doubted since stands in the history, and rests nothing any more.
    .where('replaced_at', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.id))
}

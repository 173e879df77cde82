import { type CaseId, id } from '#kernel/ids.ts'
import { meetDeadlines, newId, record, setDeadline, type Tx, type Work } from '#platform/public.ts'
import { type Held, topicsOf } from '../the-case/the-case.sql.ts'
import type { CaseFact, Evidence, Verdict } from './fact.ts'

const select = (tx: Tx) =>
  tx
    .selectFrom('desk.case_facts as f')
    .leftJoin('platform.people as a', 'a.id', 'f.asked_by')
    .leftJoin('platform.people as s', 's.id', 'f.settled_by')
    .select([
      'f.id',
      'f.case_id',
      'f.words',
      'f.state',
      'f.admits',
      'f.verify_by',
      'f.evidence',
      'f.evidence_kind',
      'f.evidence_id',
      'f.asked_at',
      'f.settled_at',
      'f.version',
      'f.replaces',
      'f.replaced_at',
      'f.reopened_because',
      'f.overdue_at',
      'a.name as asked_by_name',
      's.name as settled_by_name',
    ])
export type FactRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

/** Every version of every fact of a case, the oldest first. */
export const factRows = (tx: Tx, caseId: CaseId) =>
  select(tx).where('f.case_id', '=', caseId).orderBy('f.asked_at').orderBy('f.id').execute()

export const findFact = (tx: Tx, factId: string) => select(tx).where('f.id', '=', factId).executeTakeFirst()

export const toFact = (row: FactRow): CaseFact => ({
  id: row.id,
  words: row.words,
  admits: row.admits,
  verifyBy: row.verify_by,
  evidence:
    row.evidence === null ? null : { kind: row.evidence_kind ?? 'person', words: row.evidence, id: row.evidence_id },
  state: row.state,
})

/** What is known of a case now: without the verdicts that were doubted since. */
export async function factsOf(tx: Tx, caseId: CaseId): Promise<readonly CaseFact[]> {
  return (await factRows(tx, caseId)).filter((row) => row.replaced_at === null).map(toFact)
}

type NewFact = {
  words: string
  admits: boolean
  verifyBy: Date | null
  evidence: Evidence | null
  contact?: string | undefined
  version?: number
  replaces?: { id: string; because: string }
}

export async function insertFact(work: Work, { it, me }: Held, fact: NewFact): Promise<string> {
  const factId = newId<'fact'>(work.now)
  await work.tx
    .insertInto('desk.case_facts')
    .values({
      id: factId,
      house: work.house,
      case_id: it.id,
      words: fact.words,
      admits: fact.admits,
      verify_by: fact.verifyBy,
      ...columnsOf(fact.evidence),
      asked_by: me.id,
      asked_at: work.now,
      contact: fact.contact ? id(fact.contact) : null,
      version: fact.version ?? 1,
      replaces: fact.replaces?.id ?? null,
      reopened_because: fact.replaces?.because ?? null,
    })
    .execute()
  if (fact.verifyBy) await setDeadline(work, 'fact_due', factId, fact.verifyBy)
  await record(work, {
    name: fact.replaces ? 'fact.reopened' : 'fact.asked',
    about: factId,
    body: { case: it.id, admits: fact.admits, replaces: fact.replaces?.id ?? null },
    topics: topicsOf(it),
  })
  return factId
}

const columnsOf = (evidence: Evidence | null) => ({
  evidence: evidence?.words ?? null,
  evidence_kind: evidence?.kind ?? null,
  evidence_id: evidence?.id ?? null,
})

export async function saveEvidence(work: Work, { it }: Held, factId: string, evidence: Evidence): Promise<void> {
  await work.tx.updateTable('desk.case_facts').set(columnsOf(evidence)).where('id', '=', factId).execute()
  await record(work, {
    name: 'fact.evidence_laid',
    about: factId,
    body: { case: it.id, kind: evidence.kind },
    topics: topicsOf(it),
  })
}

export async function saveVerdict(
  work: Work,
  { it, me }: Held,
  factId: string,
  verdict: { state: Verdict; evidence: Evidence },
): Promise<void> {
  await work.tx
    .updateTable('desk.case_facts')
    .set({ state: verdict.state, ...columnsOf(verdict.evidence), settled_by: me.id, settled_at: work.now })
    .where('id', '=', factId)
    .execute()
  await meetDeadlines(work, 'fact_due', factId)
  await record(work, {
    name: `fact.${verdict.state}`,
    about: factId,
    body: { case: it.id, kind: verdict.evidence.kind },
    topics: topicsOf(it),
  })
}

/** The doubted verdict stays in its row; the next version takes its place. */
export async function saveReopened(
  work: Work,
  held: Held,
  row: FactRow,
  it: { because: string; verifyBy: Date | null },
): Promise<string> {
  await work.tx.updateTable('desk.case_facts').set({ replaced_at: work.now }).where('id', '=', row.id).execute()
  return insertFact(work, held, {
    words: row.words,
    admits: row.admits,
    verifyBy: it.verifyBy,
    evidence: toFact(row).evidence,
    version: row.version + 1,
    replaces: { id: row.id, because: it.because },
  })
}

export async function saveDelay(work: Work, { it, me }: Held, factId: string, to: Date, words: string): Promise<void> {
  await work.tx
    .insertInto('redress.fact_delays')
    .values({ id: newId(work.now), house: work.house, fact: factId, words, verify_by: to, by: me.id, at: work.now })
    .execute()
  await meetDeadlines(work, 'fact_due', factId)
  await work.tx
    .updateTable('desk.case_facts')
    .set({ verify_by: to, overdue_at: null })
    .where('id', '=', factId)
    .execute()
  await setDeadline(work, 'fact_due', factId, to)
  await record(work, {
    name: 'fact.delay_told',
    about: factId,
    body: { case: it.id, to: to.toISOString() },
    topics: topicsOf(it),
  })
}

export const delaysOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('redress.fact_delays as d')
    .innerJoin('desk.case_facts as f', 'f.id', 'd.fact')
    .innerJoin('platform.people as p', 'p.id', 'd.by')
    .select(['d.fact', 'd.words', 'd.verify_by', 'd.at', 'p.name as by_name'])
    .where('f.case_id', '=', caseId)
    .orderBy('d.at')
    .execute()

/** The moment came and nobody knew. Written once, however often anything rings. */
export async function saveOverdue(work: Work, factId: string): Promise<void> {
  const row = await work.tx
    .updateTable('desk.case_facts')
    .set({ overdue_at: work.now })
    .where('id', '=', factId)
    .where('state', '=', 'unverified')
    .where('replaced_at', 'is', null)
    .where('overdue_at', 'is', null)
    .where('verify_by', '<=', work.now)
    .returning('case_id')
    .executeTakeFirst()
  if (!row) return
  const owned = await work.tx
    .selectFrom('desk.cases')
    .select(['id', 'owner', 'state'])
    .where('id', '=', row.case_id)
    .executeTakeFirstOrThrow()
  if (owned.state !== 'open') return
  await record(work, {
    name: 'fact.overdue',
    about: factId,
    body: { case: owned.id, owner: owned.owner },
    topics: topicsOf(owned),
  })
}

export async function insertQuestion(
  work: Work,
  { it, me }: Held,
  asked: {
    about: 'who' | 'what' | 'when' | 'where' | 'why' | 'evidence'
    words: string
    answer: string | null
    fact: string | null
    contact: string | undefined
  },
): Promise<void> {
  await work.tx
    .insertInto('redress.questions')
    .values({
      id: newId(work.now),
      house: work.house,
      case_id: it.id,
      about: asked.about,
      words: asked.words,
      answer: asked.answer,
      fact: asked.fact,
      contact: asked.contact ? id(asked.contact) : null,
      by: me.id,
      at: work.now,
    })
    .execute()
}

export const questionsOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('redress.questions')
    .select(['about', 'words', 'answer', 'fact', 'at'])
    .where('case_id', '=', caseId)
    .orderBy('seq')
    .execute()

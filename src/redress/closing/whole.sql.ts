import { sql } from 'kysely'
import { isSafetyCase, needsSecondPerson, termsOf } from '#desk/public.ts'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import type { Tx, Work } from '#platform/public.ts'
import { latestCause } from '../causes/cause.sql.ts'
import { disputesOf } from '../findings/dispute.sql.ts'
import { escalationOf, findingsOf, verdictsOf } from '../findings/finding.sql.ts'
import { type OpenKind, verdictIn, type Whole } from './closing.ts'

/** Something of a case that is not done, and whose it is. */
export type OpenItem = {
  kind: OpenKind
  id: string
  words: string
  dueAt: Date | null
  owner: { id: PersonId; name: string } | null
  broken: boolean
}

/** What is still open, in the order in which a closing asks for it. The next news is not: closing is news, and ends it. */
export async function openItems(tx: Tx, caseId: CaseId): Promise<readonly OpenItem[]> {
  return [
    ...(await owedPromises(tx, caseId)),
    ...(await openDemands(tx, caseId)),
    ...(await openRemedies(tx, caseId)),
    ...(await openDisputes(tx, caseId)),
    ...(await unfinishedFindings(tx, caseId)),
  ]
}

const nobody = { dueAt: null, owner: null, broken: false }

async function owedPromises(tx: Tx, caseId: CaseId): Promise<readonly OpenItem[]> {
  const rows = await tx
    .selectFrom('desk.promises as pr')
    .innerJoin('platform.people as o', 'o.id', 'pr.owner')
    .select(['pr.id', 'pr.words', 'pr.due_at', 'pr.state', 'pr.owner', 'o.name', 'pr.internal'])
    .where('pr.case_id', '=', caseId)
    .where('pr.state', 'in', ['open', 'broken'])
    .where((it) =>
      it.or([it('pr.kind', '!=', 'update'), it('pr.contact', 'is not', null), it('pr.internal', '=', true)]),
    )
    .orderBy('pr.due_at')
    .execute()
  return rows.map((row) => ({
    kind: row.internal ? 'internal_promise' : 'promise',
    id: row.id,
    words: row.words,
    dueAt: row.due_at,
    owner: { id: row.owner, name: row.name },
    broken: row.state === 'broken',
  }))
}

async function openDemands(tx: Tx, caseId: CaseId): Promise<readonly OpenItem[]> {
  const rows = await tx
    .selectFrom('desk.demands')
    .select(['id', 'words', 'kind'])
    .where('case_id', '=', caseId)
    .where('state', '=', 'open')
    .orderBy('at')
    .execute()
  // What was asked of a colleague is shown where it is decided, not in a list that everybody reads.
  return rows.map((row) => ({
    ...nobody,
    kind: 'demand',
    id: row.id,
    words: row.kind === 'against_staff' ? '' : row.words,
  }))
}

async function openRemedies(tx: Tx, caseId: CaseId): Promise<readonly OpenItem[]> {
  const rows = await tx
    .selectFrom('redress.remedies')
    .select(['id', 'words'])
    .where('case_id', '=', caseId)
    .where(sql<boolean>`state not in ('received','declined_by_customer','refused')`)
    .orderBy('proposed_at')
    .execute()
  return rows.map((row) => ({ ...nobody, kind: 'remedy', id: row.id, words: row.words }))
}

const openDisputes = async (tx: Tx, caseId: CaseId): Promise<readonly OpenItem[]> =>
  (await disputesOf(tx, caseId))
    .filter((it) => it.ended_at === null)
    .map((it) => ({ ...nobody, kind: 'dispute', id: it.id, words: it.provider, dueAt: it.answer_by }))

/** A second look that was asked for, and a decision that nobody has told yet. */
async function unfinishedFindings(tx: Tx, caseId: CaseId): Promise<readonly OpenItem[]> {
  const findings = await findingsOf(tx, caseId)
  const asked = await escalationOf(tx, caseId)
  const second = findings.some((it) => it.stage === 2)
  const last = findings.at(-1)
  return [
    ...(asked && !second ? [{ ...nobody, kind: 'second_stage' as const, id: caseId, words: '' }] : []),
    ...(last && !last.told_at
      ? [
          {
            ...nobody,
            kind: 'letter' as const,
            id: last.id,
            words: '',
            owner: { id: last.decided_by, name: last.decided_by_name },
          },
        ]
      : []),
  ]
}

export async function wholeOf(work: Work, caseId: CaseId, open: readonly OpenItem[]): Promise<Whole> {
  const { tx } = work
  const terms = await termsOf(work, caseId)
  const row = await tx
    .selectFrom('desk.cases')
    .select(['state', 'kind'])
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  const told = (await findingsOf(tx, caseId)).findLast((it) => it.told_at !== null)
  return {
    state: row.state,
    kind: row.kind,
    open: open.map((it) => it.kind),
    isSafety: await isSafetyCase(tx, caseId),
    firstAgent: await firstAgentOf(tx, caseId),
    needsSecondPerson: await needsSecondPerson(work, caseId),
    told: told?.recourse_until ? { recourseUntil: told.recourse_until } : null,
    verdict: verdictIn(await verdictsOf(tx, caseId)),
    tries: await triesOf(tx, caseId),
    noReply: terms.pack.noReply,
    hasCause: (await latestCause(tx, caseId)) !== undefined,
  }
}

/** Who took the first contact of the case; without one, whoever owned it from the start. */
async function firstAgentOf(tx: Tx, caseId: CaseId): Promise<PersonId | null> {
  const contact = await tx
    .selectFrom('desk.contacts')
    .select('agent')
    .where('case_id', '=', caseId)
    .where('agent', 'is not', null)
    .orderBy('started_at')
    .limit(1)
    .executeTakeFirst()
  if (contact?.agent) return contact.agent
  return (await tx.selectFrom('desk.cases').select('owner').where('id', '=', caseId).executeTakeFirst())?.owner ?? null
}

export const triesOf = (tx: Tx, caseId: CaseId) =>
  tx.selectFrom('redress.tries').select(['channel', 'at']).where('case_id', '=', caseId).orderBy('at').execute()

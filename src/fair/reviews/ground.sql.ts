import type { CaseId, PersonId } from '#kernel/ids.ts'
import type { Tx } from '#platform/public.ts'
import { recallsAbout } from '#redress/public.ts'

type Ground = { kind: 'fact' | 'recall'; id: string; words: string }

/** What is known in this case: facts that are settled, one way or the other, and answers that were called back. */
export async function groundsIn(tx: Tx, caseId: CaseId): Promise<Ground[]> {
  const facts = await tx
    .selectFrom('desk.case_facts')
    .select(['id', 'words'])
    .where('case_id', '=', caseId)
    .where('state', '!=', 'unverified')
    // A verdict that was doubted since stands in the history, and rests nothing any more.
    .where('replaced_at', 'is', null)
    .orderBy('settled_at')
    .execute()
  const recalls = (await recallsAbout(tx, caseId, 20)).filter((it) => it.state === 'confirmed')
  return [
    ...facts.map((it) => ({ kind: 'fact' as const, id: it.id, words: it.words })),
    ...recalls.map((it) => ({ kind: 'recall' as const, id: it.id, words: it.words })),
  ]
}

/** The wrong answer itself, where it was this colleague who gave it. */
export async function sourceOfRecall(tx: Tx, recall: string, agent: PersonId): Promise<string | null> {
  const row = await tx
    .selectFrom('redress.recalls as r')
    .innerJoin('desk.statements as s', 's.id', 'r.statement')
    .select('s.id')
    .where('r.id', '=', recall)
    .where('s.by', '=', agent)
    .executeTakeFirst()
  return row?.id ?? null
}

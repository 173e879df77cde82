import type { CaseId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { type CaseRow, findCase } from './case.sql.ts'

/**
 * The case, for those who handle it: its owner, an agent who is speaking about it now, and who leads. To everybody else
 * it is as if there were none, so that nobody learns whose case a number is.
 */
export async function handledCase(work: Work, id: CaseId): Promise<CaseRow | null> {
  if (work.actor.kind !== 'person') return null
  const row = await findCase(work.tx, id)
  if (!row) return null
  const { role, id: me } = work.actor
  if (role === 'lead' || role === 'second_line' || row.owner === me) return row
  const speaking = await work.tx
    .selectFrom('desk.contacts')
    .select('id')
    .where('case_id', '=', id)
    .where('agent', '=', me)
    .where('state', '=', 'running')
    .executeTakeFirst()
  return speaking ? row : null
}

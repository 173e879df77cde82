import type { CaseId } from '#kernel/ids.ts'
import type { Tx } from '#platform/public.ts'
import type { Behind } from './assurance.ts'

/** What stands behind the sentences of a letter on this case. */
export async function behindOf(tx: Tx, caseId: CaseId): Promise<Behind> {
  const internal = await tx
    .selectFrom('desk.promises as pr')
    .select('pr.state')
    .where('pr.case_id', '=', caseId)
    .where('pr.internal', '=', true)
    .execute()
  const themes = await tx.selectFrom('redress.theme_cases').select('theme').where('case_id', '=', caseId).execute()
  return { internal, themes: themes.length }
}

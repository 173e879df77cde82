import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { digest, type Work } from '#platform/public.ts'
import { behind } from '../behind.sql.ts'
import type { CaseRow } from './case.sql.ts'

export type Rewrapped = { id: string; sealed: string }

/**
 * The letters the person chose, as their browser sealed them anew, take the place of the old ones. Refused when one of
 * them is not a letter of this case, or was not sealed anew: then nothing is done.
 */
export const handOver = (
  work: Work,
  it: { case: CaseRow; to: string; letters: readonly Rewrapped[] },
): Promise<Outcome<null, 'wall.no_case' | 'wall.sent_already'>> =>
  behind(work, async (tx) => {
    const digests = it.letters.map((letter) => digest(letter.sealed))
    const old = await tx.selectFrom('care.eap_letters').select('digest').where('case_id', '=', it.case.id).execute()
    const seen = new Set(old.map((row) => row.digest.toString('hex')))
    for (const each of digests.map((bytes) => bytes.toString('hex'))) {
      if (seen.has(each)) return refuse('wall.sent_already')
      seen.add(each)
    }
    for (const letter of it.letters) {
      const changed = await tx
        .updateTable('care.eap_letters')
        .set({ sealed: letter.sealed, digest: digest(letter.sealed), reader: it.to })
        .where('id', '=', letter.id)
        .where('case_id', '=', it.case.id)
        .where('kind', '!=', 'note')
        .executeTakeFirst()
      if (changed.numUpdatedRows === 0n) return refuse('wall.no_case')
    }
    await tx.updateTable('care.eap_cases').set({ counsellor: it.to }).where('id', '=', it.case.id).execute()
    await tx
      .updateTable('care.eap_slots')
      .set({ case_id: null })
      .where('case_id', '=', it.case.id)
      .where('at', '>', work.now)
      .execute()
    return done(null)
  })

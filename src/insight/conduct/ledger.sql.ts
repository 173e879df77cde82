import { sql } from 'kysely'
import { recoveriesKept } from '#care/public.ts'
import { type Action, guardActions } from '#guard/public.ts'
import type { Work } from '#platform/public.ts'

/** Every action that could honour something, from the rows of the module it belongs to: that and when, never to whom. */
export async function actionsSince(work: Work, since: Date): Promise<readonly Action[]> {
  const before = new Date(work.now.getTime() + 1)
  const rests = (await recoveriesKept(work, since, before)).filter(
    (it) => !it.disturbed && (it.ended_at ?? it.until) <= work.now,
  )
  const kept = await sql<{ at: Date }>`select at from care.offers_kept(${since}, ${before})`.execute(work.tx)
  return [
    ...(await guardActions(work.tx, since, before)),
    ...rests.map((it): Action => ({ kind: 'rest_given', at: it.began_at })),
    ...kept.rows.map((it): Action => ({ kind: 'offer_kept', at: it.at })),
  ]
}

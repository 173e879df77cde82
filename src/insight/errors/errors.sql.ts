import type { Work } from '#platform/public.ts'
import { type Hard, STRAIN_HOURS, type Stated } from './after-strain.ts'

export async function statedSince(work: Work, since: Date): Promise<readonly Stated[]> {
  const rows = await work.tx
    .selectFrom('desk.statements')
    .select(['by', 'at', 'wrong_at'])
    .where('at', '>=', since)
    .execute()
  return rows.map((it) => ({ agent: it.by, at: it.at, wrong: it.wrong_at !== null }))
}

/** What was done to somebody, as that person confirmed it. */
export async function hardSince(work: Work, since: Date): Promise<readonly Hard[]> {
  const rows = await work.tx
    .selectFrom('guard.confirmations as m')
    .innerJoin('desk.utterances as u', 'u.id', 'm.utterance')
    .select(['m.by', 'u.at'])
    .where('m.counts', '=', true)
    .where('u.at', '>=', new Date(since.getTime() - STRAIN_HOURS * 3_600_000))
    .execute()
  return rows.map((it) => ({ agent: it.by, at: it.at }))
}

import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Work } from '#platform/public.ts'

/** Calls of a time, without anybody's name: who asked is not read at all. */
export const callsBetween = (
  work: Work,
  it: {
    since: Date
    before: Date
    because: 'help_key' | 'handover' | 'third_explanation' | 'self_harm'
    language: Language | null
  },
) => {
  const query = work.tx
    .selectFrom('live.assists as a')
    .select(['a.id', 'a.asked_at', 'a.because', 'a.answered_at', 'a.ended_at', 'a.state', 'a.mode', 'a.outcome'])
    .select(sql<number>`(select count(*) from live.offers o where o.assist = a.id)`.as('offers'))
    .where('a.asked_at', '>=', it.since)
    .where('a.asked_at', '<', it.before)
    .where('a.because', '=', it.because)
    .orderBy('a.asked_at', 'desc')
  return (it.language ? query.where('a.language', '=', it.language) : query).execute()
}

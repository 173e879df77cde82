import { sql } from 'kysely'
import type { Work } from '#platform/public.ts'

export type HeardRow = { kind: string; language: 'zh' | 'en'; read: number; not_this: number; missed: number }

/** Signals in what customers said to the end, and what people said against them since: counts alone, no word of anybody. */
export async function heardSince(work: Work, since: Date): Promise<readonly HeardRow[]> {
  const { rows } = await sql<HeardRow>`
    with said as (
      select u.id, u.reading, case when c.language = 'en' then 'en' else 'zh' end as language
      from desk.utterances u join desk.contacts c on c.id = u.contact
      where u.at >= ${since} and u.final and u.who = 'customer'
    ), told as (
      select u.language, s->>'kind' as kind, 1 as read, (k.id is not null)::int as not_this, 0 as missed
      from said u cross join lateral jsonb_array_elements(coalesce(u.reading->'signals', '[]')) s
        left join guard.corrections k on k.utterance = u.id and k.kind = s->>'kind' and k.says = 'not_this'
          and k.taken_back_at is null
      union all
      select u.language, k.kind, 0, 0, 1 from said u join guard.corrections k on k.utterance = u.id
      where k.says = 'missed' and k.taken_back_at is null
    )
    select kind, language, sum(read)::int as read, sum(not_this)::int as not_this, sum(missed)::int as missed
    from told group by kind, language`.execute(work.tx)
  return rows
}

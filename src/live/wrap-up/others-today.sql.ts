import { sql } from 'kysely'
import type { ContactRow } from '#desk/public.ts'
import type { Language } from '#kernel/language.ts'
import { startOfDay, type Work } from '#platform/public.ts'
import type { Counted } from './others-today.ts'

const latestCauses = sql`select distinct on (case_id) case_id, code, branch, taxonomy from redress.causes order by case_id, at desc`

/** Whether the customer asked something about a person, or people found that it was about how somebody was treated. */
export async function isAboutSomebody(work: Work, contact: ContactRow): Promise<boolean> {
  const { rows } = await sql<{ it: boolean }>`
    select coalesce((c.conversation -> 'so' -> 'brought' ->> 'demand_dismissal')::int, 0) > 0
      or exists (select from desk.demands d where d.case_id = c.case_id and d.kind = 'against_staff')
      or exists (select from (${latestCauses}) l where l.case_id = c.case_id and l.branch = 'attitude') as it
    from desk.contacts c where c.id = ${contact.id}`.execute(work.tx)
  return rows[0]?.it ?? true
}

/** Other customers since midnight, for each thing on record that this contact and theirs have in common. */
export async function othersToday(work: Work, contact: ContactRow, language: Language): Promise<readonly Counted[]> {
  const { rows } = await sql<Counted>`
    with today as (select o.customer, o.case_id, o.after_broken_promise from desk.contacts o
        where o.started_at >= ${startOfDay(work.now, work.zone)} and o.started_at <= ${work.now}
          and o.customer <> ${contact.customer}),
      causes as (${latestCauses})
    select 'theme' as kind, t.name, count(distinct o.customer)::int as others
      from redress.theme_cases mine join redress.themes t on t.id = mine.theme and t.shipped_at is null
        join redress.theme_cases theirs on theirs.theme = t.id join today o on o.case_id = theirs.case_id
      where mine.case_id = ${contact.case_id} group by t.id, t.name
    union all
    select 'cause', coalesce((select e.listed -> 'words' ->> ${language} from redress.taxonomies x, jsonb_array_elements(x.codes) e(listed)
        where x.version = mine.taxonomy and e.listed ->> 'code' = mine.code), mine.code), count(distinct o.customer)::int
      from causes mine join causes theirs on theirs.code = mine.code join today o on o.case_id = theirs.case_id
      where mine.case_id = ${contact.case_id} and mine.code <> 'other' group by mine.code, mine.taxonomy
    union all
    select 'service', mine.service, count(distinct o.customer)::int
      from desk.orders mine join desk.orders theirs on theirs.service = mine.service and theirs.lane = mine.lane
        join today o on o.case_id = theirs.case_id
      where mine.case_id = ${contact.case_id} group by mine.service, mine.lane
    union all
    select 'broken_promise', '', count(distinct o.customer)::int from today o
      where o.after_broken_promise and ${contact.after_broken_promise}::boolean
    order by others desc`.execute(work.tx)
  return rows
}

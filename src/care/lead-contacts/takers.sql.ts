import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'

/** Leads of the person's language, their own team's first and two at most, then whoever manages. Never the person, never somebody away. */
export async function takersFor(work: Work, agent: PersonId): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ id: PersonId; role: string }>`
    select p.id, p.role from platform.people p join platform.people me on me.id = ${agent}
    where p.id <> me.id and (p.role = 'manager' or (p.role = 'lead' and p.language = me.language))
      and not exists (select from desk.absences a where a.person = p.id and a.from_at <= ${work.now}
        and (a.to_at is null or a.to_at > ${work.now}))
    order by p.role = 'lead' desc, p.language = me.language desc, p.team <> '' and p.team = me.team desc, p.created_at, p.key`.execute(
    work.tx,
  )
  const leads = rows.filter((row) => row.role === 'lead').slice(0, 2)
  return [...leads, ...rows.filter((row) => row.role === 'manager')].map((row) => row.id)
}

import { sql } from 'kysely'
import { everyoneUnavailable } from '#care/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Work } from '#platform/public.ts'
import type { Leads } from './chain.ts'

type Row = Omit<Leads, 'free'> & { can_come: boolean }

/**
 * Everybody who may be asked to come to somebody of this language and team. Who is not signed in, has said "away", has a
 * contact of their own, is beside somebody already or is being asked by somebody else at this moment cannot come now.
 */
export async function whoLeads(
  work: Work,
  of: { language: Language; team: string; assist: string },
): Promise<readonly Leads[]> {
  const { now } = work
  const { rows } = await sql<Row>`
    select p.id, p.role, p.language = ${of.language} as "sameLanguage",
      p.team = ${of.team} and p.team <> '' as "sameTeam",
      exists (select from live.duties d where d.person = p.id and d.language = ${of.language} and d.ended_at is null
        and d.begins_at <= ${now} and d.until > ${now}) as "onDuty",
      exists (select from platform.sessions s where s.person = p.id and s.expires_at > ${now})
        and not coalesce(r.state = 'away' and r.said_at is not null, false)
        and not exists (select from desk.contacts c where c.agent = p.id and c.state = 'running')
        and not exists (select from live.assists a where a.answered_by = p.id and a.state = 'answered')
        and not exists (select from live.offers o where o.lead = p.id and o.state = 'open' and o.until > ${now}
          and o.assist <> ${of.assist}) as can_come
    from platform.people p left join routing.presence r on r.agent = p.id
    where p.role in ('lead','manager','second_line')
    order by p.created_at, p.key`.execute(work.tx)
  const resting = await everyoneUnavailable(work)
  return rows.map(({ can_come, ...it }) => ({ ...it, free: can_come && !resting.has(it.id) }))
}

export async function teamOf(work: Work, person: PersonId): Promise<{ language: Language; team: string } | null> {
  const row = await work.tx
    .selectFrom('platform.people')
    .select(['language', 'team'])
    .where('id', '=', person)
    .executeTakeFirst()
  return row ?? null
}

import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Work } from '#platform/public.ts'
import type { RunningFacts } from './need.ts'

/** Agents of a language, those of one team where it is named and has any; a second line sees every floor. */
export async function agentsSeen(work: Work, language: Language | null, team: string) {
  const query = work.tx
    .selectFrom('platform.people as p')
    .leftJoin('routing.presence as r', 'r.agent', 'p.id')
    .select(['p.id', 'p.name', 'r.state', 'r.since', 'r.last_break_at'])
    .select(
      sql<number>`(select count(*) from platform.people o where o.role = 'agent' and o.language = ${language})`.as(
        'of_language',
      ),
    )
    .where('p.role', '=', 'agent')
    .orderBy('p.key')
  if (!language) return query.execute()
  const ofLanguage = query.where('p.language', '=', language)
  const ofTeam = team ? await ofLanguage.where('p.team', '=', team).execute() : []
  return ofTeam.length > 0 ? ofTeam : ofLanguage.execute()
}

/** Of what is kept of a conversation the floor asks three things, and the database takes them out: the whole is many times as long. */
export async function runningContacts(work: Work, agents: readonly string[]): Promise<readonly RunningFacts[]> {
  const { rows } = await sql<RunningFacts>`
    select c.id as contact, c.agent, c.answered_at as since,
      (select count(*) from guard.steps s where s.contact = c.id and s.kind = 'warning') as warnings,
      coalesce((c.conversation #>> '{so,unaccepted}')::int, 0) as unaccepted,
      coalesce((c.conversation #>> '{so,directed}')::int, 0) as directed,
      (c.conversation #>> '{so,lastDirectedAt}')::timestamptz as "lastDirectedAt"
    from desk.contacts c
    where c.state = 'running' and c.agent = any(${agents}::uuid[]) and c.answered_at is not null`.execute(work.tx)
  return rows
}

export const waitingContacts = (work: Work, language: Language | null) => {
  const query = work.tx
    .selectFrom('desk.contacts')
    .select(['started_at'])
    .where('state', '=', 'waiting')
    .orderBy('started_at')
  return (language ? query.where('language', '=', language) : query).execute()
}

/** Calls for a human of a floor, each with the offer that stands. Where nobody had answered yet, it is whoever has the contact now, or nobody. */
export const assistsSince = (work: Work, since: Date, language: Language | null) => {
  const query = work.tx
    .selectFrom('live.assists as a')
    .innerJoin('desk.contacts as c', 'c.id', 'a.contact')
    .leftJoin('platform.people as p', (join) => join.on('p.id', '=', sql`coalesce(a.agent, c.agent)`))
    .leftJoin('platform.people as l', 'l.id', 'a.answered_by')
    .leftJoin('live.offers as o', (join) => join.onRef('o.assist', '=', 'a.id').on('o.state', '=', 'open'))
    .leftJoin('platform.people as ol', 'ol.id', 'o.lead')
    .select([
      'a.id',
      'a.contact',
      'p.id as agent',
      'a.because',
      'a.asked_at',
      'a.state',
      'a.answered_at',
      'a.answered_by',
      'a.ended_at',
      'a.mode',
      'a.outcome',
      'a.passed_on',
      'p.name as agent_name',
      'l.name as by_name',
    ])
    .select(['o.lead', 'o.until', 'o.loud', 'o.round', 'ol.name as offered_to'])
    .where('a.asked_at', '>=', since)
    .orderBy('a.asked_at', 'desc')
  return (language ? query.where('a.language', '=', language) : query).execute()
}

/**
 * Promises that come due within two hours while their owner is away or resting, or that have been broken and still wait;
 * of the news the house promises by itself, only the silence that a lead was told of.
 */
export const promisesAtRisk = (work: Work, soon: Date, of: { agents: readonly string[]; language: Language | null }) =>
  work.tx
    .selectFrom('desk.promises as pr')
    .innerJoin('platform.people as o', 'o.id', 'pr.owner')
    .leftJoin('routing.presence as r', 'r.agent', 'pr.owner')
    .select(['pr.id', 'pr.owner', 'pr.words', 'pr.due_at', 'pr.state', 'pr.case_id', 'pr.lead_told'])
    .select(['o.name as owner_name', 'o.role as owner_role', 'o.language as owner_language'])
    .where((it) =>
      it.or([
        it('pr.owner', '=', sql<PersonId>`any(${of.agents}::uuid[])`),
        // A lead who stands in for somebody owns what was promised, and the floor shows that as well.
        it.and([it('o.role', '=', 'lead'), ...(of.language ? [it('o.language', '=', of.language)] : [])]),
      ]),
    )
    .where((it) => it.or([it('pr.kind', '!=', 'update'), it('pr.lead_told', 'is not', null)]))
    .where((it) =>
      it.or([
        it('pr.state', '=', 'broken'),
        it.and([
          it('pr.state', '=', 'open'),
          it('pr.due_at', '<=', soon),
          it.or([it('pr.kind', '=', 'ownership'), it('r.state', '=', 'away'), it('r.state', 'is', null)]),
        ]),
      ]),
    )
    .orderBy('pr.due_at')
    .limit(100)
    .execute()

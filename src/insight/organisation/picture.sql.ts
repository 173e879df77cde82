import { sql } from 'kysely'
import type { InAll } from '#desk/public.ts'
import type { Work } from '#platform/public.ts'
import { share } from '../wins/share.ts'
import { houseGate } from './house-gate.sql.ts'
import { CONDUCT_KINDS } from './metric.ts'
import type { Gap } from './organisation.ts'
import type { Span } from './rows.sql.ts'

export async function queueNames(work: Work): Promise<Record<string, InAll>> {
  const rows = await work.tx.selectFrom('desk.queues').select(['key', 'name']).execute()
  return Object.fromEntries(rows.map((it) => [it.key, it.name as InAll]))
}

/** How many people of each team have had a contact in these weeks. */
async function teamsIn(work: Work, span: Span) {
  const { rows } = await sql<{ team: string; people: number; contacts: number }>`
    select p.team, count(distinct p.id)::integer as people, count(*)::integer as contacts
    from desk.contacts c join platform.people p on p.id = c.agent
    where c.started_at >= ${span.from} and c.started_at < ${span.to} and p.team <> '' and c.state <> 'waiting'
    group by 1 order by 1`.execute(work.tx)
  return rows
}

export async function shownTeams(work: Work, span: Span): Promise<{ shown: readonly string[]; small: number }> {
  const teams = await teamsIn(work, span)
  const shown = houseGate.shown(Object.fromEntries(teams.map((it) => [it.team, it.people])))
  return { shown, small: teams.length - shown.length }
}

/** What was done to people, as they confirmed it, by kind and team; small teams only together. */
export async function exposuresOf(work: Work, span: Span) {
  const teams = await teamsIn(work, span)
  const shown = houseGate.shown(Object.fromEntries(teams.map((it) => [it.team, it.people])))
  const { rows } = await sql<{ team: string; kind: string; n: number }>`
    select p.team, m.kind, count(*)::integer as n
    from guard.confirmations m join desk.utterances u on u.id = m.utterance
      join desk.contacts c on c.id = u.contact join platform.people p on p.id = c.agent
    where m.counts and m.at < ${span.asOf} and c.started_at >= ${span.from} and c.started_at < ${span.to} and p.team <> ''
    group by 1, 2`.execute(work.tx)
  const among = (names: readonly string[]) => {
    const by: Record<string, number> = {}
    for (const { team, kind, n } of rows) if (names.includes(team)) by[kind] = (by[kind] ?? 0) + n
    return by
  }
  const small = teams.filter((it) => !shown.includes(it.team))
  return {
    kinds: [...new Set(rows.map((it) => it.kind))].toSorted(),
    teams: teams
      .filter((it) => shown.includes(it.team))
      .map(({ team, contacts }) => ({ team, contacts, by: among([team]) })),
    others: {
      teams: small.length,
      contacts: small.reduce((sum, it) => sum + it.contacts, 0),
      by: among(small.map((it) => it.team)),
    },
  }
}

/** What was read against what people said about it, by kind. How much is not reported can be guessed only from what is. */
export async function unreportedOf(work: Work, span: Span) {
  const { rows } = await sql<{ kind: string; read: number; counted: number; not_this: number }>`
    select s.kind, count(*)::integer as read,
      count(*) filter (where m.counts and m.at < ${span.asOf})::integer as counted,
      count(*) filter (where coalesce(not m.counts and m.at < ${span.asOf}, false) or (m.id is null and exists (
        select from guard.corrections k where k.utterance = u.id and k.kind = s.kind and k.at < ${span.asOf}
        and k.taken_back_at is null)))::integer as not_this
    from desk.contacts c join desk.utterances u on u.contact = c.id
      join platform.people p on p.id = c.agent
      cross join lateral (select distinct x->>'kind' as kind from jsonb_array_elements(u.reading->'signals') x
        where (x->>'level')::integer >= 2 and x->>'kind' = any(${[...CONDUCT_KINDS]})) s
      left join guard.confirmations m on m.utterance = u.id and m.kind = s.kind
    where c.started_at >= ${span.from} and c.started_at < ${span.to} and c.state = 'ended' and u.who = 'customer'
    group by 1 order by 2 desc, 1`.execute(work.tx)
  return rows.map(({ kind, read, counted, not_this: notThis }) => {
    const silent = Math.max(0, read - counted - notThis)
    return { kind, read, counted, notThis, silent, likely: likelyOf(silent, counted, notThis) }
  })
}

/** Fewer answers than this say nothing about those who gave none. */
const ANSWERS = 30

function likelyOf(silent: number, counted: number, notThis: number) {
  if (counted + notThis < ANSWERS) return null
  const of = share(counted, counted + notThis)
  const round = (part: number) => Math.round(silent * part)
  return { value: round(counted / (counted + notThis)), low: round(of.low), high: round(of.high) }
}

/** Who left the floor, of how many there were in the middle. None where nobody notes who leaves. */
export async function attritionOf(work: Work, span: Span) {
  const { rows } = await sql<{ noted: Date | null; gone: number; headcount: number }>`
    select min(left_at) as noted,
      count(*) filter (where left_at >= ${span.from} and left_at < ${span.to})::integer as gone,
      coalesce(sum(greatest(0, extract(epoch from least(coalesce(left_at, ${span.to}), ${span.to})
        - greatest(created_at, ${span.from})))) / nullif(extract(epoch from ${span.to}::timestamptz - ${span.from}::timestamptz), 0), 0)::float8
        as headcount
    from platform.people where role = 'agent'`.execute(work.tx)
  const row = rows[0]
  if (!row?.noted) return null
  return { left: row.gone, headcount: Math.round(row.headcount * 10) / 10, notedSince: row.noted }
}

/** What is missing now. It is there or it is not. */
export async function gapsOf(work: Work): Promise<readonly { gap: Gap; missing: readonly string[] }[]> {
  const { rows } = await sql<{ gap: Gap; missing: string[] }>`
    select 'queue_without_hours' as gap, array_agg(key order by key) as missing from desk.queues
      where opened_at is not null and hours = '[]'::jsonb
    union all select 'queue_without_pack', array_agg(key order by key) from desk.queues
      where opened_at is not null and pack = 'own'
    union all select 'queue_unchecked', array_agg(q.key order by q.key) from desk.queues q
      where q.opened_at is not null and exists (select from unnest(array['care','policy','escalation']) it
        where not exists (select from desk.queue_checks k where k.queue = q.id and k.item = it))
    union all select 'team_without_lead', array_agg(t.team order by t.team) from
      (select team from platform.people where role = 'agent' and team <> '' and left_at is null
       except select team from platform.people where role = 'lead' and left_at is null) t
    union all select 'no_counsellor', array[''] where not exists
      (select from platform.people where role = 'counsellor' and left_at is null)
    union all select 'no_compliance', array[''] where not exists
      (select from platform.people where role = 'compliance' and left_at is null)
    union all select 'no_champions', array[''] where not care.has_champions()
    union all select 'no_responders', array[''] where not care.has_responders(${work.now})`.execute(work.tx)
  return rows.flatMap((it) => (it.missing ? [{ gap: it.gap, missing: it.missing.filter(Boolean) }] : []))
}

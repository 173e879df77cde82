import { type RawBuilder, sql } from 'kysely'
import type { CustomerId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { caseFact, type RawCase } from './answered.ts'
import type { CaseFact, ContactFact, DemandFact, Known } from './kinds.ts'
import { type Came, oursOf } from './ours.ts'

/** Contacts and conduct are looked at for half a year, complaints for one; what is older is over. */
const HALF_YEAR = '180 days'
const YEAR = '365 days'

export type ContactRow = Came & {
  channel: ContactFact['channel']
  minutes: number
  agent: string | null
  agentName: string | null
  number: number | null
}
export type CaseRow = CaseFact & { title: string }
export type Gathered = { known: Known; contacts: readonly ContactRow[]; cases: readonly CaseRow[] }

/** Everything the four sums are made of, as the house knows it at this moment. */
export async function gather(work: Work, customer: CustomerId): Promise<Gathered> {
  const rows = async <Row>(query: RawBuilder<Row>) => (await query.execute(work.tx)).rows
  const contacts = await rows(contactsOf(work, customer))
  const raw = await rows(casesOf(work, customer))
  const cases = raw.map((it) => ({ ...caseFact(it), title: it.title }))
  const moments = (of: (it: RawCase) => readonly Date[]) =>
    new Map(raw.map((it) => [it.id, of(it).map((at) => new Date(at))]))
  const ours = oursOf(
    contacts,
    moments((it) => it.answers),
    moments((it) => it.callBacks),
  )
  return {
    contacts,
    cases,
    known: {
      contacts: contacts.map(({ id, at, channel, minutes, caseId, agent, news }) => ({
        id,
        at,
        channel,
        minutes,
        caseId,
        agent,
        news,
        ours: ours.get(id) ?? null,
      })),
      cases,
      demands: (await rows(demandsOf(work, customer))).map(asDemand),
      levers: await rows(leversOf(work, customer)),
      incidents: await rows(incidentsOf(work, customer)),
    },
  }
}

const contactsOf = (work: Work, customer: CustomerId) => sql<ContactRow>`
  select c.id, c.started_at as at, c.ended_at as "endedAt", c.channel, c.case_id as "caseId", ca.number, c.agent, p.name as "agentName",
    c.answered_at is not null as answered, c.after_broken_promise as "afterBrokenPromise", w.solved,
    coalesce(extract(epoch from coalesce(c.ended_at, ${work.now}::timestamptz) - c.answered_at) / 60, 0)::double precision as minutes,
    (select l.news from guard.contact_looks l where l.contact = c.id order by l.seq desc limit 1) as news
  from desk.contacts c left join desk.wrap_ups w on w.contact = c.id left join desk.cases ca on ca.id = c.case_id
    left join platform.people p on p.id = c.agent
  where c.customer = ${customer} and c.state <> 'waiting' and c.started_at > ${work.now}::timestamptz - ${HALF_YEAR}::interval
  order by c.started_at, c.id`

const casesOf = (work: Work, customer: CustomerId) => sql<RawCase>`
  select c.id, c.number, c.title, c.kind = 'complaint' as "isComplaint", c.state = 'closed' as "isClosed",
    coalesce((select json_agg(json_build_object('outcome', f.outcome, 'toldAt', f.told_at, 'stage', f.stage) order by f.decided_at)
      from redress.findings f where f.case_id = c.id), '[]') as findings,
    coalesce((select json_agg(json_build_object('outcome', d.outcome, 'at', d.at) order by d.at)
      from redress.decisions d where d.case_id = c.id), '[]') as decisions,
    (select count(*)::int from desk.demands d where d.case_id = c.id and d.state = 'open') as "openDemands",
    (select e.at from redress.escalations e where e.case_id = c.id) as "escalatedAt",
    (select max(k.reopened_at) from redress.closings k where k.case_id = c.id) as "reopenedAt",
    coalesce((select json_agg(json_build_object('outcome', x.outcome, 'ended', x.ended_at is not null))
      from redress.disputes x where x.case_id = c.id), '[]') as disputes,
    array(select f.told_at from redress.findings f where f.case_id = c.id and f.told_at is not null
      union all select d.at from redress.decisions d where d.case_id = c.id
      union all select e.at from redress.explanations e where e.case_id = c.id) as answers,
    array(select pr.kept_at from desk.promises pr where pr.case_id = c.id and pr.kind = 'call_back' and pr.state = 'kept') as "callBacks"
  from desk.cases c
  where c.customer = ${customer} and c.opened_at > ${work.now}::timestamptz - ${YEAR}::interval
  order by c.opened_at, c.id`

type RawDemand = Omit<DemandFact, 'explanations' | 'declinedAt'> & {
  declinedAt: Date | null
  explanations: readonly { id: string; at: string; by: string; answer: 'agreed' | 'partly' | 'not' | null }[]
}

/** An explanation is about the demand that it names; where a case has only one demand, about that one. */
const demandsOf = (work: Work, customer: CustomerId) => sql<RawDemand>`
  select d.id, d.case_id as "caseId",
    (select k.answer from redress.entitlement_checks k where k.demand = d.id and k.demand_version = d.version
      order by k.seq desc limit 1) as scope,
    case when d.state in ('declined', 'open') then (select min(r.at) from redress.decisions r where r.demand = d.id and r.outcome = 'decline'
      and not exists (select from redress.decisions y where y.demand = d.id and y.outcome in ('accept','partly'))) end as "declinedAt",
    coalesce((select json_agg(json_build_object('id', e.id, 'at', e.at, 'by', e.by, 'answer', e.answer) order by e.nth)
      from redress.explanations e where e.case_id = d.case_id and (e.demand = d.id
        or e.demand is null and (select count(*) from desk.demands o where o.case_id = d.case_id) = 1)), '[]') as explanations
  from desk.demands d join desk.cases c on c.id = d.case_id
  where c.customer = ${customer} and c.opened_at > ${work.now}::timestamptz - ${YEAR}::interval
  order by d.at, d.id`

const asDemand = (row: RawDemand): DemandFact => ({
  ...row,
  explanations: row.explanations.map((it) => ({ ...it, at: new Date(it.at) })),
})

const leversOf = (work: Work, customer: CustomerId) => sql<{ id: string; at: Date; heardBy: string }>`
  select id, at, heard_by as "heardBy" from guard.levers
  where customer = ${customer} and at > ${work.now}::timestamptz - ${YEAR}::interval order by at, id`

/** What was done to somebody, once a person has confirmed it. Sums that people confirmed are not summed again. */
const incidentsOf = (work: Work, customer: CustomerId) => sql<Known['incidents'][number]>`
  select id, happened_at as at, contact, agent, level from guard.incidents
  where customer = ${customer} and state = 'confirmed' and category = 'behaviour' and not confined
    and happened_at > ${work.now}::timestamptz - ${HALF_YEAR}::interval order by happened_at, id`

/** Whom a sum could be about at all. Most customers are not in it, however often they call. */
export async function couldBe(work: Work, most: number): Promise<readonly { id: CustomerId; name: string | null }[]> {
  const { rows } = await sql<{ id: CustomerId; name: string | null }>`
    select cu.id, cu.name from desk.customers cu where cu.id in (
      select i.customer from guard.incidents i where i.state = 'confirmed' and i.category = 'behaviour' and i.level >= 2
        and i.happened_at > ${work.now}::timestamptz - ${HALF_YEAR}::interval
      union select l.customer from guard.levers l where l.at > ${work.now}::timestamptz - ${YEAR}::interval
      union select c.customer from desk.contacts c join guard.contact_looks l on l.contact = c.id and not l.news
        where c.started_at > ${work.now}::timestamptz - ${HALF_YEAR}::interval
      union select c.customer from redress.entitlement_checks k join desk.demands d on d.id = k.demand join desk.cases c on c.id = d.case_id
        where k.answer = 'never' and k.at > ${work.now}::timestamptz - ${YEAR}::interval)
    order by cu.id limit ${most}`.execute(work.tx)
  return rows
}

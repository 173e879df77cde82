import { type RawBuilder, sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'

/** Half as much after three weeks, and nothing after six: the same as for what fell to somebody. */
const HALF_DAYS = 21
const LOOK_BACK_DAYS = 42
/** Somebody who forgot to say that they left was not here the whole night. */
const LONGEST_HOURS = 12

const today = (work: Work) => sql`(${work.now}::timestamptz at time zone ${work.zone})::date`
const hereSince = (work: Work) =>
  sql`greatest(pr.since, ${work.now}::timestamptz - make_interval(hours => ${LONGEST_HOURS}))`

/** Hours that somebody was here lately, the older the less, with the stretch they are in. `agent` is a column of presence `pr`. */
export const hoursOnDuty = (work: Work, agent: RawBuilder<unknown>) => sql`
  select (coalesce((select sum(d.minutes * power(2, -(${today(work)} - d.day)::double precision / ${HALF_DAYS})) / 60
      from routing.duty d where d.agent = ${agent} and d.day > ${today(work)} - ${LOOK_BACK_DAYS}::integer), 0)
    + case when pr.state = 'available'
        then greatest(0, extract(epoch from ${work.now}::timestamptz - ${hereSince(work)}) / 3600) else 0 end)::double precision as hours`

/** What somebody was here until now is counted to its days, before their row says something else. */
export async function countDuty(work: Work, agent: PersonId): Promise<void> {
  await sql`insert into routing.duty (agent, house, day, minutes)
    select pr.agent, pr.house, day::date, extract(epoch from
        least(${work.now}::timestamptz, (day + interval '1 day') at time zone ${work.zone})
        - greatest(${hereSince(work)}, day at time zone ${work.zone})) / 60
    from routing.presence pr,
      generate_series(date_trunc('day', ${hereSince(work)} at time zone ${work.zone}),
        ${work.now}::timestamptz at time zone ${work.zone}, interval '1 day') day
    where pr.agent = ${agent} and pr.state = 'available' and pr.since < ${work.now}
      and (day + interval '1 day') at time zone ${work.zone} > ${hereSince(work)}
    on conflict (agent, day) do update set minutes = routing.duty.minutes + excluded.minutes`.execute(work.tx)
}

/** Hours of a fair share of everybody who was here lately. */
export const sharedHours = (work: Work, volunteerShare: number) => sql`
  select coalesce(sum(duty.hours * case when v.id is null then 1 else ${volunteerShare}::double precision end), 0) as hours
  from routing.presence pr left join routing.volunteers v on v.agent = pr.agent and v.left_at is null
    left join lateral (${hoursOnDuty(work, sql`pr.agent`)}) duty on true`

import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'

/** Longer than this after saying "here" nobody is: they went home without a word. */
const LONGEST_DUTY_HOURS = 12

/**
 * Minutes each agent was on duty for what reaches them by itself, in each stretch between two bounds. The house keeps no
 * list of duty here: it is the time between saying "here" and saying "away", less the time in a seat of work that can
 * wait, together with the time in contacts, because a telephone system may give calls to somebody who never says a word.
 * Rest is in it: it is behind the wall.
 */
export async function staffedHours(
  work: Work,
  bounds: readonly Date[],
): Promise<ReadonlyMap<PersonId, readonly number[]>> {
  const [from, to] = [bounds[0], bounds.at(-1)]
  if (!from || !to) return new Map()
  const { rows } = await sql<{ agent: PersonId; minutes: number[] }>`
    with said as (select about as agent, body ->> 'state' as state, at, lead(at) over (partition by about order by seq) as next
        from platform.facts where name = 'presence.changed'
          and at >= ${from}::timestamptz - make_interval(hours => ${LONGEST_DUTY_HOURS}) and at < ${to}),
      here as (select agent, range_agg(tstzrange(at, least(next, at + make_interval(hours => ${LONGEST_DUTY_HOURS}), ${work.now}))) as of
        from said where state = 'available' and at < ${work.now} group by agent),
      talked as (select agent, range_agg(tstzrange(answered_at, greatest(answered_at, coalesce(ended_at, ${work.now})))) as of
        from desk.contacts where agent is not null and answered_at < ${to} and answered_at <= ${work.now}
          and coalesce(ended_at, ${work.now}) >= ${from} group by agent),
      sat as (select agent, range_agg(tstzrange(from_at, greatest(from_at, coalesce(ended_at, ${work.now})))) as of
        from routing.sittings where from_at < ${to} and coalesce(ended_at, ${work.now}) >= ${from} group by agent)
    select p.id as agent, array(
        select coalesce((select sum(extract(epoch from upper(r) - lower(r))) / 60
          from unnest((coalesce(here.of, '{}') - coalesce(sat.of, '{}') + coalesce(talked.of, '{}'))
            * tstzmultirange(tstzrange(b.all[w], b.all[w + 1]))) r), 0)::float8
        from generate_series(1, array_length(b.all, 1) - 1) w order by w) as minutes
    from platform.people p cross join (select ${bounds}::timestamptz[] as all) b
      left join here on here.agent = p.id left join talked on talked.agent = p.id left join sat on sat.agent = p.id
    where p.role = 'agent' and (here.agent is not null or talked.agent is not null)`.execute(work.tx)
  return new Map(rows.map((row) => [row.agent, row.minutes]))
}

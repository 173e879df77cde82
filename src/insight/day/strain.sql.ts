import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { type HardContact, isBorne, type Rest } from './strain.ts'

/** My contacts since a moment, each with what I confirmed in it, and whether it was left unsolved. */
export async function contactsBorne(
  work: Work,
  me: PersonId,
  since: Date,
): Promise<readonly (Omit<HardContact, 'level'> & { contact: string })[]> {
  const { rows } = await sql<{ id: string; at: Date; minutes: number; unresolved: boolean; kinds: string[] | null }>`
    select c.id, coalesce(c.ended_at, ${work.now}) as at,
      extract(epoch from coalesce(c.ended_at, ${work.now}) - c.answered_at)::float8 / 60 as minutes,
      exists (select from desk.wrap_ups w where w.contact = c.id and w.solved = 'no') as unresolved,
      (select array_agg(m.kind order by m.at) from guard.confirmations m join desk.utterances u on u.id = m.utterance
        where u.contact = c.id and m.by = ${me} and m.counts) as kinds
    from desk.contacts c
    where c.agent = ${me} and c.answered_at >= ${since} and c.answered_at <= ${work.now}
    order by at`.execute(work.tx)
  return rows.map(({ id, kinds, ...it }) => ({ ...it, contact: id, kinds: (kinds ?? []).filter(isBorne) }))
}

/** Longer than this away is not a break, it is the end of a day. */
const LONGEST_BREAK_MINUTES = 90

/** The breaks I took between two times of being here. */
export async function breaksOf(work: Work, me: PersonId, since: Date): Promise<readonly Rest[]> {
  const { rows } = await sql<{ state: string; from: Date; to: Date | null }>`
    select body->>'state' as state, at as from, lead(at) over (order by seq) as to
    from platform.facts where name = 'presence.changed' and about = ${me} and at >= ${since}
    order by seq`.execute(work.tx)
  return rows.flatMap(({ state, from, to }) =>
    state === 'away' && to && to.getTime() - from.getTime() <= LONGEST_BREAK_MINUTES * 60_000 ? [{ from, to }] : [],
  )
}

import { everyoneUnavailable, openCards } from '#care/public.ts'
import { id as asId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import type { PatrolRow } from './patrol.sql.ts'
import type { SeatNow } from './patrol.ts'

/** The seats of a team as a lead may know them: presence, the running contact, and the card that asks somebody to look in. */
export async function seatsOf(work: Work, it: PatrolRow): Promise<readonly (SeatNow & { name: string })[]> {
  const query = work.tx
    .selectFrom('platform.people as p')
    .leftJoin('routing.presence as r', 'r.agent', 'p.id')
    .select(['p.id', 'p.key', 'p.name', 'r.state', 'r.since', 'r.last_break_at'])
    .select((from) =>
      from
        .selectFrom('desk.contacts as c')
        .select((its) => its.fn.min('c.answered_at').as('at'))
        .whereRef('c.agent', '=', 'p.id')
        .where('c.state', '=', 'running')
        .as('talking_since'),
    )
    .where('p.role', '=', 'agent')
    .where('p.language', '=', it.language)
  const people = await (it.team ? query.where('p.team', '=', it.team) : query).execute()
  const resting = await everyoneUnavailable(work)
  const cards = await openCards(work)
  return people.map((p) => {
    const card = cards.find((one) => one.agent === p.id)
    return {
      agent: p.id,
      key: p.key,
      name: p.name,
      away: p.state !== 'available',
      resting: resting.has(asId(p.id)),
      talkingSince: p.talking_since,
      lastBreakAt: p.last_break_at,
      hereSince: p.state === 'available' ? p.since : null,
      card: card ? { because: card.because, at: card.asked_at } : null,
    }
  })
}

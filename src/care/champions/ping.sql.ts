import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { behindTheWall, newId, type Work } from '#platform/public.ts'
import { quietly } from '../quietly.ts'
import { PING_MINUTES, whomToPing } from './champion.ts'

const WEEK = 7 * 86_400_000

/** Only where the person has said once that they would like that. The ping says who, and nothing of what happened. */
export async function pingAChampion(work: Work, agent: PersonId): Promise<void> {
  const champion = await behindTheWall(work.tx, async () => {
    const wants = await work.tx
      .selectFrom('care.ping_choices')
      .select('agent')
      .where('agent', '=', agent)
      .executeTakeFirst()
    return wants ? whomToPing(await championsFor(work, agent), agent) : null
  })
  if (!champion) return
  const until = new Date(work.now.getTime() + PING_MINUTES * 60_000)
  await behindTheWall(work.tx, () =>
    work.tx
      .insertInto('care.pings')
      .values({ id: newId(work.now), house: work.house, champion, agent, at: work.now, until })
      .execute(),
  )
  quietly(work, `person:${champion}`)
}

/** Champions of the agent's own team, held before they are counted, so that two hard contacts at once keep somebody's cap. */
async function championsFor(work: Work, agent: PersonId) {
  const held = await sql<{ person: PersonId; cap: number }>`
    select person, pings_a_week as cap from care.champions
    where ended_at is null and person in (select person from care.people_of_team(${agent}))
    order by since, person for update`.execute(work.tx)
  const weekAgo = new Date(work.now.getTime() - WEEK)
  const found = []
  for (const { person, cap } of held.rows) {
    const { rows } = await sql<{ pings: number; resting: boolean }>`
      select (select count(*)::int from care.pings p where p.champion = ${person} and p.at > ${weekAgo}) as pings,
        care.unavailable_until(${person}, ${work.now}) is not null as resting`.execute(work.tx)
    found.push({ person, cap, pingsThisWeek: rows[0]?.pings ?? cap, isResting: rows[0]?.resting ?? true })
  }
  return found
}

export const pingsFor = (work: Work, champion: PersonId) =>
  behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.pings')
      .select(['id', 'agent', 'at'])
      .where('champion', '=', champion)
      .where('settled_at', 'is', null)
      .where('until', '>', work.now)
      .orderBy('at')
      .execute(),
  )

export async function settlePing(work: Work, champion: PersonId, ping: string): Promise<boolean> {
  const row = await behindTheWall(work.tx, () =>
    work.tx
      .updateTable('care.pings')
      .set({ settled_at: work.now })
      .where('id', '=', ping)
      .where('champion', '=', champion)
      .where('settled_at', 'is', null)
      .where('until', '>', work.now)
      .returning('id')
      .executeTakeFirst(),
  )
  quietly(work, `person:${champion}`)
  return row !== undefined
}

export async function choosePings(work: Work, agent: PersonId, on: boolean): Promise<void> {
  await behindTheWall(work.tx, async () =>
    on
      ? work.tx
          .insertInto('care.ping_choices')
          .values({ agent, house: work.house, since: work.now })
          .onConflict((it) => it.doNothing())
          .execute()
      : work.tx.deleteFrom('care.ping_choices').where('agent', '=', agent).execute(),
  )
  quietly(work, `person:${agent}`)
}

export const wantsPings = async (work: Work, agent: PersonId): Promise<boolean> =>
  (await behindTheWall(work.tx, () =>
    work.tx.selectFrom('care.ping_choices').select('agent').where('agent', '=', agent).executeTakeFirst(),
  )) !== undefined

import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { behindTheWall, newId, type Work } from '#platform/public.ts'
import { quietly } from '../quietly.ts'
import { behindTheWallAs } from '../reader.sql.ts'
import { type ChampionOffer, KINDNESS_MINUTES } from './champion.ts'

export const championOf = (work: Work, person: PersonId) =>
  behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.champions')
      .select(['minutes_a_week', 'pings_a_week', 'since'])
      .where('person', '=', person)
      .where('ended_at', 'is', null)
      .executeTakeFirst(),
  )

export async function saveChampion(
  work: Work,
  person: PersonId,
  it: { minutes_a_week: number; pings_a_week: number } | null,
): Promise<void> {
  await behindTheWall(work.tx, async () =>
    it
      ? work.tx
          .insertInto('care.champions')
          .values({ person, house: work.house, since: work.now, ...it })
          .onConflict((on) => on.column('person').doUpdateSet({ ...it, ended_at: null }))
          .execute()
      : work.tx.updateTable('care.champions').set({ ended_at: work.now }).where('person', '=', person).execute(),
  )
  quietly(work, `person:${person}`)
}

/** Who of the person's team has offered themselves: everybody of the team may know that, as one knows who has the first-aid kit. */
export async function championsOfTeam(
  work: Work,
  person: PersonId,
): Promise<readonly { id: PersonId; name: string }[]> {
  const { rows } = await sql<{ id: PersonId; name: string }>`
    select p.id, p.name from care.champions_of(${person}) c join platform.people p on p.id = c.person order by p.name`.execute(
    work.tx,
  )
  return rows
}

/** Colleagues of the same team and language, without themselves. */
export const colleaguesOf = async (work: Work, person: PersonId) =>
  (
    await sql<{ id: PersonId; name: string }>`
      select p.id, p.name from care.people_of_team(${person}) t join platform.people p on p.id = t.person
      where p.id <> ${person} and p.role = 'agent' order by p.name`.execute(work.tx)
  ).rows

export const notesOf = (work: Work, champion: PersonId) =>
  behindTheWallAs(work, champion, () =>
    work.tx.selectFrom('care.champion_notes').select(['id', 'words', 'at']).orderBy('at', 'desc').execute(),
  )

export const addChampionNote = (work: Work, champion: PersonId, words: string) =>
  behindTheWallAs(work, champion, () =>
    work.tx
      .insertInto('care.champion_notes')
      .values({ id: newId(work.now), house: work.house, champion, words, at: work.now })
      .execute(),
  )

export async function removeChampionNote(work: Work, champion: PersonId, note: string): Promise<boolean> {
  const gone = await behindTheWallAs(work, champion, () =>
    work.tx.deleteFrom('care.champion_notes').where('id', '=', note).executeTakeFirst(),
  )
  return gone.numDeletedRows > 0n
}

export async function offerKindness(
  work: Work,
  it: { champion: PersonId; agent: PersonId; what: ChampionOffer },
): Promise<void> {
  const until = new Date(work.now.getTime() + KINDNESS_MINUTES * 60_000)
  await behindTheWall(work.tx, () =>
    work.tx
      .insertInto('care.kindnesses')
      .values({ id: newId(work.now), house: work.house, at: work.now, until, ...it })
      .execute(),
  )
  quietly(work, `person:${it.agent}`, `person:${it.champion}`)
}

const kindnesses = (work: Work) =>
  work.tx
    .selectFrom('care.kindnesses as k')
    .select(['k.id', 'k.champion', 'k.agent', 'k.what', 'k.at', 'k.said'])
    .where('k.until', '>', work.now)
    .orderBy('k.at')

/** What is offered to me now. */
export const kindnessesTo = (work: Work, agent: PersonId) =>
  behindTheWall(work.tx, () => kindnesses(work).where('k.agent', '=', agent).where('k.said', 'is', null).execute())

/** To which of my offers somebody said yes. A no, and no answer, look the same: gone. */
export const acceptedFrom = (work: Work, champion: PersonId) =>
  behindTheWall(work.tx, () =>
    kindnesses(work).where('k.champion', '=', champion).where('k.said', '=', 'yes').execute(),
  )

export async function answerKindness(work: Work, agent: PersonId, id: string, said: 'yes' | 'no'): Promise<boolean> {
  const row = await behindTheWall(work.tx, () =>
    work.tx
      .updateTable('care.kindnesses')
      .set({ said })
      .where('id', '=', id)
      .where('agent', '=', agent)
      .where('said', 'is', null)
      .where('until', '>', work.now)
      .returning('champion')
      .executeTakeFirst(),
  )
  if (row) quietly(work, `person:${agent}`, `person:${row.champion}`)
  return row !== undefined
}

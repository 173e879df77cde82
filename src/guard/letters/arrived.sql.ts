import type { PersonId } from '#kernel/ids.ts'
import { record, type Work } from '#platform/public.ts'
import { markNotified } from '../standings/notified.sql.ts'
import { ANNOUNCES, type LetterKind } from './kinds.ts'
import { incidentsOfLetter } from './known.sql.ts'
import { moveLetter, step } from './letter.sql.ts'

type Row = { id: string; kind: LetterKind; standing: string | null }

/** It has arrived: the decision it tells of counts as told, from the moment it did and not from when we wrote that down. */
export async function arrived(work: Work, row: Row, at: Date, by: PersonId | null): Promise<boolean> {
  await moveLetter(work, row.id, 'delivered', { delivered_at: at })
  await step(work, row.id, 'delivered', by)
  await tellHarmed(work, row.id)
  return row.standing !== null && ANNOUNCES.includes(row.kind) && (await markNotified(work, row.standing, at))
}

/** Whoever it was done to hears the same day that the house has written, on their own day and nowhere else. */
export async function tellHarmed(work: Work, letter: string): Promise<number> {
  const agents = [...new Set((await incidentsOfLetter(work.tx, letter)).map((it) => it.agent))]
  for (const agent of agents)
    await record(work, { name: 'conduct_letter.told', about: letter, topics: [`person:${agent}`] })
  return agents.length
}

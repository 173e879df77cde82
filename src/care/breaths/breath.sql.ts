import { sql } from 'kysely'
import type { ContactId, PersonId } from '#kernel/ids.ts'
import { behindTheWall, newId, type Work } from '#platform/public.ts'
import { BREATH_SECONDS } from './breath.ts'

/** The contact learns that a breath runs until a moment; how often somebody breathes is theirs alone. */
export async function beginBreath(
  work: Work,
  agent: PersonId,
  contact: ContactId,
  seconds: number = BREATH_SECONDS,
): Promise<Date> {
  const until = new Date(work.now.getTime() + seconds * 1000)
  await sql`select care.begin_breath(${newId(work.now)}, ${agent}, ${contact}, ${work.now}, ${until})`.execute(work.tx)
  // The screen looks again, and no fact is kept: facts stay for ever and could be counted by person.
  work.topics.add(`contact:${contact}`)
  return until
}

export async function breathUntil(work: Work, contact: ContactId, moment: Date): Promise<Date | null> {
  const { rows } = await sql<{ until: Date | null }>`select care.is_breathing(${contact}, ${moment}) as until`.execute(
    work.tx,
  )
  return rows[0]?.until ?? null
}

/** For the person's own page, and no other. */
export async function breathsOf(work: Work, agent: PersonId, since: Date): Promise<number> {
  const row = await behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.breaths')
      .select((it) => it.fn.countAll<number>().as('n'))
      .where('agent', '=', agent)
      .where('began_at', '>=', since)
      .executeTakeFirst(),
  )
  return row?.n ?? 0
}

import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { countDuty } from '../rule/duty.sql.ts'

export type Presence = {
  agent: PersonId
  state: 'available' | 'away'
  since: Date
  /** When the person last said here or away; null where they never did. */
  saidAt: Date | null
  lastBreakAt: Date | null
  shiftEndsAt: Date | null
}

/** Whether they let two offers run out and have not said since that they are here. */
export const isAskedWhetherHere = async (work: Work, agent: PersonId): Promise<boolean> =>
  (await work.tx.selectFrom('routing.presence').select('away_because').where('agent', '=', agent).executeTakeFirst())
    ?.away_because === 'no_answer'

/** Takes the person's row for the length of this work. A rest that begins and a contact that arrives meet here, one after the other. */
export async function holdPresence(work: Work, agent: PersonId): Promise<Presence> {
  await work.tx
    .insertInto('routing.presence')
    .values({ agent, house: work.house, state: 'away', since: work.now })
    .onConflict((it) => it.doNothing())
    .execute()
  const row = await work.tx
    .selectFrom('routing.presence')
    .selectAll()
    .where('agent', '=', agent)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return {
    agent,
    state: row.state,
    since: row.since,
    saidAt: row.said_at,
    lastBreakAt: row.last_break_at,
    shiftEndsAt: row.shift_ends_at,
  }
}

export async function savePresence(
  work: Work,
  agent: PersonId,
  it: {
    state: 'available' | 'away'
    saidAt: Date | null
    lastBreakAt: Date | null
    shiftEndsAt: Date | null
    because?: 'no_answer'
  },
): Promise<void> {
  await countDuty(work, agent)
  await work.tx
    .updateTable('routing.presence')
    .set({
      state: it.state,
      since: work.now,
      said_at: it.saidAt,
      last_break_at: it.lastBreakAt,
      shift_ends_at: it.shiftEndsAt,
      away_because: it.because ?? null,
    })
    .where('agent', '=', agent)
    .execute()
}

import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { ActionKind, Commitment } from './commitment.ts'

const rows = (tx: Tx) =>
  tx
    .selectFrom('guard.commitments as c')
    .innerJoin('platform.people as p', 'p.id', 'c.said_by')
    .select([
      'c.id',
      'c.words',
      'c.kinds',
      'c.said_at',
      'c.until_at',
      'c.withdrawn_at',
      'c.withdrawn_because',
      'p.name',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>
export type CommitmentRow = Commitment & { id: string; words: string; by: string; withdrawnBecause: string | null }

const toCommitment = (row: Row): CommitmentRow => ({
  id: row.id,
  words: row.words,
  kinds: row.kinds as ActionKind[],
  saidAt: row.said_at,
  until: row.until_at,
  withdrawnAt: row.withdrawn_at,
  withdrawnBecause: row.withdrawn_because,
  by: row.name,
})

export const commitments = async (tx: Tx): Promise<readonly CommitmentRow[]> =>
  (await rows(tx).orderBy('c.said_at', 'desc').limit(200).execute()).map(toCommitment)

export async function findCommitment(tx: Tx, id: string): Promise<CommitmentRow | null> {
  const row = await rows(tx).where('c.id', '=', id).forUpdate('c').executeTakeFirst()
  return row ? toCommitment(row) : null
}

export async function addCommitment(
  work: Work,
  it: { words: string; until: Date; kinds: readonly ActionKind[]; by: PersonId },
): Promise<string> {
  const id = newId<'commitment'>(work.now)
  await work.tx
    .insertInto('guard.commitments')
    .values({
      id,
      house: work.house,
      words: it.words,
      kinds: [...it.kinds],
      said_by: it.by,
      said_at: work.now,
      until_at: it.until,
    })
    .execute()
  await record(work, { name: 'commitment.said', about: id, body: { kinds: it.kinds.join() }, topics: ['commitments'] })
  return id
}

export async function saveWithdrawal(work: Work, id: string, by: PersonId, because: string): Promise<void> {
  await work.tx
    .updateTable('guard.commitments')
    .set({ withdrawn_at: work.now, withdrawn_by: by, withdrawn_because: because })
    .where('id', '=', id)
    .execute()
  await record(work, { name: 'commitment.withdrawn', about: id, topics: ['commitments'] })
}

/** What stands in this module's own rows: that it was done and when, never to whom. */
export async function guardActions(tx: Tx, since: Date, before: Date) {
  const notices = await tx
    .selectFrom('guard.standings')
    .select('notified_at as at')
    .where('notified_at', '>=', since)
    .where('notified_at', '<', before)
    .execute()
  const { rows: matters } = await sql<{ at: Date }>`select at from guard.matters_opened(${since}, ${before})`.execute(
    tx,
  )
  const answers = await tx
    .selectFrom('guard.backings')
    .select('replied_at as at')
    .whereRef('replied_at', '<=', 'first_due_at')
    .where('replied_at', '>=', since)
    .where('replied_at', '<', before)
    .execute()
  const lectures = await tx
    .selectFrom('guard.lectures')
    .select('held_at as at')
    .where('noted_at', 'is not', null)
    .where('held_at', '>=', since)
    .where('held_at', '<', before)
    .execute()
  const of = (kind: ActionKind, all: readonly { at: Date | null }[]) =>
    all.flatMap(({ at }) => (at ? [{ kind, at }] : []))
  return [
    ...of('notice_sent', notices),
    ...of('matter_opened', matters),
    ...of('answered_in_shift', answers),
    ...of('lecture_held', lectures),
  ]
}

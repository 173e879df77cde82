import type { PersonId } from '#kernel/ids.ts'
import { behindTheWall, meetDeadlines, newId, setDeadline, type Work } from '#platform/public.ts'
import { quietly } from '../quietly.ts'
import { behindTheWallAs } from '../reader.sql.ts'
import type { BackedBy, TalkResponse } from './talk.ts'

export type NewResponse = {
  talk: string
  kind: TalkResponse | BackedBy
  about?: string | null
  words?: string | null
  dueAt?: Date | null
  /** Carried out with the word itself. */
  doneBy?: PersonId
}

export async function addResponse(work: Work, it: NewResponse): Promise<void> {
  const id = newId<'talk_response'>(work.now)
  await behindTheWall(work.tx, () =>
    work.tx
      .insertInto('care.talk_responses')
      .values({
        id,
        house: work.house,
        talk: it.talk,
        kind: it.kind,
        about: it.about ?? null,
        words: it.words ?? null,
        asked_at: work.now,
        due_at: it.dueAt ?? null,
        ...(it.doneBy ? { state: 'done' as const, done_at: work.now, done_by: it.doneBy } : {}),
      })
      .execute(),
  )
  if (it.dueAt && !it.doneBy) await setDeadline(work, 'talk_response_due', id, it.dueAt)
}

const responses = (work: Work) =>
  work.tx
    .selectFrom('care.talk_responses as r')
    .innerJoin('care.talks as t', 't.id', 'r.talk')
    .select([
      'r.id',
      'r.talk',
      'r.kind',
      'r.state',
      'r.about',
      'r.words',
      'r.asked_at',
      'r.due_at',
      'r.done_at',
      'r.passed_on',
      't.agent',
      't.accepted_by',
    ])
    .orderBy('r.asked_at')
    .orderBy('r.id')

export type ResponseRow = Awaited<ReturnType<ReturnType<typeof responses>['executeTakeFirstOrThrow']>>

export const responsesIn = (work: Work, talks: readonly string[]): Promise<readonly ResponseRow[]> =>
  talks.length === 0
    ? Promise.resolve([])
    : behindTheWall(work.tx, () =>
        responses(work)
          .where('r.talk', 'in', [...talks])
          .execute(),
      )

/** What a talker set going and nobody has carried out by its day. */
export const responsesLate = (work: Work, talker: PersonId) =>
  behindTheWall(work.tx, () =>
    responses(work)
      .where('t.accepted_by', '=', talker)
      .where('r.state', '=', 'asked')
      .where('r.due_at', '<=', work.now)
      .execute(),
  )

export const findResponseForUpdate = (work: Work, id: string) =>
  behindTheWall(work.tx, () => responses(work).where('r.id', '=', id).forUpdate('r').executeTakeFirst())

export async function settleResponse(
  work: Work,
  row: ResponseRow,
  state: 'done' | 'not_needed',
  by: PersonId | null,
): Promise<void> {
  await behindTheWall(work.tx, () =>
    work.tx
      .updateTable('care.talk_responses')
      .set({ state, done_at: work.now, done_by: by })
      .where('id', '=', row.id)
      .execute(),
  )
  await meetDeadlines(work, 'talk_response_due', row.id)
  quietly(work, `person:${row.agent}`, `person:${row.accepted_by}`)
}

export async function passResponseOn(work: Work, row: ResponseRow, dueAt: Date): Promise<void> {
  await behindTheWall(work.tx, () =>
    work.tx
      .updateTable('care.talk_responses')
      .set({ passed_on: row.passed_on + 1 })
      .where('id', '=', row.id)
      .execute(),
  )
  await setDeadline(work, 'talk_response_due', row.id, dueAt)
  quietly(work, `person:${row.agent}`, `person:${row.accepted_by}`)
}

/** What was noted after a talk, for the two who talked. To anybody else the row is not there, also behind the wall. */
export const notesOfTalk = (work: Work, reader: PersonId, talk: string) =>
  behindTheWallAs(work, reader, () =>
    work.tx.selectFrom('care.talk_notes').select(['words', 'at']).where('talk', '=', talk).orderBy('at').execute(),
  )

export const noteTalk = (work: Work, it: { talk: string; agent: PersonId; talker: PersonId; words: string }) =>
  behindTheWallAs(work, it.talker, () =>
    work.tx
      .insertInto('care.talk_notes')
      .values({ id: newId(work.now), house: work.house, at: work.now, ...it })
      .execute(),
  )

/** "Next time I would …": written by the person, for the person. */
export const saveNextTime = (work: Work, it: { agent: PersonId; talk: string; words: string }) =>
  behindTheWallAs(work, it.agent, () =>
    work.tx
      .insertInto('care.next_times')
      .values({ id: newId(work.now), house: work.house, at: work.now, ...it })
      .onConflict((on) => on.column('talk').doUpdateSet({ words: it.words, at: work.now }))
      .execute(),
  )

export const nextTimesOf = (work: Work, agent: PersonId) =>
  behindTheWallAs(work, agent, () =>
    work.tx.selectFrom('care.next_times').select(['talk', 'words', 'at']).orderBy('at', 'desc').execute(),
  )

export async function removeNextTime(work: Work, agent: PersonId, talk: string): Promise<boolean> {
  const gone = await behindTheWallAs(work, agent, () =>
    work.tx.deleteFrom('care.next_times').where('talk', '=', talk).executeTakeFirst(),
  )
  return gone.numDeletedRows > 0n
}

import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { Reference } from '../rights/reference.ts'
import { CHECK_DAYS, type Question } from './lecture.ts'

const DAY = 86_400_000

export type NewLecture = {
  title: string
  language: Language
  material: string
  references: readonly unknown[]
  questions: readonly Question[]
  heldAt: Date
  againOf: string | null
  by: PersonId
}

export async function addLecture(work: Work, it: NewLecture, people: readonly PersonId[]): Promise<string> {
  const id = newId<'lecture'>(work.now)
  await work.tx
    .insertInto('guard.lectures')
    .values({
      id,
      house: work.house,
      title: it.title,
      language: it.language,
      material: it.material,
      cites: JSON.stringify(it.references),
      questions: JSON.stringify(it.questions),
      held_at: it.heldAt,
      check_until: new Date(it.heldAt.getTime() + CHECK_DAYS * DAY),
      again_of: it.againOf,
      made_by: it.by,
      made_at: work.now,
    })
    .execute()
  if (people.length > 0)
    await work.tx
      .insertInto('guard.lecture_seats')
      .values(people.map((person) => ({ lecture: id, person, house: work.house })))
      .execute()
  await record(work, { name: 'lecture.announced', about: id, body: { asked: people.length }, topics: ['lectures'] })
  return id
}

export const everybodyHere = async (tx: Tx): Promise<readonly PersonId[]> =>
  (
    await tx
      .selectFrom('platform.people')
      .select('id')
      .where('role', '!=', 'client')
      .where('left_at', 'is', null)
      .execute()
  ).map((row) => row.id)

const columns = (tx: Tx) =>
  tx
    .selectFrom('guard.lectures as l')
    .select(['l.id', 'l.title', 'l.language', 'l.material', 'l.cites', 'l.questions', 'l.held_at', 'l.check_until'])
    .select(['l.again_of', 'l.noted_at'])

type Row = Awaited<ReturnType<ReturnType<typeof columns>['executeTakeFirstOrThrow']>>
export const toLecture = (row: Row) => ({
  id: row.id,
  title: row.title,
  language: row.language as Language,
  material: row.material,
  references: row.cites as Reference[],
  questions: row.questions as Question[],
  heldAt: row.held_at,
  checkUntil: row.check_until,
  isAgain: row.again_of !== null,
  noted: row.noted_at !== null,
})
export type LectureRow = ReturnType<typeof toLecture>

export async function findLecture(tx: Tx, id: string): Promise<LectureRow | null> {
  const row = await columns(tx).where('l.id', '=', id).forUpdate().executeTakeFirst()
  return row ? toLecture(row) : null
}

/** Everybody's own: the seat is theirs, and the answers are read with the reader named to the database. */
export async function lecturesFor(work: Work, person: PersonId, all: boolean) {
  const rows = await columns(work.tx)
    .leftJoin('guard.lecture_seats as s', (join) => join.onRef('s.lecture', '=', 'l.id').on('s.person', '=', person))
    .leftJoin('guard.lecture_answers as a', (join) => join.onRef('a.lecture', '=', 'l.id').on('a.person', '=', person))
    .leftJoinLateral(
      sql<{ people: number; rights: number }>`(select * from guard.lecture_figure(l.id, ${work.now}))`.as('g'),
      (join) => join.onTrue(),
    )
    .select(['s.person as seat', 's.came', 'a.rights', 'g.people', 'g.rights as group_rights'])
    .$if(!all, (it) => it.where('s.person', 'is not', null))
    .orderBy('l.held_at', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    ...toLecture(row),
    came: row.came,
    rights: row.rights,
    group: row.people && row.group_rights !== null ? { people: row.people, rights: row.group_rights } : null,
  }))
}

export const seatsOf = (tx: Tx, lecture: string) =>
  tx
    .selectFrom('guard.lecture_seats as s')
    .innerJoin('platform.people as p', 'p.id', 's.person')
    .select(['s.person', 's.came', 'p.name', 'p.team'])
    .where('s.lecture', '=', lecture)
    .orderBy('p.team')
    .orderBy('p.name')
    .execute()

export async function noteCame(work: Work, lecture: string, came: ReadonlySet<string>): Promise<void> {
  await sql`update guard.lecture_seats set came = (person::text = any(${[...came]})) where lecture = ${lecture}`.execute(
    work.tx,
  )
  await work.tx.updateTable('guard.lectures').set({ noted_at: work.now }).where('id', '=', lecture).execute()
  await record(work, { name: 'lecture.attended', about: lecture, topics: ['lectures'] })
}

export const isOfferedAgain = async (tx: Tx, lecture: string): Promise<boolean> =>
  (await tx.selectFrom('guard.lectures').select('id').where('again_of', '=', lecture).executeTakeFirst()) !== undefined

export const hasAnswered = async (tx: Tx, lecture: string, person: PersonId): Promise<boolean> =>
  (await tx
    .selectFrom('guard.lecture_answers')
    .select('person')
    .where('lecture', '=', lecture)
    .where('person', '=', person)
    .executeTakeFirst()) !== undefined

/** The fact says that, not how well. */
export async function keepAnswers(
  work: Work,
  it: { lecture: string; person: PersonId; rights: number },
): Promise<void> {
  await work.tx
    .insertInto('guard.lecture_answers')
    .values({ ...it, house: work.house, at: work.now })
    .execute()
  work.topics.add(`person:${it.person}`)
}

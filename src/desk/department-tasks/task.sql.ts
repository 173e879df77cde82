import type { CaseId, PersonId, PromiseId } from '#kernel/ids.ts'
import { meetDeadlines, newId, record, setDeadline, type Tx, type Work } from '#platform/public.ts'
import { nextOpening } from '../calendars/working-time.ts'
import { caseTime } from '../queues/queue-time.sql.ts'

const HOURS = 24

export type NewTask = {
  caseId: CaseId
  promise: PromiseId | null
  department: string
  words: string
  by: PersonId
}

/** A day by the clock; where nobody works at that moment, when they work next. */
export async function addTask(work: Work, it: NewTask): Promise<{ id: string; dueAt: Date }> {
  const id = newId<'task'>(work.now)
  const dueAt = nextOpening(await caseTime(work, it.caseId), new Date(work.now.getTime() + HOURS * 3_600_000))
  await work.tx
    .insertInto('desk.department_tasks')
    .values({
      id,
      house: work.house,
      case_id: it.caseId,
      promise: it.promise,
      department: it.department,
      words: it.words,
      asked_by: it.by,
      asked_at: work.now,
      due_at: dueAt,
    })
    .execute()
  await setDeadline(work, 'department_task_due', id, dueAt)
  await record(work, {
    name: 'department.asked',
    about: id,
    body: { case: it.caseId, department: it.department, due: dueAt.toISOString() },
    topics: [`case:${it.caseId}`, 'department-tasks'],
  })
  return { id, dueAt }
}

const rows = (tx: Tx) =>
  tx
    .selectFrom('desk.department_tasks as t')
    .innerJoin('desk.cases as ca', 'ca.id', 't.case_id')
    .innerJoin('platform.people as b', 'b.id', 't.asked_by')
    .leftJoin('platform.people as a', 'a.id', 't.answered_by')
    .leftJoin('desk.promises as pr', 'pr.id', 't.promise')
    .select([
      't.id',
      't.case_id',
      'ca.number',
      't.promise',
      't.department',
      't.words',
      'b.name as asked_by',
      't.asked_at',
      't.due_at',
      't.state',
      't.answer',
      'a.name as answered_by',
      't.answered_at',
      'pr.due_at as call_at',
    ])
    .orderBy('t.due_at')

export type TaskRow = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

const MOST = 200

export const tasksIn = (tx: Tx, state: 'asked' | 'answered') =>
  rows(tx).where('t.state', '=', state).limit(MOST).execute()

export const tasksOfCase = (tx: Tx, caseId: CaseId) => rows(tx).where('t.case_id', '=', caseId).execute()

export const findTaskForUpdate = (tx: Tx, id: string) =>
  tx
    .selectFrom('desk.department_tasks as t')
    .leftJoin('desk.promises as pr', 'pr.id', 't.promise')
    .select(['t.id', 't.case_id', 't.due_at', 't.state', 't.asked_by', 't.department', 'pr.owner'])
    .where('t.id', '=', id)
    .forUpdate('t')
    .executeTakeFirst()

type Held = NonNullable<Awaited<ReturnType<typeof findTaskForUpdate>>>

/** Whoever asked, and whoever will have to call. */
const waitsFor = (task: Held) => [task.asked_by, task.owner].filter((it) => it !== null).map((it) => `person:${it}`)

export async function saveAnswer(work: Work, task: Held, answer: string, by: PersonId): Promise<void> {
  await work.tx
    .updateTable('desk.department_tasks')
    .set({ state: 'answered', answer, answered_by: by, answered_at: work.now })
    .where('id', '=', task.id)
    .execute()
  await meetDeadlines(work, 'department_task_due', task.id)
  await record(work, {
    name: 'department.answered',
    about: task.id,
    body: { case: task.case_id, department: task.department, late: work.now > task.due_at },
    topics: [`case:${task.case_id}`, 'department-tasks', ...waitsFor(task)],
  })
}

export const recordSilence = (work: Work, task: Held) =>
  record(work, {
    name: 'department.silent',
    about: task.id,
    body: { case: task.case_id, department: task.department },
    topics: [`case:${task.case_id}`, 'department-tasks', 'floor', ...waitsFor(task)],
  })

import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Ring, type Route } from '#platform/public.ts'
import { holdCase } from '../cases/case.sql.ts'
import { answerTask, askDepartment, listTasks } from './task.contract.ts'
import { addTask, findTaskForUpdate, recordSilence, saveAnswer, type TaskRow, tasksIn } from './task.sql.ts'

export const departmentTaskRoutes: readonly Route[] = [
  answer(listTasks, async (work, input) => done({ tasks: (await tasksIn(work.tx, input.state)).map(toTaskView) })),
  answer(askDepartment, async (work, input) => {
    const it = await holdCase(work.tx, id(input.id))
    if (!it || work.actor.kind !== 'person') return refuse('case.unknown')
    if (it.state !== 'open') return refuse('case.already_closed')
    const { department, words } = input
    return done(await addTask(work, { caseId: it.id, promise: null, department, words, by: work.actor.id }))
  }),
  answer(answerTask, async (work, input) => {
    const task = await findTaskForUpdate(work.tx, input.id)
    if (!task || work.actor.kind !== 'person') return refuse('task.unknown')
    if (task.state !== 'asked') return refuse('task.already_answered')
    await saveAnswer(work, task, input.answer, work.actor.id)
    return done({ late: work.now > task.due_at })
  }),
]

export const toTaskView = (row: TaskRow) => ({
  id: row.id,
  case: { id: row.case_id, number: row.number },
  promise: row.promise,
  department: row.department,
  words: row.words,
  askedBy: row.asked_by,
  askedAt: row.asked_at,
  dueAt: row.due_at,
  state: row.state,
  answer: row.answer,
  answeredBy: row.answered_by,
  answeredAt: row.answered_at,
  callAt: row.call_at,
})

/** A department has let its day pass. Whoever promised a call hears of it while there is still a day to ask again. */
export const departmentTaskFellDue: Ring = async (work, about) => {
  const task = await findTaskForUpdate(work.tx, about)
  if (task?.state === 'asked') await recordSilence(work, task)
}

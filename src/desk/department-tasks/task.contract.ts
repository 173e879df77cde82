import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'

export const taskView = z.object({
  id: z.string(),
  case: z.object({ id: z.string(), number: z.number() }),
  promise: z.string().nullable(),
  department: z.string(),
  words: z.string(),
  askedBy: z.string(),
  askedAt: momentOut,
  dueAt: momentOut,
  state: z.enum(['asked', 'answered']),
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: momentOut.nullable(),
  /** When the customer is called, answer or not. */
  callAt: momentOut.nullable(),
})

export const listTasks = contract({
  route: 'GET /api/department-tasks',
  may: 'department.answer',
  summary: 'What departments are asked to find out, what is due first first',
  query: z.object({ state: z.enum(['asked', 'answered']).default('asked') }),
  output: z.object({ tasks: z.array(taskView) }),
  refusals: {},
})

export const answerTask = contract({
  route: 'PUT /api/department-tasks/:id',
  may: 'department.answer',
  summary:
    'What we found out, for whoever calls the customer. Also written down by the one who asked, after a telephone call',
  params: z.object({ id: z.uuid() }),
  body: z.object({ answer: text(2000) }),
  output: z.object({ late: z.boolean() }),
  refusals: { 'task.unknown': 404, 'task.already_answered': 409 },
})

export const askDepartment = contract({
  route: 'POST /api/cases/:id/department-tasks',
  may: 'case.settle',
  summary: 'Ask a department for something on a case. Due in 24 hours, or when its queue works next after that',
  params: z.object({ id: z.uuid() }),
  body: z.object({ department: text(80), words: text(500) }),
  output: z.object({ id: z.string(), dueAt: momentOut }),
  refusals: { 'case.unknown': 404, 'case.already_closed': 409 },
})

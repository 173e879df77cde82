import { z } from 'zod'
import { contract, moment, momentOut, textOrEmpty } from '#platform/public.ts'
import { PROMISE_KINDS } from './promise.ts'

export const promiseView = z.object({
  id: z.string(),
  kind: z.enum(PROMISE_KINDS),
  words: z.string(),
  state: z.enum(['open', 'kept', 'broken', 'moved']),
  madeAt: momentOut,
  dueAt: momentOut,
  keptAt: momentOut.nullable(),
  keptWords: z.string().nullable(),
  owner: z.object({ id: z.string(), name: z.string() }),
  case: z.object({ id: z.string(), number: z.number() }),
  customer: z.string().nullable(),
})

const params = z.object({ id: z.uuid() })

export const keepPromise = contract({
  route: 'PUT /api/promises/:id/keeping',
  may: 'promise.settle',
  summary: 'Say that a promise was kept. A voicemail keeps nothing: say what reached the customer',
  params,
  body: z.object({ words: textOrEmpty(500).default('') }),
  output: z.object({ late: z.boolean() }),
  refusals: {
    'promise.unknown': 404,
    'promise.not_yours': 403,
    'promise.already_settled': 409,
    'promise.news_needed': 409,
    'promise.fact_overdue': 409,
  },
})

export const movePromise = contract({
  route: 'PUT /api/promises/:id/moving',
  may: 'promise.settle',
  summary: 'Agree a new moment with the customer, before the old one has come',
  params,
  body: z.object({ to: moment, words: textOrEmpty(500).default('') }),
  output: z.object({ id: z.string() }),
  refusals: {
    'promise.unknown': 404,
    'promise.not_yours': 403,
    'promise.already_settled': 409,
    'promise.already_due': 409,
    'promise.due_in_the_past': 409,
  },
})

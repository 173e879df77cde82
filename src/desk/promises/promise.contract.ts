import { z } from 'zod'
import { contract, moment, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { ACCEPTED, PROMISE_KINDS } from './promise.ts'
import { TRY_OUTCOMES } from './tries.ts'

export const promiseView = z.object({
  id: z.string(),
  kind: z.enum(PROMISE_KINDS),
  words: z.string(),
  state: z.enum(['open', 'kept', 'broken', 'moved']),
  /** Kept, but after its moment. Neither kept in time nor never. */
  late: z.boolean(),
  madeAt: momentOut,
  dueAt: momentOut,
  keptAt: momentOut.nullable(),
  keptWords: z.string().nullable(),
  owner: z.object({ id: z.string(), name: z.string() }),
  case: z.object({ id: z.string(), number: z.number() }),
  customer: z.string().nullable(),
})

const params = z.object({ id: z.uuid() })
const mine = { 'promise.unknown': 404, 'promise.not_yours': 403, 'promise.already_settled': 409 } as const

export const keepPromise = contract({
  route: 'PUT /api/promises/:id/keeping',
  may: 'promise.settle',
  summary: 'Say that a promise was kept. A voicemail keeps nothing: say what reached the customer',
  params,
  body: z.object({
    words: textOrEmpty(500).default(''),
    news: z.enum(['change', 'no_change']).optional().meta({
      description: 'For a promise of news: something has changed, or nothing has and `words` say why',
    }),
    how: z.enum(['reached', 'tries']).optional().meta({
      description: 'For a promised call: the customer was reached, or three tries, a text and a letter have to do',
    }),
  }),
  output: z.object({ late: z.boolean() }),
  refusals: {
    ...mine,
    'promise.news_needed': 409,
    'promise.not_reached': 409,
    'promise.too_few_tries': 409,
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
  refusals: { ...mine, 'promise.already_due': 409, 'promise.due_in_the_past': 409 },
})

export const tryPromise = contract({
  route: 'POST /api/promises/:id/attempts',
  may: 'promise.settle',
  summary: 'I tried to reach the customer. After three tries at different hours a text and a letter are sent',
  params,
  body: z.object({ outcome: z.enum(TRY_OUTCOMES) }),
  output: z.object({ counted: z.number(), text: z.boolean(), letter: z.boolean(), enough: z.boolean() }),
  refusals: { ...mine, 'promise.not_a_call': 409, 'promise.try_first': 409 },
})

export const makePromise = contract({
  route: 'POST /api/cases/:id/promises',
  may: 'case.settle',
  summary: 'Promise something on a case: who does what by when. Without an owner it is no promise',
  params,
  body: z.object({
    words: text(500),
    kind: z.enum(PROMISE_KINDS).default('other'),
    due: moment,
    owner: text(200).nullish().meta({ description: 'Key or e-mail of whoever keeps it' }),
    accepted: z.enum(ACCEPTED).default('not_asked').meta({ description: 'Whether the customer said yes to it' }),
    internal: z.boolean().default(false).meta({
      description:
        'Promised to ourselves, such as "the training is arranged": no date of the customer’s, and the case does not close before it is true',
    }),
    secured: z.boolean().default(true).meta({ description: 'False where it rests on somebody else’s word' }),
    source: textOrEmpty(200).default('').meta({ description: 'Whose word it rests on' }),
    expects: textOrEmpty(300)
      .default('')
      .meta({ description: 'What the customer will expect now, asked before it is promised' }),
  }),
  output: z.object({ id: z.string() }),
  refusals: {
    'case.unknown': 404,
    'case.already_closed': 409,
    'promise.owner_needed': 409,
    'promise.owner_unknown': 404,
    'promise.due_in_the_past': 409,
    'promise.due_too_far': 409,
    'promise.source_needed': 409,
  },
})

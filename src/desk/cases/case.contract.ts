import { z } from 'zod'
import { contract, language, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { promiseView } from '../promises/promise.contract.ts'

export const caseLine = z.object({
  id: z.string(),
  number: z.number(),
  title: z.string(),
  need: z.string().nullable(),
  state: z.enum(['open', 'closed']),
  openedAt: momentOut,
  closedAt: momentOut.nullable(),
  language,
  customer: z.string().nullable(),
  owner: z.string().nullable(),
})

export const listCases = contract({
  route: 'GET /api/cases',
  may: 'case.read',
  summary: 'Cases, newest first. Words in either Chinese script find both; `after` is the last case of the page before',
  query: z
    .object({
      words: textOrEmpty(100).default(''),
      state: z.enum(['open', 'closed']).optional(),
      owner: z.literal('me').optional(),
      queue: text(60).optional(),
      owed: z.enum(['overdue', 'today']).optional(),
      after: z.uuid().optional(),
    })
    .refine((it) => !(it.owed && it.words), 'cases.owed_or_words'),
  output: z.object({
    cases: z.array(caseLine.extend({ found: z.string().nullable() })),
    /** Whether there are more than these. */
    more: z.boolean(),
  }),
  refusals: { 'case.unknown': 404, 'queue.unknown': 404 },
})

export const caseBoard = contract({
  route: 'GET /api/board',
  may: 'case.read',
  summary: 'How many cases are open, and on how many a promise of ours is overdue or due today, by queue',
  output: z.object({
    queues: z.array(
      z.object({
        key: z.string(),
        name: z.record(z.string(), z.string()),
        open: z.number(),
        overdue: z.number(),
        today: z.number(),
      }),
    ),
  }),
  refusals: {},
})

export const readCase = contract({
  route: 'GET /api/cases/:id',
  may: 'case.read',
  summary: 'One case: need, demands, promises, and what happened, in order',
  params: z.object({ id: z.uuid() }),
  output: caseLine.extend({
    demands: z.array(
      z.object({ id: z.string(), words: z.string().nullable(), kind: z.string(), state: z.string(), at: momentOut }),
    ),
    promises: z.array(promiseView),
    contacts: z.array(
      z.object({
        id: z.string(),
        channel: z.string(),
        at: momentOut,
        agent: z.string().nullable(),
        recap: z.string().nullable(),
        calm: z.string().nullable(),
        solved: z.string().nullable(),
      }),
    ),
    customerWords: z.array(z.object({ kind: z.string(), words: z.string(), at: momentOut })),
  }),
  refusals: { 'case.unknown': 404 },
})

export const renewLink = contract({
  route: 'POST /api/cases/:id/links',
  may: 'case.settle',
  summary: "Make the customer's link anew. The old ones go on until they lapse",
  params: z.object({ id: z.uuid() }),
  output: z.object({ link: z.string() }),
  refusals: { 'case.unknown': 404 },
})

export const listMessages = contract({
  route: 'GET /api/messages',
  may: 'message.send',
  summary: 'Messages to customers that wait to be sent by your SMS or mail system',
  output: z.object({
    messages: z.array(
      z.object({
        id: z.string(),
        channel: z.enum(['sms', 'email', 'on_screen']),
        address: z.string().nullable(),
        words: z.string(),
        writtenAt: momentOut,
      }),
    ),
  }),
  refusals: {},
})

export const sentMessage = contract({
  route: 'PUT /api/messages/:id/sent',
  may: 'message.send',
  summary: 'Your system has sent this message',
  params: z.object({ id: z.uuid() }),
  output: z.object({}),
  refusals: { 'message.unknown': 404 },
})

import { z } from 'zod'
import { contract, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { CHECKS } from './readiness.ts'

const key = z
  .string()
  .regex(/^[a-z][a-z0-9_]{1,39}$/)
  .meta({ description: 'Small letters, digits and underscores: how other systems name the queue' })
const params = z.object({ key })

export const listQueues = contract({
  route: 'GET /api/queues',
  may: 'queue.read',
  summary: 'Queues, and what each was checked for before it was opened',
  output: z.object({
    queues: z.array(
      z.object({
        key: z.string(),
        name: z.record(z.string(), z.string()),
        openedAt: momentOut.nullable(),
        openedBy: z.string().nullable(),
        /** Why it was opened although something was missing. */
        openedBecause: z.string().nullable(),
        checks: z.array(z.object({ item: z.enum(CHECKS), how: z.string(), by: z.string(), at: momentOut })),
      }),
    ),
  }),
  refusals: {},
})

export const makeQueue = contract({
  route: 'POST /api/queues',
  may: 'queue.make',
  summary: 'A new queue. It is closed until it is ready',
  body: z.object({ key, name: z.object({ 'zh-Hant': text(60), 'zh-Hans': text(60), en: text(60) }) }),
  output: z.object({}),
  refusals: { 'queue.exists': 409 },
})

export const checkQueue = contract({
  route: 'PUT /api/queues/:key/checks/:item',
  may: 'queue.ready',
  summary: 'Say how one thing a queue needs was looked after',
  params: params.extend({ item: z.enum(CHECKS) }),
  body: z.object({ how: text(300) }),
  output: z.object({}),
  refusals: { 'queue.unknown': 404 },
})

export const openTheQueue = contract({
  route: 'PUT /api/queues/:key/opening',
  may: 'queue.ready',
  summary: 'Open a queue. With something missing only with a reason, under your name',
  params,
  body: z.object({ because: textOrEmpty(500).default('') }),
  output: z.object({}),
  refusals: { 'queue.unknown': 404, 'queue.already_open': 409, 'queue.not_ready': 409 },
})

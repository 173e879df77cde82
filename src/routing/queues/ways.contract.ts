import { z } from 'zod'
import { CALENDARS } from '#desk/public.ts'
import { contract, language, moment, momentOut, text } from '#platform/public.ts'
import { MOST_TEXTS } from './in-hand.ts'
import { LONGEST_WAIT_MINUTES, OUTSIDE, OVERFLOWS } from './ways.ts'

const ways = z.object({
  waitMostMinutes: z.number().int().min(1).max(LONGEST_WAIT_MINUTES).meta({
    description: 'So long somebody waits with the line open, then a call is promised',
  }),
  overflow: z.enum(OVERFLOWS).meta({ description: 'Whether a lead who is free is asked at half of it' }),
  critical: z
    .boolean()
    .meta({ description: 'Advice that somebody new gives only with a lead or the second line here' }),
  outsideHours: z
    .enum(OUTSIDE)
    .meta({ description: 'Whoever calls while we are closed is called back, or written to' }),
})

const now = z.object({
  key: z.string(),
  name: z.record(z.string(), z.string()),
  isOpen: z.boolean(),
  opensAt: momentOut.nullable(),
  waiting: z.number(),
  longestWaitSeconds: z.number().nullable(),
  here: z.number().meta({ description: 'How many take it and have said that they are here' }),
})

export const readQueuesNow = contract({
  route: 'GET /api/queues/now',
  may: 'queue_ways.read',
  summary: 'Queue by queue: how many wait, the longest wait, and how many are here for it',
  output: z.object({ queues: z.array(now) }),
  refusals: {},
})

export const readQueueWays = contract({
  route: 'GET /api/queues/ways',
  may: 'queue_ways.read',
  summary: 'How each queue treats whoever waits, when it works, who takes it, and how many texts each holds',
  output: z.object({
    queues: z.array(
      now.extend(ways.shape).extend({
        calendar: z.enum(CALENDARS),
        zone: z.string().nullable(),
        hours: z.array(z.object({ days: z.array(z.number()), from: z.string(), to: z.string() })),
      }),
    ),
    people: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        language,
        /** None: every queue of their language. */
        queues: z.array(z.object({ key: z.string(), until: momentOut.nullable() })),
        texts: z.number(),
        ownTexts: z.boolean(),
      }),
    ),
    usualTexts: z.number(),
  }),
  refusals: {},
})

const queue = z.object({ key: text(40) })
const person = z.object({ key: text(200) })

export const setQueueWays = contract({
  route: 'PUT /api/queues/:key/ways',
  may: 'queue_ways.arrange',
  summary: 'Say how a queue treats whoever waits in it. What was announced already stays as it was said',
  params: queue,
  body: ways,
  output: z.object({}),
  refusals: { 'queue.unknown': 404 },
})

export const setTakes = contract({
  route: 'PUT /api/people/:key/queues',
  may: 'queue_ways.arrange',
  summary: 'Say which queues somebody takes. None: every queue of their language',
  params: person,
  body: z.object({ queues: z.array(text(40)).max(100), until: moment.nullish() }),
  output: z.object({}),
  refusals: { 'agent.unknown': 404, 'queue.unknown': 404, 'takes.until': 422 },
})

export const setTexts = contract({
  route: 'PUT /api/people/:key/texts',
  may: 'queue_ways.arrange',
  summary: 'Say how many texts somebody has beside each other. None: as many as the house says',
  params: person,
  body: z.object({ texts: z.number().int().min(1).max(MOST_TEXTS).nullable() }),
  output: z.object({}),
  refusals: { 'agent.unknown': 404 },
})

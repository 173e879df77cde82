import { z } from 'zod'
import { contract, moment, momentOut, text } from '#platform/public.ts'
import { SOURCES } from './sensitive.ts'

const source = z.enum(SOURCES)
const params = z.object({ id: z.uuid() })
const REASON_LEAST = 6
const reason = text(300).refine((it) => it.length >= REASON_LEAST, 'sensitive.reason_needed')

export const listSensitive = contract({
  route: 'GET /api/sensitive',
  may: 'sensitive.list',
  summary: 'Customers whom volunteers serve for a time: why, from what, until when; and whom the record would bear out',
  output: z.object({
    entries: z.array(
      z.object({
        id: z.string(),
        customer: z.object({ id: z.string(), name: z.string().nullable() }),
        source,
        reason: z.string(),
        severe: z.boolean(),
        from: momentOut,
        until: momentOut,
        listedBy: z.string(),
        appeal: z
          .object({ words: z.string(), at: momentOut, answeredAt: momentOut.nullable(), kept: z.boolean().nullable() })
          .nullable(),
        /** False where an appeal was left unanswered: the entry stands here and does nothing. */
        hasEffect: z.boolean(),
      }),
    ),
    proposals: z.array(
      z.object({
        customer: z.object({ id: z.string(), name: z.string().nullable() }),
        sources: z.array(source),
        openCases: z.number(),
        unresolved: z.number(),
        broken: z.number(),
        confirmed: z.number(),
        watched: z.boolean(),
      }),
    ),
  }),
  refusals: {},
})

export const putOnList = contract({
  route: 'POST /api/sensitive',
  may: 'sensitive.list',
  summary: 'Put a customer on the list for a time, with the reason and what it rests on',
  body: z.strictObject({
    customer: z.uuid(),
    source,
    reason,
    severe: z.boolean().default(false),
    from: moment.optional(),
    until: moment,
  }),
  output: z.object({ id: z.string() }),
  refusals: {
    'customer.unknown': 404,
    'sensitive.no_source': 422,
    'sensitive.until': 422,
    'sensitive.listed_already': 409,
  },
})

export const takeOffList = contract({
  route: 'PUT /api/sensitive/:id/ending',
  may: 'sensitive.list',
  summary: 'Take a customer off the list before it ends by itself',
  params,
  body: z.strictObject({ because: text(300) }),
  output: z.object({}),
  refusals: { 'sensitive.unknown': 404 },
})

export const appealList = contract({
  route: 'POST /api/sensitive/:id/appeal',
  may: 'sensitive.appeal',
  summary: 'Somebody says the customer should not be on it. Unanswered for a week, the entry has no effect',
  params,
  body: z.strictObject({ words: text(1000) }),
  output: z.object({}),
  refusals: { 'sensitive.unknown': 404, 'appeal.open_already': 409 },
})

export const answerListAppeal = contract({
  route: 'PUT /api/sensitive/:id/appeal',
  may: 'sensitive.list',
  summary: 'Answer an appeal. Not by whoever listed the customer, nor by whoever took the appeal',
  params,
  body: z.strictObject({ kept: z.boolean(), why: text(1000) }),
  output: z.object({}),
  refusals: {
    'sensitive.unknown': 404,
    'appeal.none': 409,
    'appeal.answered': 409,
    'appeal.not_yours': 409,
  },
})

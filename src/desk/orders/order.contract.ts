import { z } from 'zod'
import { contract, language, moment, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { lane, service } from '../outcomes/outcome.contract.ts'
import { WAYS } from './order.ts'

const params = z.object({ id: z.uuid() })
const ways = z.array(z.enum(WAYS))

export const orderView = z.object({
  id: z.string(),
  ref: z.string(),
  service: z.string(),
  lane: z.string(),
  words: z.string(),
  state: z.enum(['running', 'at_risk', 'done', 'cancelled']),
  orderedAt: momentOut,
  dueAt: momentOut.nullable(),
  needBy: momentOut.nullable(),
  needWhy: z.string().nullable(),
  atRiskAt: momentOut.nullable(),
  doneAt: momentOut.nullable(),
  case: z.string().nullable(),
  said: z.object({ words: z.string(), basis: z.string(), minutes: z.number(), at: momentOut }).nullable(),
  steps: z.array(
    z.object({ key: z.string(), byAt: momentOut, cameAt: momentOut.nullable(), missingAt: momentOut.nullable() }),
  ),
  /** What may be offered now. Once the day it was for has passed, bringing it is not among them. */
  ways,
  choice: z
    .object({
      ways,
      offeredAt: momentOut,
      chosen: z.enum(WAYS).nullable(),
      chosenAt: momentOut.nullable(),
      chosenVia: z.enum(['portal', 'agent', 'message']).nullable(),
    })
    .nullable(),
})

export const takeOrder = contract({
  route: 'POST /api/orders',
  may: 'outcome.write',
  summary: 'A customer waits for something from us: from now on it is followed, step by step',
  body: z.object({
    ref: text(120),
    service,
    lane,
    queue: text(40),
    language,
    customer: z.strictObject({
      name: text(80).optional(),
      phone: text(40).optional(),
      email: z.email().max(200).optional(),
      account: text(80).optional(),
    }),
    words: textOrEmpty(120).default('').meta({ description: 'What it is, as the customer would name it' }),
    orderedAt: moment,
    dueAt: moment.optional().meta({ description: 'When we said. Left out: what was told this customer before' }),
    need: z.object({ by: moment, why: textOrEmpty(200).default('') }).optional(),
    steps: z
      .array(z.object({ key: text(40), by: moment }))
      .max(12)
      .default([])
      .meta({ description: 'What has to be seen on the way, and by when' }),
  }),
  output: z.object({ id: z.string(), said: z.string().nullable(), again: z.boolean() }),
  refusals: { 'queue.unknown': 404 },
  example: {
    ref: 'R-20260716-0042',
    service: 'delivery',
    lane: 'north',
    queue: 'orders',
    language: 'zh-Hant',
    customer: { phone: '0900-000-478' },
    words: '音樂盒',
    orderedAt: '2026-07-16T11:00:00+08:00',
    steps: [{ key: 'dispatched', by: '2026-07-17T18:00:00+08:00' }],
  },
})

export const stepCame = contract({
  route: 'POST /api/outcomes/:subject/steps',
  may: 'outcome.write',
  summary: 'An expected step of an order was seen. The same step again changes nothing',
  params: z.object({ subject: text(120) }),
  body: z.object({ service, key: text(40), at: moment }),
  output: z.object({ late: z.boolean() }),
  refusals: { 'order.unknown': 404, 'step.unknown': 404 },
})

export const setNeedDate = contract({
  route: 'PUT /api/orders/:id/need',
  may: 'order.act',
  summary: 'By when the customer needs it, and why by then',
  params,
  body: z.object({ by: moment, why: textOrEmpty(200).default('') }),
  output: z.object({}),
  refusals: { 'order.unknown': 404, 'order.over': 409 },
})

export const takeWay = contract({
  route: 'PUT /api/orders/:id/choice',
  may: 'order.act',
  summary: 'The customer has told me which way out they take',
  params,
  body: z.object({ way: z.enum(WAYS) }),
  output: z.object({}),
  refusals: {
    'order.unknown': 404,
    'order.over': 409,
    'choice.need_passed': 409,
    'choice.not_offered': 409,
  },
})

export const ordersOfContact = contract({
  route: 'GET /api/contacts/:id/orders',
  may: 'contact.read',
  summary: 'What this customer waits for from us',
  params,
  output: z.object({ orders: z.array(orderView) }),
  refusals: { 'contact.unknown': 404 },
})

import { z } from 'zod'
import { contract, moment, momentOut, text } from '#platform/public.ts'
import { adjustmentIn, assessmentIn, twinView, verbatim } from './intake.contract.ts'

const params = z.object({ id: z.uuid() })
const unknown = { 'case.unknown': 404 } as const

export const readIntake = contract({
  route: 'GET /api/cases/:id/intake',
  may: 'case.read',
  summary: 'How a case came in: the own words, when it was heard of and when written down, what was seen in it',
  params,
  output: z.object({
    channel: z.string(),
    words: z.string().nullable(),
    language: z.string().nullable(),
    remedy: z.object({ stated: z.string().nullable() }).nullable(),
    happened: z.string().nullable(),
    reach: z.string().nullable(),
    receivedAt: momentOut,
    writtenAt: momentOut,
    writtenBy: z.string().nullable(),
    acknowledgedAt: momentOut.nullable(),
    acknowledgement: z.object({ channel: z.string(), nextUpdateAt: momentOut }).nullable(),
    firstAnswerAt: momentOut.nullable(),
    receipts: z.array(
      z.object({ receivedAt: momentOut, because: z.string(), by: z.string().nullable(), at: momentOut }),
    ),
    corrections: z.array(z.object({ version: z.number(), words: z.string(), at: momentOut })),
    contacts: z.object({ conversations: z.number(), intakes: z.number(), merged: z.number() }),
    assessment: assessmentIn.extend({ by: z.string(), at: momentOut }).nullable(),
    safety: z.array(z.object({ because: z.string(), raisedAt: momentOut, seenBy: z.string().nullable() })),
    mayHandle: z.boolean(),
    adjustments: z
      .array(z.object({ id: z.string(), basis: z.string(), instruction: z.string(), by: z.string(), at: momentOut }))
      .meta({ description: 'Empty for everybody who does not handle the case' }),
    twins: z.object({
      possible: z.array(twinView),
      merged: z.array(z.object({ id: z.string(), number: z.number(), because: z.string(), at: momentOut })),
      into: z.object({ id: z.string(), number: z.number() }).nullable(),
      separate: z.array(z.object({ id: z.string(), number: z.number(), because: z.string() })),
    }),
    notComplaint: z.object({ instead: z.string(), because: z.string(), by: z.string() }).nullable(),
  }),
  refusals: unknown,
})

export const changeWords = contract({
  route: 'PUT /api/cases/:id/verbatim',
  may: 'case.settle',
  summary: 'Refused to everybody: what the customer said stays as it was said. A correction is added beside it',
  params,
  body: z.object({ words: verbatim }),
  output: z.object({}),
  refusals: { ...unknown, 'case.verbatim_stays': 409 },
})

export const addCorrection = contract({
  route: 'POST /api/cases/:id/corrections',
  may: 'case.settle',
  summary: 'What the customer says differently now, as the next version beside the first',
  params,
  body: z.object({ words: verbatim }),
  output: z.object({ version: z.number() }),
  refusals: unknown,
})

export const moveReceipt = contract({
  route: 'PUT /api/cases/:id/received',
  may: 'case.settle',
  summary: 'Somebody here had heard of it earlier. The old moment stays written; due dates follow the new one',
  params,
  body: z.object({ receivedAt: moment, because: text(300) }),
  output: z.object({ receivedAt: momentOut, nextUpdateAt: momentOut.nullable() }),
  refusals: {
    ...unknown,
    'receipt.not_earlier': 409,
    'intake.in_the_future': 422,
    'intake.too_long_ago': 422,
  },
})

export const assess = contract({
  route: 'PUT /api/cases/:id/assessment',
  may: 'case.settle',
  summary: 'Severity, safety, complexity, impact, need to act at once: five answers, and no priority made of them',
  params,
  body: assessmentIn,
  output: z.object({}),
  refusals: unknown,
})

export const addAdjustment = contract({
  route: 'POST /api/cases/:id/adjustments',
  may: 'adjustment.handle',
  summary: 'What to do differently for this customer, and how we know. No diagnosis',
  params,
  body: adjustmentIn,
  output: z.object({ id: z.string() }),
  refusals: unknown,
})

export const endAdjustment = contract({
  route: 'DELETE /api/cases/:id/adjustments/:adjustment',
  may: 'adjustment.handle',
  summary: 'It is needed no longer',
  params: z.object({ id: z.uuid(), adjustment: z.uuid() }),
  output: z.object({}),
  refusals: { ...unknown, 'adjustment.unknown': 404 },
})

export const listAlerts = contract({
  route: 'GET /api/alerts',
  may: 'alert.see',
  summary: 'Cases in which somebody may come to harm, that nobody has looked at yet',
  output: z.object({
    alerts: z.array(
      z.object({
        id: z.string(),
        because: z.enum(['assessed', 'self_harm', 'threat']),
        raisedAt: momentOut,
        case: z.object({ id: z.string(), number: z.number(), title: z.string() }),
      }),
    ),
  }),
  refusals: {},
})

export const seeAlert = contract({
  route: 'PUT /api/alerts/:id/seen',
  may: 'alert.see',
  summary: 'Somebody looks at it now',
  params,
  output: z.object({}),
  refusals: { 'alert.unknown': 404 },
})

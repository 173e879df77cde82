import { z } from 'zod'
import { contract, moment, momentOut, text } from '#platform/public.ts'

const params = z.object({ id: z.uuid() })
const range = z.object({ low: z.number(), high: z.number() })
const estimate = z.object({
  strong: z.number(),
  reported: z.number(),
  drawn: z.number(),
  checked: z.number(),
  both: z.number(),
  share: range.nullable(),
  unreported: range.nullable(),
  kappa: z.number().nullable(),
  canTell: z.boolean(),
})
const one = z.object({
  id: z.string(),
  seed: z.string(),
  from: momentOut,
  to: momentOut,
  drawnAt: momentOut,
  estimate,
})

export const drawReportSample = contract({
  route: 'POST /api/report-samples',
  may: 'sample.check',
  summary: 'Draws contacts with strong signals that nobody reported. The same seed over the same time draws the same',
  body: z.object({ seed: text(60), from: moment, to: moment }),
  output: z.object({ id: z.string() }),
  refusals: { 'sample.no_time': 409 },
})

export const listReportSamples = contract({
  route: 'GET /api/report-samples',
  may: 'sample.read',
  summary: 'How much is borne in silence: what was drawn, what two people saw in it, and how far that carries',
  output: z.object({ samples: z.array(one) }),
  refusals: {},
})

export const readReportSample = contract({
  route: 'GET /api/report-samples/:id',
  may: 'sample.check',
  summary: 'The contacts drawn, with my own answers. The other’s are not shown',
  params,
  output: one.extend({
    contacts: z.array(
      z.object({
        contact: z.string(),
        at: momentOut,
        channel: z.string(),
        mine: z.boolean().nullable(),
        answers: z.number(),
      }),
    ),
  }),
  refusals: { 'sample.unknown': 404 },
})

export const checkDrawn = contract({
  route: 'PUT /api/report-samples/:id/contacts/:contact',
  may: 'sample.check',
  summary: 'Was something done to the person in this conversation: yes or no',
  params: params.extend({ contact: z.uuid() }),
  body: z.object({ incident: z.boolean() }),
  output: z.object({}),
  refusals: { 'sample.unknown': 404, 'sample.own': 403, 'sample.said': 409, 'sample.enough': 409 },
})

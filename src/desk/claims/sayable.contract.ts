import { z } from 'zod'
import { contract, language, moment, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { keptShare, lane, service } from '../outcomes/outcome.contract.ts'
import { PROMISE_KINDS } from '../promises/promise.ts'
import { WINDOWS } from './sayable.ts'

const spoken = z.object({ minutes: z.number(), by: momentOut, low: z.number().nullable(), high: z.number().nullable() })

export const sayable = z.object({
  service: z.string(),
  lane: z.string(),
  from: momentOut,
  asOf: momentOut,
  of: z.number(),
  window: z.enum(WINDOWS),
  cannotTell: z.enum(['none', 'few', 'not_reached']).nullable(),
  usual: spoken.nullable(),
  sure: spoken.nullable(),
  sentence: z.string().nullable(),
  standard: z.object({ minutes: z.number(), words: z.string(), kept: keptShare }).nullable(),
})

export const readSayable = contract({
  route: 'GET /api/sayable',
  may: 'sayable.read',
  summary: 'What may be said: when it usually is done, and when nine times in ten, from what was kept',
  query: z.object({
    service,
    lane,
    from: moment.optional().meta({ description: 'When it begins, or began if it is on its way' }),
    language: language.optional(),
  }),
  output: sayable,
  refusals: {},
})

export const listServices = contract({
  route: 'GET /api/services',
  may: 'sayable.read',
  summary: 'Services and lanes that we have a standard or a history of',
  output: z.object({ services: z.array(z.object({ service: z.string(), lane: z.string() })) }),
  refusals: {},
})

export const sayTime = contract({
  route: 'POST /api/contacts/:id/said-times',
  may: 'contact.say_time',
  summary: 'I told the customer this time. If it was the standard, its owner learns how often it is kept, not I',
  params: z.object({ id: z.uuid() }),
  body: z.object({
    service,
    lane,
    words: text(300),
    basis: z.enum(['article', 'notice', 'standard', 'guess']),
    minutes: z.number().int().min(1).max(525_600),
    askedFor: textOrEmpty(120).default('').meta({ description: 'Who wanted the shorter time to be said' }),
    need: z.object({ by: moment, why: textOrEmpty(200).default('') }).optional(),
  }),
  output: z.object({ statement: z.string(), warned: z.boolean(), kept: keptShare }),
  refusals: { 'contact.unknown': 404, 'contact.not_yours': 403 },
})

export const readKeptRate = contract({
  route: 'GET /api/kept-rate',
  may: 'kept_rate.read',
  summary: 'How often a promise like this one was kept. Below four in five it asks for a later moment or the lead',
  query: z.object({ kind: z.enum(PROMISE_KINDS), due: moment }),
  output: keptShare.extend({
    asOf: momentOut,
    advice: z.enum(['promise.often_late']).nullable(),
    sureBy: momentOut.nullable(),
  }),
  refusals: { 'promise.due_in_the_past': 409 },
})

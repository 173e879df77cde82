import { z } from 'zod'
import { contract, momentOut, textOrEmpty } from '#platform/public.ts'
import { LINES, OURS, PATTERN_KINDS } from './kinds.ts'

const kind = z.enum(PATTERN_KINDS)
const sum = z.object({
  kind,
  subject: z.string(),
  /** The number of the case it is about, where it is about one. */
  number: z.number().nullable(),
  proposed: z.boolean(),
  lines: z.array(
    z.object({
      what: z.enum(LINES),
      n: z.number(),
      atLeast: z.number().nullable(),
      rows: z.array(z.string()),
    }),
  ),
  /** Somebody has confirmed it and a second person is awaited. */
  half: z.object({ by: z.string(), mine: z.boolean(), at: momentOut }).nullable(),
  /** It was done to whoever reads this: they do not decide. */
  isMine: z.boolean(),
})

export const listPatterns = contract({
  route: 'GET /api/patterns',
  may: 'pattern.read',
  summary: 'Sums that reach what the house has set, made at this moment. Nobody is marked by standing here',
  output: z.object({
    proposals: z.array(sum.extend({ customer: z.object({ id: z.string(), name: z.string().nullable() }) })),
    limits: z.number(),
  }),
  refusals: {},
})

const cost = z.object({ seconds: z.number(), low: z.number(), high: z.number(), others: z.number() })

export const readPatterns = contract({
  route: 'GET /api/customers/:id/patterns',
  may: 'pattern.read',
  summary: 'Every sum of one customer line by line with the rows behind it, also those that reach nothing',
  params: z.object({ id: z.uuid() }),
  output: z.object({
    customer: z.object({ id: z.string(), name: z.string().nullable() }),
    sums: z.array(sum),
    contacts: z.array(
      z.object({
        id: z.string(),
        at: momentOut,
        channel: z.enum(['phone', 'chat', 'counter', 'email']),
        minutes: z.number(),
        agent: z.string().nullable(),
        number: z.number().nullable(),
        news: z.boolean().nullable(),
        ours: z.enum(OURS).nullable(),
        /** Only for what counts, and only where there was a queue to cost anything. */
        cost: cost.nullable(),
      }),
    ),
    cases: z.array(
      z.object({
        id: z.string(),
        number: z.number(),
        title: z.string(),
        found: z.enum(['founded', 'unfounded']).nullable(),
        answeredAt: momentOut.nullable(),
      }),
    ),
    /** Waiting that others bore because of what counts; null where nobody can tell. */
    cost: cost.nullable(),
    /** Threats to complain stand apart from complaints made. */
    apart: z.object({ complaints: z.number(), founded: z.number(), levers: z.number(), formsOffered: z.number() }),
    said: z.array(
      z.object({
        kind,
        number: z.number().nullable(),
        state: z.enum(['half', 'confirmed', 'not_confirmed']),
        by: z.array(z.string()),
        because: z.string().nullable(),
        at: momentOut,
      }),
    ),
  }),
  refusals: { 'customer.unknown': 404 },
})

export const sayOnPattern = contract({
  route: 'POST /api/customers/:id/patterns/words',
  may: 'pattern.say',
  summary: 'A person’s word on a sum: both limbs, or why not. Complaints used as pressure take two people',
  params: z.object({ id: z.uuid() }),
  body: z.object({
    kind,
    subject: z.uuid(),
    confirms: z.boolean(),
    beyondNormal: textOrEmpty(1000).default(''),
    harm: textOrEmpty(1000).default(''),
    because: textOrEmpty(1000).default(''),
  }),
  output: z.object({ state: z.enum(['half', 'confirmed', 'not_confirmed']), incident: z.string().nullable() }),
  refusals: {
    'customer.unknown': 404,
    'pattern.not_proposed': 409,
    'pattern.own_contact': 403,
    'pattern.limbs_needed': 422,
    'pattern.reason_needed': 422,
    'pattern.somebody_else': 409,
  },
})

export const noteLever = contract({
  route: 'POST /api/contacts/:id/levers',
  may: 'lever.note',
  summary:
    '"Do it or I complain" was said: written down apart from complaints, with whether the form was offered at once',
  params: z.object({ id: z.uuid() }),
  body: z.object({ demand: z.uuid().optional(), formOffered: z.boolean() }),
  output: z.object({ said: z.number() }),
  refusals: { 'contact.unknown': 404, 'contact.not_yours': 403, 'demand.unknown': 404 },
})

export const lookAtContact = contract({
  route: 'PUT /api/contacts/:id/news',
  may: 'contact.look',
  summary: 'Whether this contact brought anything new about its case. The last word holds; every word is kept',
  params: z.object({ id: z.uuid() }),
  body: z.object({ news: z.boolean() }),
  output: z.object({}),
  refusals: { 'contact.unknown': 404, 'look.no_case': 409 },
})

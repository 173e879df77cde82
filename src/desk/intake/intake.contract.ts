import { z } from 'zod'
import { contract, language, moment, momentOut, text } from '#platform/public.ts'
import { BASES_OF_ADJUSTMENT, COMPLEXITIES, IMMEDIATES, IMPACTS, SAFETIES, SEVERITIES } from './assessment.ts'
import { INTAKE_CHANNELS } from './intake.ts'

const holds = (value: string) => !value.includes('\u0000') && value.isWellFormed()
/** The customer's own words, with every space of them: not even the edges are tidied. */
export const verbatim = z
  .string()
  .max(8000)
  .refine(holds, 'text.not_storable')
  .refine((value) => value.trim() !== '', 'words.needed')

export const twinView = z.object({
  id: z.string(),
  number: z.number(),
  title: z.string(),
  state: z.enum(['open', 'closed']),
  channel: z.string(),
  receivedAt: momentOut,
})
const acknowledgement = z.object({
  at: momentOut,
  channel: z.enum(['sms', 'email', 'on_screen']),
  nextStep: z.enum(['read_by_person', 'taken']),
  nextUpdateAt: momentOut,
})

export const assessmentIn = z.object({
  severity: z.enum(SEVERITIES).nullable().default(null),
  safety: z.enum(SAFETIES).nullable().default(null),
  complexity: z.enum(COMPLEXITIES).nullable().default(null),
  impact: z.enum(IMPACTS).nullable().default(null),
  immediate: z.enum(IMMEDIATES).nullable().default(null),
  immediateWords: text(300).nullable().default(null),
})
export const adjustmentIn = z.object({ basis: z.enum(BASES_OF_ADJUSTMENT), instruction: text(160) })

const customer = z.strictObject({
  id: z.uuid().optional(),
  name: text(80).optional(),
  phone: text(40).optional(),
  email: z.email().max(200).optional(),
  account: text(80).optional(),
})

export const openComplaint = contract({
  route: 'POST /api/cases',
  may: 'case.open',
  summary:
    'Write down what came in: a call, somebody at the counter, a letter, a post. Looks for what it may belong to first',
  body: z.object({
    external: text(120)
      .optional()
      .meta({ description: 'Your own name for what came in. The same name again is the same intake' }),
    channel: z.enum(INTAKE_CHANNELS),
    queue: text(40),
    language,
    customer: customer.default({}),
    words: verbatim,
    remedy: z
      .union([z.object({ stated: text(500) }), z.literal('asked_not_stated')])
      .optional()
      .meta({ description: 'What would put it right, in the customer’s words; or that it was asked and not said' }),
    title: text(120).optional(),
    need: text(500).optional(),
    happened: text(200).optional(),
    receivedAt: moment.optional(),
    assessment: assessmentIn.optional(),
    adjustment: adjustmentIn.optional(),
    twin: z.union([z.object({ join: z.uuid() }), z.object({ separate: text(300) })]).optional(),
  }),
  output: z.object({
    case: z.object({ id: z.string(), number: z.number() }).nullable(),
    again: z.boolean(),
    joined: z.boolean(),
    twins: z.array(twinView),
    acknowledgement: acknowledgement.nullable(),
    link: z.string().nullable(),
  }),
  refusals: {
    'queue.unknown': 404,
    'customer.unknown': 404,
    'twin.unknown': 404,
    'intake.remedy_missing': 422,
    'intake.in_the_future': 422,
    'intake.too_long_ago': 422,
  },
  example: {
    channel: 'counter',
    queue: 'orders',
    language: 'zh-Hant',
    customer: { name: '林先生', phone: '0900-000-478' },
    words: '沙發送來就缺一隻腳，打了三次電話都說會回電。',
    remedy: { stated: '星期六以前補一隻腳來' },
  },
})

export const complaintForm = contract({
  route: 'GET /api/complaints',
  may: 'complaint.send',
  summary: 'Whose public page this is, and which queues it can be sent to',
  output: z.object({
    house: z.string(),
    zone: z.string(),
    queues: z.array(z.object({ key: z.string(), name: z.record(z.string(), z.string()) })),
  }),
  refusals: {},
})

export const sendComplaint = contract({
  route: 'POST /api/complaints',
  may: 'complaint.send',
  summary: 'Anybody complains, without an account. Gives the number and a link to the case',
  body: z.object({
    key: z
      .string()
      .regex(/^[\w-]{20,80}$/)
      .meta({
        description: 'Made by the writer’s device at random: sent twice with the same key, it is one complaint',
      }),
    words: verbatim,
    happened: text(200).optional(),
    remedy: text(500).optional().meta({ description: 'Left out where the writer was asked and does not say' }),
    name: text(80).optional(),
    phone: text(40).optional(),
    email: z.email().max(200).optional(),
    language,
    queue: text(40).optional(),
  }),
  output: z.object({
    number: z.number(),
    again: z.boolean(),
    link: z.string().nullable(),
    acknowledgement: acknowledgement.nullable(),
  }),
  refusals: { 'queue.unknown': 404, 'complaint.too_many': 429 },
})

export const hintBeforeSending = contract({
  route: 'POST /api/complaints/hint',
  may: 'complaint.send',
  summary: 'Whether the words would be hard to read, and what is left without those sentences. Nothing is kept of it',
  body: z.object({ words: verbatim }),
  output: z.object({ isHard: z.boolean(), without: z.string().nullable() }),
  refusals: { 'complaint.too_many': 429 },
})

import { z } from 'zod'
import { contract, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { EXPLANATION_ANSWERS } from './explanation.ts'

const params = z.object({ id: z.uuid() })
const ofCase = { 'case.unknown': 404, 'case.already_closed': 409, 'contact.unknown': 404 } as const

export const readExplanations = contract({
  route: 'GET /api/cases/:id/explanations',
  may: 'case.read',
  summary:
    'What was explained, the how manieth time, whether it was accepted; what we said back, and whether that was right',
  params,
  output: z.object({
    explanations: z.array(
      z.object({
        id: z.string(),
        nth: z.number(),
        words: z.string(),
        answer: z.enum(EXPLANATION_ANSWERS).nullable(),
        by: z.string(),
        at: momentOut,
      }),
    ),
    restatements: z.array(
      z.object({
        id: z.string(),
        words: z.string(),
        answer: z.enum(['confirmed', 'corrected']).nullable(),
        correction: z.string().nullable(),
        by: z.string(),
        at: momentOut,
      }),
    ),
    understood: z.boolean(),
    escalated: z.boolean(),
    arguments: z.array(z.object({ words: z.string(), to: z.string(), by: z.string(), at: momentOut })),
  }),
  refusals: { 'case.unknown': 404 },
})

export const explain = contract({
  route: 'POST /api/cases/:id/explanations',
  may: 'case.explain',
  summary: 'Write down what was explained to the customer',
  params,
  body: z.object({
    words: text(1000),
    contact: z.uuid().optional(),
    demand: z.uuid().optional().meta({ description: 'Which demand it was about, where it was about one' }),
  }),
  output: z.object({ id: z.string(), nth: z.number() }),
  refusals: { ...ofCase, 'demand.unknown': 404 },
})

export const answerExplanation = contract({
  route: 'PUT /api/explanations/:id/answer',
  may: 'case.explain',
  summary: 'Agreed, partly, or not. The third without agreement goes to the second line',
  params,
  body: z.object({ answer: z.enum(EXPLANATION_ANSWERS) }),
  output: z.object({ escalated: z.boolean() }),
  refusals: { 'explanation.unknown': 404, 'explanation.already_answered': 409, 'case.already_closed': 409 },
})

export const restate = contract({
  route: 'POST /api/cases/:id/restatements',
  may: 'case.explain',
  summary: 'Say back in your own words what the customer told us, and ask whether it is right',
  params,
  body: z.object({ words: text(1000), contact: z.uuid().optional() }),
  output: z.object({ id: z.string() }),
  refusals: ofCase,
})

export const answerRestated = contract({
  route: 'PUT /api/restatements/:id/answer',
  may: 'case.explain',
  summary: 'The customer confirmed it, or corrected it. Corrections are kept',
  params,
  body: z.object({ answer: z.enum(['confirmed', 'corrected']), correction: textOrEmpty(1000).default('') }),
  output: z.object({}),
  refusals: {
    'restatement.unknown': 404,
    'restatement.already_answered': 409,
    'restatement.correction_needed': 409,
    'case.already_closed': 409,
  },
})

export const fileArgument = contract({
  route: 'POST /api/cases/:id/arguments',
  may: 'case.explain',
  summary: 'Put the customer’s argument to a department, in the customer’s own words and unchanged',
  params,
  body: z.object({
    words: z
      .string()
      .min(1)
      .max(4000)
      .refine((it) => it.trim() !== '' && !it.includes('\u0000') && it.isWellFormed(), 'text.not_storable'),
    to: text(40),
  }),
  output: z.object({ id: z.string() }),
  refusals: { 'case.unknown': 404, 'case.already_closed': 409, 'argument.no_department': 404 },
})

export const readArguments = contract({
  route: 'GET /api/arguments',
  may: 'argument.read',
  summary: 'Arguments of customers that were put to you',
  output: z.object({
    arguments: z.array(
      z.object({
        id: z.string(),
        case: z.number(),
        title: z.string(),
        words: z.string(),
        by: z.string(),
        at: momentOut,
      }),
    ),
  }),
  refusals: {},
})

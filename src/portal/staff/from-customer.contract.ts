import { z } from 'zod'
import { contract, momentOut, textOrEmpty } from '#platform/public.ts'
import { ABOUT, ANSWERS } from '../corrections/correction.ts'

export const readFromCustomer = contract({
  route: 'GET /api/cases/:id/from-customer',
  may: 'case.read',
  summary:
    'What the customer said on their own page: corrections to answer, who was asked for, what they say to each decision',
  params: z.object({ id: z.uuid() }),
  output: z.object({
    words: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['correction', 'addition', 'thanks', 'apology']),
        words: z.string(),
        at: momentOut,
        about: z.enum(ABOUT).nullable(),
        rememberedOn: z.string().nullable(),
        answer: z.enum(ANSWERS).nullable(),
        answerWords: z.string().nullable(),
        answeredBy: z.string().nullable(),
        answeredAt: momentOut.nullable(),
        mayAnswer: z.boolean(),
      }),
    ),
    understood: z.object({ says: z.enum(['yes', 'no']), at: momentOut }).nullable(),
    supervisor: z
      .object({
        askedAt: momentOut,
        by: momentOut,
        state: z.enum(['open', 'kept', 'broken', 'moved']),
        nth: z.number(),
      })
      .nullable(),
    decisions: z.array(
      z.object({
        demand: z.string(),
        words: z.string().nullable(),
        answer: z.enum(['accepted', 'rejected']),
        at: momentOut,
      }),
    ),
    withdrawal: z
      .object({ words: z.string(), at: momentOut, demands: z.number(), takenBackAt: momentOut.nullable() })
      .nullable(),
    trust: z.array(
      z.object({ occasion: z.string(), fair: z.string().nullable(), helped: z.string().nullable(), at: momentOut }),
    ),
  }),
  refusals: { 'case.unknown': 404 },
})

export const answerWords = contract({
  route: 'PUT /api/cases/:id/words/:word/answer',
  may: 'case.settle',
  summary: 'Answer what the customer wrote: taken over, kept with a reason, or a line back to thanks and apologies',
  params: z.object({ id: z.uuid(), word: z.uuid() }),
  body: z.object({
    as: z.enum(ANSWERS),
    words: textOrEmpty(1000).default(''),
    /** What we now understand the need to be; without it, the customer's own words. */
    need: textOrEmpty(500).default(''),
  }),
  output: z.object({}),
  refusals: {
    'case.unknown': 404,
    'words.unknown': 404,
    'words.not_yours': 403,
    'words.not_answerable': 409,
    'words.already_answered': 409,
    'words.because_needed': 409,
    'words.earliest_counts': 409,
  },
})

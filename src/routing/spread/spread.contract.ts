import { z } from 'zod'
import { contract, moment } from '#platform/public.ts'

const spread = z
  .object({
    people: z.number(),
    total: z.number(),
    most: z.number(),
    mean: z.number(),
    mostToMean: z.number().nullable(),
  })
  .nullable()

export const readSpread = contract({
  route: 'GET /api/exposure-spread',
  may: 'spread.read',
  summary:
    'How hard contacts were spread over people before and after a day: the sum and the most of one, without names',
  query: z.object({ around: moment, days: z.coerce.number().int().min(1).max(92).default(14) }),
  output: z.object({ before: spread, after: spread }),
  refusals: {},
})

export const readRule = contract({
  route: 'GET /api/before-answer-rule',
  may: 'spread.read',
  summary: 'Of the contacts put first because we owed them something, how many turned hard, against the others',
  query: z.object({ days: z.coerce.number().int().min(1).max(366).default(92) }),
  output: z.object({
    flagged: z.number(),
    flaggedHard: z.number(),
    others: z.number(),
    othersHard: z.number(),
    precision: z.number().nullable(),
    baseRate: z.number().nullable(),
  }),
  refusals: {},
})

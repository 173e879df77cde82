import { z } from 'zod'
import { contract, momentOut } from '#platform/public.ts'
import { FIGURES } from './figure.ts'

const days = z.object({ days: z.coerce.number().int().min(1).max(366).default(7) })

export const readWins = contract({
  route: 'GET /api/wins',
  may: 'wins.read',
  summary: 'Three wins: three figures each for customers, staff and company, made from rows',
  query: days,
  output: z.object({
    from: momentOut,
    to: momentOut,
    before: momentOut,
    figures: z.array(
      z.object({
        id: z.enum(FIGURES),
        whose: z.enum(['customer', 'staff', 'company']),
        good: z.enum(['up', 'down']),
        numerator: z.number(),
        denominator: z.number(),
        low: z.number(),
        high: z.number(),
        was: z.object({ numerator: z.number(), denominator: z.number() }),
        excluded: z.record(z.string(), z.number()),
        verdict: z.enum(['better', 'worse', 'no_clear_change', 'cannot_tell', 'not_shown']),
        enough: z.number(),
        trend: z.array(z.object({ day: z.string(), numerator: z.number(), denominator: z.number() })),
      }),
    ),
  }),
  refusals: {},
})

export const readRows = contract({
  route: 'GET /api/wins/:figure/rows',
  may: 'wins.rows',
  summary: 'The rows behind one figure, those left out included, each with its reason',
  params: z.object({ figure: z.enum(FIGURES) }),
  query: days,
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        about: z.enum(['promise', 'contact', 'assist', 'recovery', 'card', 'answer']),
        at: momentOut,
        label: z.string(),
        counts: z.boolean().nullable(),
        because: z.string().nullable(),
      }),
    ),
  }),
  refusals: {},
})

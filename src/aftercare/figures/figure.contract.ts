import { z } from 'zod'
import { contract, momentOut } from '#platform/public.ts'

const share = z.object({
  numerator: z.number(),
  denominator: z.number(),
  low: z.number(),
  high: z.number(),
  excluded: z.record(z.string(), z.number()),
})
const felt = z.array(
  z.object({
    month: z.string(),
    /** Nothing where fewer than ten have answered: none and nine look the same. */
    shown: z.object({ answers: z.number(), yesTenths: z.number() }).nullable(),
  }),
)

export const readAftercareFigures = contract({
  route: 'GET /api/aftercare/figures',
  may: 'aftercare.figures',
  summary:
    'How the house did for its people: answered within the shift, looked in within half an hour. About nobody by name but whoever was asked to come',
  query: z.object({ days: z.coerce.number().int().min(1).max(366).default(30) }),
  output: z.object({
    from: momentOut,
    to: momentOut,
    backedInShift: share,
    lookedInInTime: share,
    /** Of the side that was asked to look in: my own; for whoever manages, everybody's. Never of those who were looked in on. */
    byLead: z.array(z.object({ lead: z.string(), asked: z.number(), inTime: z.number() })),
    feltBacked: felt,
    feltSupported: felt,
  }),
  refusals: {},
})

import { z } from 'zod'
import { contract, momentOut } from '#platform/public.ts'

export const readEffort = contract({
  route: 'GET /api/cases/:id/effort',
  may: 'case.read',
  summary: 'What was done for this customer, each line on the fact it stands on',
  params: z.object({ id: z.uuid() }),
  output: z.object({
    lines: z.array(
      z.object({
        fact: z.number(),
        at: momentOut,
        words: z.string(),
        /** What the customer reads of the same line, in their language. */
        toCustomer: z.string(),
      }),
    ),
  }),
  refusals: { 'case.unknown': 404 },
})

import { z } from 'zod'
import { contract, momentOut } from '#platform/public.ts'
import { ENDINGS, LEARNINGS } from '#redress/public.ts'

export const readMyClosings = contract({
  route: 'GET /api/day/closings',
  may: 'day.read',
  summary: 'How the cases ended in which I had the customer: whoever took the call hears what became of it',
  output: z.object({
    closings: z.array(
      z.object({
        case: z.string(),
        number: z.number(),
        title: z.string(),
        ended: z.enum(ENDINGS),
        learning: z.enum(LEARNINGS),
        words: z.string(),
        at: momentOut,
      }),
    ),
  }),
  refusals: {},
})

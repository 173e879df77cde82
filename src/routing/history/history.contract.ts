import { z } from 'zod'
import { contract } from '#platform/public.ts'

const known = z.union([
  z.object({ value: z.number(), n: z.number() }),
  z.object({ value: z.null(), n: z.number(), why: z.enum(['too_few', 'not_there']) }),
])

export const readPlanHistory = contract({
  route: 'GET /api/plan/history',
  may: 'plan.work',
  summary:
    'What the house knows of its own days on the phone: how many come in each half hour, how long it takes, how long people wait before they hang up. Of nobody alone; what cannot be told says why',
  query: z.object({ days: z.coerce.number().int().min(7).max(92).default(28) }),
  output: z.object({
    fromDay: z.string().nullable(),
    toDay: z.string().nullable(),
    days: z.number(),
    profile: z.array(z.number()).readonly(),
    contacts: known,
    handle: known,
    patience: known,
    abusive: known,
    recall: known,
    abandonment: known,
    /** After how many seconds half would have hung up, where enough waited that long. */
    medianPatience: z.number().nullable(),
  }),
  refusals: {},
})

import { z } from 'zod'
import { contract } from '#platform/public.ts'

export const readTuning = contract({
  route: 'GET /api/care-cards/tuning',
  may: 'care_plan.run',
  summary:
    'From how long a contact a card is asked for on my floor, and why: the last weeks, and what one lead can do. Of no person',
  output: z.object({
    from: z.number(),
    aDay: z.number(),
    leads: z.number(),
    days: z.number(),
    /** Contacts of the last weeks from ten minutes on, and those that would have brought a card. */
    long: z.number(),
    asked: z.number(),
  }),
  refusals: {},
})

export const setTuning = contract({
  route: 'PUT /api/care-cards/tuning',
  may: 'care_plan.make',
  summary: 'How many cards after a long contact one lead can carry out in a day. The length follows from it',
  body: z.object({ aDay: z.number().int().min(0).max(40) }),
  output: z.object({}),
  refusals: {},
})

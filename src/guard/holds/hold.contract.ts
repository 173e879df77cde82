import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'
import { SUBJECTS } from '../evidence/evidence.ts'

export const placeHold = contract({
  route: 'POST /api/holds',
  may: 'hold.place',
  summary: 'Nothing of this is erased until the hold is lifted, whatever its age',
  body: z.object({ on: z.enum(SUBJECTS), id: z.uuid(), because: text(500) }),
  output: z.object({ id: z.string() }),
  refusals: { 'hold.unknown': 404, 'hold.stands': 409 },
})

export const liftOneHold = contract({
  route: 'PUT /api/holds/:id/lifting',
  may: 'hold.place',
  summary: 'Lift a hold, with the reason. What is old enough goes at the next ring',
  params: z.object({ id: z.uuid() }),
  body: z.object({ because: text(500) }),
  output: z.object({}),
  refusals: { 'hold.unknown': 404, 'hold.none': 409 },
})

export const listHolds = contract({
  route: 'GET /api/holds',
  may: 'hold.place',
  summary: 'What is held and what was, by whom, since when and why',
  output: z.object({
    holds: z.array(
      z.object({
        id: z.string(),
        on: z.enum(SUBJECTS),
        about: z.string(),
        because: z.string(),
        by: z.string(),
        at: momentOut,
        liftedAt: momentOut.nullable(),
        liftedBy: z.string().nullable(),
        liftedBecause: z.string().nullable(),
      }),
    ),
  }),
  refusals: {},
})

import { z } from 'zod'
import { contract } from '#platform/public.ts'

export const readTeamCurve = contract({
  route: 'GET /api/floor/curve',
  may: 'floor.curve',
  summary:
    'Week by week, for a floor as a whole: minutes of rest that what happened asks for, and minutes rested, a head. No week of fewer than five',
  output: z.object({
    weeks: z.array(
      z.object({
        week: z.string(),
        n: z.number().nullable(),
        happened: z.number().nullable(),
        rested: z.number().nullable(),
      }),
    ),
  }),
  refusals: {},
})

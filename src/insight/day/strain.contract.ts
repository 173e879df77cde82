import { z } from 'zod'
import { contract } from '#platform/public.ts'

export const readStrain = contract({
  route: 'GET /api/day/strain',
  may: 'day.read',
  summary:
    'What happened to me, in minutes of rest it asks for, minus the rest I took, day by day. Worked out when I ask, kept nowhere, for nobody else',
  output: z.object({
    days: z.array(
      z.object({ day: z.string(), contacts: z.number(), happened: z.number(), rested: z.number(), left: z.number() }),
    ),
    left: z.number(),
    keepsGrowing: z.boolean(),
    halfLifeHours: z.number(),
  }),
  refusals: {},
})

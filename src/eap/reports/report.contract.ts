import { z } from 'zod'
import { contract } from '#platform/public.ts'

export const readReport = contract({
  route: 'GET /api/wall/report',
  may: 'wall.report',
  summary: 'Half-years that are over, for the whole organisation: how many had a meaningful interaction, of how many',
  output: z.object({
    least: z.number(),
    halves: z.array(
      z.object({
        half: z.string(),
        people: z.number(),
        users: z.number().nullable(),
        stages: z.object({ consult: z.number(), assess: z.number(), refer: z.number() }).nullable(),
        groups: z.object({ sessions: z.number(), attended: z.number() }).nullable(),
      }),
    ),
  }),
  refusals: {},
})

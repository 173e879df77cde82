import { z } from 'zod'
import { contract, moment, momentOut } from '#platform/public.ts'

export const responseFigures = z.object({
  asked: z.number(),
  answered: z.number(),
  unanswered: z.number(),
  withinTwoMinutes: z.number(),
  medianSeconds: z.number().nullable(),
  p90Seconds: z.number().nullable(),
  slowestSeconds: z.number().nullable(),
})

const because = z.enum(['help_key', 'handover', 'third_explanation', 'self_harm'])

export const readHelp = contract({
  route: 'GET /api/help/figures',
  may: 'floor.read',
  summary: 'How fast help came, and the calls behind it. Facts of the help: nobody’s name is in it',
  query: z.object({
    from: moment.optional().meta({ description: 'Left out: since this morning' }),
    to: moment.optional(),
    because: because.default('help_key'),
  }),
  output: z.object({
    from: momentOut,
    to: momentOut,
    because,
    figures: responseFigures,
    /** Not in the figures, and why. */
    leftOut: z.object({ withdrawn: z.number(), still_open: z.number() }),
    rows: z.array(
      z.object({
        id: z.string(),
        askedAt: momentOut,
        because,
        seconds: z.number().nullable(),
        mode: z.string().nullable(),
        outcome: z.string().nullable(),
        offers: z.number(),
        leftOut: z.enum(['withdrawn', 'still_open']).nullable(),
      }),
    ),
    /** More rows than are shown stand behind the figures. */
    more: z.number(),
  }),
  refusals: { 'help.wrong_time': 409 },
})

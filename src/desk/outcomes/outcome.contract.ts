import { z } from 'zod'
import { contract, moment, text, textOrEmpty } from '#platform/public.ts'

const MOST_AT_ONCE = 500

export const service = text(60).meta({ description: 'Your own name of what is done, such as delivery' })
export const lane = textOrEmpty(80).default('').meta({ description: 'From where to where. Empty: all of them' })

/** n of m with its interval. */
export const keptShare = z.object({
  kept: z.number(),
  of: z.number(),
  low: z.number(),
  high: z.number(),
  canTell: z.boolean(),
})

export const writeOutcomes = contract({
  route: 'POST /api/outcomes',
  may: 'outcome.write',
  summary: 'How long things really took. The same subject again adds what was not known before',
  body: z.object({
    outcomes: z
      .array(
        z
          .object({
            service,
            lane,
            subject: text(120).meta({ description: 'Your own name of the order' }),
            began: moment,
            promised: moment.optional(),
            done: moment.optional(),
          })
          .refine((it) => !it.done || it.done >= it.began, { path: ['done'], message: 'outcome.done_before_it_began' }),
      )
      .min(1)
      .max(MOST_AT_ONCE),
  }),
  output: z.object({ written: z.number() }),
  refusals: { 'outcome.in_the_future': 409 },
  example: {
    outcomes: [
      {
        service: 'delivery',
        lane: 'north',
        subject: 'R-20260715-0042',
        began: '2026-07-15T10:00:00+08:00',
        done: '2026-07-16T19:30:00+08:00',
      },
    ],
  },
})

import { z } from 'zod'
import { contract } from '#platform/public.ts'

const share = z.object({ numerator: z.number(), denominator: z.number(), low: z.number(), high: z.number() })

export const readErrorsAfterStrain = contract({
  route: 'GET /api/errors-after-strain',
  may: 'errors.read',
  summary:
    'Of what we told people in 90 days: how much was found wrong in the two hours after a confirmed insult or threat, and how much otherwise. Of the whole floor, with no row of a person',
  output: z.object({
    days: z.number(),
    after: share,
    otherwise: share,
    change: z.object({ low: z.number(), high: z.number() }).nullable(),
    verdict: z.enum(['more_after_strain', 'no_clear_difference', 'cannot_tell']),
  }),
  refusals: {},
})

import { z } from 'zod'
import { contract, momentOut } from '#platform/public.ts'
import { ACTS, SIGNAL_KINDS } from '#reader/public.ts'

const language = z.enum(['zh', 'en'])

export const readReader = contract({
  route: 'GET /api/reader',
  may: 'reader.read',
  summary: 'What the reader says of itself, and how often people here said that it was not so',
  output: z.object({
    name: z.string(),
    from: momentOut,
    to: momentOut,
    days: z.number(),
    enough: z.number(),
    /** As its card has it. Empty where nobody has measured. */
    thresholds: z.array(
      z.object({
        kind: z.enum([...SIGNAL_KINDS, ...ACTS]),
        language,
        from: z.number(),
        precision: z.number(),
        recall: z.number(),
        examples: z.number(),
      }),
    ),
    /** What was read here, and of that what people called "not this"; and what they said was missed. */
    heard: z.array(
      z.object({
        kind: z.enum(SIGNAL_KINDS),
        language,
        read: z.number(),
        notThis: z.number(),
        missed: z.number(),
        low: z.number(),
        high: z.number(),
        canTell: z.boolean(),
      }),
    ),
  }),
  refusals: {},
})

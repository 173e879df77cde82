import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'

const minutes = (least: number, most = 480) => z.number().int().min(least).max(most)

export const readLengths = contract({
  route: 'GET /api/recovery-lengths',
  may: 'recovery.read_lengths',
  summary: 'How long somebody rests after something hard, and why so long. A rule of the house, with its version',
  output: z.object({
    version: z.number(),
    l2: z.number(),
    l3: z.number(),
    /** Nothing: the rest of the shift. */
    l4: z.number().nullable(),
    helped: z.number(),
    /** Nothing: the house has not changed what it came with. */
    because: z.string().nullable(),
    setBy: z.string().nullable(),
    setAt: momentOut.nullable(),
  }),
  refusals: {},
})

export const setLengths = contract({
  route: 'PUT /api/recovery-lengths',
  may: 'recovery.set_lengths',
  summary: 'Rest longer from now on. Never shorter than the house came with: 5 and 15 minutes, the rest of the shift',
  body: z.object({
    l2: minutes(5),
    l3: minutes(15),
    l4: minutes(240, 960).nullable().default(null),
    helped: minutes(10),
    because: text(300),
  }),
  output: z.object({ version: z.number() }),
  refusals: { 'recovery.out_of_order': 409 },
})

import { z } from 'zod'
import { contract } from '#platform/public.ts'

const arm = z.object({
  customers: z.number(),
  contacts: z.number(),
  incidents: z.number(),
  perThousand: z.number().nullable(),
})

export const lineFigure = contract({
  route: 'GET /api/access/line',
  may: 'access.figures',
  summary:
    'Whether the line about who answers did any good: contacts with confirmed conduct in 1,000, with it and without',
  output: z.object({
    line: arm,
    none: arm,
    says: z.enum(['fewer', 'more', 'cannot_tell']),
    difference: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
  }),
  refusals: {},
})

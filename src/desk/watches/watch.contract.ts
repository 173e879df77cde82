import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'

export const listWatches = contract({
  route: 'GET /api/watches',
  may: 'watch.read',
  summary:
    'Customers who said they would take it to the press or a regulator, and what they wait for. A right, not misconduct',
  output: z.object({
    watches: z.array(
      z.object({
        id: z.string(),
        contact: z.string(),
        openedAt: momentOut,
        until: momentOut,
        customer: z.string().nullable(),
        case: z.object({ id: z.string(), number: z.number(), title: z.string() }).nullable(),
        /** When they are promised to hear from us next. */
        dueAt: momentOut.nullable(),
      }),
    ),
  }),
  refusals: {},
})

export const endWatchNow = contract({
  route: 'PUT /api/watches/:id/ending',
  may: 'watch.read',
  summary: 'End a watch before it ends by itself, with the reason',
  params: z.object({ id: z.uuid() }),
  body: z.object({ because: text(300) }),
  output: z.object({}),
  refusals: { 'watch.unknown': 404 },
})

import { z } from 'zod'
import { contract } from '#platform/public.ts'

export const settleTurn = contract({
  route: 'PUT /api/access/turns/:id',
  may: 'access.see',
  summary: 'I have read what was kept; or it is something new, and goes to a person as everything new does',
  params: z.object({ id: z.uuid() }),
  body: z.object({ as: z.enum(['read', 'new_matter']) }),
  output: z.object({}),
  refusals: { 'turn.unknown': 404, 'turn.not_yours': 403 },
})

import { z } from 'zod'
import { contract } from '#platform/public.ts'
import { ABOUT_KINDS } from './others-today.ts'

export const readOthersToday = contract({
  route: 'GET /api/contacts/:id/others-today',
  may: 'contact.act',
  summary:
    'Of my contact: what it was about, by the house’s own record, and how many other customers came about the same today. Nothing where fewer than three did',
  params: z.object({ id: z.uuid() }),
  output: z.object({
    about: z.object({ kind: z.enum(ABOUT_KINDS), name: z.string(), others: z.number() }).nullable(),
  }),
  refusals: { 'contact.unknown': 404, 'contact.not_yours': 403 },
})

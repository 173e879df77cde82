import { z } from 'zod'
import { contract, moment, text, textOrEmpty } from '#platform/public.ts'
import { CHOICES } from './limit.ts'

const params = z.object({ id: z.uuid() })
const refusals = { 'matter.unknown': 404, 'matter.closed': 409 } as const

export const chooseForMyself = contract({
  route: 'PUT /api/matters/:id/my-choice',
  may: 'matter.ask',
  summary: 'Whether I act for myself. I may change it, keep it to myself, and nobody may choose for me',
  params,
  body: z.object({ choice: z.enum(CHOICES), shared: z.boolean(), words: textOrEmpty(1000).default('') }),
  output: z.object({}),
  refusals,
})

export const chooseForCompany = contract({
  route: 'PUT /api/matters/:id/company-choice',
  may: 'matter.work',
  summary: 'Whether the company acts for itself. What the person chooses stays the person’s',
  params,
  body: z.object({ choice: z.enum(CHOICES), words: text(1000) }),
  output: z.object({}),
  refusals,
})

export const setLimit = contract({
  route: 'POST /api/matters/:id/limits',
  may: 'matter.work',
  summary: 'By when something can be brought at all, as counsel reckons it. Reminders come 30, 14 and 3 days before',
  params,
  body: z.object({ what: text(300), basis: text(500), knownAt: moment, months: z.int().min(1).max(240) }),
  output: z.object({ dueAt: z.string() }),
  refusals: { ...refusals, 'matter.limit_passed': 409 },
})

export const reserveAction = contract({
  route: 'PUT /api/matters/:id/reservation',
  may: 'matter.work',
  summary: 'The line that the right to act is reserved, as it was written to the other side',
  params,
  body: z.object({ words: text(1000) }),
  output: z.object({}),
  refusals,
})

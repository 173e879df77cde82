import { z } from 'zod'
import { contract, text } from '#platform/public.ts'

const params = z.object({ id: z.uuid() })

export const mergeCase = contract({
  route: 'POST /api/cases/:id/merge',
  may: 'case.settle',
  summary: 'This case is the same thing as another: go on there. Can be undone, and no contact is lost from the count',
  params,
  body: z.object({ into: z.uuid(), because: text(300) }),
  output: z.object({ contacts: z.number() }),
  refusals: {
    'case.unknown': 404,
    'twin.unknown': 404,
    'twin.itself': 409,
    'twin.other_customer': 409,
    'twin.already_merged': 409,
    'twin.closed': 409,
    'twin.not_a_complaint': 409,
  },
})

export const unmergeCase = contract({
  route: 'DELETE /api/cases/:id/merge',
  may: 'case.settle',
  summary: 'They were two things after all: both stand as before',
  params,
  output: z.object({}),
  refusals: { 'case.unknown': 404, 'twin.not_merged': 409 },
})

export const keepApart = contract({
  route: 'PUT /api/cases/:id/twins/:other',
  may: 'case.settle',
  summary: 'They look alike and are not the same thing, because …',
  params: z.object({ id: z.uuid(), other: z.uuid() }),
  body: z.object({ because: text(300) }),
  output: z.object({}),
  refusals: { 'case.unknown': 404, 'twin.unknown': 404, 'twin.itself': 409 },
})

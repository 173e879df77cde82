import { z } from 'zod'
import { WAYS } from '#desk/public.ts'
import { contract } from '#platform/public.ts'

const refusals = { 'link.unknown': 404, 'link.expired': 410, 'link.too_many': 429 } as const
const way = z.enum(WAYS)

export const myChoices = contract({
  route: 'GET /api/my-case/choices',
  may: 'portal.read',
  summary: 'What is late or may be, and the ways out that the customer may choose from',
  output: z.object({
    choices: z.array(z.object({ order: z.string(), words: z.string(), ways: z.array(way), chosen: way.nullable() })),
  }),
  refusals,
})

export const takeMyWay = contract({
  route: 'PUT /api/my-case/choices/:order',
  may: 'portal.read',
  summary: 'The customer chooses one of the ways out',
  params: z.object({ order: z.uuid() }),
  body: z.object({ way }),
  output: z.object({}),
  refusals: {
    ...refusals,
    'order.unknown': 404,
    'order.over': 409,
    'choice.need_passed': 409,
    'choice.not_offered': 409,
  },
})

import { z } from 'zod'
import { contract, textOrEmpty } from '#platform/public.ts'
import { DISLIKES } from '../cards/card.ts'

const words = {
  signs: z.string(),
  helps: z.string(),
  asks: z.string(),
  dislikes: z.array(z.enum(DISLIKES)),
  remote: z.boolean(),
}

export const readMySupport = contract({
  route: 'GET /api/my-support',
  may: 'support.own',
  summary: 'My own card: what shows that it is too much, what helps me, what I ask of my lead, and who may read it',
  output: z.object({ ...words, shared: z.boolean(), diet: z.string(), dietShared: z.boolean() }),
  refusals: {},
})

export const writeMySupport = contract({
  route: 'PUT /api/my-support',
  may: 'support.own',
  summary: 'Write my own card. Sharing begins and ends here, at once',
  body: z.object({
    signs: textOrEmpty(500).default(''),
    helps: textOrEmpty(500).default(''),
    asks: textOrEmpty(500).default(''),
    dislikes: z.array(z.enum(DISLIKES)).max(3).default([]),
    remote: z.boolean().default(false),
    shared: z.boolean().default(false),
    diet: textOrEmpty(300).default(''),
    dietShared: z.boolean().default(false),
  }),
  output: z.object({}),
  refusals: {},
})

export const readSupport = contract({
  route: 'GET /api/agents/:id/support',
  may: 'support.read',
  summary: 'What a colleague of my floor shares with me. Not shared, never written and nobody there read the same',
  params: z.object({ id: z.uuid() }),
  output: z.object(words),
  refusals: { 'support.unknown': 404 },
})

import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'

const params = z.object({ id: z.uuid() })

export const fileOwnState = contract({
  route: 'POST /api/contacts/:id/own-state',
  may: 'care.own_state',
  summary: 'How somebody was themselves was part of it. It goes to care, not to the case: the agent and a lead read it',
  params,
  body: z.object({ words: text(500) }),
  output: z.object({}),
  refusals: { 'contact.unknown': 404 },
})

export const readOwnStates = contract({
  route: 'GET /api/contacts/:id/own-state',
  may: 'care.own_state',
  summary: 'What was filed with care about this contact, for the agent themselves and a lead',
  params,
  output: z.object({ filed: z.array(z.object({ words: z.string(), at: momentOut, mine: z.boolean() })) }),
  refusals: { 'contact.unknown': 404 },
})

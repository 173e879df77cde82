import { z } from 'zod'
import { contract, text } from '#platform/public.ts'
import { HANDED_BECAUSE } from '#routing/public.ts'
import { ASSIST_MODES, ASSIST_OUTCOMES } from '../assists/assist.ts'

const params = z.object({ id: z.uuid() })

export const answerCall = contract({
  route: 'PUT /api/assists/:id/answer',
  may: 'floor.lead',
  summary: 'I go: whisper, join, take the contact over, or give it to a calm colleague, with its whole story',
  params,
  body: z.object({
    mode: z.enum(ASSIST_MODES),
    to: z
      .uuid()
      .optional()
      .meta({ description: 'With transfer: the colleague it goes to, from the list of those who can' }),
  }),
  output: z.object({ contact: z.string() }),
  refusals: {
    'assist.unknown': 404,
    'assist.already_answered': 409,
    'assist.over': 409,
    'assist.your_own': 409,
    'assist.nobody_there': 409,
    'assist.to_whom': 409,
    'transfer.not_to_them': 409,
    'contact.ended': 409,
    'agent.unavailable': 409,
    'agent.busy': 409,
  },
})

export const takeOver = contract({
  route: 'PUT /api/contacts/:id/lead',
  may: 'floor.lead',
  summary: 'Take a running contact over without having been asked, or give it to a calm colleague',
  params,
  body: z.object({
    to: z.uuid().optional(),
    because: z
      .enum(HANDED_BECAUSE)
      .optional()
      .meta({ description: 'With a colleague: why. It is kept with the contact' }),
  }),
  output: z.object({}),
  refusals: {
    'contact.unknown': 404,
    'contact.ended': 409,
    'agent.unavailable': 409,
    'agent.busy': 409,
    'transfer.not_to_them': 409,
    'transfer.no_reason': 422,
  },
})

export const settleHelp = contract({
  route: 'PUT /api/assists/:id/outcome',
  may: 'floor.lead',
  summary: 'How the help came out, said by who came. It is about the help and never about the person who asked',
  params,
  body: z.object({ outcome: z.enum(ASSIST_OUTCOMES) }),
  output: z.object({}),
  refusals: { 'assist.unknown': 404, 'assist.not_yours': 403, 'assist.not_answered': 409 },
})

export const listCalm = contract({
  route: 'GET /api/contacts/:id/colleagues',
  may: 'floor.lead',
  summary: 'Colleagues who can take this contact now: free, not at rest, and not hurt by this customer before',
  params,
  output: z.object({ colleagues: z.array(z.object({ id: z.string(), name: z.string() })) }),
  refusals: { 'contact.unknown': 404, 'contact.ended': 409 },
})

export const whisperTo = contract({
  route: 'POST /api/contacts/:id/whispers',
  may: 'floor.lead',
  summary: 'A word only the agent sees. The agent also sees that you read along',
  params,
  body: z.object({ words: text(300) }),
  output: z.object({}),
  refusals: { 'contact.unknown': 404, 'contact.ended': 409 },
})

export const settleCareCard = contract({
  route: 'PUT /api/care-cards/:id',
  may: 'floor.lead',
  summary: 'The card was carried out, or the person would rather not',
  params,
  body: z.object({ state: z.enum(['done', 'declined']) }),
  output: z.object({}),
  refusals: { 'card.unknown': 404, 'card.already_settled': 409, 'card.stale': 409 },
})

import { z } from 'zod'
import { contract, text } from '#platform/public.ts'
import { ASSIST_MODES } from '../assists/assist.ts'

const params = z.object({ id: z.uuid() })

export const answerCall = contract({
  route: 'PUT /api/assists/:id/answer',
  may: 'floor.lead',
  summary: 'I go: whisper, join, or take the contact over with its whole story',
  params,
  body: z.object({ mode: z.enum(ASSIST_MODES) }),
  output: z.object({ contact: z.string() }),
  refusals: {
    'assist.unknown': 404,
    'assist.already_answered': 409,
    'assist.over': 409,
    'assist.your_own': 409,
    'contact.ended': 409,
    'agent.unavailable': 409,
    'agent.busy': 409,
  },
})

export const takeOver = contract({
  route: 'PUT /api/contacts/:id/lead',
  may: 'floor.lead',
  summary: 'Take a running contact over without having been asked',
  params,
  output: z.object({}),
  refusals: { 'contact.unknown': 404, 'contact.ended': 409, 'agent.unavailable': 409, 'agent.busy': 409 },
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

import { z } from 'zod'
import { contract } from '#platform/public.ts'
import { WHATS_READY } from '../arrivals/before-answer.ts'

const params = z.object({ id: z.uuid() })

export const meetAgain = contract({
  route: 'PUT /api/contacts/:id/meets-again',
  may: 'meeting.own',
  summary: 'I would speak with this customer again, or would rather not. Only the person says so',
  params,
  body: z.object({ would: z.boolean() }),
  output: z.object({}),
  refusals: { 'contact.unknown': 404 },
})

export const whatIsReady = contract({
  route: 'GET /api/contacts/:id/ready',
  may: 'contact.read',
  summary: 'What we owe this customer before a word is said, and what lies ready to be offered',
  params,
  output: z.object({
    openCases: z.number(),
    unresolved: z.number(),
    broken: z.number(),
    proposal: z.enum(WHATS_READY).nullable(),
    /** The promise that is to be made good, or the demand that waits for an answer. */
    words: z.string().nullable(),
  }),
  refusals: { 'contact.unknown': 404 },
})

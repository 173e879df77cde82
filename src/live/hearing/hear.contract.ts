import { z } from 'zod'
import { contract, moment, text } from '#platform/public.ts'

const params = z.object({ id: z.uuid() })

export const hearUtterances = contract({
  route: 'POST /api/contacts/:id/utterances',
  may: 'contact.hear',
  summary: 'What was said, as it is said: a batch of partial or final utterances. The same batch twice stores once',
  params,
  body: z.object({
    utterances: z
      .array(
        z.strictObject({
          key: text(120).meta({
            description: 'Your name for the utterance within the contact. A partial grows under the same key',
          }),
          who: z.enum(['customer', 'agent']),
          text: text(4000),
          at: moment,
          final: z.boolean().default(true),
        }),
      )
      .min(1)
      .max(100),
  }),
  output: z.object({ stored: z.number(), known: z.number(), version: z.number() }),
  refusals: { 'contact.unknown': 404, 'contact.ended': 409, 'utterance.contradicts': 409 },
  example: {
    utterances: [
      { key: '17', who: 'customer', text: '你們前天跟我講車可以停那邊', at: '2026-07-16T14:06:12+08:00', final: true },
    ],
  },
})

export const endContact = contract({
  route: 'POST /api/contacts/:id/end',
  may: 'contact.hear',
  summary: 'The line is closed, from the side of the phone system or the chat',
  params,
  body: z.object({ by: z.enum(['customer', 'agent', 'lost']) }),
  output: z.object({}),
  refusals: { 'contact.unknown': 404 },
})

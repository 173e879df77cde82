import { z } from 'zod'
import { CHANNELS } from '#desk/public.ts'
import { contract, language, momentOut, text } from '#platform/public.ts'
import { LONGEST_SECONDS, SHORTEST_SECONDS } from './offer.ts'

const name = z.object({ 'zh-Hant': z.string(), 'zh-Hans': z.string(), en: z.string() })

export const myOffer = contract({
  route: 'GET /api/my-offer',
  may: 'contact_offer.own',
  summary: 'The contact that I am asked to take now, and what we owe its customer. No score and no word about them',
  output: z.object({
    offer: z
      .object({
        id: z.string(),
        contact: z.string(),
        channel: z.enum(CHANNELS),
        language,
        queue: name,
        waitingSince: momentOut,
        at: momentOut,
        until: momentOut,
        owed: z
          .object({ broken: z.number(), unresolved: z.number() })
          .nullable()
          .meta({ description: 'Only where we have let this customer down' }),
      })
      .nullable(),
    stillHere: z.boolean().meta({ description: 'I am asked whether I am still here: PUT /api/presence answers it' }),
  }),
  refusals: {},
})

const params = z.object({ id: z.uuid() })

export const acceptOffer = contract({
  route: 'POST /api/offers/:id/accept',
  may: 'contact_offer.own',
  summary: 'I take it. From here on it is mine, and nobody else is asked',
  params,
  output: z.object({
    contact: z
      .string()
      .nullable()
      .meta({ description: 'Null where something came in between: it goes to somebody else' }),
  }),
  refusals: { 'offer.gone': 409 },
})

export const declineOffer = contract({
  route: 'POST /api/offers/:id/decline',
  may: 'contact_offer.own',
  summary: 'Not now. No reason is asked, and none is kept',
  params,
  output: z.object({}),
  refusals: { 'offer.gone': 409 },
})

export const readOffering = contract({
  route: 'GET /api/offering',
  may: 'offering.read',
  summary: 'Which queues ask before they give, and for how long',
  output: z.object({ queues: z.array(z.object({ key: z.string(), name, seconds: z.number().nullable() })) }),
  refusals: {},
})

export const setOffering = contract({
  route: 'PUT /api/queues/:key/offering',
  may: 'offering.set',
  summary: 'A queue asks before it gives, for so many seconds; null gives at once, as where a phone system rings',
  params: z.object({ key: text(40) }),
  body: z.strictObject({ seconds: z.number().int().min(SHORTEST_SECONDS).max(LONGEST_SECONDS).nullable() }),
  output: z.object({}),
  refusals: { 'queue.unknown': 404 },
})

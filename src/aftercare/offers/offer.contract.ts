import { z } from 'zod'
import { CHOICES } from '#care/public.ts'
import { contract, text } from '#platform/public.ts'

const params = z.object({ id: z.uuid() })

export const chooseOfferNow = contract({
  route: 'PUT /api/offers/:id/choice',
  may: 'aftercare.own',
  summary: 'Want it, not now, or no. My own word, which I may change until it was carried out; nobody reads a no',
  params,
  body: z.object({ choice: z.enum(CHOICES) }),
  output: z.object({ state: z.string() }),
  refusals: { 'offer.unknown': 404, 'offer.settled': 409 },
})

const request = { 'request.unknown': 404, 'request.your_own': 409, 'request.not_open': 409 } as const

export const fulfilRequestNow = contract({
  route: 'PUT /api/requests/:id/fulfilment',
  may: 'aftercare.answer',
  summary: 'What a colleague asked for after something hard has been done, by me',
  params,
  output: z.object({}),
  refusals: { ...request, 'request.needs_another': 409 },
})

export const refuseRequest = contract({
  route: 'PUT /api/requests/:id/refusal',
  may: 'aftercare.answer',
  summary: 'It cannot be done, with the reason in writing. Somebody else decides within one working day',
  params,
  body: z.object({ because: text(1000) }),
  output: z.object({}),
  refusals: { ...request, 'request.needs_another': 409 },
})

export const decideRequestAgain = contract({
  route: 'PUT /api/requests/:id/second',
  may: 'aftercare.answer',
  summary: 'The second decision, by somebody who did not make the first: it is done after all, or not, and why',
  params,
  body: z.object({ grants: z.boolean(), because: text(1000) }),
  output: z.object({ state: z.string() }),
  refusals: { ...request, 'request.needs_another': 409 },
})

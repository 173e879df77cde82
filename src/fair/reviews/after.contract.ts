import { z } from 'zod'
import { contract, text } from '#platform/public.ts'
import { CLASSES, MEASURES } from './ladder.ts'
import { BACKINGS } from './review.ts'

const params = z.object({ id: z.uuid() })
const unknown = { 'review.unknown': 404 } as const

export const signReview = contract({
  route: 'PUT /api/reviews/:id/signature',
  may: 'review.sign',
  summary: 'The second signature under what goes beyond what others got for the same',
  params,
  output: z.object({}),
  refusals: { ...unknown, 'review.own': 403, 'review.no_signature_needed': 409, 'review.same_person': 403 },
})

export const sayNextTime = contract({
  route: 'PUT /api/reviews/:id/next-time',
  may: 'review.mine',
  summary: 'What I would do next time, in my own words. It is mine and my lead’s, and in no record',
  params,
  body: z.object({ words: text(500) }),
  output: z.object({}),
  refusals: { ...unknown, 'review.not_told': 409 },
})

export const planDone = contract({
  route: 'PUT /api/reviews/:id/plan',
  may: 'review.help',
  summary: 'What we said we would do for the colleague has been done',
  params,
  output: z.object({}),
  refusals: { ...unknown, 'review.no_plan': 409 },
})

export const backingDone = contract({
  route: 'PUT /api/reviews/:id/backings/:kind',
  may: 'review.lead',
  summary: 'One of the four things that are owed to a colleague who was right',
  params: z.object({ id: z.uuid(), kind: z.enum(BACKINGS) }),
  output: z.object({}),
  refusals: unknown,
})

export const appealReview = contract({
  route: 'PUT /api/reviews/:id/appeal',
  may: 'review.mine',
  summary: 'I ask for another look, within fourteen days',
  params,
  body: z.object({ words: text(2000) }),
  output: z.object({}),
  refusals: {
    ...unknown,
    'review.nothing_to_appeal': 409,
    'review.already_appealed': 409,
    'review.appeal_late': 409,
  },
})

export const settleAppeal = contract({
  route: 'PUT /api/reviews/:id/appeal/answer',
  may: 'review.sign',
  summary: 'Somebody who had no hand in it has looked again. A reversal cleans the record and is announced to them',
  params,
  body: z.object({ reverse: z.boolean(), words: text(1000) }),
  output: z.object({}),
  refusals: { ...unknown, 'review.own': 403, 'review.no_appeal': 409, 'review.same_person': 403 },
})

export const readOutcomes = contract({
  route: 'GET /api/review-outcomes',
  may: 'review.sign',
  summary: 'What followed, by class, without a name, a case or a day',
  output: z.object({
    outcomes: z.array(z.object({ class: z.enum(CLASSES), measure: z.enum(MEASURES).nullable(), count: z.number() })),
  }),
  refusals: {},
})

import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'
import { HANDED_BECAUSE } from './handover.ts'
import { promiseView } from './promise.contract.ts'

const params = z.object({ id: z.uuid() })

export const handPromise = contract({
  route: 'PUT /api/promises/:id/owner',
  may: 'promise.settle',
  summary: 'Hand a promise to a colleague, who says yes first. A lead gives it at once. The customer’s moment stays',
  params,
  body: z.object({ owner: text(200).meta({ description: 'Key or e-mail of whoever shall keep it' }) }),
  output: z.object({ state: z.enum(['asked', 'at_once']) }),
  refusals: {
    'promise.unknown': 404,
    'promise.not_yours': 403,
    'promise.already_settled': 409,
    'promise.owner_unknown': 404,
    'handover.is_owner': 409,
    'handover.not_here': 409,
  },
})

export const answerHandover = contract({
  route: 'PUT /api/promises/:id/handover',
  may: 'promise.settle',
  summary: 'Somebody asked me to take this promise: yes, it is mine now; no, it stays where it was',
  params,
  body: z.object({ accept: z.boolean() }),
  output: z.object({}),
  refusals: { 'promise.unknown': 404, 'handover.none': 409, 'handover.not_yours': 403 },
})

export const withdrawHandover = contract({
  route: 'DELETE /api/promises/:id/handover',
  may: 'promise.settle',
  summary: 'Take back that I asked somebody to take it',
  params,
  output: z.object({}),
  refusals: { 'promise.unknown': 404, 'promise.not_yours': 403, 'handover.none': 409 },
})

export const myPromises = contract({
  route: 'GET /api/promises/mine',
  may: 'promise.settle',
  summary: 'What waits for my yes, what changed hands, the time kept for call backs, and silences I am told of',
  output: z.object({
    asked: z.array(z.object({ promise: promiseView, from: z.string(), at: momentOut })),
    asking: z.array(z.object({ promise: promiseView, to: z.string(), at: momentOut })),
    moved: z.array(
      z.object({
        promise: promiseView,
        from: z.string(),
        to: z.string(),
        mine: z.boolean(),
        because: z.enum(HANDED_BECAUSE),
        at: momentOut,
      }),
    ),
    slots: z.array(
      z.object({
        from: momentOut,
        to: momentOut,
        case: z.object({ id: z.string(), number: z.number() }),
        customer: z.string().nullable(),
      }),
    ),
    silent: z.array(promiseView),
    /** The first working moment after today: what falls due before it is not for me to keep once I have gone. */
    nextShift: momentOut,
  }),
  refusals: {},
})

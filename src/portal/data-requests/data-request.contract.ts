import { z } from 'zod'
import { contract, momentOut } from '#platform/public.ts'
import { linkRefusals } from '../my-case/my-case.contract.ts'

const params = z.object({ id: z.uuid() })

export const askMyData = contract({
  route: 'POST /api/my-case/data-requests',
  may: 'portal.read',
  summary: 'What do you hold about me. Always accepted, whatever was decided about how I reach the house',
  output: z.object({ number: z.number(), by: momentOut, again: z.boolean() }),
  refusals: linkRefusals,
})

export const myData = contract({
  route: 'GET /api/my-case/data',
  may: 'portal.read',
  summary: 'What is held about me, once it has been given',
  output: z.object({ pack: z.unknown().nullable() }),
  refusals: linkRefusals,
})

export const listDataRequests = contract({
  route: 'GET /api/data-requests',
  may: 'data_request.work',
  summary: 'Who asked what we hold of them, and by when they are to be answered',
  output: z.object({
    requests: z.array(
      z.object({
        id: z.string(),
        number: z.number(),
        case: z.string(),
        customer: z.string().nullable(),
        askedAt: momentOut,
        dueAt: momentOut,
        late: z.boolean(),
        preparedBy: z.string().nullable(),
        givenAt: momentOut.nullable(),
        mayGive: z.boolean(),
      }),
    ),
  }),
  refusals: {},
})

export const prepareData = contract({
  route: 'POST /api/data-requests/:id/pack',
  may: 'data_request.work',
  summary: 'Put together what we hold, with everybody else left out. Nothing leaves the house by it',
  params,
  output: z.object({ pack: z.unknown() }),
  refusals: { 'data_request.unknown': 404, 'data_request.given': 409 },
})

export const giveData = contract({
  route: 'POST /api/data-requests/:id/given',
  may: 'data_request.work',
  summary: 'Counsel has read it, and lets the person have it',
  params,
  output: z.object({}),
  refusals: {
    'data_request.unknown': 404,
    'data_request.given': 409,
    'data_request.not_ready': 409,
    'data_request.needs_counsel': 403,
  },
})

import { z } from 'zod'
import { contract, moment } from '#platform/public.ts'
import { counsellor, member, sealed } from '../keys/key.contract.ts'

const params = z.object({ id: z.uuid() })

export const offerTimes = contract({
  route: 'POST /api/confidential/times',
  may: 'confidential.desk',
  summary: 'Times at which somebody may come to me',
  body: z.object({ at: z.array(moment).min(1).max(40), minutes: z.number().int().min(15).max(120) }),
  output: z.object({ added: z.number() }),
  refusals: { ...counsellor, 'confidential.not_then': 409 },
})

export const withdrawTime = contract({
  route: 'DELETE /api/confidential/times/:id',
  may: 'confidential.desk',
  summary: 'Take back a free time of mine',
  params,
  output: z.object({}),
  refusals: { ...counsellor, 'confidential.time_taken': 409 },
})

export const metThem = contract({
  route: 'PUT /api/confidential/times/:id/held',
  may: 'confidential.desk',
  summary: 'The appointment took place: it counts as a use, without saying whose',
  params,
  output: z.object({}),
  refusals: { ...counsellor, 'confidential.no_time': 404 },
})

export const bookTime = contract({
  route: 'POST /api/wall/times/:id/booking',
  may: 'wall.member',
  summary: 'Take a counsellor’s free time, with a word or without. Nobody agrees to it first',
  params,
  body: z.object({ case: z.uuid(), sealed: sealed.nullable() }),
  output: z.object({ case: z.string() }),
  refusals: {
    ...member,
    'wall.time_gone': 409,
    'wall.with_another': 409,
    'wall.booked_already': 409,
    'wall.not_sealed': 422,
    'wall.sent_already': 409,
  },
})

export const cancelBooking = contract({
  route: 'DELETE /api/wall/times/:id/booking',
  may: 'wall.member',
  summary: 'I am not coming: the time is free again',
  params,
  output: z.object({}),
  refusals: { ...member, 'wall.time_gone': 409 },
})

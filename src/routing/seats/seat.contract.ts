import { z } from 'zod'
import { contract, language, momentOut } from '#platform/public.ts'
import { DWELL_MINUTES, SEAT_KINDS } from './seat.ts'

const kind = z.enum(SEAT_KINDS)

export const mySeat = contract({
  route: 'GET /api/my-seat',
  may: 'seat.own',
  summary: 'Where I sit, whether a seat is offered to me now, and which places are free',
  output: z.object({
    mine: z.object({ seat: z.string(), kind, since: momentOut, mayGoBackAt: momentOut }).nullable(),
    offered: z.boolean(),
    seats: z.array(z.object({ id: z.string(), kind, free: z.number(), somebodyMakesRoom: z.boolean() })),
  }),
  refusals: {},
})

export const takeMySeat = contract({
  route: 'PUT /api/my-seat',
  may: 'seat.own',
  summary: 'Sit down at work that can wait. No call reaches me there',
  body: z.strictObject({ seat: z.uuid() }),
  output: z.object({ since: momentOut }),
  refusals: { 'seat.unknown': 404, 'seat.on_contact': 409, 'seat.yours_already': 409, 'seat.full': 409 },
})

export const leaveMySeat = contract({
  route: 'DELETE /api/my-seat',
  may: 'seat.own',
  summary: 'Back to calls',
  output: z.object({}),
  refusals: { 'seat.none': 409 },
})

export const readSeats = contract({
  route: 'GET /api/seats',
  may: 'seat.read',
  summary: 'Seats of work that can wait, who is in them, and who wanted to be seen as on light duty',
  output: z.object({
    seats: z.array(
      z.object({
        id: z.string(),
        kind,
        language,
        places: z.number(),
        dwellMinutes: z.number(),
        sitting: z.array(z.object({ id: z.string(), name: z.string(), since: momentOut })),
      }),
    ),
    lightDuty: z.array(z.object({ id: z.string(), name: z.string(), until: momentOut })),
  }),
  refusals: {},
})

export const setSeats = contract({
  route: 'PUT /api/seats',
  may: 'seat.arrange',
  summary: 'How many places there are, and how long somebody may stay in one before making room',
  body: z.strictObject({
    kind,
    language,
    places: z.number().int().min(0).max(200),
    dwellMinutes: z.number().int().min(5).max(240).default(DWELL_MINUTES),
  }),
  output: z.object({}),
  refusals: {},
})

import { z } from 'zod'
import { contract, moment, momentOut } from '#platform/public.ts'

export const seePresence = contract({
  route: 'GET /api/presence',
  may: 'presence.own',
  summary: 'Where I am, and until when no contact can reach me',
  output: z.object({
    state: z.enum(['available', 'away']),
    /** I have said that I am away; who has said nothing yet is asked all the same when help is called. */
    saidAway: z.boolean(),
    unavailableUntil: momentOut.nullable(),
    shiftEndsAt: momentOut.nullable(),
  }),
  refusals: {},
})

export const setPresence = contract({
  route: 'PUT /api/presence',
  may: 'presence.own',
  summary: 'Say that I am here, or away',
  body: z.object({
    state: z.enum(['available', 'away']),
    shiftEndsAt: moment.nullish().meta({
      description: 'Until when I work today. Half an hour before, what falls due before I am back goes to my lead',
    }),
    forToday: z.boolean().default(false).meta({ description: 'With away: I am gone for today, so it goes now' }),
  }),
  output: z.object({ moved: z.number() }),
  refusals: { 'shift.over': 409 },
})

export const endRecovery = contract({
  route: 'DELETE /api/presence/recovery',
  may: 'presence.own',
  summary: 'End my own recovery early. Nobody else can',
  output: z.object({}),
  refusals: { 'recovery.none': 409 },
})

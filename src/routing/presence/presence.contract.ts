import { z } from 'zod'
import { contract, momentOut } from '#platform/public.ts'

export const seePresence = contract({
  route: 'GET /api/presence',
  may: 'presence.own',
  summary: 'Where I am, and until when no contact can reach me',
  output: z.object({ state: z.enum(['available', 'away']), unavailableUntil: momentOut.nullable() }),
  refusals: {},
})

export const setPresence = contract({
  route: 'PUT /api/presence',
  may: 'presence.own',
  summary: 'Say that I am here, or away',
  body: z.object({ state: z.enum(['available', 'away']) }),
  output: z.object({}),
  refusals: {},
})

export const endRecovery = contract({
  route: 'DELETE /api/presence/recovery',
  may: 'presence.own',
  summary: 'End my own recovery early. Nobody else can',
  output: z.object({}),
  refusals: { 'recovery.none': 409 },
})

import { z } from 'zod'
import { contract, momentOut } from '#platform/public.ts'

export const takeMinutes = contract({
  route: 'POST /api/presence/minutes',
  may: 'presence.own',
  summary:
    'Take the three minutes that were offered after a long contact. Nobody else can, and there is no reason to give',
  output: z.object({ until: momentOut }),
  refusals: { 'minutes.none': 409, 'minutes.in_contact': 409 },
})

export const seeMinutes = contract({
  route: 'GET /api/presence/minutes',
  may: 'presence.own',
  summary: 'Whether three minutes are on offer for me, and until when',
  output: z.object({ offeredUntil: momentOut.nullable() }),
  refusals: {},
})

import { z } from 'zod'
import { contract, momentOut } from '#platform/public.ts'
import { letterView, readsView, referralView } from '../cases/case.contract.ts'
import { STAGES } from '../cases/case.ts'
import { member } from '../keys/key.contract.ts'

export const readRoom = contract({
  route: 'GET /api/wall/room',
  may: 'wall.member',
  summary:
    'My own room: counsellors and their free times, what I wrote and was written, sealed; who fetched it, and when',
  output: z.object({
    now: momentOut,
    me: z.object({ id: z.string(), recipient: z.string() }),
    counsellors: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        recipient: z.string(),
        times: z.array(z.object({ id: z.string(), at: momentOut, minutes: z.number() })),
      }),
    ),
    cases: z.array(
      z.object({
        id: z.string(),
        stage: z.enum(STAGES),
        openedOn: z.string(),
        counsellor: z.object({ id: z.string(), name: z.string(), recipient: z.string(), isHere: z.boolean() }),
        letters: z.array(letterView),
        referrals: z.array(referralView),
        reads: readsView,
      }),
    ),
    appointments: z.array(
      z.object({ id: z.string(), at: momentOut, minutes: z.number(), counsellor: z.string(), held: z.boolean() }),
    ),
    seats: z.array(z.object({ group: z.string(), mayRate: z.boolean() })),
  }),
  refusals: member,
})

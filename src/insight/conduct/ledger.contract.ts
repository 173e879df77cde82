import { z } from 'zod'
import { ACTION_KINDS } from '#guard/public.ts'
import { contract, momentOut } from '#platform/public.ts'

export const listCommitments = contract({
  route: 'GET /api/commitments',
  may: 'commitment.read',
  summary:
    'What was said to the staff, and what was done about it since: red for everybody after thirty days of nothing',
  output: z.object({
    maySay: z.boolean(),
    quietDays: z.number(),
    commitments: z.array(
      z.object({
        id: z.string(),
        words: z.string(),
        by: z.string(),
        saidAt: momentOut,
        until: momentOut,
        kinds: z.array(z.enum(ACTION_KINDS)),
        state: z.enum(['honoured', 'waiting', 'red', 'over', 'withdrawn']),
        /** The Monday of its week: a day would lead to somebody. */
        lastWeek: z.string().nullable(),
        withdrawnBecause: z.string().nullable(),
        done: z.array(z.object({ kind: z.enum(ACTION_KINDS), n: z.number() })),
      }),
    ),
  }),
  refusals: {},
})

export const readActions = contract({
  route: 'GET /api/commitments/:id/actions',
  may: 'commitment.read',
  summary: 'The actions behind a commitment: what and in which week, never to whom',
  params: z.object({ id: z.uuid() }),
  output: z.object({
    total: z.number(),
    actions: z.array(z.object({ kind: z.enum(ACTION_KINDS), week: z.string() })),
  }),
  refusals: { 'commitment.unknown': 404 },
})

import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'
import { CLOCK_KINDS, LETTER_PARTS } from './pack.ts'

const trust = z.enum(['seen', 'check_with_counsel', 'house'])
const day = z.string()
/** One line of the sum, so that a person can follow it with a finger on the calendar. */
export const clockStep = z.union([
  z.object({ is: z.literal('worked'), day, from: z.string(), to: z.string(), minutes: z.number() }),
  z.object({ is: z.literal('day'), day, nth: z.number(), makeUp: z.boolean() }),
  z.object({ is: z.literal('closed'), from: day, to: day, why: z.enum(['weekend', 'holiday']) }),
  z.object({ is: z.literal('wall_clock') }),
  z.object({ is: z.literal('hours'), hours: z.number() }),
  z.object({ is: z.literal('days'), from: day, to: day, days: z.number() }),
])

const packView = z.object({
  key: z.string(),
  version: z.number(),
  name: z.string(),
  source: z.string(),
  asOf: z.string(),
  reviewBy: z.string(),
  lapsed: z.boolean(),
  wantsCounsel: z.boolean(),
  override: z.object({ by: z.string(), because: z.string(), until: momentOut }).nullable(),
})

const params = z.object({ id: z.uuid() })

export const readClocks = contract({
  route: 'GET /api/cases/:id/clocks',
  may: 'case.read',
  summary: 'The clocks of a case: due, the sum that leads there, by which pack, and how far it may be trusted',
  params,
  output: z.object({
    receivedAt: momentOut,
    pack: packView,
    clocks: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(CLOCK_KINDS),
        startAt: momentOut,
        dueAt: momentOut,
        state: z.enum(['running', 'met', 'met_late', 'over']),
        metAt: momentOut.nullable(),
        trust,
        arithmetic: z.object({
          zone: z.string(),
          amount: z.number(),
          unit: z.enum(['hour', 'working_hour', 'day', 'week', 'month', 'working_day']),
          steps: z.array(clockStep),
        }),
      }),
    ),
    waiting: z.object({ since: momentOut, words: z.string(), by: z.string() }).nullable(),
    recourse: z.object({ words: z.string(), trust }),
    letter: z.array(z.enum(LETTER_PARTS)),
  }),
  refusals: { 'case.unknown': 404 },
})

export const waitForCustomer = contract({
  route: 'POST /api/cases/:id/waits',
  may: 'case.settle',
  summary: 'Say that we wait for the customer. It is shown beside the clocks of the law, and stops none of them',
  params,
  body: z.object({ words: text(300) }),
  output: z.object({}),
  refusals: { 'case.unknown': 404, 'wait.already': 409 },
})

export const waitNoMore = contract({
  route: 'DELETE /api/cases/:id/waits',
  may: 'case.settle',
  summary: 'The customer has come back to us',
  params,
  output: z.object({}),
  refusals: { 'case.unknown': 404 },
})

export const answerForPack = contract({
  route: 'POST /api/packs/:key/overrides',
  may: 'pack.override',
  summary: 'Answer by name for a pack that nobody has looked at again, for a while, with the reason',
  params: z.object({ key: z.string().max(40) }),
  body: z.object({ because: text(500), days: z.number().int().min(1).max(90) }),
  output: z.object({ until: momentOut }),
  refusals: { 'pack.unknown': 404, 'pack.holds': 409 },
})

import { z } from 'zod'
import { contract, moment, momentOut, text } from '#platform/public.ts'
import { keptShare } from '../outcomes/outcome.contract.ts'
import { CHASE_CHANNELS, CHASE_KINDS, CHASE_STATES } from './chase.ts'

const params = z.object({ id: z.uuid() })

export const chaseView = z.object({
  id: z.string(),
  kind: z.enum(CHASE_KINDS),
  source: z.string(),
  channel: z.enum(CHASE_CHANNELS),
  words: z.string(),
  nth: z.number(),
  state: z.enum(CHASE_STATES),
  askedAt: momentOut,
  askedBy: z.string().nullable(),
  againAt: momentOut.nullable(),
  answer: z.string().nullable(),
  promisedAt: momentOut.nullable(),
  changedAt: momentOut.nullable(),
  changedWords: z.string().nullable(),
  /** What this source's word was worth so far. Their promise is not ours. */
  word: keptShare,
})

export const chase = contract({
  route: 'POST /api/cases/:id/chases',
  may: 'case.chase',
  summary: 'Write it down and ask whoever can move it, in one act. It is asked again by itself until something changes',
  params,
  body: z.object({
    kind: z.enum(CHASE_KINDS),
    source: text(80).meta({ description: 'Whom we asked, as we call them among ourselves' }),
    channel: z.enum(CHASE_CHANNELS),
    words: text(500),
    order: z.uuid().optional(),
  }),
  output: z.object({ id: z.string(), againAt: momentOut.nullable() }),
  refusals: { 'case.unknown': 404, 'case.already_closed': 409, 'order.unknown': 404 },
})

export const answerChase = contract({
  route: 'PUT /api/chases/:id/answer',
  may: 'case.chase',
  summary: 'What they answered, and by when they said. It is second-hand: their word, not ours, and no success yet',
  params,
  body: z.object({ words: text(500), promised: moment.optional() }),
  output: z.object({ word: keptShare }),
  refusals: { 'chase.unknown': 404, 'chase.settled': 409, 'chase.promised_in_the_past': 409 },
})

export const changeByChase = contract({
  route: 'PUT /api/chases/:id/change',
  may: 'case.chase',
  summary: 'What was asked for has really changed, and how we know',
  params,
  body: z.object({ words: text(500) }),
  output: z.object({ late: z.boolean() }),
  refusals: { 'chase.unknown': 404, 'chase.settled': 409 },
})

export const letGo = contract({
  route: 'PUT /api/chases/:id/letting-go',
  may: 'case.chase',
  summary: 'It is not asked about again, and why',
  params,
  body: z.object({ words: text(500) }),
  output: z.object({}),
  refusals: { 'chase.unknown': 404, 'chase.settled': 409 },
})

export const listSources = contract({
  route: 'GET /api/chase-sources',
  may: 'claims.read',
  summary: 'Whom we ask: how often, how often they said yes, how often their word held, how often something changed',
  output: z.object({
    sources: z.array(
      z.object({
        source: z.string(),
        kind: z.enum(CHASE_KINDS),
        asked: z.number(),
        saidYes: z.number(),
        changed: z.number(),
        word: keptShare,
      }),
    ),
  }),
  refusals: {},
})

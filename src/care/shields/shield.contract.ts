import { z } from 'zod'
import { contract, moment, momentOut, text } from '#platform/public.ts'
import { MAX_RUNS, SHIELD_KINDS } from './shield.ts'
import { TOPICS } from './topic.ts'

const shield = z.object({
  id: z.string(),
  from: momentOut.nullable(),
  until: momentOut,
  topics: z.array(z.enum(TOPICS)),
  queues: z.array(z.string()),
  kinds: z.array(z.enum(SHIELD_KINDS)),
  /** How many own words; the words themselves are not kept in a form that anybody can read again. */
  words: z.number(),
  maxRun: z.number().nullable(),
  light: z.boolean(),
  showsLight: z.boolean(),
  isToken: z.boolean(),
  isReadable: z.boolean(),
})

const inAll = z.object({ 'zh-Hant': z.string(), 'zh-Hans': z.string(), en: z.string() })

export const myShields = contract({
  route: 'GET /api/my-shields',
  may: 'shield.own',
  summary: 'What I am not to be given, and until when. For me alone',
  output: z.object({
    shields: z.array(shield),
    queues: z.array(z.object({ key: z.string(), name: inAll })),
    tokens: z.object({ left: z.number(), today: z.boolean() }),
  }),
  refusals: {},
})

export const setMyShield = contract({
  route: 'POST /api/my-shields',
  may: 'shield.own',
  summary: 'Say what I am not to be given, and until when. No reason is asked or kept',
  body: z.strictObject({
    from: moment.nullish(),
    until: moment,
    topics: z.array(z.enum(TOPICS)).max(TOPICS.length).default([]),
    queues: z.array(text(40)).max(8).default([]),
    kinds: z.array(z.enum(SHIELD_KINDS)).max(SHIELD_KINDS.length).default([]),
    words: z.array(text(20)).max(5).default([]),
    maxRun: z.union(MAX_RUNS.map((n) => z.literal(n))).nullish(),
    light: z.boolean().default(false),
    showsLight: z.boolean().default(false),
  }),
  output: z.object({}),
  refusals: {
    'shield.empty': 422,
    'shield.over': 422,
    'shield.too_long': 422,
    'shield.too_much': 422,
    'shield.enough': 409,
  },
})

export const endMyShield = contract({
  route: 'DELETE /api/my-shields/:id',
  may: 'shield.own',
  summary: 'End a shield of mine. Nothing of it is left',
  params: z.object({ id: z.uuid() }),
  output: z.object({}),
  refusals: { 'shield.unknown': 404 },
})

export const useMyToken = contract({
  route: 'POST /api/my-shields/token',
  may: 'shield.own',
  summary: 'No hard contacts for the rest of today, without a reason',
  output: z.object({ left: z.number() }),
  refusals: { 'token.today_already': 409, 'token.used_up': 409, 'shield.enough': 409 },
})

export const markMyContact = contract({
  route: 'PUT /api/contacts/:id/hard',
  may: 'shield.own',
  summary: 'My own word that this contact was hard, or that it was not. It only counts for how many come in a row',
  params: z.object({ id: z.uuid() }),
  body: z.strictObject({ hard: z.boolean() }),
  output: z.object({}),
  refusals: { 'contact.unknown': 404 },
})

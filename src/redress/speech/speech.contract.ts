import { z } from 'zod'
import { contract, language, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { HOW, MODES, SPEECH_ACTS, STAFF_STATES } from './speech.ts'

const params = z.object({ id: z.uuid() })

const LOCKS = [
  'facts_missing',
  'no_facts_named',
  'disproved',
  'over_limit',
  'letter_only',
  'nothing_disproved',
  'no_article',
] as const

export const readSpeech = contract({
  route: 'GET /api/cases/:id/speech',
  may: 'case.read',
  summary: 'Which sentence may be said now, which not yet, which facts are missing, and who can verify them by when',
  params,
  output: z.object({
    policy: z.object({
      mode: z.enum(MODES),
      version: z.number(),
      wording: z.number(),
      because: z.string().nullable(),
      limit: z.number(),
    }),
    language,
    acts: z.array(
      z.object({
        act: z.enum(SPEECH_ACTS),
        is: z.enum(['allowed', 'locked']),
        because: z.enum(['always', 'verified', 'plausible', 'article', ...LOCKS]),
        how: z.enum(['spoken', 'letter']),
        sentence: z.string(),
        missing: z.array(z.object({ id: z.string(), words: z.string(), verifyBy: momentOut.nullable() })),
        saidAt: momentOut.nullable(),
        saidBy: z.string().nullable(),
      }),
    ),
    known: z.object({ verified: z.number(), needed: z.number() }),
    mayVerify: z.string().nullable(),
    staff: z.object({ state: z.enum(STAFF_STATES), sentence: z.string(), needsPromise: z.boolean() }),
    articles: z.array(z.object({ id: z.string(), title: z.string(), key: z.string(), version: z.number() })),
  }),
  refusals: { 'case.unknown': 404 },
})

export const saySomething = contract({
  route: 'POST /api/cases/:id/said',
  may: 'speech.say',
  summary:
    'Write down which of the sentences was said. An admission without its facts is refused, with what is missing',
  params,
  body: z.object({
    act: z.enum(SPEECH_ACTS),
    how: z.enum(HOW).default('spoken'),
    words: textOrEmpty(1000).default(''),
    contact: z.uuid().optional(),
    article: z.uuid().optional(),
  }),
  output: z.object({ id: z.string(), words: z.string() }),
  refusals: {
    'case.unknown': 404,
    'case.already_closed': 409,
    'contact.unknown': 404,
    'speech.facts_needed': 409,
    'speech.no_facts_named': 409,
    'speech.disproved': 409,
    'speech.over_limit': 409,
    'speech.letter_only': 409,
    'speech.nothing_disproved': 409,
    'speech.article_needed': 409,
  },
})

const policyView = z.object({
  queue: z.string(),
  name: z.record(language, z.string()),
  profile: z.enum(['private', 'public', 'regulated']),
  version: z.number(),
  mode: z.enum(MODES),
  limit: z.number(),
  currency: z.string(),
  because: z.string().nullable(),
  setBy: z.string().nullable(),
  setAt: momentOut.nullable(),
})

export const readSpeechPolicies = contract({
  route: 'GET /api/policies/speech',
  may: 'policy.read',
  summary: 'When each queue may admit a fault, why, and since when',
  output: z.object({ policies: z.array(policyView) }),
  refusals: {},
})

export const setSpeechPolicy = contract({
  route: 'PUT /api/policies/speech/:queue',
  may: 'policy.set',
  summary: 'Set when a queue may admit a fault. What was said before stays with the version it was said under',
  params: z.object({ queue: text(40) }),
  body: z.object({
    admission: z.enum(MODES),
    limit: z.number().int().min(0).max(10_000_000_000),
    because: text(300),
  }),
  output: z.object({ version: z.number() }),
  refusals: { 'queue.unknown': 404 },
})

import { z } from 'zod'
import { contract, language, moment, momentOut, text } from '#platform/public.ts'
import { referenceIn } from '../rights/right.contract.ts'

const chapterText = text(12_000)
const question = z.object({
  ask: text(400),
  options: z.array(text(300)).min(2).max(5),
  right: z.number().int().min(0).max(4),
})
const written = z.object({ staff: chapterText, customers: chapterText, questions: z.array(question).max(2) })
const chapters = z.partialRecord(language, written)
const change = z.object({ is: z.enum(['same', 'gone', 'new']), words: z.string() })
const params = z.object({ version: z.coerce.number().int().min(1) })

export const readPolicy = contract({
  route: 'GET /api/policy',
  may: 'policy.read',
  summary: 'Which version is in force, which is coming, and whether I still have one to read',
  output: z.object({
    inForce: z.number(),
    versions: z.array(
      z.object({
        version: z.number(),
        effectiveAt: momentOut.nullable(),
        publishedAt: momentOut.nullable(),
        by: z.string().nullable(),
      }),
    ),
    /** It follows me until I have read it, and stops nothing. */
    mine: z.object({ version: z.number(), readBy: momentOut, overdue: z.boolean() }).nullable(),
    mayWrite: z.boolean(),
    mayFollow: z.boolean(),
  }),
  refusals: {},
})

export const readVersion = contract({
  route: 'GET /api/policy/versions/:version',
  may: 'policy.read',
  summary: 'One version whole, and what changed against the one before it',
  params,
  output: z.object({
    version: z.number(),
    language,
    staff: z.string(),
    customers: z.string(),
    changes: z.object({ since: z.number(), staff: z.array(change), customers: z.array(change) }).nullable(),
    /** Asked of whoever has not read it; which answer is right is not told. */
    questions: z.array(z.object({ ask: z.string(), options: z.array(z.string()) })),
    readAt: momentOut.nullable(),
  }),
  refusals: { 'policy.unknown': 404 },
})

export const confirmReading = contract({
  route: 'POST /api/policy/versions/:version/reading',
  may: 'policy.read',
  summary: 'I have read it, with the answers to its two questions. A wrong answer is kept nowhere',
  params,
  body: z.object({ language, answers: z.array(z.number().int().min(0).max(4)).length(2) }),
  output: z.object({}),
  refusals: { 'policy.unknown': 404, 'policy.not_right': 409, 'policy.nothing_to_read': 409 },
})

export const readDraft = contract({
  route: 'GET /api/policy/draft',
  may: 'policy.write',
  summary: 'The draft of the next version, or the text in force to begin from',
  output: z.object({ written: z.boolean(), chapters, references: z.array(referenceIn) }),
  refusals: {},
})

export const saveDraft = contract({
  route: 'PUT /api/policy/draft',
  may: 'policy.write',
  summary: 'Both chapters and two questions, in as many languages as the house speaks',
  body: z.object({ chapters, references: z.array(referenceIn).max(60).default([]) }),
  output: z.object({}),
  refusals: {},
})

export const publishDraft = contract({
  route: 'POST /api/policy/draft/publication',
  may: 'policy.write',
  summary: 'The draft becomes the next version, from a day on, to be read by a day',
  body: z.object({ effectiveAt: moment.optional(), readBy: moment.optional() }),
  output: z.object({ version: z.number() }),
  refusals: {
    'policy.nothing_written': 409,
    'policy.not_backwards': 409,
    'policy.question_unclear': 409,
    'policy.reference_expired': 409,
  },
})

export const followReading = contract({
  route: 'GET /api/policy/reading',
  may: 'policy.follow',
  summary:
    'Of everybody, or of my own team: how many have read the newest version, and who has not. Nothing follows from it',
  output: z.object({
    version: z.number().nullable(),
    readBy: momentOut.nullable(),
    read: z.number(),
    of: z.number(),
    waiting: z.array(z.object({ name: z.string(), team: z.string(), overdue: z.boolean() })),
  }),
  refusals: {},
})

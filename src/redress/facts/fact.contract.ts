import { z } from 'zod'
import { contract, moment, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { EVIDENCE_KINDS, VERDICTS } from './fact.ts'

const params = z.object({ id: z.uuid() })
const ofCase = { 'case.unknown': 404, 'case.already_closed': 409 } as const
const ofFact = { 'fact.unknown': 404, 'case.already_closed': 409 } as const

const evidenceIn = { evidence: text(500), kind: z.enum(EVIDENCE_KINDS), evidenceId: z.uuid().optional() }
const evidenceOut = z.object({ kind: z.enum(EVIDENCE_KINDS).nullable(), words: z.string(), id: z.string().nullable() })

const verdictView = z.object({
  version: z.number(),
  state: z.enum(['unverified', ...VERDICTS]),
  evidence: evidenceOut.nullable(),
  settledBy: z.string().nullable(),
  settledAt: momentOut.nullable(),
  reopenedBecause: z.string().nullable(),
})

export const factView = verdictView.extend({
  id: z.string(),
  words: z.string(),
  admits: z.boolean(),
  verifyBy: momentOut.nullable(),
  overdue: z.boolean(),
  askedBy: z.string().nullable(),
  askedAt: momentOut,
  before: z.array(verdictView),
  delays: z.array(z.object({ words: z.string(), verifyBy: momentOut, by: z.string(), at: momentOut })),
})

export const readFacts = contract({
  route: 'GET /api/cases/:id/facts',
  may: 'case.read',
  summary:
    'What has to be known of a case, what is, by whom and on what evidence, and the moment by which the rest must be',
  params,
  output: z.object({
    facts: z.array(factView),
    needed: z.number(),
    settled: z.number(),
    clock: momentOut.nullable(),
    overdue: z.boolean(),
    owner: z.string().nullable(),
    maySettle: z.boolean(),
  }),
  refusals: { 'case.unknown': 404 },
})

export const addFact = contract({
  route: 'POST /api/cases/:id/facts',
  may: 'fact.add',
  summary:
    'Name something that has to be known. Until a fact that an admission needs is verified, nobody says it was our fault',
  params,
  body: z.object({
    words: text(300),
    admits: z.boolean(),
    verifyBy: moment.optional(),
    contact: z.uuid().optional(),
    seen: z.object(evidenceIn).optional(),
  }),
  output: z.object({ id: z.string() }),
  refusals: { ...ofCase, 'contact.unknown': 404, 'fact.due_in_the_past': 409 },
})

export const attachEvidence = contract({
  route: 'PUT /api/facts/:id/evidence',
  may: 'fact.add',
  summary: 'Lay evidence beside a fact that nobody has verified yet',
  params,
  body: z.object(evidenceIn),
  output: z.object({}),
  refusals: { ...ofFact, 'fact.already_settled': 409 },
})

export const settleFact = contract({
  route: 'PUT /api/facts/:id/verdict',
  may: 'fact.settle',
  summary: 'Say that it is so, or that it is not, and what you looked at',
  params,
  body: z.object({ verdict: z.enum(VERDICTS), seen: z.object(evidenceIn).optional() }),
  output: z.object({}),
  refusals: { ...ofFact, 'fact.already_settled': 409, 'fact.evidence_needed': 409 },
})

export const reopenFact = contract({
  route: 'POST /api/facts/:id/reopening',
  may: 'fact.settle',
  summary: 'Open a settled fact again, with the reason. The old verdict stays in its history',
  params,
  body: z.object({ because: text(300), verifyBy: moment.optional() }),
  output: z.object({ id: z.string() }),
  refusals: { ...ofFact, 'fact.not_settled': 409, 'fact.due_in_the_past': 409 },
})

export const delayFact = contract({
  route: 'POST /api/facts/:id/delays',
  may: 'fact.settle',
  summary: 'Tell the customer why we do not know yet, and by when we shall. The words go to the customer',
  params,
  body: z.object({ words: text(500), verifyBy: moment }),
  output: z.object({}),
  refusals: { ...ofFact, 'fact.already_settled': 409, 'fact.due_in_the_past': 409 },
})

export const QUESTIONS_ABOUT = ['who', 'what', 'when', 'where', 'why', 'evidence'] as const
export const askQuestions = contract({
  route: 'POST /api/cases/:id/questions',
  may: 'fact.add',
  summary: 'What was asked to understand the matter. What nobody could answer becomes a fact to verify',
  params,
  body: z.object({
    contact: z.uuid().optional(),
    questions: z
      .array(
        z.object({
          about: z.enum(QUESTIONS_ABOUT),
          words: text(300),
          answer: textOrEmpty(500).default(''),
          admits: z.boolean().default(false),
        }),
      )
      .min(1)
      .max(20),
  }),
  output: z.object({ facts: z.array(z.string()) }),
  refusals: { ...ofCase, 'contact.unknown': 404 },
})

export const readQuestions = contract({
  route: 'GET /api/cases/:id/questions',
  may: 'case.read',
  summary: 'What was asked, what was answered, and which facts came of the rest',
  params,
  output: z.object({
    questions: z.array(
      z.object({
        about: z.enum(QUESTIONS_ABOUT),
        words: z.string(),
        answer: z.string().nullable(),
        fact: z.string().nullable(),
        at: momentOut,
      }),
    ),
  }),
  refusals: { 'case.unknown': 404 },
})

import { z } from 'zod'
import { LETTER_PARTS } from '#desk/public.ts'
import { contract, moment, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { ASSURANCES } from './assurance.ts'
import { FINDING_OUTCOMES } from './finding.ts'

const params = z.object({ id: z.uuid() })
const letter = z.partialRecord(z.enum(LETTER_PARTS), textOrEmpty(4000))

export const findingView = z.object({
  id: z.string(),
  stage: z.union([z.literal(1), z.literal(2)]),
  outcome: z.enum(FINDING_OUTCOMES),
  reasons: z.array(z.object({ point: z.string().nullable(), words: z.string() })),
  decidedBy: z.string(),
  decidedAt: momentOut,
  toldAt: momentOut.nullable(),
  recourseUntil: momentOut.nullable(),
})

export const decideCase = contract({
  route: 'POST /api/cases/:id/findings',
  may: 'finding.decide',
  summary: 'Decide a stage: outcome, a reason for every point, evidence, the remedy or why none, and the way on',
  params,
  body: z.object({
    stage: z.union([z.literal(1), z.literal(2)]).default(1),
    outcome: z.enum(FINDING_OUTCOMES),
    reasons: z.array(z.object({ point: z.uuid().nullable().default(null), words: text(2000) })).max(20),
    evidence: z
      .array(z.object({ fact: z.uuid().nullable().default(null), words: textOrEmpty(500).default('') }))
      .max(30),
    noRemedyBecause: textOrEmpty(1000).default(''),
    recourse: textOrEmpty(2000).optional(),
  }),
  output: z.object({ id: z.string() }),
  refusals: {
    'case.unknown': 404,
    'case.already_closed': 409,
    'finding.not_escalated': 409,
    'finding.second_stage_asked': 409,
    'finding.same_person': 403,
    'finding.points_unanswered': 409,
    'finding.evidence_needed': 409,
    'finding.remedy_or_why': 409,
    'finding.recourse_needed': 409,
  },
})

export const readLetter = contract({
  route: 'GET /api/findings/:id/letter',
  may: 'case.read',
  summary: 'The letter of a finding as far as the house can write it, and the parts a person still has to write',
  params,
  output: z.object({
    parts: z.array(z.object({ part: z.enum(LETTER_PARTS), words: z.string() })),
    assurances: z.array(z.object({ says: z.enum(ASSURANCES), may: z.boolean() })),
  }),
  refusals: { 'finding.unknown': 404 },
})

export const tellFinding = contract({
  route: 'PUT /api/findings/:id/telling',
  may: 'finding.decide',
  summary:
    'Send the letter. It is refused while a part the pack asks for is empty, or promises what nobody has taken on',
  params,
  body: z.object({ letter }),
  output: z.object({ recourseUntil: momentOut }),
  refusals: {
    'finding.unknown': 404,
    'finding.already_told': 409,
    'case.already_closed': 409,
    'letter.part_missing': 409,
    'letter.nothing_behind': 409,
  },
})

export const escalate = contract({
  route: 'POST /api/cases/:id/escalation',
  may: 'case.settle',
  summary: 'The customer wants somebody else to look at it. No reason is asked',
  params,
  output: z.object({}),
  refusals: { 'case.unknown': 404, 'case.already_closed': 409 },
})

export const noteVerdict = contract({
  route: 'POST /api/cases/:id/verdicts',
  may: 'case.settle',
  summary: 'What the customer said of our answer. Whether they are satisfied only they can say',
  params,
  body: z.object({ says: z.enum(['accepts', 'rejects']), words: text(1000) }),
  output: z.object({}),
  refusals: { 'case.unknown': 404 },
})

export const referOut = contract({
  route: 'POST /api/cases/:id/disputes',
  may: 'case.settle',
  summary: 'Somebody outside decides now. The case follows it to its end',
  params,
  body: z.object({
    provider: text(200),
    kind: z.enum(['advisory', 'determinative']),
    answerBy: moment.optional(),
  }),
  output: z.object({ id: z.string() }),
  refusals: { 'case.unknown': 404, 'case.already_closed': 409 },
})

export const endDispute = contract({
  route: 'PUT /api/disputes/:id/outcome',
  may: 'case.settle',
  summary: 'How the dispute outside ended, and what it teaches',
  params,
  body: z.object({
    outcome: z.enum(['for_customer', 'partly', 'for_us', 'settled', 'withdrawn']),
    words: text(1000),
    complied: z.boolean().default(false),
  }),
  output: z.object({}),
  refusals: { 'dispute.unknown': 404, 'dispute.ended': 409 },
})

const links = { 'link.unknown': 404, 'link.expired': 410, 'link.too_many': 429 } as const

export const sayVerdict = contract({
  route: 'PUT /api/my-case/verdict',
  may: 'portal.read',
  summary: 'Is it put right for you? Only you can say. You may say it anew',
  body: z.object({ satisfied: z.enum(['yes', 'no']), words: textOrEmpty(1000).default('') }),
  output: z.object({}),
  refusals: links,
})

export const askAgain = contract({
  route: 'POST /api/my-case/escalation',
  may: 'portal.read',
  summary: 'I want somebody else to look at it. No reason is asked; a closed case opens again',
  output: z.object({}),
  refusals: links,
})

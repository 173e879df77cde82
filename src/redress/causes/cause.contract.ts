import { z } from 'zod'
import { contract, language, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { BRANCHES, BREAKS } from './cause.ts'
import { QUESTIONS } from './taxonomy.ts'

const params = z.object({ id: z.uuid() })
const answered = z.enum(['yes', 'no', 'unclear'])
const inThree = z.record(language, text(200))

export const readCause = contract({
  route: 'GET /api/cases/:id/cause',
  may: 'cause.read',
  summary:
    'Why it came about: the questions to the organisation, the share of a person if any, the list it is coded by',
  params,
  output: z.object({
    questions: z.array(z.enum(QUESTIONS)),
    codes: z.array(z.object({ code: z.string(), question: z.string(), words: z.string() })),
    taxonomy: z.number(),
    settled: z
      .object({
        taxonomy: z.number(),
        answers: z.object({ expectation: answered, process: answered, information: answered, claim: answered }),
        code: z.string(),
        branch: z.enum(BRANCHES).nullable(),
        evidence: z.string(),
        why: z.string(),
        missing: z.string(),
        brokeAt: z.enum(BREAKS).nullable(),
        by: z.string(),
        at: momentOut,
      })
      .nullable(),
    themes: z.array(z.object({ id: z.string(), name: z.string(), cases: z.number(), attached: z.boolean() })),
  }),
  refusals: { 'case.unknown': 404 },
})

export const settleCause = contract({
  route: 'POST /api/cases/:id/cause',
  may: 'cause.settle',
  summary: 'Say why it came about. The organisation is asked first; a person is never the whole cause',
  params,
  body: z.object({
    answers: z.partialRecord(z.enum(QUESTIONS), answered),
    code: textOrEmpty(60).default(''),
    staff: z
      .object({
        branch: z.enum(BRANCHES),
        evidence: textOrEmpty(500).default(''),
        why: textOrEmpty(500).default(''),
        missing: textOrEmpty(120).default(''),
        brokeAt: z.enum(BREAKS).nullable().default(null),
        article: z.uuid().nullable().default(null),
      })
      .nullable()
      .default(null),
  }),
  output: z.object({}),
  refusals: {
    'case.unknown': 404,
    'cause.questions_first': 409,
    'cause.person_alone': 409,
    'cause.code_needed': 409,
    'cause.code_unknown': 409,
    'cause.evidence_needed': 409,
    'cause.why_needed': 409,
    'cause.missing_needed': 409,
    'cause.break_needed': 409,
    'article.unknown': 404,
  },
})

export const attach = contract({
  route: 'PUT /api/cases/:id/themes/:theme',
  may: 'cause.settle',
  summary: 'This case hangs on a theme: only so may anybody tell the customer that we keep improving',
  params: z.object({ id: z.uuid(), theme: z.uuid() }),
  output: z.object({}),
  refusals: { 'case.unknown': 404, 'theme.unknown': 404 },
})

export const listThemes = contract({
  route: 'GET /api/themes',
  may: 'cause.read',
  summary: 'Themes with their cases, and what the counting has asked for',
  output: z.object({
    themes: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        code: z.string(),
        cases: z.number(),
        proposedAt: momentOut.nullable(),
        shippedAt: momentOut.nullable(),
      }),
    ),
    tasks: z.array(
      z.object({ id: z.string(), kind: z.enum(['knowledge', 'taxonomy_review']), about: z.string(), at: momentOut }),
    ),
    trend: z.array(z.object({ month: z.string(), taxonomy: z.number(), code: z.string(), count: z.number() })),
  }),
  refusals: {},
})

export const openTheme = contract({
  route: 'POST /api/themes',
  may: 'cause.settle',
  summary: 'Name a theme',
  body: z.object({ name: text(120), code: text(60) }),
  output: z.object({ id: z.string() }),
  refusals: { 'cause.code_unknown': 409 },
})

export const shipTheme = contract({
  route: 'PUT /api/themes/:id/shipping',
  may: 'theme.ship',
  summary: 'It has really been done: every attached customer is told, once, in their language',
  params,
  body: z.object({ words: inThree }),
  output: z.object({ told: z.number() }),
  refusals: { 'theme.unknown': 404, 'theme.already_shipped': 409 },
})

export const changeTaxonomy = contract({
  route: 'POST /api/taxonomies',
  may: 'taxonomy.change',
  summary: 'A new list of causes. Old cases keep their codes; every code that goes says where it goes',
  body: z.object({
    because: text(500),
    codes: z
      .array(z.object({ code: text(60), question: z.enum([...QUESTIONS, 'other']), words: inThree }))
      .min(2)
      .max(60),
    across: z.record(text(60), text(60).nullable()).default({}),
  }),
  output: z.object({ version: z.number() }),
  refusals: { 'taxonomy.unmapped': 409, 'taxonomy.other_needed': 409 },
})

export const listCauseReviews = contract({
  route: 'GET /api/cause-reviews',
  may: 'cause.read',
  summary: 'Cases that ended calm and unsolved twice, and wait for somebody to say why it comes about',
  output: z.object({
    reviews: z.array(
      z.object({
        id: z.string(),
        case: z.string(),
        number: z.number(),
        title: z.string(),
        owner: z.string().nullable(),
        mine: z.boolean(),
        at: momentOut,
      }),
    ),
  }),
  refusals: {},
})

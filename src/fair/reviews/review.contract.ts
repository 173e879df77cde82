import { z } from 'zod'
import { contract, moment, momentOut, text } from '#platform/public.ts'
import { ANSWERS, QUESTIONS } from './finding.ts'
import { CAUSES, CLASSES, MEASURES } from './ladder.ts'
import { BACKINGS, STAGES } from './review.ts'

const params = z.object({ id: z.uuid() })
const who = z.object({ id: z.string(), name: z.string() })
export const asked = z.object(
  Object.fromEntries(QUESTIONS.map((question) => [question, z.enum(ANSWERS)])) as Record<
    (typeof QUESTIONS)[number],
    z.ZodEnum<{ yes: 'yes'; no: 'no'; unknown: 'unknown' }>
  >,
)
const version = z.object({
  title: z.string(),
  version: z.number(),
  publishedAt: z.string(),
  readAt: z.string().nullable(),
})
/** What the house itself knows about that moment: given beside the questions, as their evidence. */
export const known = z.object({
  at: z.string(),
  said: z.string().nullable(),
  basis: z.string().nullable(),
  article: version.extend({ retiredAt: z.string().nullable() }).nullable(),
  unread: z.array(version),
  contactsBefore: z.number(),
  daysWithUs: z.number(),
})

export const reviewView = z.object({
  id: z.string(),
  case: z.object({ id: z.string(), number: z.number() }),
  stage: z.enum(STAGES),
  agent: who,
  mine: z.boolean(),
  ownState: z.boolean(),
  ground: z.string(),
  openedAt: momentOut,
  known: known.nullable(),
  toldAt: momentOut.nullable(),
  toldWords: z.string().nullable(),
  answerBy: momentOut.nullable(),
  answer: z.string().nullable(),
  asked: asked.nullable(),
  customerAccount: z.string().nullable(),
  ourAccount: z.string().nullable(),
  class: z.enum(CLASSES).nullable(),
  cause: z.enum(CAUSES).nullable(),
  why: z.string().nullable(),
  hrAsked: z.boolean(),
  hearingAt: momentOut.nullable(),
  plan: z
    .object({ what: z.string(), helper: z.string(), by: momentOut, signs: z.string(), doneAt: momentOut.nullable() })
    .nullable(),
  measure: z.enum(MEASURES).nullable(),
  outlier: z.boolean(),
  nextTime: z.string().nullable(),
  backings: z.array(z.object({ kind: z.enum(BACKINGS), owner: z.string(), doneAt: momentOut.nullable() })),
  appealBy: momentOut.nullable(),
  appeal: z.string().nullable(),
  appealAnswer: z.string().nullable(),
})

export const reviewsOfCase = contract({
  route: 'GET /api/cases/:id/reviews',
  may: 'review.read',
  summary: 'Looks at what colleagues did in a case, as far as this person may know of them, and what one could rest on',
  params,
  output: z.object({
    reviews: z.array(reviewView),
    /** For whoever may open one: what has been found out, and who was on the line. */
    grounds: z.array(z.object({ kind: z.enum(['fact', 'recall']), id: z.string(), words: z.string() })),
    agents: z.array(who.extend({ spokenAt: momentOut.nullable() })),
    demanded: z.boolean(),
  }),
  refusals: { 'case.unknown': 404 },
})

export const myReviews = contract({
  route: 'GET /api/my-reviews',
  may: 'review.mine',
  summary: 'About contacts of mine: what I was told, what I answered, what was decided, and what is done for me',
  output: z.object({
    reviews: z.array(reviewView),
    /** What I have said I would do for a colleague, and nothing else of why. */
    helping: z.array(z.object({ id: z.string(), what: z.string(), for: z.string(), by: momentOut })),
  }),
  refusals: {},
})

export const openReview = contract({
  route: 'POST /api/cases/:id/reviews',
  may: 'review.lead',
  summary: 'Look at what a colleague did. It rests on a settled fact or a recall; a demand alone opens nothing',
  params,
  body: z.object({
    agent: z.uuid(),
    fact: z.uuid().optional(),
    recall: z.uuid().optional(),
    ownState: z.boolean().default(false),
  }),
  output: z.object({ id: z.string() }),
  refusals: {
    'case.unknown': 404,
    'review.facts_first': 409,
    'review.not_on_the_case': 409,
    'review.not_your_team': 403,
    'review.own': 403,
  },
})

export const speakWith = contract({
  route: 'PUT /api/cases/:id/spoken',
  may: 'review.speak',
  summary: 'I, their lead, have talked with this colleague about what the customer asks. Only now do they read it',
  params,
  body: z.object({ agent: z.uuid() }),
  output: z.object({}),
  refusals: { 'case.unknown': 404, 'review.not_on_the_case': 409, 'review.not_your_team': 403 },
})

const unknown = { 'review.unknown': 404 } as const

export const careFirst = contract({
  route: 'PUT /api/reviews/:id/care',
  may: 'review.lead',
  summary: 'I have asked how they are. Nothing else about the case before that',
  params,
  output: z.object({}),
  refusals: { ...unknown, 'review.own': 403 },
})

export const tellAgent = contract({
  route: 'PUT /api/reviews/:id/telling',
  may: 'review.lead',
  summary: 'Tell the colleague what it is about, in words. They have three days to say how it was',
  params,
  body: z.object({ words: text(1000) }),
  output: z.object({ answerBy: momentOut }),
  refusals: { ...unknown, 'review.own': 403, 'review.care_first': 409, 'review.already_told': 409 },
})

export const answerReview = contract({
  route: 'PUT /api/reviews/:id/answer',
  may: 'review.mine',
  summary: 'How it was, from my side',
  params,
  body: z.object({ words: text(2000) }),
  output: z.object({}),
  refusals: { ...unknown, 'review.not_told': 409, 'review.too_late_to_answer': 409 },
})

export const findReview = contract({
  route: 'PUT /api/reviews/:id/finding',
  may: 'review.lead',
  summary: 'What it was, with both accounts side by side and every question to the house answered first',
  params,
  body: z.object({
    class: z.enum(CLASSES),
    cause: z.enum(CAUSES),
    asked,
    customerAccount: text(2000),
    ourAccount: text(2000),
    why: text(1000),
  }),
  output: z.object({ stage: z.enum(STAGES) }),
  refusals: {
    ...unknown,
    'review.own': 403,
    'review.care_first': 409,
    'review.not_told': 409,
    'review.not_heard': 409,
    'review.already_found': 409,
    'review.questions_open': 409,
    'review.house_first': 409,
    'review.care_not_discipline': 409,
    'review.cause_unfit': 409,
  },
})

export const holdHearing = contract({
  route: 'PUT /api/reviews/:id/hearing',
  may: 'review.hr',
  summary: 'The colleague has been heard by hr, with somebody of their choice',
  params,
  body: z.object({ words: text(2000) }),
  output: z.object({}),
  refusals: { ...unknown, 'review.growth_only': 409, 'review.already_decided': 409 },
})

export const decideReview = contract({
  route: 'PUT /api/reviews/:id/outcome',
  may: 'review.decide',
  summary: 'The plan to grow: what, who helps, by when, and what shows that it worked. A measure only where one may be',
  params,
  body: z.object({
    plan: z.object({ what: text(500), helper: z.uuid(), by: moment, signs: text(500) }),
    measure: z.enum(MEASURES).optional(),
  }),
  output: z.object({ stage: z.enum(STAGES) }),
  refusals: {
    ...unknown,
    'review.own': 403,
    'review.no_finding': 409,
    'review.already_decided': 409,
    'review.nothing_to_decide': 409,
    'review.plan_in_the_past': 409,
    'review.helper_unknown': 404,
    'review.growth_only': 409,
    'review.hr_only': 403,
    'review.hearing_first': 409,
  },
})

import { z } from 'zod'
import { contract, moment, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { accessOptions, params } from './standing.contract.ts'
import { OUTCOMES, REVIEW_OUTCOMES } from './standing.ts'

/** What is asked for instead. What is left out stays as it is. */
const lighter = z.object({
  instruction: text(500).optional(),
  options: accessOptions.optional(),
  lapseAt: moment.optional(),
})

const handsRefusals = {
  'standing.unknown': 404,
  'standing.person_needed': 403,
  'standing.not_your_rung': 403,
  'standing.done_to_you': 403,
} as const

export const reviewStanding = contract({
  route: 'POST /api/conduct/standings/:id/reviews',
  may: 'standing.review',
  summary: 'Looked at again by somebody who did not decide it: it goes on as it is, is made lighter, or ends',
  params,
  body: z.object({
    outcome: z.enum(REVIEW_OUTCOMES),
    reasons: text(4000),
    nextAt: moment.nullable().default(null),
    lighter: lighter.optional(),
  }),
  output: z.object({ nextAt: momentOut.nullable() }),
  refusals: {
    ...handsRefusals,
    'standing.over': 409,
    'standing.acted_before': 409,
    'standing.review_date': 409,
    'standing.not_lighter': 409,
    'standing.words': 409,
  },
})

export const liftStanding = contract({
  route: 'POST /api/conduct/standings/:id/lift',
  may: 'standing.lift',
  summary: 'Ends it at once',
  params,
  body: z.object({ because: text(1000) }),
  output: z.object({}),
  refusals: { ...handsRefusals, 'standing.over': 409 },
})

export const liftStandings = contract({
  route: 'POST /api/conduct/standings/lift',
  may: 'standing.lift',
  summary: 'Ends several at once, for one reason. Whichever is not yours to end, or is over, is left and named',
  body: z.object({ ids: z.array(z.uuid()).min(1).max(200), because: text(1000) }),
  output: z.object({ lifted: z.array(z.string()), left: z.array(z.object({ id: z.string(), code: z.string() })) }),
  refusals: {},
})

export const appealStanding = contract({
  route: 'POST /api/conduct/standings/:id/appeals',
  may: 'standing.take_appeal',
  summary: 'An appeal, taken down for somebody who does not write themselves. Late ones too, with the reason',
  params,
  body: z.object({ grounds: text(8000), lateBecause: textOrEmpty(1000).nullable().default(null) }),
  output: z.object({ dueAt: momentOut }),
  refusals: {
    'standing.unknown': 404,
    'standing.appealed_already': 409,
    'standing.late_needs_reason': 409,
  },
})

export const decideStandingAppeal = contract({
  route: 'POST /api/conduct/standings/:id/appeal/decision',
  may: 'standing.decide_appeal',
  summary: 'Decided by somebody who has not acted: upheld, made lighter or revoked, with reasons and the way outside',
  params,
  body: z.object({
    outcome: z.enum(OUTCOMES),
    reasons: text(4000),
    outside: text(1000),
    lighter: lighter.optional(),
  }),
  output: z.object({}),
  refusals: {
    ...handsRefusals,
    'standing.no_appeal': 409,
    'standing.acted_before': 409,
    'standing.not_lighter': 409,
    'standing.words': 409,
  },
})

export const proposeStandingEnd = contract({
  route: 'POST /api/conduct/standings/:id/end-proposals',
  may: 'standing.propose_end',
  summary: 'An apology came, or they write decently: let it end early. A person answers',
  params,
  body: z.object({ because: z.enum(['apology', 'proper', 'other']), words: text(2000) }),
  output: z.object({}),
  refusals: { 'standing.unknown': 404, 'standing.over': 409, 'standing.proposed_already': 409 },
})

export const declineStandingEnd = contract({
  route: 'POST /api/conduct/standings/:id/end-proposals/decline',
  may: 'standing.lift',
  summary: 'It does not end yet, and why',
  params,
  body: z.object({ because: text(1000) }),
  output: z.object({}),
  refusals: { ...handsRefusals, 'standing.over': 409, 'standing.no_proposal': 409 },
})

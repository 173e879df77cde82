import { z } from 'zod'
import { contract, moment, momentOut, text } from '#platform/public.ts'
import { CATEGORIES } from '../incidents/incident.ts'
import { RUNGS } from './options.ts'
import { policyGiven } from './policy.contract.ts'
import { K, SPANS } from './register.ts'
import { params } from './standing.contract.ts'
import { WATCH_CLASSES } from './watch.ts'

const count = z.number().nullable()
const share = z.object({ n: count, of: count })

export const readRegister = contract({
  route: 'GET /api/conduct/register',
  may: 'standing.register',
  summary:
    'How many decisions of which kind, how long, looked at on time, appealed, overturned, and what came of them. Few are not told',
  query: z.object({ since: moment, before: moment }),
  output: z.object({
    k: z.literal(K),
    all: count,
    byRung: z.record(z.enum(RUNGS), count),
    byCategory: z.record(z.enum(CATEGORIES), count),
    byLength: z.record(z.enum(SPANS), count),
    looksOnTime: share,
    appealed: share,
    overturned: share,
    adjustmentsChecked: share,
    watch: z.record(z.enum(WATCH_CLASSES), count),
  }),
  refusals: {},
})

export const readRegisterRows = contract({
  route: 'GET /api/conduct/register/rows',
  may: 'standing.read',
  summary: 'The decisions a figure of the register is made of, for whoever may read decisions',
  query: z.object({ since: moment, before: moment }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        rung: z.enum(RUNGS),
        category: z.enum(CATEGORIES),
        days: z.number(),
        looksDue: z.number(),
        looksOnTime: z.number(),
        appealed: z.boolean(),
        outcome: z.string().nullable(),
        adjustmentsChecked: z.boolean(),
        watch: z.enum(WATCH_CLASSES).nullable(),
      }),
    ),
  }),
  refusals: {},
})

export const readAttention = contract({
  route: 'GET /api/conduct/attention',
  may: 'standing.attention',
  summary:
    'What is late: looks not taken, appeals not answered, dangers nobody has looked at, and quarters in which too much was overturned',
  output: z.object({
    late: z.array(
      z.object({
        standing: z.string(),
        rung: z.enum(RUNGS),
        what: z.enum(['review', 'risk_review', 'appeal', 'notice']),
        dueAt: momentOut,
      }),
    ),
    processReviews: z.array(
      z.object({
        id: z.string(),
        quarter: z.string(),
        decided: z.number(),
        overturned: z.number(),
        openedAt: momentOut,
        closedAt: momentOut.nullable(),
        findings: z.string().nullable(),
      }),
    ),
  }),
  refusals: {},
})

export const closeProcessLook = contract({
  route: 'POST /api/conduct/process-reviews/:id/close',
  may: 'standing.attention',
  summary: 'How we decide was looked at, and what changes',
  params,
  body: z.object({ findings: text(4000) }),
  output: z.object({}),
  refusals: { 'standing.process_review_unknown': 404 },
})

export const readStandingPolicy = contract({
  route: 'GET /api/conduct/policy',
  may: 'standing.policy_read',
  summary: 'The rule in force and every earlier version. What people read of it is the policy of the company',
  output: z.object({
    version: z.number(),
    policy: policyGiven,
    versions: z.array(
      z.object({
        version: z.number(),
        effectiveFrom: momentOut,
        because: z.string(),
        by: z.string(),
      }),
    ),
  }),
  refusals: {},
})

export const publishStandingPolicy = contract({
  route: 'POST /api/conduct/policy',
  may: 'standing.policy_write',
  summary:
    'A new version of the rule: the ladder follows it from its day on, and what was decided before keeps the one it was decided by',
  body: z.object({
    policy: policyGiven,
    effectiveFrom: moment,
    because: text(1000),
  }),
  output: z.object({ version: z.number() }),
  refusals: { 'standing.policy_too_hard': 409, 'standing.policy_backdated': 409 },
})

export const saySamePerson = contract({
  route: 'POST /api/conduct/customers/:id/same',
  may: 'standing.same',
  summary: 'Two records are one person. It counts once a second colleague agrees',
  params,
  body: z.object({ other: z.uuid(), because: text(1000) }),
  output: z.object({ id: z.string() }),
  refusals: { 'standing.customer_unknown': 404 },
})

export const answerSamePerson = contract({
  route: 'POST /api/conduct/same/:id',
  may: 'standing.same',
  summary: 'I agree that they are one person, or I take it back',
  params,
  body: z.object({ answer: z.enum(['agree', 'take_back']) }),
  output: z.object({}),
  refusals: { 'standing.same_unknown': 404, 'standing.same_other_person': 409 },
})

import { z } from 'zod'
import { contract, language, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { STAFF_STATES } from '../speech/speech.ts'
import { DEMAND_KINDS, DEMAND_STATES, OUTCOMES, RUBRIC, STAFF_ASKS, STEPS, VARIANTS } from './demand.ts'

const params = z.object({ id: z.uuid() })
export const money = z.number().int().min(0).max(10_000_000_000)
const ofDemand = { 'demand.unknown': 404, 'case.already_closed': 409 } as const

const rubricAnswer = z.object({
  question: z.enum(RUBRIC),
  answer: z.enum(['yes', 'no', 'unclear']),
  words: text(300),
})

export const decisionIn = {
  version: z.number().int().min(1).max(10_000),
  outcome: z.enum(OUTCOMES),
  rubric: z.array(rubricAnswer).max(10),
  words: text(2000),
  evidence: z.array(z.uuid()).max(50),
  unconfirmedBecause: textOrEmpty(300).default(''),
}

export const account = z.object({ words: z.string(), by: z.string().nullable(), at: momentOut })

const demandView = z.object({
  id: z.string(),
  words: z.string().nullable(),
  kind: z.enum(DEMAND_KINDS),
  staffAsk: z.enum(STAFF_ASKS).nullable(),
  amount: z.number().nullable(),
  state: z.enum(DEMAND_STATES),
  version: z.number(),
  at: momentOut,
  secondLine: z.boolean(),
  lock: z.string().nullable(),
  versions: z.array(
    z.object({
      version: z.number(),
      words: z.string().nullable(),
      amount: z.number().nullable(),
      offered: z.string(),
      at: momentOut,
    }),
  ),
  decision: z
    .object({
      outcome: z.string(),
      words: z.string(),
      by: z.string(),
      at: momentOut,
      rubric: z.array(rubricAnswer),
      policy: z.number(),
    })
    .nullable(),
  precedents: z.array(
    z.object({
      case: z.number(),
      words: z.string(),
      outcome: z.string(),
      amount: z.number().nullable(),
      likeness: z.number(),
    }),
  ),
  perspective: z
    .object({
      id: z.string(),
      variant: z.enum(VARIANTS),
      words: z.string(),
      answer: z.enum(['accepted', 'rejected']).nullable(),
    })
    .nullable(),
  perspectiveLock: z.string().nullable(),
})

export const readDemands = contract({
  route: 'GET /api/cases/:id/demands',
  may: 'case.read',
  summary:
    'What is asked, in the order in which it is decided, what is still missing before each, and both sides of the story',
  params,
  output: z.object({
    currency: z.string(),
    language,
    demands: z.array(demandView),
    steps: z.array(z.object({ step: z.enum(STEPS), is: z.enum(['done', 'now', 'waits', 'not_due']) })),
    accounts: z.object({ customer: account.nullable(), ours: account.nullable() }).nullable(),
    staff: z.object({ state: z.enum(STAFF_STATES), sentence: z.string(), needsPromise: z.boolean() }),
    mayDecide: z.boolean(),
    perspectives: z.array(z.object({ variant: z.enum(VARIANTS), words: z.string() })),
  }),
  refusals: { 'case.unknown': 404 },
})

export const addDemandTo = contract({
  route: 'POST /api/cases/:id/demands',
  may: 'demand.add',
  summary: 'Write down one thing the customer asks for',
  params,
  body: z.object({
    words: text(500),
    kind: z.enum(DEMAND_KINDS),
    staffAsk: z.enum(STAFF_ASKS).optional(),
    amount: money.optional(),
    contact: z.uuid().optional(),
  }),
  output: z.object({ id: z.string() }),
  refusals: {
    'case.unknown': 404,
    'case.already_closed': 409,
    'contact.unknown': 404,
    'demand.staff_ask_only': 409,
  },
})

export const raiseDemand = contract({
  route: 'POST /api/demands/:id/raises',
  may: 'demand.add',
  summary:
    'The customer asks for more. What was asked before stays, with what had been offered; the second raise goes to the second line',
  params,
  body: z.object({ words: text(500), amount: money.optional(), offered: textOrEmpty(500).default('') }),
  output: z.object({ version: z.number(), secondLine: z.boolean() }),
  refusals: ofDemand,
})

export const decideDemand = contract({
  route: 'POST /api/demands/:id/decision',
  may: 'demand.decide',
  summary: 'Decide one demand on what is known: five answers, the evidence, and the words for the customer',
  params,
  body: z.object(decisionIn),
  output: z.object({ state: z.enum(DEMAND_STATES) }),
  refusals: {
    ...ofDemand,
    'demand.already_decided': 409,
    'demand.raised_meanwhile': 409,
    'demand.second_line': 403,
    'demand.not_a_remedy': 409,
    'demand.accounts_needed': 409,
    'demand.facts_needed': 409,
    'demand.admission_first': 409,
    'demand.understanding_first': 409,
    'demand.loss_first': 409,
    'demand.rubric_incomplete': 409,
    'demand.evidence_needed': 409,
    'demand.words_blame': 409,
  },
})

export const withdrawDemand = contract({
  route: 'POST /api/demands/:id/withdrawal',
  may: 'demand.add',
  summary: 'The customer lets go of it, by themselves or after a talk. The two are told apart',
  params,
  body: z.object({ version: z.number().int().min(1).max(10_000), afterTalk: z.boolean(), words: text(500) }),
  output: z.object({ state: z.enum(DEMAND_STATES) }),
  refusals: {
    ...ofDemand,
    'demand.already_decided': 409,
    'demand.raised_meanwhile': 409,
    'demand.loss_first': 409,
    'demand.second_line': 403,
  },
})

export const offerPerspective = contract({
  route: 'POST /api/demands/:id/perspective',
  may: 'perspective.offer',
  summary: '"If it were your family", once the loss is decided, to a customer who is calm and needs no care',
  params,
  body: z.object({ variant: z.enum(VARIANTS), calm: z.boolean() }),
  output: z.object({ id: z.string(), words: z.string() }),
  refusals: {
    ...ofDemand,
    'demand.already_decided': 409,
    'demand.loss_first': 409,
    'perspective.not_about_staff': 409,
    'perspective.not_calm': 409,
    'perspective.vulnerable': 409,
    'perspective.offered_before': 409,
  },
})

export const answerPerspective = contract({
  route: 'PUT /api/demands/:id/perspective',
  may: 'perspective.offer',
  summary: 'What the customer answered. No is as good as yes, and counts for nobody',
  params,
  body: z.object({ answer: z.enum(['accepted', 'rejected']) }),
  output: z.object({}),
  refusals: { ...ofDemand, 'perspective.unknown': 404 },
})

export const tellAccount = contract({
  route: 'POST /api/cases/:id/accounts',
  may: 'account.tell',
  summary: 'The story from one side. Both are needed before anything is decided; a new telling leaves the old one',
  params,
  body: z.object({ side: z.enum(['customer', 'ours']), words: text(4000) }),
  output: z.object({}),
  refusals: { 'case.unknown': 404, 'case.already_closed': 409 },
})

import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'
import { chaseView } from '../chases/chase.contract.ts'
import { sayable } from '../claims/sayable.contract.ts'
import { orderView } from '../orders/order.contract.ts'
import { LINKS } from './chain.ts'

const link = z.enum(LINKS)
const person = z.object({ id: z.string(), name: z.string() })
const params = z.object({ id: z.uuid() })

/** What a link was judged by: a span, a share, a row that can be looked up. No name of whoever answered the customer. */
const evidence = z.object({
  kind: z.enum(['claim', 'standard', 'statement', 'outcomes', 'chase', 'order']),
  id: z.string().nullable(),
  words: z.string(),
  minutes: z.number().nullable(),
  sure: z.number().nullable(),
})

export const questionView = z.object({
  id: z.string(),
  case: z.object({ id: z.string(), number: z.number() }),
  link,
  owner: person.nullable(),
  procedureFollowed: z.boolean(),
  evidence: z.array(evidence),
  askedAt: momentOut,
  dueAt: momentOut,
  answer: z.string().nullable(),
  answeredAt: momentOut.nullable(),
  mine: z.boolean(),
})

const linkView = z.object({
  name: link,
  state: z.enum(['held', 'broken', 'none', 'unknown']),
  owner: person.nullable(),
  evidence: z.array(evidence),
})

export const readChain = contract({
  route: 'GET /api/cases/:id/chain',
  may: 'case.read',
  summary:
    'What the customer waits for, who was asked, and which link from the advertisement to the delivery broke first',
  params,
  output: z.object({
    asOf: momentOut,
    orders: z.array(
      orderView.extend({
        sayable: sayable.nullable(),
        links: z.array(linkView),
        first: link.nullable(),
        procedure: z.object({ said: z.boolean(), written: z.boolean(), chased: z.boolean(), followed: z.boolean() }),
        question: questionView.nullable(),
      }),
    ),
    chases: z.array(chaseView),
  }),
  refusals: { 'case.unknown': 404 },
})

export const askOwner = contract({
  route: 'POST /api/orders/:id/questions',
  may: 'chain.ask',
  summary: 'Ask the owner of the first link that broke. The evidence is kept as it is now',
  params,
  output: z.object({ id: z.string(), link }),
  refusals: { 'order.unknown': 404, 'chain.nothing_broken': 409, 'chain.already_asked': 409 },
})

export const answerQuestion = contract({
  route: 'PUT /api/questions/:id/answer',
  may: 'chain.answer',
  summary: 'The owner answers in their own words. It stands beside the evidence and replaces nothing',
  params,
  body: z.object({ words: text(2000) }),
  output: z.object({}),
  refusals: { 'question.unknown': 404, 'question.not_yours': 403, 'question.already_answered': 409 },
})

export const listQuestions = contract({
  route: 'GET /api/questions',
  may: 'claims.read',
  summary: 'Links that broke and whose owner was asked, those that wait for an answer first',
  output: z.object({ questions: z.array(questionView) }),
  refusals: {},
})

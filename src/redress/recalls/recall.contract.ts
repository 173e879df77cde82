import { z } from 'zod'
import { contract, moment, momentOut, text } from '#platform/public.ts'
import { REASONS } from './likeness.ts'

const params = z.object({ id: z.uuid() })
const right = z.object({ 'zh-Hant': text(600), 'zh-Hans': text(600), en: text(600) }).partial()

const progress = z.object({
  /** Customers to be told, those whose correction has been opened, and those whom somebody has really reached. */
  customers: z.number(),
  opened: z.number(),
  reached: z.number(),
  late: z.number(),
})

const recallLine = z.object({
  id: z.string(),
  state: z.enum(['looking', 'confirmed', 'dropped']),
  because: z.string(),
  statement: z.object({ id: z.string(), words: z.string(), at: momentOut, by: z.string() }),
  article: z.object({ id: z.string(), title: z.string(), version: z.number() }).nullable(),
  right,
  begunAt: momentOut,
  begunBy: z.string(),
  confirmedAt: momentOut.nullable(),
  confirmedBy: z.string().nullable(),
  dueAt: momentOut.nullable(),
  progress,
})

export const recallView = recallLine.extend({
  fact: z.string(),
  /** How many customers the list comes to: one correction each, however often they were told. */
  toTell: z.number(),
  languages: z.array(z.enum(['zh-Hant', 'zh-Hans', 'en'])),
  list: z.array(
    z.object({
      statement: z.string(),
      words: z.string(),
      at: momentOut,
      by: z.string(),
      customer: z.string().nullable(),
      found: z.enum(['hit', 'near', 'by_hand']),
      counts: z.boolean(),
      score: z.number(),
      reasons: z.array(z.enum(REASONS)),
    }),
  ),
})

export const callBack = contract({
  route: 'POST /api/statements/:id/wrong',
  may: 'recall.judge',
  summary: 'This was wrong. Finds everybody who was told the same, with the reasons; nobody is told yet',
  params,
  body: z.object({ because: text(500), fact: z.uuid() }),
  output: z.object({ recall: z.string(), found: z.number() }),
  refusals: { 'statement.unknown': 404, 'recall.fact_not_verified': 409, 'statement.already_wrong': 409 },
})

export const readRecall = contract({
  route: 'GET /api/recalls/:id',
  may: 'recall.judge',
  summary: 'One wrong answer: who was told it, why each is thought so, and how many have been told the right one',
  params,
  output: recallView,
  refusals: { 'recall.unknown': 404 },
})

export const listRecalls = contract({
  route: 'GET /api/recalls',
  may: 'recall.judge',
  summary: 'Wrong answers that were called back, newest first',
  output: z.object({ recalls: z.array(recallLine) }),
  refusals: {},
})

export const recallsOfCase = contract({
  route: 'GET /api/cases/:id/recalls',
  may: 'statement.read',
  summary:
    'Wrong answers that this customer was given, what is right, how far the calling back is, and what is verified',
  params,
  output: z.object({
    recalls: z.array(recallLine),
    facts: z.array(z.object({ id: z.string(), words: z.string() })),
  }),
  refusals: { 'case.unknown': 404 },
})

export const chooseStatement = contract({
  route: 'PUT /api/recalls/:id/statements/:statement',
  may: 'recall.judge',
  summary: 'Take one out of the list, or add one. A person looks through it before anybody is told',
  params: z.object({ id: z.uuid(), statement: z.uuid() }),
  body: z.object({ counts: z.boolean() }),
  output: z.object({}),
  refusals: { 'recall.unknown': 404, 'statement.unknown': 404, 'recall.not_open': 409 },
})

export const confirmRecall = contract({
  route: 'PUT /api/recalls/:id/confirmation',
  may: 'recall.judge',
  summary:
    'Tell everybody on the list: one correction each, with an owner and a moment. The article version is retired',
  params,
  body: z.object({ due: moment, right, owner: z.uuid().optional() }),
  output: z.object({ customers: z.number() }),
  refusals: {
    'recall.unknown': 404,
    'recall.not_open': 409,
    'recall.due_in_the_past': 409,
    'recall.words_missing': 409,
    'recall.owner_unknown': 404,
  },
})

export const dropRecall = contract({
  route: 'DELETE /api/recalls/:id',
  may: 'recall.judge',
  summary: 'It was not wrong after all. Only before anybody has been told',
  params,
  output: z.object({}),
  refusals: { 'recall.unknown': 404, 'recall.not_open': 409 },
})

import { z } from 'zod'
import { contract, momentOut, text, textOrEmpty } from '#platform/public.ts'

const params = z.object({ id: z.uuid() })
const precedent = z.object({
  id: z.string(),
  case: z.number(),
  words: z.string(),
  tags: z.array(z.string()),
  exception: z.string(),
  at: momentOut,
  likeness: z.number(),
})

export const readCircumstances = contract({
  route: 'GET /api/cases/:id/circumstances',
  may: 'circumstance.read',
  summary: 'What is particular about this customer’s situation, and what was done in the nearest ones before',
  params,
  query: z.object({ words: textOrEmpty(500).default('') }),
  output: z.object({
    circumstances: z.array(
      z.object({
        id: z.string(),
        words: z.string(),
        tags: z.array(z.string()),
        exception: z.string().nullable(),
        vulnerable: z.boolean(),
        by: z.string(),
        at: momentOut,
      }),
    ),
    precedents: z.array(precedent),
  }),
  refusals: { 'case.unknown': 404 },
})

export const addCircumstance = contract({
  route: 'POST /api/cases/:id/circumstances',
  may: 'circumstance.add',
  summary:
    'Write down what is particular, in as few words as it needs. "Needs care" is said by a person, never guessed',
  params,
  body: z.object({
    words: text(500),
    tags: z.array(text(40)).max(10).default([]),
    exception: textOrEmpty(500).default(''),
    vulnerable: z.boolean().default(false),
  }),
  output: z.object({ id: z.string() }),
  refusals: { 'case.unknown': 404, 'case.already_closed': 409 },
})

export const addException = contract({
  route: 'PUT /api/circumstances/:id/exception',
  may: 'circumstance.except',
  summary: 'What was done otherwise because of it, so that the next like it is treated alike',
  params,
  body: z.object({ exception: text(500) }),
  output: z.object({}),
  refusals: { 'circumstance.unknown': 404, 'circumstance.exception_given': 409, 'case.already_closed': 409 },
})

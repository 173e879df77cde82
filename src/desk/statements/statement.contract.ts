import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'

export const statementView = z.object({
  id: z.string(),
  words: z.string(),
  basis: z.enum(['article', 'notice', 'standard', 'guess']),
  topic: z.string().nullable(),
  at: momentOut,
  by: z.object({ id: z.string(), name: z.string() }),
  customer: z.string().nullable(),
  /** The version it named, and when whoever said it had read that version. */
  article: z
    .object({
      id: z.string(),
      title: z.string(),
      version: z.number(),
      retiredAt: momentOut.nullable(),
      readAt: momentOut.nullable(),
    })
    .nullable(),
  wrongAt: momentOut.nullable(),
  wrongBecause: z.string().nullable(),
})

export const statementsOfCase = contract({
  route: 'GET /api/cases/:id/statements',
  may: 'statement.read',
  summary: 'What we told the customer of this case, by whom, and what it rested on',
  params: z.object({ id: z.uuid() }),
  output: z.object({ statements: z.array(statementView) }),
  refusals: { 'case.unknown': 404 },
})

export const findStatements = contract({
  route: 'GET /api/statements',
  may: 'statement.read',
  summary: 'What we told customers, by the words in it, in either Chinese script',
  query: z.object({ words: text(100) }),
  output: z.object({ statements: z.array(statementView) }),
  refusals: {},
})

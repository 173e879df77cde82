import { z } from 'zod'
import { contract, language, momentOut } from '#platform/public.ts'

const person = z.object({ id: z.string(), name: z.string() })

export const readWhy = contract({
  route: 'GET /api/contacts/:id/why',
  may: 'why.read',
  summary:
    'Why this agent, each time it came to somebody: in words, with who else was considered and what time free alone would have chosen',
  params: z.object({ id: z.uuid() }),
  query: z.object({ language: language.optional() }),
  output: z.object({
    steps: z.array(
      z.object({
        at: momentOut,
        how: z.enum(['rule', 'named', 'system', 'handed', 'taken']),
        agent: person,
        mine: z.boolean(),
        rule: z.string().nullable().meta({ description: 'The version of the rule that decided' }),
        waitedSeconds: z.number(),
        why: z.array(z.string()),
        others: z
          .array(person.extend({ why: z.array(z.string()) }))
          .meta({ description: 'At most three of those who passed every gate. To be missing says nothing' }),
        gate: z.string().nullable(),
        idle: z.string().nullable(),
        terms: z
          .array(z.object({ term: z.string(), value: z.number(), words: z.string() }))
          .nullable()
          .meta({ description: 'What was counted of whoever took it, for that person alone' }),
      }),
    ),
  }),
  refusals: { 'contact.unknown': 404 },
})

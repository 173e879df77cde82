import { z } from 'zod'
import { contract, language, momentOut, text, textOrEmpty } from '#platform/public.ts'

const answered = z.enum(['yes', 'no', 'unsure'])

export const findVisitor = contract({
  route: 'GET /api/visitors',
  may: 'visit.log',
  summary: 'Who stands here: by case number, by telephone (the last four digits will do) or by name',
  query: z.object({ words: text(60) }),
  output: z.object({
    people: z.array(
      z.object({
        id: z.string(),
        name: z.string().nullable(),
        phone: z.string().nullable(),
        cases: z.array(
          z.object({ id: z.string(), number: z.number(), title: z.string(), state: z.enum(['open', 'closed']) }),
        ),
      }),
    ),
  }),
  refusals: {},
})

export const logVisit = contract({
  route: 'POST /api/visits',
  may: 'visit.log',
  summary:
    'Somebody came to the counter: who, about what, how long, calm, solved. The same key again is the same visit',
  body: z.object({
    key: z.uuid(),
    who: z.union([
      z.object({ customer: z.uuid() }),
      z.object({ phone: text(40), name: text(80).optional(), language: language.optional() }),
    ]),
    case: z.uuid().nullable().default(null),
    minutes: z.int().min(1).max(600),
    calm: answered,
    solved: answered,
    words: textOrEmpty(500).default(''),
    place: textOrEmpty(80).default(''),
  }),
  output: z.object({ id: z.string(), nth: z.number(), again: z.boolean(), customer: z.string() }),
  refusals: { 'customer.unknown': 404, 'visit.not_their_case': 409, 'visit.no_queue': 409 },
})

export const readJourney = contract({
  route: 'GET /api/cases/:id/journey',
  may: 'journey.read',
  summary: 'Calls, visits, chats and letters of one person in one line, with what we broke and when we answered',
  params: z.object({ id: z.uuid() }),
  output: z.object({
    customer: z.object({ id: z.string(), name: z.string().nullable() }),
    cadence: z.object({
      days: z.number(),
      contacts: z.number(),
      visits: z.number(),
      /** All of them on one case: its number, and when it was answered, if it was. */
      on: z.object({ number: z.number(), answeredAt: momentOut.nullable() }).nullable(),
    }),
    entries: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['contact', 'answer', 'broken']),
        at: momentOut,
        channel: z.enum(['phone', 'chat', 'counter', 'email']).nullable(),
        minutes: z.number().nullable(),
        by: z.string().nullable(),
        number: z.number().nullable(),
        here: z.boolean(),
        calm: answered.nullable(),
        solved: answered.nullable(),
        news: z.boolean().nullable(),
        ours: z.string().nullable(),
        words: z.string(),
        mayLook: z.boolean(),
      }),
    ),
  }),
  refusals: { 'case.unknown': 404 },
})

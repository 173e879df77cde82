import { z } from 'zod'
import { promiseView } from '#desk/public.ts'
import { contract, momentOut } from '#platform/public.ts'
import { ENDING_KINDS } from './ending.ts'

const span = z.object({ from: momentOut, to: momentOut.nullable() })

export const readDay = contract({
  route: 'GET /api/day',
  may: 'day.read',
  summary: 'My day: solved, promised, thanked, rest, and what was done to me. For nobody else',
  output: z.object({
    now: momentOut,
    /** Said to be solved, and nobody has come back on it since. A matter counts once. */
    solved: z.array(
      z.object({
        contact: z.string(),
        at: momentOut,
        customer: z.string().nullable(),
        words: z.string(),
        endedBy: z.string().nullable(),
      }),
    ),
    contactsToday: z.number(),
    promises: z.array(promiseView),
    thanks: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(ENDING_KINDS),
        words: z.string(),
        at: momentOut,
        customer: z.string().nullable(),
        case: z.object({ id: z.string(), number: z.number() }).nullable(),
        contact: z.string().nullable(),
      }),
    ),
    /** Corrections of cases that are mine, which nobody has answered. */
    corrections: z.array(
      z.object({
        id: z.string(),
        words: z.string(),
        at: momentOut,
        customer: z.string().nullable(),
        case: z.object({ id: z.string(), number: z.number() }),
      }),
    ),
    contacts: z.array(span.extend({ id: z.string() })),
    recoveries: z.array(span.extend({ shortened: z.boolean() })),
    breaths: z.number(),
    exposure: z.array(z.object({ kind: z.string(), day: z.string(), count: z.number() })),
  }),
  refusals: {},
})

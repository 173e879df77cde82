import { z } from 'zod'
import { contract, momentOut } from '#platform/public.ts'
import { WAYS_IN } from '../standings/options.ts'
import { TOLD } from './access.ts'

const params = z.object({ id: z.uuid() })

/** What to do, with whom, and until when. It has no room for a reason, a rung or a word of what happened. */
export const handlingView = z.object({
  instructions: z.array(z.object({ words: z.string(), until: momentOut })),
  ways: z.array(z.enum(WAYS_IN)).nullable(),
  person: z.object({ id: z.string(), name: z.string() }).nullable(),
  from: momentOut.nullable(),
  minutesEach: z.number().nullable(),
  /** Nothing of it holds longer than to this moment without being asked again. */
  asksAgainAt: momentOut.nullable(),
})

export const caseHandling = contract({
  route: 'GET /api/cases/:id/handling',
  may: 'access.see',
  summary:
    'For whoever works on the case: how its customer is spoken with, what was kept that came another way, and since when',
  params,
  output: z.object({
    handling: handlingView.nullable(),
    /** A line of the house in the history of the case. It changes nothing of the case. */
    lines: z.array(
      z.object({ at: momentOut, by: z.string(), until: momentOut, over: z.boolean(), mayUndo: z.boolean() }),
    ),
    turned: z.array(
      z.object({
        id: z.string(),
        contact: z.string().nullable(),
        way: z.enum(WAYS_IN),
        said: z.enum(TOLD),
        at: momentOut,
        words: z.array(z.string()),
        maySettle: z.boolean(),
      }),
    ),
  }),
  refusals: { 'case.unknown': 404 },
})

export const listHandling = contract({
  route: 'GET /api/access/list',
  may: 'access.list',
  summary:
    'With whom something is agreed today: what to do and until when. Looking is written down, and nothing is exported',
  output: z.object({
    people: z.array(
      z.object({
        customer: z.string(),
        name: z.string().nullable(),
        words: z.string(),
        until: momentOut,
        person: z.string().nullable(),
        way: z.array(z.enum(WAYS_IN)),
      }),
    ),
  }),
  refusals: {},
})

export const listReads = contract({
  route: 'GET /api/access/reads/:customer',
  may: 'access.audit',
  summary: 'Who looked at what is agreed with a customer, where and when',
  params: z.object({ customer: z.uuid() }),
  output: z.object({
    reads: z.array(z.object({ by: z.string(), where: z.string(), at: momentOut })),
  }),
  refusals: {},
})

import { z } from 'zod'
import { ABOUT, WAYS_IN } from '#guard/public.ts'
import { asTyped, contract, momentOut } from '#platform/public.ts'
import { linkRefusals } from '../my-case/my-case.contract.ts'

export const myAccess = contract({
  route: 'GET /api/my-case/access',
  may: 'portal.read',
  summary: 'How I reach the house now, until when, what stays open, and whether I have said that I disagree',
  output: z.object({
    /** One sentence of the house, in the language of the case. Null where I reach it as everybody does. */
    words: z.string().nullable(),
    ways: z.array(z.enum(WAYS_IN)),
    /** What reaches a person by any way, whatever was decided. */
    always: z.array(z.enum(ABOUT)),
    from: momentOut.nullable(),
    until: momentOut.nullable(),
    decisions: z.array(z.object({ id: z.string(), until: momentOut, appealedAt: momentOut.nullable() })),
    /** The line about who answers. Some pages have it and some do not, so that we know whether it does any good. */
    line: z.boolean(),
    dataRequest: z
      .object({
        number: z.number(),
        askedAt: momentOut,
        dueAt: momentOut,
        givenAt: momentOut.nullable(),
        late: z.boolean(),
      })
      .nullable(),
  }),
  refusals: linkRefusals,
})

export const appealAccess = contract({
  route: 'POST /api/my-case/appeals',
  may: 'portal.read',
  summary: 'I disagree with how I am to reach the house. Somebody reads it who had no part in deciding',
  body: z.object({
    decision: z.uuid(),
    words: asTyped(4000).refine((it) => it.trim() !== '', 'words.needed'),
    lateBecause: asTyped(1000).default(''),
  }),
  output: z.object({ by: momentOut.nullable() }),
  refusals: {
    ...linkRefusals,
    'my_access.nothing_decided': 404,
    'my_access.appealed': 409,
    'standing.late_needs_reason': 409,
  },
})

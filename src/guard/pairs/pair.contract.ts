import { z } from 'zod'
import { contract, moment, momentOut, text } from '#platform/public.ts'

const named = z.object({ id: z.string(), name: z.string() })

export const noteFaultFinding = contract({
  route: 'POST /api/contacts/:id/fault-findings',
  may: 'incident.report',
  summary: 'Picked at again: one entry for one conversation, about what was done',
  params: z.object({ id: z.uuid() }),
  body: z.object({ words: text(500) }),
  output: z.object({}),
  refusals: { 'contact.unknown': 404 },
})

export const listPairs = contract({
  route: 'GET /api/pair-shields',
  may: 'pair.shield',
  summary: 'Where one customer picks at one person and hardly at anybody else, and who does not meet whom for now',
  output: z.object({
    concentrations: z.array(
      z.object({ customer: named, agent: named, entries: z.number(), ofAll: z.number(), days: z.number() }),
    ),
    shields: z.array(
      z.object({
        id: z.string(),
        customer: named,
        agent: named,
        because: z.string(),
        by: z.string(),
        from: momentOut,
        until: momentOut,
      }),
    ),
  }),
  refusals: {},
})

export const shieldPair = contract({
  route: 'POST /api/pair-shields',
  may: 'pair.shield',
  summary:
    'These two do not meet until a day: not in any crowd, not by overflow, not for a call back. Somebody else has the customer',
  body: z.object({ customer: z.uuid(), agent: z.uuid(), because: text(500), until: moment }),
  output: z.object({ id: z.string() }),
  refusals: { 'pair.unknown': 404, 'pair.own': 403, 'pair.no_end': 409 },
})

export const endPairShield = contract({
  route: 'DELETE /api/pair-shields/:id',
  may: 'pair.shield',
  summary: 'They may meet again',
  params: z.object({ id: z.uuid() }),
  output: z.object({}),
  refusals: { 'pair.unknown': 404 },
})

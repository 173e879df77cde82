import { z } from 'zod'
import { contract } from '#platform/public.ts'
import { incidentKind } from '../incidents/incident.contract.ts'

const rate = z.object({
  incidents: z.number(),
  contacts: z.number(),
  rate: z.number().nullable(),
  low: z.number(),
  high: z.number(),
  canTell: z.boolean(),
})

export const readIncidentRates = contract({
  route: 'GET /api/incident-rates',
  may: 'incident.rates',
  summary:
    'How often it happens, for 1,000 contacts, by kind, team and hour, with limits. In the order of names, never of figures',
  query: z.object({ days: z.coerce.number().int().min(7).max(366).default(90) }),
  output: z.object({
    days: z.number(),
    all: rate,
    /** Conversations that somebody ended to protect themselves. Of the house, never of a person. */
    protective: rate,
    kinds: z.array(rate.extend({ kind: incidentKind })),
    /** Nothing is shown of a team too small to be one. */
    teams: z.array(z.object({ team: z.string(), people: z.number(), of: rate.nullable() })),
    hours: z.array(rate.extend({ hour: z.string() })),
  }),
  refusals: {},
})

import { z } from 'zod'
import { contract } from '#platform/public.ts'
import { CLASSES } from './class.ts'

export const classIncident = contract({
  route: 'POST /api/incidents/:id/ratings',
  may: 'incident.class',
  summary: 'How I would class it. A possible route, not a finding; counsel says what the law says',
  params: z.object({ id: z.uuid() }),
  body: z.object({ class: z.enum(CLASSES) }),
  output: z.object({}),
  refusals: { 'incident.unknown': 404, 'incident.classed': 409 },
})

export const readAgreement = contract({
  route: 'GET /api/incident-agreement',
  may: 'incident.class',
  summary: 'How far two people class the same incident alike, beyond chance. With few, nobody can tell',
  output: z.object({
    pairs: z.number(),
    agreed: z.number(),
    kappa: z.number().nullable(),
    canTell: z.boolean(),
  }),
  refusals: {},
})

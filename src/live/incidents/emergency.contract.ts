import { z } from 'zod'
import { contract, moment, momentOut, textOrEmpty } from '#platform/public.ts'
import { LINKS } from './emergency.ts'

const params = z.object({ id: z.uuid() })
const view = z.object({
  id: z.string(),
  incident: z.string(),
  openedAt: momentOut,
  agent: z.string(),
  contact: z.string().nullable(),
  acknowledged: z.object({ by: z.string(), at: momentOut }).nullable(),
  /** I was called and nobody has it yet. */
  mine: z.boolean(),
  until: momentOut.nullable(),
  pages: z.array(z.object({ name: z.string().nullable(), link: z.enum(LINKS), at: momentOut })),
  plan: z.object({
    risk: z.string(),
    measures: z.string(),
    tell: z.string(),
    police: z.string(),
    expiresAt: momentOut,
    expired: z.boolean(),
    by: z.string().nullable(),
    at: momentOut,
  }),
})

export const sayDanger = contract({
  route: 'POST /api/incidents/:id/danger',
  may: 'incident.report',
  summary: 'This is danger to a person: whoever is on duty is called now. Nobody has to confirm it first',
  params,
  output: z.object({ emergency: z.string() }),
  refusals: { 'incident.unknown': 404, 'incident.above_one': 409 },
})

export const listEmergencies = contract({
  route: 'GET /api/emergencies',
  may: 'emergency.answer',
  summary: 'Danger that nobody has taken yet',
  output: z.object({ emergencies: z.array(view) }),
  refusals: {},
})

export const readEmergency = contract({
  route: 'GET /api/incidents/:id/emergency',
  may: 'emergency.answer',
  summary: 'Who was called for this incident, who has it, and the plan for the person’s safety',
  params,
  output: z.object({ emergency: view.nullable() }),
  refusals: {},
})

export const acknowledge = contract({
  route: 'POST /api/emergencies/:id/acknowledgement',
  may: 'emergency.answer',
  summary: 'I have it. Until somebody says so the next is called every two minutes',
  params,
  output: z.object({}),
  refusals: { 'emergency.unknown': 404, 'emergency.taken': 409, 'emergency.own': 403 },
})

export const writePlan = contract({
  route: 'POST /api/emergencies/:id/plan',
  may: 'emergency.answer',
  summary:
    'The plan for the person’s safety, written anew: what may happen, what is done, whom to tell, the number at the police, until when',
  params,
  body: z.object({
    risk: textOrEmpty(1000),
    measures: textOrEmpty(2000),
    tell: textOrEmpty(500),
    police: textOrEmpty(200),
    expiresAt: moment,
  }),
  output: z.object({}),
  refusals: { 'emergency.unknown': 404, 'emergency.no_end': 409 },
})

import { z } from 'zod'
import { contract, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { CLASSES } from '../classes/class.ts'
import { STEP_KEYS } from '../confined/steps.ts'
import { INCIDENT_KINDS, INCIDENT_TARGETS, TACTICS } from './incident.ts'
import { SOURCES } from './source.ts'

const params = z.object({ id: z.uuid() })
export const incidentKind = z.enum(INCIDENT_KINDS)
export const incidentLevel = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export const incidentTarget = z.enum(INCIDENT_TARGETS)
export const incidentState = z.enum(['reported', 'confirmed', 'not_confirmed'])

const inList = z.object({
  id: z.string(),
  reportedAt: momentOut,
  state: incidentState,
  /** Read by a small room. Whoever is not of it sees that it is handled, and nothing else. */
  confined: z.boolean(),
  inRoom: z.boolean(),
  kind: incidentKind.nullable(),
  level: incidentLevel.nullable(),
  agent: z.string().nullable(),
  mine: z.boolean(),
  because: z.string().nullable(),
})

export const listIncidents = contract({
  route: 'GET /api/incidents',
  may: 'incident.list',
  summary: 'What was reported: my own; for those who decide, what waits for them and what was decided',
  output: z.object({ incidents: z.array(inList) }),
  refusals: {},
})

const journey = z.object({
  days: z.number(),
  contacts: z.array(
    z.object({
      id: z.string(),
      at: momentOut,
      channel: z.string(),
      caseId: z.string().nullable(),
      waitedMinutes: z.number(),
      transfers: z.number(),
      repeat: z.boolean(),
      solved: z.enum(['yes', 'no', 'unsure']).nullable(),
      oursCaused: z.boolean(),
    }),
  ),
  broken: z.array(z.object({ id: z.string(), caseId: z.string(), words: z.string(), dueAt: momentOut })),
})

export const readIncident = contract({
  route: 'GET /api/incidents/:id',
  may: 'incident.list',
  summary: 'One incident: the words it rests on, what was done about it then, and what this customer had been through',
  params,
  output: z.object({
    id: z.string(),
    what: z.enum(SOURCES).nullable(),
    contact: z.string().nullable(),
    caseId: z.string().nullable(),
    agent: z.string(),
    reportedBy: z.string(),
    mine: z.boolean(),
    happenedAt: momentOut,
    reportedAt: momentOut,
    kind: incidentKind,
    level: incidentLevel,
    target: incidentTarget.nullable(),
    tactics: z.array(z.enum(TACTICS)),
    beyondNormal: z.string(),
    harm: z.string(),
    confined: z.boolean(),
    state: incidentState,
    because: z.string().nullable(),
    decidedBy: z.string().nullable(),
    decidedAt: momentOut.nullable(),
    preventable: z.enum(['yes', 'no', 'unknown']),
    chargedTo: z.string(),
    mayDecide: z.boolean(),
    /** Seconds into the recording, as far as we know when it began. */
    quotes: z.array(
      z.object({ utterance: z.string().nullable(), words: z.string(), at: momentOut, second: z.number().nullable() }),
    ),
    warnings: z.number(),
    endedBy: z.string().nullable(),
    journey,
    ratings: z.object({
      mine: z.enum(CLASSES).nullable(),
      others: z.array(z.object({ by: z.string(), class: z.enum(CLASSES) })),
    }),
    steps: z.array(
      z.object({
        key: z.enum(STEP_KEYS),
        dueAt: momentOut,
        doneAt: momentOut.nullable(),
        doneBy: z.string().nullable(),
        words: z.string(),
      }),
    ),
    pack: z.object({ key: z.string(), asOf: z.string(), source: z.string(), stale: z.boolean() }).nullable(),
  }),
  refusals: { 'incident.unknown': 404 },
})

export const decideIncident = contract({
  route: 'POST /api/incidents/:id/decision',
  may: 'incident.decide',
  summary:
    'It was so, with both limbs, or it was not, with the reason. Never by whom it was done to, who brought it, or a machine',
  params,
  body: z.discriminatedUnion('confirm', [
    z.object({
      confirm: z.literal(true),
      kind: incidentKind,
      level: incidentLevel,
      target: incidentTarget,
      beyondNormal: textOrEmpty(1000),
      harm: textOrEmpty(1000),
      preventable: z.enum(['yes', 'no', 'unknown']).default('unknown'),
      chargedTo: textOrEmpty(80).default(''),
    }),
    z.object({ confirm: z.literal(false), because: textOrEmpty(1000) }),
  ]),
  output: z.object({ state: incidentState }),
  refusals: {
    'incident.unknown': 404,
    'incident.not_a_person': 403,
    'incident.not_for_you': 403,
    'incident.own': 403,
    'incident.decided': 409,
    'incident.limbs': 409,
    'incident.above_one': 409,
    'incident.danger_first': 409,
    'incident.confined_kind': 409,
    'incident.reason_needed': 409,
  },
})

export const stepDone = contract({
  route: 'PUT /api/incidents/:id/steps/:key',
  may: 'incident.room',
  summary: 'A step the law of the place may ask for has been taken',
  params: params.extend({ key: z.enum(STEP_KEYS) }),
  body: z.object({ words: text(500) }),
  output: z.object({}),
  refusals: { 'incident.unknown': 404, 'incident.step_done': 409 },
})

export const listCharges = contract({
  route: 'GET /api/incident-charges',
  may: 'incident.charges',
  summary:
    'What hit somebody who could not have prevented it, by whose it is to mend. No name of staff and no word that was said',
  output: z.object({
    charges: z.array(
      z.object({
        owner: z.string(),
        cause: z.string().nullable(),
        month: z.string(),
        incidents: z.number(),
        gravest: z.number(),
      }),
    ),
  }),
  refusals: {},
})

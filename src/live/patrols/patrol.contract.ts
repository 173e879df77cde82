import { z } from 'zod'
import { contract, language, momentOut, text } from '#platform/public.ts'
import { PATROL_DID, PATROL_FROM, PATROL_MINUTES, PATROL_TO } from './patrol.ts'

const params = z.object({ id: z.uuid() })

export const listPatrols = contract({
  route: 'GET /api/patrols',
  may: 'floor.read',
  summary: 'The patrols that are switched on today, and whether a round is due',
  output: z.object({
    patrols: z.array(
      z.object({
        id: z.string(),
        language,
        team: z.string(),
        lead: z.object({ id: z.string(), name: z.string() }),
        minutes: z.number(),
        state: z.enum(['walked', 'due', 'missed']),
        dueAt: momentOut,
        rounds: z.number(),
        leadToldAt: momentOut.nullable(),
        managerToldAt: momentOut.nullable(),
        until: momentOut,
      }),
    ),
  }),
  refusals: {},
})

export const switchOn = contract({
  route: 'POST /api/patrols',
  may: 'help.arrange',
  summary: 'Walk the floor every so many minutes, today. It is over by itself at midnight',
  body: z.object({
    minutes: z.number().int().min(PATROL_FROM).max(PATROL_TO).default(PATROL_MINUTES),
    lead: text(200).optional().meta({ description: 'Key or e-mail of the lead who walks. Left out: I do' }),
  }),
  output: z.object({ id: z.string() }),
  refusals: { 'agent.unknown': 404, 'patrol.already_on': 409 },
})

export const switchOff = contract({
  route: 'DELETE /api/patrols/:id',
  may: 'help.arrange',
  summary: 'No more rounds today',
  params,
  output: z.object({}),
  refusals: { 'patrol.unknown': 404 },
})

export const readRoute = contract({
  route: 'GET /api/patrols/:id/route',
  may: 'floor.read',
  summary: 'Whom to walk past first: after a hard or long contact, in a long one, longest without a break',
  params,
  output: z.object({
    stops: z.array(
      z.object({
        seat: z.string(),
        name: z.string(),
        because: z.enum(['hard_contact', 'long_contact', 'long_now', 'break']),
        since: momentOut.nullable(),
        /** What was offered there on this round; forgotten when the round is over. */
        did: z.enum(PATROL_DID).nullable(),
      }),
    ),
  }),
  refusals: { 'patrol.unknown': 404 },
})

export const visit = contract({
  route: 'POST /api/patrols/:id/visits',
  may: 'floor.lead',
  summary: 'I was at this seat, and this is what I offered. The first of a round begins it',
  params,
  body: z.object({ seat: z.uuid(), did: z.enum(PATROL_DID) }),
  output: z.object({ round: z.number(), dueAt: momentOut }),
  refusals: { 'patrol.unknown': 404, 'patrol.over': 409, 'patrol.seat_unknown': 404, 'patrol.was_there': 409 },
})

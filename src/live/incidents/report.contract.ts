import { z } from 'zod'
import { incidentKind, incidentLevel, incidentTarget, SOURCES, TACTICS } from '#guard/public.ts'
import { contract, momentOut, textOrEmpty } from '#platform/public.ts'

const about = { what: z.enum(SOURCES), id: z.uuid() }
const refusals = { 'incident.source_unknown': 404, 'incident.not_yours': 403 } as const

export const draftIncident = contract({
  route: 'GET /api/incident-drafts/:what/:id',
  may: 'incident.report',
  summary: 'What a report would be filled with: what was seen, what was done then. Nothing is kept by asking',
  params: z.object(about),
  output: z.object({
    agent: z.object({ id: z.string(), name: z.string() }),
    proposed: z
      .object({ kind: incidentKind, level: incidentLevel, target: incidentTarget, tactics: z.array(z.enum(TACTICS)) })
      .nullable(),
    quotes: z.array(
      z.object({ utterance: z.string(), words: z.string(), at: momentOut, second: z.number().nullable() }),
    ),
    warnings: z.number(),
    endedBy: z.string().nullable(),
    /** Somebody may be in danger of their own hand: no report is made of that, and help is called. */
    selfHarm: z.boolean(),
  }),
  refusals,
})

export const reportIncident = contract({
  route: 'POST /api/incidents',
  may: 'incident.report',
  summary:
    'Something was done to me, or to somebody I lead. Six fields, most of them filled; the words it rests on come along by themselves',
  body: z.object({
    about: z.object(about),
    kind: incidentKind,
    level: incidentLevel,
    target: incidentTarget,
    tactics: z.array(z.enum(TACTICS)).max(TACTICS.length).default([]),
    beyondNormal: textOrEmpty(1000).default(''),
    harm: textOrEmpty(1000).default(''),
  }),
  output: z.object({
    id: z.string().nullable(),
    /** A refusal that leaves something behind: no incident, but the emergency protocol. */
    refused: z.enum(['incident.self_harm']).nullable(),
    /** Somebody was paged: this is danger. */
    emergency: z.string().nullable(),
  }),
  refusals: { ...refusals, 'incident.above_one': 409 },
})

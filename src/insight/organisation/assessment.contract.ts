import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'
import { GAPS, LOOKED_AT } from './organisation.ts'
import { candidateOut, findingOut, inAll, measureOut, metric, rowsOut, unitKind } from './shapes.contract.ts'

const params = z.object({ id: z.uuid() })
const period = {
  id: z.string(),
  from: momentOut,
  to: momentOut,
  openedAt: momentOut,
  publishedAt: momentOut.nullable(),
}

export const listAssessments = contract({
  route: 'GET /api/organisation/assessments',
  may: 'organisation.assess',
  summary: 'The assessments of this organisation, newest first',
  output: z.object({ assessments: z.array(z.object(period)) }),
  refusals: {},
})

export const openOne = contract({
  route: 'POST /api/organisation/assessments',
  may: 'organisation.assess',
  summary: 'Look at the last whole weeks of the organisation. Never the same weeks twice',
  body: z.object({ weeks: z.number().int().min(LOOKED_AT.least).max(LOOKED_AT.most).default(LOOKED_AT.usual) }),
  output: z.object({ id: z.string() }),
  refusals: { 'organisation.open_already': 409, 'organisation.overlaps': 409 },
})

export const readAssessment = contract({
  route: 'GET /api/organisation/assessments/:id',
  may: 'organisation.assess',
  summary:
    'The workspace: what was done to people and by whom it was seen, what is far from the rest, what is missing, and what was found',
  params,
  output: z.object({
    ...period,
    queues: z.record(z.string(), inAll),
    exposures: z.object({
      kinds: z.array(z.string()),
      teams: z.array(z.object({ team: z.string(), contacts: z.number(), by: z.record(z.string(), z.number()) })),
      /** Teams too small to be shown, together. */
      others: z.object({ teams: z.number(), contacts: z.number(), by: z.record(z.string(), z.number()) }),
    }),
    unreported: z.array(
      z.object({
        kind: z.string(),
        read: z.number(),
        counted: z.number(),
        notThis: z.number(),
        silent: z.number(),
        /** Of those nobody said a word about: how many would count, if they are like those somebody did. */
        likely: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
      }),
    ),
    /** None where nobody notes who leaves. */
    attrition: z.object({ left: z.number(), headcount: z.number(), notedSince: momentOut }).nullable(),
    looks: z.number(),
    candidates: z.array(candidateOut),
    notCompared: z.array(z.object({ metric, by: unitKind, small: z.number(), few: z.number() })),
    gaps: z.array(z.object({ gap: z.enum(GAPS), missing: z.array(z.string()) })),
    findings: z.array(findingOut),
  }),
  refusals: { 'organisation.unknown': 404 },
})

export const readAssessmentRows = contract({
  route: 'GET /api/organisation/assessments/:id/rows',
  may: 'organisation.assess',
  summary: 'The rows behind one comparison: a day, a queue, whether it counts. No person and no customer is in them',
  params,
  query: z.object({ metric, by: unitKind, unit: text(200) }),
  output: rowsOut,
  refusals: { 'organisation.unknown': 404, 'organisation.not_shown': 409 },
})

export const makeFinding = contract({
  route: 'POST /api/organisation/assessments/:id/findings',
  may: 'organisation.assess',
  summary:
    'What a person makes of it. It rests on a comparison or on something that is missing, and its figure is kept',
  params,
  body: z.object({
    title: text(120),
    words: text(2000),
    about: z.union([z.object({ metric, by: unitKind, unit: text(200) }), z.object({ gap: z.enum(GAPS) })]),
  }),
  output: z.object({ id: z.string(), nth: z.number() }),
  refusals: {
    'organisation.unknown': 404,
    'organisation.published': 409,
    'organisation.not_shown': 409,
    'organisation.word_is_earned': 409,
  },
})

export const withdrawFinding = contract({
  route: 'DELETE /api/organisation/findings/:id',
  may: 'organisation.assess',
  summary: 'Take a finding back before it is published',
  params,
  output: z.object({}),
  refusals: { 'organisation.finding_unknown': 404, 'organisation.published': 409 },
})

export const publishAssessment = contract({
  route: 'PUT /api/organisation/assessments/:id/publication',
  may: 'organisation.assess',
  summary:
    'From now on the house reads the findings, and nobody rewrites them. To have found nothing is a result as well',
  params,
  output: z.object({}),
  refusals: { 'organisation.unknown': 404, 'organisation.published': 409 },
})

export const listFindings = contract({
  route: 'GET /api/organisation/findings',
  may: 'organisation.findings',
  summary: 'What was found and published, and what is done about it. A lead reads what is about the whole house',
  output: z.object({
    queues: z.record(z.string(), inAll),
    assessments: z.array(
      z.object({
        ...period,
        findings: z.array(z.object({ ...findingOut.shape, measures: z.array(measureOut) })),
      }),
    ),
  }),
  refusals: {},
})

export const readFindingRows = contract({
  route: 'GET /api/organisation/findings/:id/rows',
  may: 'organisation.evidence',
  summary: 'The rows that a published finding rests on',
  params,
  output: rowsOut,
  refusals: { 'organisation.finding_unknown': 404 },
})

export const noteLeaving = contract({
  route: 'PUT /api/people/:key/leaving',
  may: 'organisation.leaving',
  summary: 'Somebody left the house on a day, or did not after all. What it was about is asked of nobody',
  params: z.object({ key: text(200) }),
  body: z.object({ on: z.iso.date().nullable() }),
  output: z.object({}),
  refusals: { 'agent.unknown': 404 },
})

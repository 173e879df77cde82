import { z } from 'zod'
import { contract, moment, text } from '#platform/public.ts'
import { MEASURE_KINDS } from './metric.ts'
import { measureOut, metric, rowsOut } from './shapes.contract.ts'

const params = z.object({ id: z.uuid() })
const plan = z.object({
  kind: z.enum(MEASURE_KINDS),
  title: text(120),
  owner: text(200).meta({ description: 'Key or e-mail of whoever sees to it' }),
  /** Where it is done; all other teams are what it is compared with. */
  teams: z.array(text(80)).min(1).max(200),
  startsAt: moment,
  metric,
  direction: z.enum(['up', 'down']).default('down'),
  beforeWeeks: z.number().int().min(4).max(26).default(8),
  afterWeeks: z.number().int().min(4).max(26).default(8),
})
const refusals = {
  'agent.unknown': 404,
  'organisation.starts_too_soon': 409,
  'organisation.team_not_shown': 409,
  'organisation.word_is_earned': 409,
  'organisation.not_recorded': 409,
} as const

export const readChoices = contract({
  route: 'GET /api/organisation/choices',
  may: 'organisation.plan',
  summary: 'Which teams a measure may be about, and who may see to one',
  output: z.object({
    teams: z.array(z.string()),
    small: z.number(),
    owners: z.array(z.object({ key: z.string(), name: z.string() })),
  }),
  refusals: {},
})

export const planOne = contract({
  route: 'POST /api/organisation/findings/:id/measures',
  may: 'organisation.plan',
  summary: 'A measure, who sees to it, where, from when, and what will count as success, said before it begins',
  params,
  body: plan,
  output: z.object({ id: z.string() }),
  refusals: { 'organisation.finding_unknown': 404, ...refusals },
})

export const changeOne = contract({
  route: 'PUT /api/organisation/measures/:id',
  may: 'organisation.plan',
  summary: 'Say a measure otherwise. From its first day on nothing of it is changed',
  params,
  body: plan,
  output: z.object({}),
  refusals: { 'organisation.measure_unknown': 404, 'organisation.measure_begun': 409, ...refusals },
})

const estimate = z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable()
export const effectVerdict = z.enum(['significant_better', 'significant_worse', 'cannot_tell'])
const tally = z.object({ n: z.number(), m: z.number() })
const side = z.object({ before: tally, after: tally, teams: z.number() })

export const readEffect = contract({
  route: 'GET /api/organisation/measures/:id/effect',
  may: 'organisation.effect',
  summary:
    'Before and after, where it was done and where it was not, with the interval, what was left out, and how it moved before',
  params,
  output: z.object({
    measure: measureOut,
    /** Other measures on the same teams in the same weeks: what is read is the effect of all of them together. */
    alongside: z.array(z.string()),
    weeksLived: z.number(),
    treated: side,
    rest: side,
    leftOut: z.record(z.string(), z.number()),
    /** Rows that are left out of the count, each with its reason. */
    rowsLeftOut: z.number(),
    weeks: z.array(z.object({ week: z.number(), treated: tally, rest: tally })),
    change: estimate,
    guard: estimate,
    trend: estimate,
    verdict: effectVerdict,
    doubt: z.string().nullable(),
  }),
  refusals: { 'organisation.measure_unknown': 404 },
})

export const readMeasureRows = contract({
  route: 'GET /api/organisation/measures/:id/rows',
  may: 'organisation.effect',
  summary: 'The rows behind one of the four numbers of a before and after',
  params,
  query: z.object({ side: z.enum(['treated', 'rest']), when: z.enum(['before', 'after']) }),
  output: rowsOut,
  refusals: { 'organisation.measure_unknown': 404, 'organisation.not_shown': 409 },
})

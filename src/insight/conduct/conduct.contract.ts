import { z } from 'zod'
import { contract, momentOut } from '#platform/public.ts'
import { effectVerdict } from '../organisation/measure.contract.ts'
import { CONDUCT_FIGURES } from './figure.ts'
import { OUTCOME_METRICS } from './outcome.ts'

const span = z.object({ days: z.coerce.number().int().min(7).max(366).default(90) })
const verdict = z.enum(['better', 'worse', 'no_clear_change', 'cannot_tell', 'not_shown'])
const counted = z.object({
  numerator: z.number(),
  denominator: z.number(),
  low: z.number(),
  high: z.number(),
  excluded: z.record(z.string(), z.number()),
})

export const readConductFigures = contract({
  route: 'GET /api/conduct/figures',
  may: 'conduct.figures',
  summary: 'Incidents by kind and rest after something hard: with intervals, and what is left out',
  query: span,
  output: z.object({
    from: momentOut,
    to: momentOut,
    before: momentOut,
    all: z.object({ now: counted, was: counted, verdict }),
    byKind: z.array(z.object({ kind: z.string(), now: counted, was: counted, verdict })),
    rested: z.object({ now: counted, was: counted, minutes: z.number(), minutesBefore: z.number(), verdict }),
  }),
  refusals: {},
})

export const readConductRows = contract({
  route: 'GET /api/conduct/figures/:figure/rows',
  may: 'conduct.figures',
  summary: 'The rows behind a figure: a day, whether it counts, and if not why. Nothing in one leads to a person',
  params: z.object({ figure: z.enum(CONDUCT_FIGURES) }),
  query: span.extend({ kind: z.string().max(40).optional() }),
  output: z.object({
    total: z.number(),
    rows: z.array(
      z.object({ day: z.string(), kind: z.string(), counts: z.boolean().nullable(), because: z.string().nullable() }),
    ),
  }),
  refusals: { 'conduct.not_shown': 409 },
})

const started = z.object({
  key: z.string(),
  kind: z.enum(['measure', 'standing', 'policy']),
  name: z.string(),
  at: momentOut,
})

export const listStarts = contract({
  route: 'GET /api/conduct/starts',
  may: 'conduct.outcome',
  summary:
    'What was begun on a day and may have changed something: measures, decisions about access, versions of the policy',
  output: z.object({ starts: z.array(started) }),
  refusals: {},
})

const tally = z.object({ n: z.number(), m: z.number() })
const side = z.object({ before: tally, after: tally, teams: z.number() })
const estimate = z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable()

export const readOutcome = contract({
  route: 'GET /api/conduct/outcome',
  may: 'conduct.outcome',
  summary:
    'Before and after a start, where it was done and where it was not: incidents, what was done to people, rest, who left',
  query: z.object({ start: z.string().max(60) }),
  output: z.object({
    start: started,
    weeks: z.object({ before: z.number(), after: z.number(), lived: z.number() }),
    metrics: z.array(
      z.object({
        metric: z.enum(OUTCOME_METRICS),
        treated: side,
        rest: side,
        change: estimate,
        leftOut: z.record(z.string(), z.number()),
        /** What the four numbers are made of. Finer than a week of all its teams would lead to somebody. */
        weeks: z.array(z.object({ week: z.number(), treated: tally, rest: tally })),
        verdict: effectVerdict,
        doubt: z.string().nullable(),
        /** Minutes of rest, where the figure is about rest: told, and never judged. */
        minutes: z.object({ before: z.number(), after: z.number() }).nullable(),
      }),
    ),
  }),
  refusals: { 'conduct.start_unknown': 404 },
})

const column = z.object({ mine: counted, rest: counted, verdict })

export const readSupervisors = contract({
  route: 'GET /api/conduct/supervisors',
  may: 'conduct.supervisors',
  summary:
    'Three columns of growth for whoever leads, each for itself: complaints, protection, the team’s own word. My own; for a manager, everybody’s',
  query: span,
  output: z.object({
    people: z.array(
      z.object({
        name: z.string(),
        mine: z.boolean(),
        /** Closed in the team and opened again. */
        complaints: z.object({ reopened: column }),
        /** Answered within the shift; asked to be taken off the line, and let go. */
        protection: z.object({ answered: column, granted: column }),
        /** As the gate published it for the team, or nothing. */
        culture: z
          .array(z.object({ question: z.string(), high: z.object({ from: z.number(), below: z.number() }) }))
          .nullable(),
      }),
    ),
  }),
  refusals: {},
})

import { z } from 'zod'
import { momentOut } from '#platform/public.ts'
import { MEASURE_KINDS, METRICS, UNITS } from './metric.ts'
import { GAPS } from './organisation.ts'

export const shareOut = z.object({
  numerator: z.number(),
  denominator: z.number(),
  low: z.number(),
  high: z.number(),
})
export const metric = z.enum(METRICS)
export const unitKind = z.enum(UNITS)
export const inAll = z.record(z.string(), z.string())

/** One unit against the rest of its house. */
export const candidateOut = z.object({
  metric,
  by: unitKind,
  unit: z.string(),
  here: shareOut,
  rest: shareOut,
  more: z.object({ value: z.number(), low: z.number(), high: z.number() }),
  restless: z.number(),
  atLeast: z.number(),
  isAboveLine: z.boolean(),
})

export const findingOut = z.object({
  id: z.string(),
  nth: z.number(),
  title: z.string(),
  words: z.string(),
  gap: z.enum(GAPS).nullable(),
  /** The figure as it stood when the finding was written. */
  figure: candidateOut.nullable(),
  /** What is missing, for a gap. */
  missing: z.array(z.string()),
  madeAt: momentOut,
})

export const measureOut = z.object({
  id: z.string(),
  kind: z.enum(MEASURE_KINDS),
  title: z.string(),
  owner: z.object({ key: z.string(), name: z.string() }),
  teams: z.array(z.string()),
  startsAt: momentOut,
  metric,
  direction: z.enum(['up', 'down']),
  beforeWeeks: z.number(),
  afterWeeks: z.number(),
  plannedAt: momentOut,
  changedAt: momentOut,
  hasBegun: z.boolean(),
})

export const rowsOut = z.object({
  /** How many there are in all: at most three hundred are opened, those that count first. */
  total: z.number(),
  rows: z.array(
    z.object({
      about: z.enum(['assist', 'contact', 'promise', 'signal', 'person_week']),
      /** The day alone: the hour would lead to somebody. */
      day: z.string(),
      queue: z.string(),
      kind: z.string(),
      counts: z.boolean().nullable(),
      because: z.string().nullable(),
    }),
  ),
})

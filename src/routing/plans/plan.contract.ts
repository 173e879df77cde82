import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'
import { EVENTS, OWN_NUMBERS } from '../asking/inputs.ts'
import { PRESETS } from '../protective/weights.ts'

const part = z.number().min(0).max(1)

/** Wide enough for any centre, narrow enough that a browser has an answer. */
export const planInputs = z.strictObject({
  heads: z.number().int().min(2).max(2000),
  contactsADay: z.number().int().min(1).max(400_000).nullable(),
  handleSeconds: z.number().min(10).max(7200),
  patienceSeconds: z.number().min(5).max(7200),
  abusive: z.number().min(0.001).max(0.5),
  recall: part,
  auc: z.number().min(0.5).max(0.99),
  skills: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  seats: z.number().min(0).max(0.4),
  opensMinute: z.number().int().min(0).max(1410),
  profile: z.array(z.number().min(0).max(100_000)).min(8).max(48).readonly(),
  event: z.enum(EVENTS),
  demandTimes: z.number().min(0.1).max(10),
  abuseTimes: z.number().min(0).max(10),
  days: z.union([z.literal(1), z.literal(5)]),
  preset: z.enum(PRESETS),
  recovery: z.boolean(),
  own: z.array(z.enum(OWN_NUMBERS)).max(OWN_NUMBERS.length).readonly(),
})

const figure = z.object({ mean: z.number(), low: z.number().nullable(), high: z.number().nullable() }).nullable()
const table = z.strictObject({
  serviceLevel: figure,
  p95Wait: figure,
  abandonment: figure,
  backToBack: figure,
  threeIn60: figure,
  sparedShare: figure,
  maxOverMean: figure,
  talkPart: figure,
})
const worst = z.strictObject({
  serviceLevel: z.number(),
  p95Wait: z.number(),
  backToBack: z.number().nullable(),
  of: z.number().int(),
})

export const planOutcome = z.strictObject({
  version: z.number().int().positive(),
  weights: z.strictObject({ name: z.string().max(60), version: z.number().int() }),
  contactsADay: z.number(),
  own: table,
  baseline: table,
  beside: z.strictObject({ servicePoints: figure, p95Wait: figure, backToBack: figure, threeIn60: figure }),
  worst: z.strictObject({ own: worst, baseline: worst }),
  recovery: z.strictObject({ hardADay: z.number(), part: z.number(), heads: z.number() }),
  roster: z.number(),
  warnings: z.array(z.enum(['recovery_missing', 'occupancy_high'])).readonly(),
  seatsByLittle: z.number(),
  tried: z.strictObject({ runs: z.number().int(), days: z.number().int() }),
})

const told = z.object({
  id: z.string(),
  name: z.string(),
  by: z.string(),
  at: momentOut,
  preset: z.enum(PRESETS),
  event: z.enum(EVENTS),
  heads: z.number(),
})

export const keepPlan = contract({
  route: 'POST /api/plans',
  may: 'plan.work',
  summary: 'Keeps what was planned with and what came out. It is never changed afterwards',
  body: z.strictObject({
    name: text(120),
    inputs: planInputs,
    outcome: planOutcome,
    seed: z.number().int().min(1).max(4_000_000),
  }),
  output: z.object({ id: z.string() }),
  refusals: { 'plan.other_rule': 409 },
})

export const listPlans = contract({
  route: 'GET /api/plans',
  may: 'plan.work',
  summary: 'The plans that were kept, the newest first',
  output: z.object({ plans: z.array(told) }),
  refusals: {},
})

export const readPlan = contract({
  route: 'GET /api/plans/:id',
  may: 'plan.work',
  summary: 'One plan as it was kept: inputs, outcome, seed and version, so that it can be run again',
  params: z.object({ id: z.uuid() }),
  output: told.extend({
    inputs: planInputs,
    outcome: planOutcome,
    seed: z.number(),
    version: z.number(),
  }),
  refusals: { 'plan.unknown': 404 },
})

import { z } from 'zod'
import { contract, moment, momentOut, text } from '#platform/public.ts'
import { PRESETS } from '../protective/weights.ts'
import { MEASURED } from './day-outcome.ts'
import { PRICED } from './price.ts'
import { MODES } from './rule-in-force.ts'

const inputs = z.strictObject({
  agents: z.number().int().min(1).max(20_000),
  seats: z.number().min(0).max(1),
  weeks: z.number().int().min(1).max(104),
  seed: z.number().int().min(0),
})

const number = z.number().min(-1e9).max(1e9)
const figure = z.strictObject({
  key: z.enum(PRICED),
  value: number,
  low: number,
  high: number,
  baseline: number,
  change: number,
  changeLow: number,
  changeHigh: number,
})

const price = z.strictObject({
  preset: z.enum(PRESETS),
  inputs,
  contactsADay: z.number().min(0).max(10_000_000),
  digest: text(60),
  at: moment,
  figures: z.array(figure).max(PRICED.length),
})

const saved = z.object({
  id: z.string(),
  version: z.number(),
  preset: z.enum(PRESETS),
  mode: z.enum(MODES),
  savedAt: momentOut,
  from: momentOut,
  by: z.string(),
  reason: z.string(),
  endedAt: momentOut.nullable(),
  endedBy: z.string().nullable(),
  endedBecause: z.string().nullable(),
  /** What the planner showed before it was saved. */
  price: z.object({ inputs, contactsADay: z.number(), figures: z.array(figure) }),
})

const monitor = <const Verdicts extends readonly [string, ...string[]]>(verdicts: Verdicts) =>
  z.object({
    verdict: z.enum(['cannot_tell', ...verdicts]),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    contacts: z.number(),
    missing: z.number(),
  })

export const readRoutingRule = contract({
  route: 'GET /api/routing-rule',
  may: 'rule.read',
  summary:
    'Which rule decides whom a contact goes to, since when and by whom; what watches over it; and what was before',
  output: z.object({
    now: momentOut,
    /** What decides at this moment. No rule: what the house began with. */
    decides: z.object({ preset: z.enum(PRESETS), rule: saved.nullable(), version: z.string() }),
    /** A rule that only looks on, or has its days. `today`: whose day it is. */
    tried: z.object({ rule: saved, today: z.enum(['this', 'other']).nullable() }).nullable(),
    overload: z.object({ from: momentOut, until: momentOut, by: z.string(), reason: z.string() }).nullable(),
    /** The house’s own closing today: an overload never holds longer. */
    closes: momentOut.nullable(),
    fellBack: z.object({ since: momentOut, auc: z.number(), contacts: z.number() }).nullable(),
    history: z.array(saved),
    /** What a price is to be made from, so that it is a price of this house. */
    house: inputs,
    monitors: z.object({
      risk: monitor(['good', 'too_little']),
      reader: monitor(['good', 'misses']),
      waits: monitor(['alike', 'alarm']),
    }),
    /** Who is given nothing that may be hard for now. Never why. */
    resting: z.array(z.string()),
  }),
  refusals: {},
})

const reason = text(400).min(6)

export const saveRoutingRule = contract({
  route: 'POST /api/routing-rules',
  may: 'rule.set',
  summary: 'A preset is to decide, to look on, or to have its days; by somebody who has seen what it costs here',
  body: z.strictObject({
    preset: z.enum(PRESETS),
    mode: z.enum(MODES),
    reason,
    price: price
      .optional()
      .meta({ description: 'As it was shown: made for exactly this preset in this house, this week' }),
  }),
  output: z.object({ version: z.number() }),
  refusals: { 'rule.price_unseen': 409, 'rule.trial_runs': 409, 'rule.same_as_now': 409 },
})

export const endRoutingRule = contract({
  route: 'POST /api/routing-rules/:id/end',
  may: 'rule.set',
  summary: 'A rule or a trial ends now; what decided before it, or what the house began with, decides again',
  params: z.object({ id: z.uuid() }),
  body: z.strictObject({ reason }),
  output: z.object({}),
  refusals: { 'rule.unknown': 404, 'rule.trial_runs': 409 },
})

export const beginOverload = contract({
  route: 'POST /api/routing-overload',
  may: 'rule.set',
  summary: 'A day of too many: whoever was just hit comes last and is no longer kept back. It ends by itself today',
  body: z.strictObject({ reason, until: moment.optional() }),
  output: z.object({ until: momentOut }),
  refusals: { 'overload.runs': 409, 'overload.closed': 409, 'overload.too_long': 422 },
})

export const endRoutingOverload = contract({
  route: 'POST /api/routing-overload/end',
  may: 'rule.set',
  summary: 'The day of too many is over before its time',
  output: z.object({}),
  refusals: { 'overload.none': 409 },
})

export const compareRules = contract({
  route: 'GET /api/routing-comparison',
  may: 'rule.read',
  summary:
    'What the rule that is tried would have done, or did on its days, against the one that decides. Without names',
  output: z.object({
    kind: z.enum(['none', 'shadow', 'switchback']),
    since: momentOut.nullable(),
    shadow: z
      .object({
        contacts: z.number(),
        known: z.number(),
        elsewhere: z.number(),
        backToBack: z.number(),
        spared: z.number(),
        moved: z.number(),
      })
      .nullable(),
    days: z.array(
      z.object({
        key: z.enum(MEASURED),
        tried: z.number().nullable(),
        other: z.number().nullable(),
        difference: z.number().nullable(),
        low: z.number().nullable(),
        high: z.number().nullable(),
        pairs: z.number(),
        missing: z.number(),
      }),
    ),
    /** Days that belong to neither: too many came, or the risk had been put aside. */
    leftOut: z.number(),
  }),
  refusals: {},
})

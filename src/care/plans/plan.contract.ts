import { z } from 'zod'
import { contract, language, momentOut, text } from '#platform/public.ts'
import { ITEM_KINDS, PROBLEMS, SHIFTS, TRIGGERS } from './plan.ts'

export const params = z.object({ id: z.uuid() })
export const day = z.iso.date().refine((it) => it >= '2000-01-01' && it < '2100-01-01', 'moment.out_of_range')
/** Hundredths of the currency, whole. */
export const amount = z.number().int().min(0).max(10_000_000_000)
export const who = z.object({ id: z.string(), name: z.string() })
export const unknown = { 'plan.unknown': 404 } as const

const rate = z.object({ done: z.number(), due: z.number(), reached: z.number(), heads: z.number() })
const head = z.object({
  id: z.string(),
  name: z.string(),
  language,
  from: z.string(),
  to: z.string(),
  stands: z.boolean(),
  problems: z.array(z.object({ problem: z.enum(PROBLEMS), people: z.array(z.string()) })),
  /** Occasions carried out of those that had come due, and people it reached of those it was meant for. */
  rate,
})

export const listPlans = contract({
  route: 'GET /api/care-plans',
  may: 'care_plan.run',
  summary: 'The care plans of my floor, newest first: whether each stands, why not, and how much of it was carried out',
  output: z.object({ plans: z.array(head) }),
  refusals: {},
})

export const makePlan = contract({
  route: 'POST /api/care-plans',
  may: 'care_plan.make',
  summary: 'A plan of small kindnesses for a span of days on my floor, with what it may cost',
  body: z.object({
    name: text(80),
    from: day,
    to: day,
    budget: amount,
    denseFrom: z.number().int().min(1).max(1000).nullable().default(null),
  }),
  output: z.object({ id: z.string() }),
  refusals: { 'plan.ends_before': 409, 'plan.too_long': 409 },
})

export const readPlan = contract({
  route: 'GET /api/care-plans/:id',
  may: 'care_plan.run',
  summary:
    'One plan whole: who is on it, what is planned, what was ordered and came, who got it, and the days that will be dense',
  params,
  output: head.extend({
    budget: z.number(),
    used: z.number(),
    currency: z.string(),
    denseFrom: z.number().nullable(),
    mayMake: z.boolean(),
    people: z.array(who.extend({ shift: z.enum(SHIFTS).nullable(), remote: z.boolean() })),
    leaders: z.array(who),
    items: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(ITEM_KINDS),
        words: z.string(),
        trigger: z.enum(TRIGGERS),
        day: z.string().nullable(),
        shifts: z.array(z.enum(SHIFTS)),
        remote: z.boolean(),
        owner: who,
        backup: who,
        costEach: z.number(),
      }),
    ),
    occasions: z.array(
      z.object({
        id: z.string(),
        item: z.string(),
        day: z.string(),
        heads: z.number(),
        ordered: z.number().nullable(),
        orderedWords: z.string(),
        spent: z.number().nullable(),
        receipt: z.string(),
        arrivedAt: momentOut.nullable(),
        meant: z.array(who),
        given: z.array(z.string()),
        dates: z.array(z.object({ day: z.string(), can: z.number(), shifts: z.array(z.enum(SHIFTS)) })),
      }),
    ),
    ahead: z.array(z.object({ day: z.string(), contacts: z.number().nullable(), dense: z.boolean() })),
  }),
  refusals: unknown,
})

export const setBudget = contract({
  route: 'PUT /api/care-plans/:id/budget',
  may: 'care_plan.make',
  summary:
    'What the plan may cost in all, never below what is spent already, and from how many contacts a head a day is dense',
  params,
  body: z.object({ budget: amount, denseFrom: z.number().int().min(1).max(1000).nullable().default(null) }),
  output: z.object({}),
  refusals: { ...unknown, 'plan.budget_overdrawn': 409 },
})

export const setPeople = contract({
  route: 'PUT /api/care-plans/:id/people',
  may: 'care_plan.run',
  summary:
    'Who works which shift in these days, and who works from home. Whoever is on the floor and not here keeps the plan from standing',
  params,
  body: z.object({
    people: z.array(z.object({ person: z.uuid(), shift: z.enum(SHIFTS), remote: z.boolean() })).max(500),
  }),
  output: z.object({}),
  refusals: { ...unknown, 'plan.person_unknown': 404 },
})

export const addPlanItem = contract({
  route: 'POST /api/care-plans/:id/items',
  may: 'care_plan.run',
  summary:
    'Something for somebody: what, when, for which shifts, whether it comes home to those who work there, who does it and who stands in',
  params,
  body: z.object({
    kind: z.enum(ITEM_KINDS),
    words: text(200),
    trigger: z.enum(TRIGGERS),
    day: day.nullable().default(null),
    shifts: z.array(z.enum(SHIFTS)).min(1).max(3),
    remote: z.boolean(),
    owner: z.uuid(),
    backup: z.uuid(),
    costEach: amount,
  }),
  output: z.object({ id: z.string() }),
  refusals: {
    ...unknown,
    'plan.owner_unknown': 404,
    'plan.owner_is_backup': 409,
    'plan.day_needed': 409,
    'plan.day_outside': 409,
  },
})

export const dropPlanItem = contract({
  route: 'DELETE /api/care-plans/:id/items/:item',
  may: 'care_plan.run',
  summary: 'Leave it out after all. What was ordered for it stays in the plan',
  params: params.extend({ item: z.uuid() }),
  output: z.object({}),
  refusals: { ...unknown, 'plan.item_unknown': 404 },
})

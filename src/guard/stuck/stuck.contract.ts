import { z } from 'zod'
import { contract, moment, momentOut, text } from '#platform/public.ts'
import { NEXT_STEPS, SEATS } from './stuck.ts'

const params = z.object({ id: z.uuid() })
const state = z.enum(['asked', 'convened', 'settled'])
const seats = z.array(
  z.object({
    seat: z.enum(SEATS),
    person: z.string().nullable(),
    mine: z.boolean(),
    view: z.string().nullable(),
    at: momentOut.nullable(),
  }),
)
const one = z.object({
  id: z.string(),
  case: z.object({ id: z.string(), number: z.number(), title: z.string() }),
  state,
  pressedBy: z.string(),
  pressedAt: momentOut,
  dueAt: momentOut,
  meetsAt: momentOut.nullable(),
  late: z.boolean(),
  mine: z.boolean(),
})
const gone = { 'stuck.unknown': 404 } as const
const onPanel = { ...gone, 'stuck.not_on_panel': 403, 'stuck.settled': 409 } as const

export const pressStuck = contract({
  route: 'POST /api/cases/:id/stuck',
  may: 'stuck.press',
  summary:
    '"I do not know how to go on": calls a panel with a moment by which it meets, and a pack nobody has to write',
  params,
  body: z.object({ words: text(1000) }),
  output: z.object({ id: z.string(), dueAt: momentOut, empty: z.array(z.enum(SEATS)) }),
  refusals: { 'case.unknown': 404, 'stuck.already_asked': 409 },
})

export const stuckOfCase = contract({
  route: 'GET /api/cases/:id/stuck',
  may: 'stuck.see',
  summary: 'Whether somebody is stuck with this case, who sits together, by when, and what came of it',
  params,
  output: z.object({
    now: one.extend({ empty: z.array(z.enum(SEATS)) }).nullable(),
    before: z.array(z.object({ id: z.string(), next: z.enum(NEXT_STEPS), because: z.string(), at: momentOut })),
  }),
  refusals: { 'case.unknown': 404 },
})

export const listStuck = contract({
  route: 'GET /api/stuck',
  may: 'stuck.see',
  summary: 'Panels I sit in or asked for; for executives those that nobody has called together. How many, and how soon',
  output: z.object({
    panels: z.array(one),
    figure: z.object({
      days: z.number(),
      asked: z.number(),
      convenedInTime: z.number(),
      late: z.number(),
      waiting: z.number(),
    }),
  }),
  refusals: {},
})

export const readStuck = contract({
  route: 'GET /api/stuck/:id',
  may: 'stuck.see',
  summary: 'One panel with its pack. Whoever looks after people reads it without the names of staff',
  params,
  output: one.extend({
    words: z.string(),
    seats,
    next: z.enum(NEXT_STEPS).nullable(),
    because: z.string().nullable(),
    pack: z.record(z.string(), z.unknown()),
    named: z.boolean(),
  }),
  refusals: gone,
})

export const takeSeat = contract({
  route: 'PUT /api/stuck/:id/seats/:seat',
  may: 'stuck.arrange',
  summary: 'Somebody else sits there: of that role, here, in one chair only, and not whoever it was done to',
  params: params.extend({ seat: z.enum(SEATS) }),
  body: z.object({ person: text(200).meta({ description: 'Key or e-mail' }) }),
  output: z.object({}),
  refusals: { ...gone, 'stuck.settled': 409, 'stuck.may_not_sit': 409 },
})

export const conveneStuck = contract({
  route: 'PUT /api/stuck/:id/meeting',
  may: 'stuck.sit',
  summary: 'The panel meets at this moment',
  params,
  body: z.object({ at: moment }),
  output: z.object({}),
  refusals: { ...onPanel, 'stuck.seat_empty': 409, 'stuck.meets_past': 422 },
})

export const viewStuck = contract({
  route: 'PUT /api/stuck/:id/view',
  may: 'stuck.sit',
  summary: 'What I think, in my own words, for the others of the panel',
  params,
  body: z.object({ words: text(2000) }),
  output: z.object({}),
  refusals: onPanel,
})

export const settleStuck = contract({
  route: 'PUT /api/stuck/:id/outcome',
  may: 'stuck.sit',
  summary: 'What the panel proposes, and why. It decides nothing about how somebody may reach us',
  params,
  body: z.object({ next: z.enum(NEXT_STEPS), because: text(2000) }),
  output: z.object({}),
  refusals: { ...onPanel, 'stuck.not_second_line': 403, 'stuck.convene_first': 409, 'stuck.views_first': 409 },
})

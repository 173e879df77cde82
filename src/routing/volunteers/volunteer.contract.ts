import { z } from 'zod'
import { contract, language, moment, momentOut, text } from '#platform/public.ts'

const offer = z.object({
  until: momentOut,
  most: z.number(),
  mostSevere: z.number(),
  spacingMinutes: z.number(),
  allowance: z.string(),
})

export const myVolunteering = contract({
  route: 'GET /api/my-volunteering',
  may: 'volunteer.own',
  summary: 'What I said I am ready for, and how many I took today',
  output: z.object({ offer: offer.nullable(), takenToday: z.number() }),
  refusals: {},
})

export const volunteerNow = contract({
  route: 'PUT /api/my-volunteering',
  may: 'volunteer.own',
  summary:
    'I would take customers from the list: so many a day, so far apart, until a day. Nobody else can say it for me',
  body: z.strictObject({
    until: moment,
    most: z.number().int().min(1).max(8).default(4),
    mostSevere: z.number().int().min(0).max(3).default(1),
    spacingMinutes: z.number().int().min(15).max(480).default(30),
    allowance: text(120),
  }),
  output: z.object({}),
  refusals: { 'volunteer.until': 422, 'volunteer.new_here': 409, 'volunteer.not_now': 409 },
})

export const volunteerNoMore = contract({
  route: 'DELETE /api/my-volunteering',
  may: 'volunteer.own',
  summary: 'No more, from now on. No reason is asked',
  output: z.object({}),
  refusals: { 'volunteer.none': 409 },
})

export const listVolunteers = contract({
  route: 'GET /api/volunteers',
  may: 'volunteer.read',
  summary:
    'Who chose to take them, what was agreed, and what each is owed for it this month; and who may decide on the spot',
  output: z.object({
    volunteers: z.array(offer.extend({ id: z.string(), name: z.string(), language, takenThisMonth: z.number() })),
    empowered: z.array(z.object({ id: z.string(), name: z.string(), until: momentOut.nullable() })),
  }),
  refusals: {},
})

export const setEmpowered = contract({
  route: 'PUT /api/people/:key/empowered',
  may: 'empower.set',
  summary: 'Somebody may decide on the spot, so a customer whom we let down is put through to them first; or no more',
  params: z.object({ key: z.string().min(1).max(200) }),
  body: z.strictObject({ may: z.boolean(), until: moment.nullish() }),
  output: z.object({}),
  refusals: { 'agent.unknown': 404 },
})

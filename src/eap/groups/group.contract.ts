import { z } from 'zod'
import { contract, moment, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { counsellor, member } from '../keys/key.contract.ts'
import { MAX_SEATS, MIN_SEATS, RATINGS, SKILLS } from './group.ts'

const params = z.object({ id: z.uuid() })
const skill = z.enum(SKILLS)

export const groupView = z.object({
  id: z.string(),
  title: z.string(),
  about: z.string(),
  materials: z.string(),
  skill,
  counsellor: z.string(),
  at: momentOut,
  minutes: z.number(),
  seats: z.number(),
  isFull: z.boolean(),
})

export const listGroups = contract({
  route: 'GET /api/wall/groups',
  may: 'wall.staff',
  summary: 'Sessions of groups that I could join. Those who lead see the ones for those who lead, and no others',
  output: z.object({ groups: z.array(groupView) }),
  refusals: {},
})

export const askSeat = contract({
  route: 'POST /api/wall/groups/:id/ticket',
  may: 'wall.staff',
  summary: 'A ticket for one seat in a group that is meant for me. To whom it was given is not written down',
  params,
  output: z.object({ ticket: z.string() }),
  refusals: { 'group.unknown': 404 },
})

export const takeSeat = contract({
  route: 'POST /api/wall/groups/:id/seat',
  may: 'wall.member',
  summary: 'Take a seat with a ticket for it. Only oneself can',
  params,
  body: z.object({ ticket: z.string().max(100) }),
  output: z.object({}),
  refusals: { ...member, 'group.unknown': 404, 'group.full': 409, 'wall.ticket_spent': 409, 'group.seated': 409 },
})

export const leaveSeat = contract({
  route: 'DELETE /api/wall/groups/:id/seat',
  may: 'wall.member',
  summary: 'I am not coming after all',
  params,
  output: z.object({}),
  refusals: { ...member, 'group.not_seated': 404 },
})

export const rateGroup = contract({
  route: 'POST /api/wall/groups/:id/rating',
  may: 'wall.member',
  summary: 'Was the hour worth it? One is added to a count and my seat is forgotten: it cannot be traced back',
  params,
  body: z.object({ rating: z.enum(RATINGS) }),
  output: z.object({}),
  refusals: { ...member, 'group.not_seated': 404, 'group.not_over': 409 },
})

export const openGroup = contract({
  route: 'POST /api/confidential/groups',
  may: 'confidential.desk',
  summary:
    'A session of a group: six to twelve seats, in paid time; first room to let go, then sharing, then one skill',
  body: z.object({
    title: text(80),
    about: text(600),
    materials: textOrEmpty(4000),
    skill,
    forLeads: z.boolean(),
    at: moment,
    minutes: z.number().int().min(30).max(180),
    seats: z.number().int().min(MIN_SEATS).max(MAX_SEATS),
  }),
  output: z.object({ id: z.string() }),
  refusals: { ...counsellor, 'confidential.not_then': 409 },
})

export const endGroup = contract({
  route: 'PUT /api/confidential/groups/:id/end',
  may: 'confidential.desk',
  summary: 'It was held, with so many people in the room; or it is called off. No list, no minutes',
  params,
  body: z.object({ attended: z.number().int().min(0).max(MAX_SEATS).nullable() }),
  output: z.object({}),
  refusals: { ...counsellor, 'group.unknown': 404, 'group.not_over': 409 },
})

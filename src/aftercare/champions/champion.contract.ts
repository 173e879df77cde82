import { z } from 'zod'
import { KINDNESSES } from '#care/public.ts'
import { contract, momentOut, text } from '#platform/public.ts'

const params = z.object({ id: z.uuid() })
const person = z.object({ id: z.string(), name: z.string() })

export const readChampion = contract({
  route: 'GET /api/champion',
  may: 'champion.own',
  summary: 'What I have taken on for my team, what I noted for myself, and who would be glad of me',
  output: z.object({
    since: momentOut.nullable(),
    minutesAWeek: z.number(),
    pingsAWeek: z.number(),
    colleagues: z.array(person),
    pings: z.array(z.object({ id: z.string(), agent: person, at: momentOut })),
    accepted: z.array(z.object({ id: z.string(), agent: person, what: z.enum(KINDNESSES), at: momentOut })),
    notes: z.array(z.object({ id: z.string(), words: z.string(), at: momentOut })),
  }),
  refusals: {},
})

export const beChampion = contract({
  route: 'PUT /api/champion',
  may: 'champion.own',
  summary: 'I offer myself as somebody to turn to, with so much paid time and so many pings a week at most',
  body: z.object({
    minutesAWeek: z.number().int().min(30).max(600),
    pingsAWeek: z.number().int().min(0).max(10),
  }),
  output: z.object({}),
  refusals: {},
})

export const beNoChampion = contract({
  route: 'DELETE /api/champion',
  may: 'champion.own',
  summary: 'I step back. No reason is asked for',
  output: z.object({}),
  refusals: {},
})

export const noteAsChampion = contract({
  route: 'POST /api/champion/notes',
  may: 'champion.own',
  summary: 'What I noticed, for me alone. No role reads it, and it is in no report',
  body: z.object({ words: text(2000) }),
  output: z.object({}),
  refusals: { 'champion.not_one': 409 },
})

export const forgetChampionNote = contract({
  route: 'DELETE /api/champion/notes/:id',
  may: 'champion.own',
  summary: 'Forget one of my notes',
  params,
  output: z.object({}),
  refusals: { 'champion.note_unknown': 404 },
})

export const offerAsChampion = contract({
  route: 'POST /api/champion/offers',
  may: 'champion.own',
  summary: 'I noticed, and I offer: a walk, something to drink, an ear, the leaflet about counselling',
  body: z.object({ agent: z.uuid(), what: z.enum(KINDNESSES) }),
  output: z.object({}),
  refusals: { 'champion.not_one': 409, 'champion.unknown_colleague': 404 },
})

export const answerChampion = contract({
  route: 'PUT /api/champion/offers/:id',
  may: 'champion.own',
  summary: 'Yes, or no. A no is told to nobody: to the colleague it looks as if the hour had passed',
  params,
  body: z.object({ says: z.enum(['yes', 'no']) }),
  output: z.object({}),
  refusals: { 'kindness.unknown': 404 },
})

export const settlePingNow = contract({
  route: 'DELETE /api/champion/pings/:id',
  may: 'champion.own',
  summary: 'I have seen it',
  params,
  output: z.object({}),
  refusals: { 'ping.unknown': 404 },
})

export const choosePing = contract({
  route: 'PUT /api/champion/ping-choice',
  may: 'champion.own',
  summary: 'Tell a champion of my team when I have had a hard contact, or do not. Off until I say so',
  body: z.object({ on: z.boolean() }),
  output: z.object({}),
  refusals: {},
})

import { z } from 'zod'
import { contract, language, moment, momentOut, text } from '#platform/public.ts'
import { OFFER_SECONDS_FROM, OFFER_SECONDS_TO } from '../assists/chain.ts'

const person = z.object({ id: z.string(), name: z.string() })

export const listDuties = contract({
  route: 'GET /api/duties',
  may: 'floor.read',
  summary: 'Who is asked when no lead comes: who was put on duty, or who it is when nobody was',
  output: z.object({
    duties: z.array(
      z.object({
        id: z.string(),
        language,
        person,
        from: momentOut,
        until: momentOut,
        isNow: z.boolean(),
      }),
    ),
    /** Of one's own language, where nobody was put on duty. */
    otherwise: z.array(person),
    offerSeconds: z.number(),
  }),
  refusals: {},
})

export const setDuty = contract({
  route: 'POST /api/duties',
  may: 'help.arrange',
  summary: 'Put somebody on duty for a language, from one moment to another',
  body: z.object({
    person: text(200).meta({ description: 'Key or e-mail of a lead, a manager or the second line' }),
    language: language.optional().meta({ description: 'Left out: my own' }),
    from: moment.optional().meta({ description: 'Left out: from now' }),
    until: moment,
  }),
  output: z.object({ id: z.string() }),
  refusals: { 'agent.unknown': 404, 'duty.wrong_time': 409 },
})

export const endDuty = contract({
  route: 'DELETE /api/duties/:id',
  may: 'help.arrange',
  summary: 'The duty is over earlier than was said',
  params: z.object({ id: z.uuid() }),
  output: z.object({}),
  refusals: { 'duty.unknown': 404 },
})

export const setOfferTime = contract({
  route: 'PUT /api/help/terms',
  may: 'help.terms',
  summary: 'How many seconds one person has before a call for help goes to the next',
  body: z.object({ offerSeconds: z.number().int().min(OFFER_SECONDS_FROM).max(OFFER_SECONDS_TO) }),
  output: z.object({}),
  refusals: {},
})

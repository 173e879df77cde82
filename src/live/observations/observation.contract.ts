import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'
import { OBSERVED_MOST } from './observation.ts'

export const observe = contract({
  route: 'POST /api/observations',
  may: 'observation.write',
  summary: 'Four lines after sitting beside somebody. They see it at once and may answer; nobody else reads it',
  body: z.object({
    subject: text(200).meta({ description: 'Id, key or e-mail of the colleague' }),
    topic: text(80),
    helped: text(OBSERVED_MOST),
    seen: text(OBSERVED_MOST).meta({ description: 'What was seen or heard, not what it may have felt like' }),
    given: text(OBSERVED_MOST).meta({ description: 'What help was given' }),
  }),
  output: z.object({ id: z.string() }),
  refusals: { 'agent.unknown': 404 },
})

export const listObservations = contract({
  route: 'GET /api/observations',
  may: 'observation.read',
  summary: 'What was written about me, and what I have written. Nobody else’s',
  output: z.object({
    observations: z.array(
      z.object({
        id: z.string(),
        at: momentOut,
        aboutMe: z.boolean(),
        subject: z.string(),
        writer: z.string(),
        topic: z.string(),
        helped: z.string(),
        seen: z.string(),
        given: z.string(),
        replies: z.array(z.object({ words: z.string(), at: momentOut })),
      }),
    ),
  }),
  refusals: {},
})

export const replyToObservation = contract({
  route: 'POST /api/observations/:id/replies',
  may: 'observation.read',
  summary: 'What I say to it. Whoever wrote it reads it, and nobody else',
  params: z.object({ id: z.uuid() }),
  body: z.object({ words: text(500) }),
  output: z.object({}),
  refusals: { 'observation.unknown': 404 },
})

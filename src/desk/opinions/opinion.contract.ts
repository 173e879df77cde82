import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'
import { DECISIONS } from './opinion.ts'

const name = z.object({ 'zh-Hant': text(80), 'zh-Hans': text(80), en: text(80) })
const inAll = z.record(z.string(), z.string())
const month = z.string().regex(/^\d{4}-\d{2}$/)

export const listOpinionTopics = contract({
  route: 'GET /api/opinion-topics',
  may: 'opinion.take',
  summary: 'What people may have an opinion on, and which unit it goes to',
  output: z.object({ topics: z.array(z.object({ id: z.string(), name: inAll, unit: z.string() })) }),
  refusals: {},
})

export const makeOpinionTopic = contract({
  route: 'POST /api/opinion-topics',
  may: 'opinion.topic',
  summary: 'A new topic, addressed to somebody who can answer for it (a client or a department)',
  body: z.object({ name, unit: text(200).meta({ description: 'Key or e-mail of whoever answers for it' }) }),
  output: z.object({ id: z.string() }),
  refusals: { 'agent.unknown': 404 },
})

export const takeOpinion = contract({
  route: 'POST /api/cases/:id/opinions',
  may: 'opinion.take',
  summary: 'An opinion in the person’s own words, with what they want changed, read back to them',
  params: z.object({ id: z.uuid() }),
  body: z.object({
    topic: z.uuid(),
    words: text(2000),
    wanted: text(1000),
    /** Read back, and they said: yes, that is it. */
    readBack: z.literal(true),
    tellBack: z.boolean(),
  }),
  output: z.object({ number: z.number() }),
  refusals: { 'case.unknown': 404, 'opinion.topic_unknown': 404 },
})

export const listDossiers = contract({
  route: 'GET /api/dossiers',
  may: 'dossier.read',
  summary: 'What was said month by month on each topic: how many, what they want, in words that lead to nobody',
  output: z.object({
    dossiers: z.array(
      z.object({
        topic: z.object({ id: z.string(), name: inAll }),
        unit: z.string(),
        mine: z.boolean(),
        month,
        opinions: z.number(),
        before: z.number(),
        dueAt: momentOut,
        /** None where so few have spoken that their words would give them away. */
        quotes: z.array(z.object({ words: z.string(), wanted: z.string() })),
        answer: z.object({ decision: z.enum(DECISIONS), why: z.string(), at: momentOut }).nullable(),
      }),
    ),
    /** Of the opinions whose answer was due: how many were answered, and after how many days in the middle. */
    answered: z.object({ due: z.number(), answered: z.number(), medianDays: z.number().nullable() }),
    /** Of those who were asked "did we understand you?": how many said yes. */
    heard: z.object({ asked: z.number(), yes: z.number() }),
  }),
  refusals: {},
})

export const answerDossier = contract({
  route: 'POST /api/dossiers/:topic/:month/answers',
  may: 'dossier.answer',
  summary: 'Adopt, study or decline, with why. Whoever asked to be told is told',
  params: z.object({ topic: z.uuid(), month }),
  body: z.object({ decision: z.enum(DECISIONS), why: text(2000) }),
  output: z.object({ told: z.number() }),
  refusals: {
    'opinion.topic_unknown': 404,
    'dossier.not_yours': 403,
    'dossier.empty': 409,
    'dossier.reason_needed': 409,
  },
})

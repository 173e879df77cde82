import { z } from 'zod'
import { contract, language, moment, momentOut, text } from '#platform/public.ts'
import { referenceIn, referenceOut } from '../rights/right.contract.ts'

const params = z.object({ id: z.uuid() })
const question = z.object({
  ask: text(400),
  options: z.array(text(300)).min(2).max(5),
  right: z.number().int().min(0).max(4),
})

export const holdLecture = contract({
  route: 'POST /api/lectures',
  may: 'lecture.hold',
  summary:
    'A lecture on the law, with its material, dated references and five questions. Everybody who works here is asked',
  body: z.object({
    title: text(200),
    language,
    material: text(20_000),
    references: z.array(referenceIn).max(60).default([]),
    questions: z.array(question).length(5),
    heldAt: moment,
  }),
  output: z.object({ id: z.string() }),
  refusals: { 'lecture.reference_expired': 409, 'lecture.not_yet': 409 },
})

export const listLectures = contract({
  route: 'GET /api/lectures',
  may: 'lecture.read',
  summary:
    'Lectures I was asked to, with my own answers; the group’s figure of those that are over, of five people or more',
  output: z.object({
    mayHold: z.boolean(),
    lectures: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        language,
        heldAt: momentOut,
        checkUntil: momentOut,
        isAgain: z.boolean(),
        /** Whether I was there. Nobody else reads it but whoever keeps the list. */
        came: z.boolean().nullable(),
        mine: z.object({ rights: z.number(), of: z.number() }).nullable(),
        group: z.object({ people: z.number(), share: z.number() }).nullable(),
      }),
    ),
  }),
  refusals: {},
})

export const readLecture = contract({
  route: 'GET /api/lectures/:id',
  may: 'lecture.read',
  summary: 'The material, its references as they are today, and the questions while they may be answered',
  params,
  output: z.object({
    id: z.string(),
    title: z.string(),
    language,
    material: z.string(),
    references: z.array(referenceOut),
    questions: z.array(z.object({ ask: z.string(), options: z.array(z.string()) })),
  }),
  refusals: { 'lecture.unknown': 404 },
})

export const readAttendance = contract({
  route: 'GET /api/lectures/:id/attendance',
  may: 'lecture.hold',
  summary: 'The list of whoever was asked, for whoever keeps it. No answer of anybody is on it',
  params,
  output: z.object({
    noted: z.boolean(),
    mayOfferAgain: z.boolean(),
    people: z.array(z.object({ id: z.string(), name: z.string(), team: z.string(), came: z.boolean().nullable() })),
  }),
  refusals: { 'lecture.unknown': 404 },
})

export const noteWhoCame = contract({
  route: 'PUT /api/lectures/:id/attendance',
  may: 'lecture.hold',
  summary: 'Who was there. It is a list for asking again, and a score of nobody',
  params,
  body: z.object({ came: z.array(z.uuid()).max(2000) }),
  output: z.object({ absent: z.number() }),
  refusals: { 'lecture.unknown': 404, 'lecture.not_yet': 409, 'lecture.person_unknown': 404 },
})

export const holdAgain = contract({
  route: 'POST /api/lectures/:id/again',
  may: 'lecture.hold',
  summary: 'The same once more, for those who were not there',
  params,
  body: z.object({ heldAt: moment }),
  output: z.object({ id: z.string(), asked: z.number() }),
  refusals: {
    'lecture.unknown': 404,
    'lecture.not_yet': 409,
    'lecture.nobody_missed_it': 409,
    'lecture.offered_again': 409,
    'lecture.reference_expired': 409,
  },
})

export const answerQuestions = contract({
  route: 'POST /api/lectures/:id/answers',
  may: 'lecture.read',
  summary: 'My answers to the five questions. What came of them is mine alone',
  params,
  body: z.object({ answers: z.array(z.number().int().min(0).max(4)).length(5) }),
  output: z.object({ rights: z.number(), of: z.number() }),
  refusals: {
    'lecture.unknown': 404,
    'lecture.not_there': 409,
    'lecture.answered': 409,
    'lecture.check_over': 409,
  },
})

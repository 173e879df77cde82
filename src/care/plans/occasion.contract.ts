import { z } from 'zod'
import { contract, text, textOrEmpty } from '#platform/public.ts'
import { amount, day, params, who } from './plan.contract.ts'
import { PROMPTS } from './plan.ts'

const unknown = { 'occasion.unknown': 404 } as const

export const orderFor = contract({
  route: 'PUT /api/care-occasions/:id/order',
  may: 'care_plan.run',
  summary: 'Ordered: what, where and for how much. The budget cannot be overdrawn',
  params,
  body: z.object({ amount, words: textOrEmpty(200).default('') }),
  output: z.object({ left: z.number() }),
  refusals: { ...unknown, 'plan.budget_overdrawn': 409, 'occasion.already_came': 409 },
})

export const receiveFor = contract({
  route: 'PUT /api/care-occasions/:id/receipt',
  may: 'care_plan.run',
  summary: 'It has come: what it really cost, and the number on the receipt',
  params,
  body: z.object({ spent: amount, receipt: textOrEmpty(100).default('') }),
  output: z.object({ left: z.number() }),
  refusals: { ...unknown, 'plan.budget_overdrawn': 409, 'occasion.not_ordered': 409, 'occasion.already_came': 409 },
})

export const giveTo = contract({
  route: 'PUT /api/care-occasions/:id/given',
  may: 'care_plan.run',
  summary: 'Who got it, at night and at home too',
  params,
  body: z.object({ people: z.array(z.uuid()).max(500) }),
  output: z.object({ given: z.number(), heads: z.number() }),
  refusals: { ...unknown, 'occasion.not_come': 409, 'occasion.not_meant': 409 },
})

export const readDiets = contract({
  route: 'GET /api/care-occasions/:id/diets',
  may: 'care_plan.run',
  summary: 'What people cannot or do not eat, for whoever orders it or stands in, as far as each person shares it',
  params,
  output: z.object({ diets: z.array(who.extend({ words: z.string() })) }),
  refusals: { ...unknown, 'occasion.not_yours': 403 },
})

export const askDates = contract({
  route: 'PUT /api/care-occasions/:id/dates',
  may: 'care_plan.run',
  summary: 'Ask every shift which of these days would suit them',
  params,
  body: z.object({ days: z.array(day).min(2).max(7) }),
  output: z.object({}),
  refusals: unknown,
})

export const answerDates = contract({
  route: 'PUT /api/my-care/:id/dates',
  may: 'care_plan.mine',
  summary: 'Which of the days suit me',
  params,
  body: z.object({ days: z.array(day).max(7) }),
  output: z.object({}),
  refusals: { ...unknown, 'occasion.day_unknown': 409 },
})

export const readMyCare = contract({
  route: 'GET /api/my-care',
  may: 'care_plan.mine',
  summary: 'What is planned for me in the coming days, days I am asked about, and the talk after this shift',
  output: z.object({
    coming: z.array(z.object({ id: z.string(), day: z.string(), words: z.string() })),
    asked: z.array(
      z.object({ id: z.string(), words: z.string(), days: z.array(z.object({ day: z.string(), mine: z.boolean() })) }),
    ),
    talk: z
      .object({
        plan: z.string(),
        notes: z.array(
          z.object({
            id: z.string(),
            prompt: z.enum(PROMPTS),
            words: z.string(),
            by: z.string().nullable(),
            mine: z.boolean(),
          }),
        ),
      })
      .nullable(),
  }),
  refusals: {},
})

export const sayInTalk = contract({
  route: 'POST /api/care-talk',
  may: 'care_plan.mine',
  summary: 'A note from the talk after the shift. My name stands beside it only if I say so',
  body: z.object({ prompt: z.enum(PROMPTS), words: text(500), named: z.boolean().default(false) }),
  output: z.object({}),
  refusals: { 'talk.none': 409 },
})

export const unsignNote = contract({
  route: 'DELETE /api/care-talk/:id/name',
  may: 'care_plan.mine',
  summary: 'Take my name off a note. The note stays, and nobody can see any more whose it was',
  params,
  output: z.object({}),
  refusals: { 'talk.unknown': 404 },
})

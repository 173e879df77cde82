import { z } from 'zod'
import { promiseView } from '#desk/public.ts'
import { asTyped, contract, language, momentOut } from '#platform/public.ts'
import { ABOUT, ANSWERS } from '../corrections/correction.ts'
import { OUTSIDE_ROUTES } from '../routes-outside.ts'
import { OCCASIONS } from '../trust/trust.ts'
import { STEPS } from './steps.ts'

export const linkRefusals = { 'link.unknown': 404, 'link.expired': 410, 'link.too_many': 429 } as const

const step = z.object({
  step: z.enum(STEPS),
  state: z.enum(['done', 'now', 'ahead']),
  at: momentOut.nullable(),
  by: momentOut.nullable(),
  count: z.object({ done: z.number(), of: z.number() }).nullable(),
})

const demand = z.object({
  id: z.string(),
  words: z.string(),
  state: z.enum(['open', 'granted', 'partly', 'declined', 'withdrawn', 'reviewed']),
  because: z.string().nullable(),
  decidedAt: momentOut.nullable(),
  answer: z.enum(['accepted', 'rejected']).nullable(),
  answeredAt: momentOut.nullable(),
})

const remedy = z.object({
  kind: z.string(),
  words: z.string(),
  amount: z.number(),
  currency: z.string(),
  state: z.enum(['approved', 'sent', 'received']),
  sentAt: momentOut.nullable(),
})

const mine = z.object({
  id: z.string(),
  kind: z.string(),
  words: z.string(),
  at: momentOut,
  about: z.enum(ABOUT).nullable(),
  rememberedOn: z.string().nullable(),
  answer: z.enum(ANSWERS).nullable(),
  answerWords: z.string().nullable(),
  answeredAt: momentOut.nullable(),
})

export const myCase = contract({
  route: 'GET /api/my-case',
  may: 'portal.read',
  summary: "The customer's own case, opened by the link in the header x-sanying-link",
  output: z.object({
    house: z.string(),
    /** All moments are meant on the clocks of this zone, wherever the phone is. */
    zone: z.string(),
    number: z.number(),
    title: z.string(),
    need: z.string().nullable(),
    state: z.enum(['open', 'closed']),
    language,
    openedAt: momentOut,
    receivedAt: momentOut,
    linkExpiresAt: momentOut,
    steps: z.array(step),
    demands: z.array(demand),
    remedies: z.array(remedy),
    promises: z.array(promiseView.omit({ owner: true, customer: true, case: true })),
    contacts: z.array(z.object({ at: momentOut, channel: z.string(), recap: z.string().nullable() })),
    effort: z.array(z.object({ at: momentOut, kind: z.enum(['contact', 'done']), words: z.string() })),
    mine: z.array(mine),
    heard: z.enum(['yes', 'no']).nullable(),
    supervisor: z
      .object({
        askedAt: momentOut,
        by: momentOut,
        state: z.enum(['waiting', 'late', 'answered']),
        words: z.string().nullable(),
        answeredAt: momentOut.nullable(),
      })
      .nullable(),
    withdrawal: z
      .object({ at: momentOut, words: z.string(), demands: z.number(), mayTakeBackUntil: momentOut.nullable() })
      .nullable(),
    trust: z.enum(OCCASIONS).nullable(),
    outside: z.object({ routes: z.array(z.enum(OUTSIDE_ROUTES)), wayOn: z.string(), asOf: z.string() }),
    charter: z.number(),
    /** Who looks after it until it is closed, by a number that leads to no name. */
    lookedAfterBy: z.string().nullable(),
  }),
  refusals: linkRefusals,
})

export const sayWords = contract({
  route: 'POST /api/my-case/words',
  may: 'portal.read',
  summary:
    'Correct us, thank us, say sorry, or say whether we understood. What arrives is what was sent, letter for letter',
  body: z
    .object({
      kind: z.enum(['correction', 'addition', 'thanks', 'apology', 'heard_yes', 'heard_no']),
      words: asTyped(4000).default(''),
      about: z.enum(ABOUT).optional(),
      /** The day we first heard of it, as the customer remembers it. */
      rememberedOn: z.iso.date().optional(),
    })
    .refine((it) => !['correction', 'apology'].includes(it.kind) || it.words.trim().length > 0, {
      path: ['words'],
      message: 'words.needed',
    })
    .refine((it) => it.about === undefined || it.kind === 'correction', { path: ['about'], message: 'about.not_meant' })
    .refine((it) => (it.about === 'received') === (it.rememberedOn !== undefined), {
      path: ['rememberedOn'],
      message: 'day.needed',
    }),
  output: z.object({}),
  refusals: linkRefusals,
})

export const askForLink = contract({
  route: 'POST /api/my-case/link',
  may: 'portal.read',
  summary: 'Send a fresh link to the number or address on file. It never comes back in this answer',
  output: z.object({ sentTo: z.enum(['sms', 'email']) }),
  refusals: { 'link.unknown': 404, 'link.too_many': 429, 'link.no_address': 409 },
})

import { z } from 'zod'
import { BREATH_FROM, BREATH_SECONDS, BREATH_TO } from '#care/public.ts'
import { contract, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { DECLINE_REASONS } from './exit.ts'

const params = z.object({ id: z.uuid() })
const mine = { 'contact.unknown': 404, 'contact.not_yours': 403, 'contact.ended': 409 } as const

export const breathe = contract({
  route: 'POST /api/contacts/:id/breath',
  may: 'contact.act',
  summary: 'Some seconds of silence on my side. Not a hold, not dead air, counted for nobody but me',
  params,
  body: z.object({ seconds: z.number().int().min(BREATH_FROM).max(BREATH_TO).default(BREATH_SECONDS) }),
  output: z.object({ until: momentOut }),
  refusals: mine,
})

export const warn = contract({
  route: 'POST /api/contacts/:id/warnings',
  may: 'contact.act',
  summary: 'I have said a warning. Stamped to the second',
  params,
  output: z.object({ nth: z.number() }),
  refusals: { ...mine, 'warning.enough': 409 },
})

export const endByAgent = contract({
  route: 'POST /api/contacts/:id/ending',
  may: 'contact.act',
  summary: 'End the contact. Nobody is asked; after two warnings or a threat not even a reason',
  params,
  body: z.object({ reason: textOrEmpty(300).default('') }),
  output: z.object({ forConduct: z.boolean() }),
  refusals: { ...mine, 'end.reason_needed': 409 },
})

export const closeNormally = contract({
  route: 'POST /api/contacts/:id/closing',
  may: 'contact.act',
  summary: 'We have said goodbye',
  params,
  output: z.object({}),
  refusals: mine,
})

export const decline = contract({
  route: 'POST /api/contacts/:id/declines',
  may: 'contact.act',
  summary: 'Say no to a demand, with the reason and what can be done instead. It counts as right handling',
  params,
  body: z.object({ reason: z.enum(DECLINE_REASONS), instead: text(500) }),
  output: z.object({}),
  refusals: mine,
})

export const own48h = contract({
  route: 'POST /api/contacts/:id/ownership',
  may: 'contact.act',
  summary: 'I own this: I hang up, ask the others, and call back within 48 hours',
  params,
  body: z.object({
    department: textOrEmpty(80).default(''),
    issues: z
      .array(z.object({ words: text(200), department: textOrEmpty(80).default('') }))
      .max(12)
      .default([])
      .meta({ description: 'One promise for each. Left out: one promise for the whole matter' }),
  }),
  output: z.object({
    promise: z.string(),
    promises: z.array(z.object({ id: z.string(), words: z.string() })),
    dueAt: momentOut,
    case: z.object({ id: z.string(), number: z.number() }),
  }),
  refusals: { ...mine, 'ownership.not_while_abused': 409 },
})

export const callHelp = contract({
  route: 'POST /api/contacts/:id/help',
  may: 'contact.act',
  summary: 'A human, now. No reason is asked. `handover` asks the lead to take the contact with its story',
  params,
  body: z.object({ handover: z.boolean().default(false) }),
  output: z.object({ asked: z.boolean() }),
  refusals: mine,
})

export const withdrawHelp = contract({
  route: 'DELETE /api/contacts/:id/help',
  may: 'contact.act',
  summary: 'Take back a call for help within a few seconds',
  params,
  output: z.object({}),
  refusals: mine,
})

export const writeNote = contract({
  route: 'POST /api/contacts/:id/notes',
  may: 'contact.act',
  summary: 'A note of mine, or, with a basis, something we told the customer',
  params,
  body: z.object({
    words: text(1000),
    basis: z.enum(['article', 'notice', 'standard', 'guess']).optional(),
    article: z.uuid().optional(),
    topic: text(80).optional(),
  }),
  output: z.object({}),
  refusals: { 'contact.unknown': 404, 'contact.not_yours': 403, 'article.unknown': 404 },
})

export const confirm = contract({
  route: 'PUT /api/contacts/:id/marks',
  may: 'contact.act',
  summary: 'What the reader marked counts, or was not this after all. A person decides; nothing trains by itself',
  params,
  body: z.object({ utterance: z.uuid(), kind: text(40), counts: z.boolean() }),
  output: z.object({}),
  refusals: { 'contact.unknown': 404, 'contact.not_yours': 403, 'mark.unknown': 404 },
})

export const explained = contract({
  route: 'POST /api/contacts/:id/explanations',
  may: 'contact.act',
  summary: 'An explanation was not accepted, or the count starts anew because one was',
  params,
  body: z.object({ accepted: z.boolean() }),
  output: z.object({ unaccepted: z.number() }),
  refusals: mine,
})

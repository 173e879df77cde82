import { z } from 'zod'
import { contract, moment, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { LETTER_KINDS } from './kinds.ts'
import { FAILURE_KINDS, PROOF_KINDS, WAYS_OUT } from './letter.ts'

const params = z.object({ id: z.uuid() })
const kind = z.enum(LETTER_KINDS)
const unknown = { 'conduct_letter.unknown': 404 } as const

export const sendLetter = contract({
  route: 'PUT /api/conduct-letters/:id/sending',
  may: 'conduct_letter.send',
  summary:
    'It goes out: by post, by e-mail, on the customer’s own page, or by hand. Those it was about are told the same day',
  params,
  body: z.object({
    way: z.enum(WAYS_OUT),
    address: textOrEmpty(400).default(''),
    /** Not where somebody else may look at the customer’s page. */
    onPage: z.boolean().default(true),
  }),
  output: z.object({ told: z.number() }),
  refusals: {
    ...unknown,
    'conduct_letter.not_signed': 409,
    'conduct_letter.address_needed': 409,
    'conduct_letter.standing_not_approved': 409,
    'conduct_letter.no_case': 409,
  },
})

const shown = z.object({ words: text(600), happenedAt: moment })

export const proveDelivery = contract({
  route: 'PUT /api/conduct-letters/:id/delivery',
  may: 'conduct_letter.send',
  summary: 'It has arrived, and this shows it. From here on the decision it tells of counts as told',
  params,
  body: shown.extend({
    kind: z.enum(PROOF_KINDS),
    fileSha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  }),
  output: z.object({ notified: z.boolean() }),
  refusals: { ...unknown, 'conduct_letter.not_sent': 409, 'conduct_letter.moment_wrong': 409 },
})

export const letterFailed = contract({
  route: 'PUT /api/conduct-letters/:id/failure',
  may: 'conduct_letter.send',
  summary: 'It came back. It may go out again another way',
  params,
  body: shown.extend({ kind: z.enum(FAILURE_KINDS) }),
  output: z.object({}),
  refusals: { ...unknown, 'conduct_letter.not_sent': 409, 'conduct_letter.moment_wrong': 409 },
})

export const readSaidAndDone = contract({
  route: 'GET /api/said-and-done',
  may: 'conduct_letter.own',
  summary: 'What the house sent after contacts of mine: when, and whether it arrived. Nothing else about the customer',
  output: z.object({
    said: z.array(
      z.object({
        id: z.string(),
        kind,
        sentAt: momentOut,
        way: z.enum(WAYS_OUT),
        arrived: z.boolean(),
        contacts: z.array(z.object({ id: z.string().nullable(), at: momentOut })),
      }),
    ),
  }),
  refusals: {},
})

import { z } from 'zod'
import { promiseView } from '#desk/public.ts'
import { contract, language, momentOut, textOrEmpty } from '#platform/public.ts'

const refusals = { 'link.unknown': 404, 'link.expired': 410, 'link.too_many': 429 } as const

export const myCase = contract({
  route: 'GET /api/my-case',
  may: 'portal.read',
  summary: "The customer's own case, opened by the link in the header x-sanying-link",
  output: z.object({
    house: z.string(),
    number: z.number(),
    title: z.string(),
    need: z.string().nullable(),
    state: z.enum(['open', 'closed']),
    language,
    openedAt: momentOut,
    linkExpiresAt: momentOut,
    demands: z.array(z.object({ id: z.string(), words: z.string(), state: z.string() })),
    promises: z.array(promiseView.omit({ owner: true, customer: true, case: true })),
    contacts: z.array(z.object({ at: momentOut, channel: z.string(), recap: z.string().nullable() })),
    mine: z.array(z.object({ kind: z.string(), words: z.string(), at: momentOut })),
    heard: z.enum(['yes', 'no']).nullable(),
  }),
  refusals,
})

export const sayWords = contract({
  route: 'POST /api/my-case/words',
  may: 'portal.read',
  summary: 'Correct us, thank us, or say whether we understood',
  body: z
    .object({
      kind: z.enum(['correction', 'addition', 'thanks', 'heard_yes', 'heard_no']),
      words: textOrEmpty(1000).default(''),
    })
    .refine((it) => it.kind !== 'correction' || it.words.length > 0, { path: ['words'], message: 'words.needed' }),
  output: z.object({}),
  refusals,
})

export const askForLink = contract({
  route: 'POST /api/my-case/link',
  may: 'portal.read',
  summary: 'Send a fresh link to the number or address on file. It never comes back in this answer',
  output: z.object({ sentTo: z.enum(['sms', 'email']) }),
  refusals: { 'link.unknown': 404, 'link.too_many': 429, 'link.no_address': 409 },
})

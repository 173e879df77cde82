import { z } from 'zod'
import { CHANNELS } from '#desk/public.ts'
import { contract, language, momentOut, text } from '#platform/public.ts'

const customer = z.strictObject({
  name: text(80).optional(),
  phone: text(40).optional(),
  email: z.email().max(200).optional(),
  account: text(80).optional(),
})

export const startContact = contract({
  route: 'POST /api/contacts',
  may: 'contact.start',
  summary: 'A conversation begins: on the phone, in chat, at the counter, by e-mail',
  body: z.object({
    external: text(120)
      .optional()
      .meta({ description: 'Your own name for the conversation. The same name again is the same contact' }),
    channel: z.enum(CHANNELS),
    language,
    queue: text(40),
    customer: customer.default({}),
    agent: text(200).optional().meta({
      description:
        'Key or e-mail of the person your system has chosen. Left out: the longest idle one who may be reached',
    }),
    waited_seconds: z.number().int().min(0).max(86_400).default(0),
    transfers: z.number().int().min(0).max(50).default(0),
    heard_before: text(200).optional().meta({ description: 'What a robot or recording told the customer before' }),
  }),
  output: z.object({
    id: z.string(),
    state: z.enum(['waiting', 'running', 'ended']),
    agent: z.string().nullable(),
    again: z.boolean(),
    callBackBy: momentOut.nullable().meta({
      description:
        'While it waits: by then a call back is promised if nobody has answered. Say so, and offer it at once',
    }),
  }),
  refusals: {
    'queue.unknown': 404,
    'queue.not_open': 409,
    'agent.unknown': 404,
    'agent.unavailable': 409,
    'agent.busy': 409,
  },
  example: {
    external: 'pbx-20260716-0042',
    channel: 'phone',
    language: 'zh-Hant',
    queue: 'public_line',
    customer: { phone: '0900-000-478', name: '林先生' },
    waited_seconds: 700,
    transfers: 2,
  },
})

export const takeCallBack = contract({
  route: 'POST /api/contacts/:id/call-back',
  may: 'contact.start',
  summary: 'Somebody who waits would rather be called: the line is closed with a promise, its owner and its moment',
  params: z.object({ id: z.uuid() }),
  output: z.object({ dueAt: momentOut }),
  refusals: { 'contact.unknown': 404, 'contact.not_waiting': 409, 'call_back.nobody': 409 },
})

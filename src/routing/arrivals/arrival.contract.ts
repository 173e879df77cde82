import { z } from 'zod'
import { CHANNELS } from '#desk/public.ts'
import { ABOUT, TOLD, WAYS_IN } from '#guard/public.ts'
import { contract, language, momentOut, text } from '#platform/public.ts'

/** How a system outside makes sure of somebody. */
export const VERIFIED = ['login', 'secret'] as const

const customer = z.strictObject({
  name: text(80).optional(),
  phone: text(40).optional(),
  email: z.email().max(200).optional(),
  account: text(80).optional(),
})

/** What is said to somebody whose access was changed, and what reaches a person all the same. Never why. */
export const handling = z
  .object({
    say: z.enum(TOLD),
    words: z.string().meta({ description: 'In the caller’s language: play or show it as it is' }),
    ways: z.array(z.enum(WAYS_IN)),
    person: z.string().nullable().meta({ description: 'Who answers for them. Only this person is connected' }),
    from: momentOut.nullable().meta({ description: 'When their hours begin' }),
    until: momentOut.meta({ description: 'Ask again after it: it may hold no more' }),
    mayStillSay: z.array(z.enum(ABOUT)).meta({ description: 'Said by the caller, each reaches a person at once' }),
  })
  .nullable()

/** What is said to somebody who is not answered at once: how long it took others, or that we are closed and what follows. */
const announce = z
  .object({
    words: z.string().meta({ description: 'In the caller’s language: play or show it as it is' }),
    opensAt: momentOut.nullable().meta({ description: 'Set where we are closed' }),
    answeredBy: momentOut.nullable().meta({ description: 'Of a text: by then it is answered' }),
    callBackAt: momentOut.nullable().meta({ description: 'A call, or an answer in writing, is promised by then' }),
    inWriting: z.boolean(),
    owner: z.string().nullable().meta({ description: 'Who keeps that promise' }),
    likelyMinutes: z.number().nullable().meta({
      description: 'Four of five were answered within it in the last half hour. None: nobody can tell',
    }),
  })
  .nullable()

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
    verified: z.enum(VERIFIED).optional().meta({
      description:
        'Your system made sure of this person: by their sign-in, or by a secret only they know. A number alone is nobody',
    }),
    about: z.enum(ABOUT).optional().meta({ description: 'What the caller said they come about' }),
    place: text(80).optional().meta({ description: 'At a counter: which one' }),
    replies_to: z.number().int().min(1).max(2_000_000_000).optional().meta({
      description: 'The number of the case a mail answers, also where it is closed',
    }),
    heard_before: text(200).optional().meta({ description: 'What a robot or recording told the customer before' }),
  }),
  output: z.object({
    id: z.string(),
    state: z.enum(['waiting', 'running', 'ended']),
    agent: z.string().nullable(),
    again: z.boolean(),
    handling,
    announce,
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

export const sayAbout = contract({
  route: 'POST /api/contacts/:id/about',
  may: 'contact.start',
  summary:
    'Somebody who was told another way says what they come about: something new, danger, their data, a complaint',
  params: z.object({ id: z.uuid() }),
  body: z.object({ about: z.enum(ABOUT) }),
  output: z.object({ state: z.enum(['waiting', 'running', 'ended']), agent: z.string().nullable() }),
  refusals: { 'contact.unknown': 404, 'contact.not_waiting': 409 },
})

export const askAccess = contract({
  route: 'GET /api/access',
  may: 'contact.start',
  summary:
    'Before it connects: how one person, made sure of by your system, reaches us now. Nobody is added, and it is logged',
  query: z.object({
    phone: text(40).optional(),
    email: z.email().max(200).optional(),
    account: text(80).optional(),
    verified: z.enum(VERIFIED),
    channel: z.enum(CHANNELS),
    language,
    place: text(80).optional(),
    about: z.enum(ABOUT).optional(),
  }),
  output: z.object({ open: z.boolean(), handling }),
  refusals: { 'customer.not_sure': 422 },
})

export const takeCallBack = contract({
  route: 'POST /api/contacts/:id/call-back',
  may: 'contact.start',
  summary: 'Somebody who waits would rather be called: the line is closed with a promise, its owner and its moment',
  params: z.object({ id: z.uuid() }),
  output: z.object({ dueAt: momentOut }),
  refusals: { 'contact.unknown': 404, 'contact.not_waiting': 409, 'call_back.nobody': 409 },
})

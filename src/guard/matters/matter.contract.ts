import { z } from 'zod'
import { contract, moment, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { CHOICES } from './limit.ts'
import { MATTER_STATES } from './matter.ts'

const params = z.object({ id: z.uuid() })
const state = z.enum(MATTER_STATES)
const choice = z.object({
  choice: z.enum([...CHOICES, 'kept']),
  shared: z.boolean(),
  words: z.string(),
  at: momentOut,
})

export const openMatter = contract({
  route: 'POST /api/matters',
  may: 'matter.ask',
  summary: 'I want the company’s legal support, and say what I wish for. Nobody can ask for it in my place',
  body: z.object({
    wishes: text(2000),
    otherParty: textOrEmpty(200).default(''),
    contact: z.uuid().nullable(),
    consent: z.literal(true),
  }),
  output: z.object({ id: z.string() }),
  refusals: { 'matter.contact_unknown': 404 },
})

export const listMatters = contract({
  route: 'GET /api/matters',
  may: 'matter.read',
  summary: 'My own matters; for legal, all of them',
  output: z.object({
    matters: z.array(
      z.object({
        id: z.string(),
        agent: z.string(),
        mine: z.boolean(),
        state,
        withdrawn: z.boolean(),
        openedAt: momentOut,
        nextDue: momentOut.nullable(),
      }),
    ),
  }),
  refusals: {},
})

export const readMatter = contract({
  route: 'GET /api/matters/:id',
  may: 'matter.read',
  summary: 'A matter whole: wishes, every step, deadlines, what the company paid, and the pack with its seal',
  params,
  output: z.object({
    id: z.string(),
    agent: z.string(),
    mine: z.boolean(),
    wishes: z.string(),
    otherParty: z.string(),
    state,
    withdrawn: z.boolean(),
    hasContact: z.boolean(),
    steps: z.array(z.object({ id: z.string(), state: z.string(), words: z.string(), by: z.string(), at: momentOut })),
    deadlines: z.array(
      z.object({
        id: z.string(),
        what: z.string(),
        dueAt: momentOut,
        metAt: momentOut.nullable(),
        missed: z.boolean(),
        /** What counsel rests the limit on; null for a step that is only due. */
        basis: z.string().nullable(),
        near: z.number().nullable(),
      }),
    ),
    costs: z.array(
      z.object({ id: z.string(), what: z.string(), amount: z.number(), currency: z.string(), at: momentOut }),
    ),
    /** What the pack holds, without a word of it: nobody has to read again what was said to them. */
    items: z.array(
      z.object({
        nth: z.number(),
        kind: z.enum(['statement', 'transcript', 'timeline', 'document']),
        at: momentOut,
        by: z.string().nullable(),
        seal: z.string(),
      }),
    ),
    /** Side by side, and neither depends on the other. Where the person keeps hers, the others read only that. */
    choices: z.object({ company: choice.nullable(), employee: choice.nullable() }),
    seal: z.object({ whole: z.boolean(), brokenAt: z.number().nullable(), head: z.string().nullable() }),
  }),
  refusals: { 'matter.unknown': 404 },
})

export const readMatterItem = contract({
  route: 'GET /api/matters/:id/items/:nth',
  may: 'matter.read',
  summary: 'One item of the pack, in full',
  params: params.extend({ nth: z.coerce.number().int().min(1) }),
  output: z.object({ content: z.unknown() }),
  refusals: { 'matter.unknown': 404 },
})

export const stepMatter = contract({
  route: 'PUT /api/matters/:id/state',
  may: 'matter.work',
  summary: 'A step of the matter, with a sentence the person reads at once',
  params,
  body: z.object({ state, words: text(1000) }),
  output: z.object({}),
  refusals: { 'matter.unknown': 404, 'matter.closed': 409, 'matter.no_consent': 409, 'matter.backwards': 409 },
})

export const withdrawConsent = contract({
  route: 'DELETE /api/matters/:id/consent',
  may: 'matter.ask',
  summary: 'I do not want it any more. Nothing further is done in my name; what was sealed stays as it is',
  params,
  output: z.object({}),
  refusals: { 'matter.unknown': 404, 'matter.closed': 409 },
})

export const buildPack = contract({
  route: 'POST /api/matters/:id/pack',
  may: 'matter.work',
  summary:
    'Counsel seals the transcript and the timeline of the contact, without the person hearing or reading it again',
  params,
  output: z.object({ items: z.number() }),
  refusals: { 'matter.unknown': 404, 'matter.closed': 409, 'matter.no_consent': 409, 'matter.contact_unknown': 404 },
})

export const addToPack = contract({
  route: 'POST /api/matters/:id/items',
  may: 'matter.read',
  summary: 'A statement of the person, or a document counsel writes down, sealed onto the rest',
  params,
  body: z.object({ words: text(5000) }),
  output: z.object({}),
  refusals: { 'matter.unknown': 404, 'matter.closed': 409, 'matter.no_consent': 409 },
})

export const setMatterDeadline = contract({
  route: 'POST /api/matters/:id/deadlines',
  may: 'matter.work',
  summary: 'By when something must be done, such as the six months in which an insult can be brought',
  params,
  body: z.object({ what: text(300), dueAt: moment }),
  output: z.object({}),
  refusals: { 'matter.unknown': 404, 'matter.closed': 409 },
})

export const meetMatterDeadline = contract({
  route: 'PUT /api/matters/:id/deadlines/:deadline',
  may: 'matter.work',
  summary: 'It was done in time, or at least done',
  params: params.extend({ deadline: z.uuid() }),
  output: z.object({}),
  refusals: { 'matter.unknown': 404 },
})

export const payForMatter = contract({
  route: 'POST /api/matters/:id/costs',
  may: 'matter.work',
  summary: 'What the company paid. There is no way to write down that the person did',
  params,
  body: z.object({
    what: text(300),
    amount: z.int().min(1).max(1_000_000_000),
    currency: z.enum(['TWD', 'CNY', 'HKD', 'USD', 'GBP', 'EUR']),
  }),
  output: z.object({}),
  refusals: { 'matter.unknown': 404, 'matter.closed': 409 },
})

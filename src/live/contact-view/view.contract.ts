import { z } from 'zod'
import { CHANNELS, ENDINGS, promiseView } from '#desk/public.ts'
import { SAYS } from '#guard/public.ts'
import { contract, language, momentOut } from '#platform/public.ts'
import { ACTS, COURSES, SIGNAL_KINDS, TARGETS } from '#reader/public.ts'

const span = z.tuple([z.number(), z.number()])
const reading = z.object({
  signals: z.array(
    z.object({ kind: z.enum(SIGNAL_KINDS), probability: z.number(), level: z.number(), span, because: z.string() }),
  ),
  anger: z.number(),
  target: z.enum(TARGETS),
  acts: z.array(z.object({ act: z.enum(ACTS), probability: z.number(), span, because: z.string() })),
  due: z.object({ words: z.string(), at: z.union([z.string(), momentOut]).optional() }).optional(),
})

const gaps = z.record(z.string(), z.union([z.string(), z.number()]))

export const liveView = z.object({
  id: z.string(),
  channel: z.enum(CHANNELS),
  language,
  state: z.enum(['waiting', 'running', 'ended']),
  version: z.number(),
  startedAt: momentOut,
  answeredAt: momentOut.nullable(),
  endedAt: momentOut.nullable(),
  endedBy: z.enum(ENDINGS).nullable(),
  agent: z.object({ id: z.string(), name: z.string() }).nullable(),
  mine: z.boolean(),
  wrappedUp: z.boolean(),
  utterances: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      who: z.enum(['customer', 'agent', 'lead']),
      words: z.string(),
      at: momentOut,
      final: z.boolean(),
      reading,
    }),
  ),
  marks: z.array(z.object({ utterance: z.string(), kind: z.string(), counts: z.boolean() })),
  /** What people have said against the reader and not taken back. */
  corrections: z.array(
    z.object({
      utterance: z.string(),
      kind: z.enum(SIGNAL_KINDS),
      says: z.enum(SAYS),
      by: z.string(),
      at: momentOut,
      mine: z.boolean(),
      mayTakeBack: z.boolean(),
    }),
  ),
  mayCorrect: z.boolean(),
  /** Whether the customer's turns become angrier or calmer. Nobody's mood but the customer's is looked at. */
  course: z.enum(COURSES),
  /** Whether it is worth asking if the customer left upset. The answer is the agent's. */
  mayHaveLeftUpset: z.boolean(),
  unaccepted: z.number(),
  explanations: z.number(),
  warnings: z.number(),
  mayEndFreely: z.boolean(),
  brought: z.record(z.string(), z.number()),
  steps: z.object({
    listened: z.boolean(),
    restated: z.boolean(),
    proposed: z.boolean(),
    agreed: z.boolean(),
    recapped: z.boolean(),
  }),
  advice: z.array(
    z.object({
      id: z.string(),
      does: z.enum(['warning', 'end', 'hand_over', 'help']).nullable(),
      gaps,
      /** Somebody said that what it rests on was not so. It stays, with who said otherwise. */
      doubtedBy: z.object({ name: z.string(), mine: z.boolean(), at: momentOut }).nullable(),
    }),
  ),
  assists: z.array(
    z.object({
      id: z.string(),
      because: z.string(),
      state: z.enum(['asked', 'answered', 'ended', 'withdrawn']),
      askedAt: momentOut,
      answeredAt: momentOut.nullable(),
      mode: z.string().nullable(),
      by: z.string().nullable(),
      byMe: z.boolean(),
      outcome: z.string().nullable(),
      passedOn: z.number(),
    }),
  ),
  whispers: z.array(z.object({ id: z.string(), words: z.string(), at: momentOut, by: z.string() })),
  breathUntil: momentOut.nullable(),
  notes: z.array(z.object({ id: z.string(), words: z.string(), at: momentOut })),
})

export const readContact = contract({
  route: 'GET /api/contacts/:id/live',
  may: 'contact.read',
  summary: 'The conversation as it runs: what was said since a version, what was read in it, what to do next',
  params: z.object({ id: z.uuid() }),
  query: z.object({ after: z.coerce.number().int().min(-1).max(1_000_000_000).default(-1) }),
  output: liveView,
  refusals: { 'contact.unknown': 404 },
})

export const myContacts = contract({
  route: 'GET /api/my-contacts',
  may: 'contact.read',
  summary: 'Contacts that run with me now, and those of mine that still want wrapping up',
  output: z.object({
    contacts: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['running', 'ended']),
        customer: z.string().nullable(),
        channel: z.enum(CHANNELS),
        answeredAt: momentOut.nullable(),
        endedAt: momentOut.nullable(),
      }),
    ),
  }),
  refusals: {},
})

const inAll = z.object({ 'zh-Hant': z.string(), 'zh-Hans': z.string(), en: z.string() })

export const readStory = contract({
  route: 'GET /api/contacts/:id/story',
  may: 'contact.read',
  summary: 'The story so far, on one panel, before answering',
  params: z.object({ id: z.uuid() }),
  output: z.object({
    customer: z.object({
      id: z.string(),
      name: z.string().nullable(),
      phone: z.string().nullable(),
      known: z.boolean(),
      verified: z.boolean(),
    }),
    queue: z.object({ name: inAll, offers: z.array(inAll) }),
    waitedSeconds: z.number(),
    transfers: z.number(),
    heardBefore: z.string().nullable(),
    contactsOnThis: z.number(),
    afterBrokenPromise: z.boolean(),
    cases: z.array(
      z.object({
        id: z.string(),
        number: z.number(),
        title: z.string(),
        need: z.string().nullable(),
        joined: z.boolean(),
        demands: z.array(
          z.object({ id: z.string(), words: z.string().nullable(), kind: z.string(), state: z.string() }),
        ),
        promises: z.array(promiseView),
      }),
    ),
    statements: z.array(
      z.object({ id: z.string(), words: z.string(), basis: z.string(), at: momentOut, by: z.string() }),
    ),
    earlier: z.array(
      z.object({
        id: z.string(),
        channel: z.enum(CHANNELS),
        at: momentOut,
        agent: z.string().nullable(),
        recap: z.string().nullable(),
        calm: z.string().nullable(),
        solved: z.string().nullable(),
      }),
    ),
    corrections: z.array(z.object({ kind: z.string(), words: z.string(), at: momentOut })),
  }),
  refusals: { 'contact.unknown': 404 },
})

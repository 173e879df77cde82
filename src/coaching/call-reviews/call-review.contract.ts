import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'

const params = z.object({ id: z.uuid() })
const named = z.object({ id: z.string(), name: z.string() })
const line = z.object({
  id: z.string(),
  who: z.enum(['customer', 'agent', 'lead']),
  /** Null where something was done to the agent: folded away until the reader asks for that one line. */
  words: z.string().nullable(),
  second: z.number(),
  rude: z.boolean(),
})
const second = z.coerce.number().int().min(0).max(86_400)

export const listCallReviews = contract({
  route: 'GET /api/call-reviews',
  may: 'call_review.own',
  summary: 'Contacts of mine that I look at, contacts that a colleague looks at with me, and those I could open',
  output: z.object({
    reviews: z.array(
      z.object({
        id: z.string(),
        agent: named,
        peer: named.nullable(),
        mine: z.boolean(),
        contactAt: momentOut,
        topic: z.record(z.string(), z.string()),
        notes: z.number(),
      }),
    ),
    mayOpen: z.array(
      z.object({ contact: z.string(), at: momentOut, topic: z.record(z.string(), z.string()), seconds: z.number() }),
    ),
  }),
  refusals: {},
})

export const openCallReview = contract({
  route: 'POST /api/call-reviews',
  may: 'call_review.own',
  summary:
    'I open a contact of mine to look at it, alone or with the peer I was paired with. Nobody can open it for me',
  body: z.object({ contact: z.uuid(), pairing: z.uuid().nullable() }),
  output: z.object({ id: z.string() }),
  refusals: {
    'call_review.contact_unknown': 404,
    'call_review.still_running': 409,
    'call_review.not_before': 409,
    'peer.pairing_unknown': 404,
  },
})

export const readCallReview = contract({
  route: 'GET /api/call-reviews/:id',
  may: 'call_review.own',
  summary: 'The contact second by second, with what was noted at each. For the agent and their peer alone',
  params,
  output: z.object({
    id: z.string(),
    agent: named,
    peer: named.nullable(),
    iAm: z.enum(['agent', 'peer']),
    contactAt: momentOut,
    length: z.number(),
    lines: z.array(line),
    notes: z.array(
      z.object({
        id: z.string(),
        second: z.number(),
        kind: z.enum(['would', 'should']),
        words: z.string(),
        by: z.string(),
      }),
    ),
    /** What I tried in a drill. Empty for the peer, always. */
    drills: z.array(z.object({ id: z.string(), second: z.number(), words: z.string(), at: momentOut })),
  }),
  refusals: { 'call_review.unknown': 404 },
})

export const unfoldLine = contract({
  route: 'GET /api/call-reviews/:id/lines/:line',
  may: 'call_review.own',
  summary: 'The words of one line that was folded away, because the reader wants to read them',
  params: params.extend({ line: z.uuid() }),
  output: z.object({ words: z.string() }),
  refusals: { 'call_review.unknown': 404 },
})

export const noteOnCall = contract({
  route: 'POST /api/call-reviews/:id/notes',
  may: 'call_review.own',
  summary: 'At this second: the peer, what they would have done; the agent, what they should have',
  params,
  body: z.object({ second, kind: z.enum(['would', 'should']), words: text(1000) }),
  output: z.object({}),
  refusals: { 'call_review.unknown': 404, 'call_review.not_your_words': 409, 'call_review.beyond_the_end': 409 },
})

export const beginDrill = contract({
  route: 'GET /api/call-reviews/:id/drill',
  may: 'call_review.own',
  summary: 'The conversation as it stood at that second; the next word is mine',
  params,
  query: z.object({ second }),
  output: z.object({ second: z.number(), context: z.array(line) }),
  refusals: { 'call_review.unknown': 404 },
})

export const answerInDrill = contract({
  route: 'POST /api/call-reviews/:id/drill',
  may: 'call_review.own',
  summary: 'What I say instead. It is kept for me alone, and the customer’s next line comes back as it was',
  params,
  body: z.object({ second, words: text(2000) }),
  output: z.object({ next: line.nullable() }),
  refusals: { 'call_review.unknown': 404 },
})

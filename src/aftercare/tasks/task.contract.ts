import { z } from 'zod'
import { OFFER_KINDS } from '#care/public.ts'
import { contract, momentOut } from '#platform/public.ts'
import { responseView } from '../talks/talk.contract.ts'

const params = z.object({ id: z.uuid() })
const person = z.object({ id: z.string(), name: z.string() })

/** The whitelist of what a colleague learns of somebody's care: what they have to do, and nothing of why or of a no. */
export const readCareTasks = contract({
  route: 'GET /api/care-tasks',
  may: 'aftercare.tasks',
  summary: 'What I have to do for a colleague now: a talk, looking in, something they asked for, an answer',
  output: z.object({
    talks: z.array(
      z.object({ id: z.string(), agent: person, state: z.enum(['asked', 'accepted', 'over']), askedAt: momentOut }),
    ),
    lookIns: z.array(z.object({ id: z.string(), agent: person, dueAt: momentOut, mine: z.boolean() })),
    requests: z.array(
      z.object({
        id: z.string(),
        agent: person,
        kind: z.enum(OFFER_KINDS),
        state: z.enum(['asked', 'second', 'granted']),
        dueAt: momentOut.nullable(),
        late: z.boolean(),
        /** Why the first decision was no. For whoever decides again. */
        firstBecause: z.string().nullable(),
      }),
    ),
    backings: z.array(
      z.object({
        id: z.string(),
        agent: person,
        contact: z.string().nullable(),
        state: z.enum(['asked', 'replied']),
        dueAt: momentOut,
        late: z.boolean(),
        reply: z.string().nullable(),
      }),
    ),
    /** What I set going after a talk and nobody has carried out. */
    responses: z.array(responseView.extend({ talk: z.string() })),
  }),
  refusals: {},
})

export const lookedInNow = contract({
  route: 'PUT /api/look-ins/:id',
  may: 'aftercare.look_in',
  summary: 'I was there: safe, needs, practical help. Nothing is written down about it',
  params,
  output: z.object({}),
  refusals: { 'look_in.unknown': 404, 'look_in.done': 409 },
})

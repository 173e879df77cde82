import { z } from 'zod'
import { BACKED_BY, FELT, TALK_BRANCHES, TALK_CAUSES, TALK_RESPONSES, TRUE_THINGS } from '#care/public.ts'
import { contract, momentOut, text } from '#platform/public.ts'

const params = z.object({ id: z.uuid() })
const person = z.object({ id: z.string(), name: z.string() })

export const responseView = z.object({
  id: z.string(),
  kind: z.enum([...TALK_RESPONSES, ...BACKED_BY]),
  state: z.enum(['asked', 'done', 'not_needed']),
  words: z.string().nullable(),
  dueAt: momentOut.nullable(),
  doneAt: momentOut.nullable(),
  /** Passed its day without being carried out. */
  late: z.boolean(),
})

export const listTalkers = contract({
  route: 'GET /api/talkers',
  may: 'aftercare.own',
  summary: 'Whom I may talk to: leads, the centre manager, a colleague, and who is free now',
  output: z.object({
    talkers: z.array(person.extend({ role: z.enum(['lead', 'manager', 'agent']), free: z.boolean() })),
  }),
  refusals: {},
})

export const askForTalk = contract({
  route: 'POST /api/talks',
  may: 'aftercare.own',
  summary: 'I need a talk. I am off the queue from this moment, before anybody has answered',
  body: z.object({
    with: z.uuid().optional(),
    /** Whom not to ask, without a reason. Nobody reads this list. */
    notWith: z.array(z.uuid()).max(20).default([]),
    contact: z.uuid().nullable().optional().meta({
      description: 'Which contact it is about; nothing for none. Left out: the one I ended within the last hour',
    }),
  }),
  output: z.object({ id: z.string() }),
  refusals: { 'talk.already_asked': 409, 'talker.unknown': 404, 'talk.nobody': 409, 'contact.unknown': 404 },
})

export const withdrawTalk = contract({
  route: 'DELETE /api/talks/:id',
  may: 'aftercare.own',
  summary: 'I do not need it after all. The minutes of quiet stay mine',
  params,
  output: z.object({}),
  refusals: { 'talk.gone': 404, 'talk.not_asked': 409 },
})

export const acceptTalkNow = contract({
  route: 'PUT /api/talks/:id/acceptance',
  may: 'talk.take',
  summary: 'I come. Of two who say so at once, one does',
  params,
  output: z.object({}),
  refusals: { 'talk.gone': 404, 'talk.already_accepted': 409, 'talk.not_asked': 409 },
})

export const readTalk = contract({
  route: 'GET /api/talks/:id',
  may: 'talk.take',
  summary: 'For the two who talk: what to begin with, and what followed. To anybody else there is no such talk',
  params,
  output: z.object({
    id: z.string(),
    agent: person,
    talker: person.nullable(),
    mine: z.enum(['agent', 'talker']),
    state: z.enum(['asked', 'accepted', 'over', 'withdrawn']),
    askedAt: momentOut,
    /** One thing they did well that did happen. Nothing where nothing is known. */
    deed: z.object({ what: z.enum(TRUE_THINGS), n: z.number() }).nullable(),
    hasContact: z.boolean(),
    cause: z.enum(TALK_CAUSES).nullable(),
    branch: z.enum(TALK_BRANCHES).nullable(),
    responses: z.array(responseView),
    notes: z.array(z.object({ words: z.string(), at: momentOut })),
  }),
  refusals: { 'talk.gone': 404 },
})

export const endTalkNow = contract({
  route: 'PUT /api/talks/:id/ending',
  may: 'talk.take',
  summary: 'The talk is over. Some minutes of quiet follow for whoever asked for it',
  params,
  output: z.object({}),
  refusals: { 'talk.gone': 404, 'talk.not_running': 409 },
})

export const settleTalkNow = contract({
  route: 'PUT /api/talks/:id/outcome',
  may: 'talk.take',
  summary: 'After the talk, by whoever listened: what it was, and what follows from it. Each of these does something',
  params,
  body: z.object({
    cause: z.enum(TALK_CAUSES),
    branch: z.enum(TALK_BRANCHES).default('neither'),
    responses: z.array(z.enum(TALK_RESPONSES)).max(6).default([]),
    gap: z
      .object({ department: text(80), words: text(500) })
      .optional()
      .meta({ description: 'With tool_gap: what was missing, and whose it is' }),
    praise: text(500).optional().meta({ description: 'With the branch right: in my own words' }),
    noted: text(2000).optional().meta({ description: 'For me and the person I talked with; nobody else reads it' }),
  }),
  output: z.object({}),
  refusals: {
    'talk.gone': 404,
    'talk.still_running': 409,
    'talk.already_settled': 409,
    'talk.does_not_fit': 409,
    'talk.no_contact': 409,
    'talk.gap_needed': 409,
  },
})

export const settleResponseNow = contract({
  route: 'PUT /api/talk-responses/:id',
  may: 'talk.take',
  summary: 'It has been done, or is not needed. Going home is only ever the word of the person themselves',
  params,
  body: z.object({ state: z.enum(['done', 'not_needed']) }),
  output: z.object({ moved: z.number() }),
  refusals: {
    'response.unknown': 404,
    'response.settled': 409,
    'response.persons_own': 403,
    'response.follows': 409,
    'peer.none': 409,
    'peer.already': 409,
  },
})

export const keepNextTime = contract({
  route: 'PUT /api/talks/:id/next-time',
  may: 'aftercare.own',
  summary: 'What I would do next time, in my own words and for me alone',
  params,
  body: z.object({ words: text(500) }),
  output: z.object({}),
  refusals: { 'talk.gone': 404, 'talk.still_running': 409 },
})

export const forgetNextTime = contract({
  route: 'DELETE /api/talks/:id/next-time',
  may: 'aftercare.own',
  summary: 'Forget what I wrote for myself',
  params,
  output: z.object({}),
  refusals: { 'talk.gone': 404 },
})

export const sayTalkFelt = contract({
  route: 'PUT /api/talks/:id/felt',
  may: 'aftercare.own',
  summary: 'Did it help? Kept without my name; told to nobody but in groups of ten',
  params,
  body: z.object({ says: z.enum(FELT) }),
  output: z.object({}),
  refusals: { 'talk.gone': 404, 'talk.still_running': 409, 'felt.already_said': 409 },
})

export const offerTalk = contract({
  route: 'POST /api/talk-offers',
  may: 'talk.offer',
  summary: 'I have time for you. The person is off the queue for three minutes, to be able to answer or not',
  body: z.object({ agent: z.uuid() }),
  output: z.object({}),
  refusals: { 'agent.unknown': 404, 'talk.already_offered': 409 },
})

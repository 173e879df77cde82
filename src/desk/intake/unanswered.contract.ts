import { z } from 'zod'
import { contract, momentOut, text, textOrEmpty } from '#platform/public.ts'

const params = z.object({ id: z.uuid() })

export const listUnanswered = contract({
  route: 'GET /api/unanswered',
  may: 'unanswered.read',
  summary: 'Complaints that no person has answered yet, the oldest first. An automatic message is no answer',
  output: z.object({
    total: z.number(),
    cases: z.array(
      z.object({
        id: z.string(),
        number: z.number(),
        title: z.string(),
        channel: z.string(),
        receivedAt: momentOut,
        acknowledgedAt: momentOut.nullable(),
        owner: z.string().nullable(),
        customer: z.string().nullable(),
        concernsSafety: z.boolean(),
      }),
    ),
  }),
  refusals: {},
})

export const answerCase = contract({
  route: 'POST /api/cases/:id/answer',
  may: 'case.settle',
  summary: 'Write to the customer in your own words. The first time, that is the first human answer',
  params,
  body: z.object({ words: text(2000) }),
  output: z.object({ channel: z.enum(['sms', 'email', 'on_screen']) }),
  refusals: { 'case.unknown': 404, 'case.already_closed': 409 },
})

export const notComplaint = contract({
  route: 'PUT /api/cases/:id/not-a-complaint',
  may: 'unanswered.sort',
  summary: 'It is an enquiry, a suggestion or thanks, because … One in twenty is read again by somebody else',
  params,
  body: z.object({ instead: z.enum(['enquiry', 'suggestion', 'thanks']), because: text(300) }),
  output: z.object({ reread: z.boolean() }),
  refusals: { 'case.unknown': 404, 'complaint.already_sorted': 409 },
})

export const listRereads = contract({
  route: 'GET /api/rereads',
  may: 'unanswered.reread',
  summary: 'What was called “not a complaint” and has been picked to be read again',
  output: z.object({
    cases: z.array(
      z.object({
        id: z.string(),
        number: z.number(),
        title: z.string(),
        words: z.string().nullable(),
        instead: z.string(),
        because: z.string(),
        by: z.string(),
        at: momentOut,
      }),
    ),
  }),
  refusals: {},
})

export const reread = contract({
  route: 'PUT /api/cases/:id/reread',
  may: 'unanswered.reread',
  summary: 'Read again: it was right, or it is a complaint after all and waits for its answer',
  params,
  body: z.object({ agreed: z.boolean(), words: textOrEmpty(500).default('') }),
  output: z.object({}),
  refusals: { 'case.unknown': 404, 'reread.nothing': 409, 'reread.own': 403 },
})

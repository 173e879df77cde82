import { z } from 'zod'
import { contract, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { findingView } from '../findings/finding.contract.ts'
import { ENDINGS, LEARNINGS, OPEN_KINDS } from './closing.ts'

const params = z.object({ id: z.uuid() })

export const learningGiven = z.discriminatedUnion('is', [
  z.object({ is: z.literal('nothing'), why: text(500) }),
  z.object({ is: z.literal('known_theme'), theme: z.uuid() }),
  z.object({ is: z.literal('new_theme'), name: text(120) }),
  z.object({ is: z.literal('lesson'), words: text(1000) }),
])

/** How a case ended, in the words of whoever closes it. */
export const endingGiven = z.object({
  ended: z.enum(ENDINGS).default('accepted'),
  solved: z.boolean().nullable().default(null),
  because: textOrEmpty(1000).default(''),
  accepted: textOrEmpty(500).default(''),
  learning: learningGiven.optional(),
})

export const closeCase = contract({
  route: 'PUT /api/cases/:id/closure',
  may: 'case.settle',
  summary: 'Close a case: nothing is owed, the ending is true, and somebody has said what it teaches',
  params,
  body: endingGiven,
  output: z.object({ proposed: z.boolean() }),
  refusals: {
    'case.unknown': 404,
    'case.already_closed': 409,
    'case.promises_open': 409,
    'closing.internal_open': 409,
    'closing.demands_open': 409,
    'closing.remedies_open': 409,
    'closing.disputes_open': 409,
    'closing.second_stage_open': 409,
    'closing.letter_open': 409,
    'closing.safety_first_agent': 403,
    'closing.recourse_not_given': 409,
    'closing.recourse_running': 409,
    'closing.not_accepted': 409,
    'closing.no_reply_not_allowed': 409,
    'closing.second_channel_needed': 409,
    'closing.too_soon': 409,
    'closing.solved_needed': 409,
    'closing.because_needed': 409,
    'closing.learning_needed': 409,
    'closing.cause_needed': 409,
    'theme.unknown': 404,
  },
})

export const readClosing = contract({
  route: 'GET /api/cases/:id/closing',
  may: 'case.read',
  summary: 'What is still open, the three truths with their three judges, the decisions, and how it ended before',
  params,
  output: z.object({
    state: z.enum(['open', 'closed']),
    kind: z.enum(['complaint', 'enquiry', 'suggestion', 'thanks', 'data_request']),
    locked: z.string().nullable(),
    open: z.array(
      z.object({
        kind: z.enum(OPEN_KINDS),
        id: z.string(),
        words: z.string(),
        dueAt: momentOut.nullable(),
        owner: z.string().nullable(),
        mine: z.boolean(),
        broken: z.boolean(),
      }),
    ),
    truths: z.object({
      processed: z.boolean(),
      solved: z.boolean().nullable(),
      solvedBecause: z.string(),
      solvedBy: z.string().nullable(),
      satisfied: z.enum(['yes', 'no', 'not_answered']),
      satisfiedWords: z.string(),
    }),
    verdict: z.enum(['accepts', 'rejects']).nullable(),
    findings: z.array(findingView),
    escalatedAt: momentOut.nullable(),
    reopened: z.number(),
    noReply: z.object({ allowed: z.boolean(), days: z.number() }),
    tries: z.array(z.object({ channel: z.string(), at: momentOut })),
    disputes: z.array(
      z.object({
        id: z.string(),
        provider: z.string(),
        referredAt: momentOut,
        outcome: z.string().nullable(),
        words: z.string().nullable(),
      }),
    ),
    closings: z.array(
      z.object({
        ended: z.enum(ENDINGS),
        solved: z.boolean().nullable(),
        learning: z.enum(LEARNINGS),
        words: z.string(),
        theme: z.string().nullable(),
        by: z.string(),
        at: momentOut,
        reopenedAt: momentOut.nullable(),
      }),
    ),
  }),
  refusals: { 'case.unknown': 404 },
})

export const reopen = contract({
  route: 'PUT /api/cases/:id/reopening',
  may: 'case.settle',
  summary: 'Something new has come: the case goes on, keeps count, and gets no new time by it',
  params,
  body: z.object({ because: text(500) }),
  output: z.object({}),
  refusals: { 'case.unknown': 404, 'case.not_closed': 409 },
})

export const noteTry = contract({
  route: 'POST /api/cases/:id/tries',
  may: 'case.settle',
  summary: 'We tried to reach the customer, and on which channel',
  params,
  body: z.object({ channel: z.enum(['phone', 'sms', 'email', 'letter', 'chat', 'portal']) }),
  output: z.object({}),
  refusals: { 'case.unknown': 404, 'case.already_closed': 409 },
})

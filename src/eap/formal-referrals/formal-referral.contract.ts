import { z } from 'zod'
import { contract, momentOut } from '#platform/public.ts'
import { WORK_FACTS } from './formal-referral.ts'

const day = z.iso.date()
const fact = z.strictObject({ kind: z.enum(WORK_FACTS), count: z.number().int().min(1).max(999), from: day, to: day })
const view = z.object({
  id: z.string(),
  facts: z.array(fact),
  askedAt: momentOut,
  answer: z.enum(['countersigned', 'declined']).nullable(),
  answeredAt: momentOut.nullable(),
})

export const askFormally = contract({
  route: 'POST /api/formal-referrals',
  may: 'formal_referral.ask',
  summary:
    'Ask a colleague by name whether they would see a counsellor: facts of work, counted and dated, and no other word',
  body: z.object({ employee: z.string().max(200), facts: z.array(fact).min(1).max(8) }),
  output: z.object({ id: z.string() }),
  refusals: {
    'agent.unknown': 404,
    'formal_referral.oneself': 409,
    'formal_referral.dates': 422,
    'formal_referral.waits': 409,
  },
})

export const readFormalReferrals = contract({
  route: 'GET /api/formal-referrals',
  may: 'wall.staff',
  summary: 'What I was asked, and what I asked of others with their answer. What came of it afterwards stands nowhere',
  output: z.object({
    toMe: z.array(view.extend({ by: z.string() })),
    byMe: z.array(view.extend({ employee: z.string() })),
  }),
  refusals: {},
})

export const answerFormally = contract({
  route: 'PUT /api/formal-referrals/:id/answer',
  may: 'wall.staff',
  summary: 'Countersign that these are facts of work, or decline. Declining has no consequence',
  params: z.object({ id: z.uuid() }),
  body: z.object({ answer: z.enum(['countersigned', 'declined']) }),
  output: z.object({}),
  refusals: { 'formal_referral.unknown': 404, 'formal_referral.answered': 409 },
})

import { z } from 'zod'
import { contract, momentOut } from '#platform/public.ts'
import { counsellor, member, sealed } from '../keys/key.contract.ts'
import { STAGES } from './case.ts'

const params = z.object({ id: z.uuid() })
const unsealed = { 'wall.not_sealed': 422, 'wall.sent_already': 409 } as const

export const letterView = z.object({
  id: z.string(),
  nth: z.number(),
  by: z.enum(['member', 'counsellor']),
  kind: z.enum(['word', 'note', 'referral', 'follow_up']),
  sealed: z.string(),
  onDay: z.string(),
})
export const referralView = z.object({
  id: z.string(),
  letter: z.string(),
  consent: z.enum(['asked', 'given', 'refused']),
  askedOn: z.string(),
  answeredOn: z.string().nullable(),
})

export const askCounsellor = contract({
  route: 'POST /api/wall/cases',
  may: 'wall.member',
  summary: 'Write to a counsellor for the first time. No reason is asked, and nobody agrees to it first',
  body: z.object({ id: z.uuid(), counsellor: z.uuid(), sealed }),
  output: z.object({}),
  refusals: { ...member, ...unsealed, 'wall.no_counsellor': 404, 'wall.with_another': 409 },
})

export const writeLetter = contract({
  route: 'POST /api/wall/cases/:id/letters',
  may: 'wall.member',
  summary: 'Write to my counsellor, sealed to the two of us',
  params,
  body: z.object({ sealed }),
  output: z.object({}),
  refusals: { ...member, ...unsealed, 'wall.no_case': 404, 'wall.closed': 409 },
})

export const answerReferralAsked = contract({
  route: 'PUT /api/wall/referrals/:id/consent',
  may: 'wall.member',
  summary: 'Say yes or no to being referred on. Only the person can, and a yes may be taken back until it is done',
  params,
  body: z.object({ yes: z.boolean() }),
  output: z.object({}),
  refusals: { ...member, 'wall.no_case': 404, 'wall.too_late': 409 },
})

export const handOverCase = contract({
  route: 'PUT /api/wall/cases/:id/counsellor',
  may: 'wall.member',
  summary: 'Go on with another counsellor, with the letters I choose, sealed anew by my browser',
  params,
  body: z.object({
    to: z.uuid(),
    letters: z.array(z.object({ id: z.uuid(), sealed })).max(300),
  }),
  output: z.object({}),
  refusals: { ...member, ...unsealed, 'wall.no_case': 404, 'wall.no_counsellor': 404, 'wall.closed': 409 },
})

export const closeCase = contract({
  route: 'DELETE /api/wall/cases/:id',
  may: 'wall.member',
  summary: 'I need no more for now. The case is closed; what was written stays readable to the two of us',
  params,
  output: z.object({}),
  refusals: { ...member, 'wall.no_case': 404 },
})

export const openCase = contract({
  route: 'GET /api/confidential/cases/:id',
  may: 'confidential.desk',
  summary: 'The letters and notes of a case of mine, sealed. That I fetched them is shown to the person',
  params,
  output: z.object({ letters: z.array(letterView), referrals: z.array(referralView) }),
  refusals: { ...counsellor, 'confidential.no_case': 404 },
})

export const writeToMember = contract({
  route: 'POST /api/confidential/cases/:id/letters',
  may: 'confidential.desk',
  summary:
    'Answer, sealed to the two of us; or keep a note, sealed to me alone; or ask whether they want to be referred on',
  params,
  body: z.object({ kind: z.enum(['word', 'note', 'referral', 'follow_up']), sealed }),
  output: z.object({}),
  refusals: { ...counsellor, ...unsealed, 'confidential.no_case': 404, 'wall.closed': 409 },
})

export const moveCase = contract({
  route: 'PUT /api/confidential/cases/:id/stage',
  may: 'confidential.desk',
  summary: 'Consult, assess, refer, closed. To refer needs the person’s own consent',
  params,
  body: z.object({ stage: z.enum(STAGES) }),
  output: z.object({}),
  refusals: {
    ...counsellor,
    'confidential.no_case': 404,
    'confidential.not_next': 409,
    'confidential.no_consent': 409,
  },
})

export const readsView = z.array(z.object({ counsellor: z.string(), at: momentOut }))

import { z } from 'zod'
import { contract, moment, momentOut } from '#platform/public.ts'
import { counsellor } from '../keys/key.contract.ts'

const sealed = z.string().max(40_000)
const params = z.object({ id: z.uuid() })

export const callMeNow = contract({
  route: 'POST /api/checkins/calls',
  may: 'wall.staff',
  summary:
    'Ask whoever stands by to call me now. Where and who is sealed to them; without a yes nothing is sent and nothing stored',
  body: z.object({ sealed, yes: z.literal(true) }),
  output: z.object({ minutes: z.number() }),
  refusals: { 'risk.nobody_on_call': 409, 'wall.not_sealed': 422 },
})

export const readStandBy = contract({
  route: 'GET /api/confidential/stand-by',
  may: 'confidential.desk',
  summary: 'The promised hours, who stands by, calls that wait for me, and glass that was broken',
  output: z.object({
    promised: z.object({ opens: z.number(), closes: z.number(), minutes: z.number() }).nullable(),
    asksAboutRisk: z.boolean(),
    roster: z.array(
      z.object({ id: z.string(), name: z.string(), from: momentOut, until: momentOut, isMine: z.boolean() }),
    ),
    calls: z.array(z.object({ id: z.string(), askedAt: momentOut, dueAt: momentOut, sealed: z.string() })),
    counsellors: z.array(z.object({ id: z.string(), name: z.string(), recipient: z.string() })),
    broken: z.array(
      z.object({
        id: z.string(),
        by: z.string(),
        isMine: z.boolean(),
        at: momentOut,
        why: z.string(),
        told: z.string(),
        reviewDue: momentOut,
        reviewedAt: momentOut.nullable(),
        informedAt: momentOut.nullable(),
      }),
    ),
  }),
  refusals: counsellor,
})

export const promiseHours = contract({
  route: 'PUT /api/confidential/stand-by/hours',
  may: 'confidential.desk',
  summary: 'The hours of every day in which somebody answers, in minutes after midnight, and within how many minutes',
  body: z.object({
    opens: z.number().int().min(0).max(1439),
    closes: z.number().int().min(1).max(1440),
    minutes: z.number().int().min(1).max(60),
  }),
  output: z.object({}),
  refusals: { ...counsellor, 'risk.hours_odd': 422 },
})

export const standBy = contract({
  route: 'POST /api/confidential/stand-by',
  may: 'confidential.desk',
  summary: 'I stand by, from and until',
  body: z.object({ from: moment, until: moment }),
  output: z.object({ id: z.string() }),
  refusals: { ...counsellor, 'risk.hours_odd': 422 },
})

export const standDown = contract({
  route: 'DELETE /api/confidential/stand-by/:id',
  may: 'confidential.desk',
  summary: 'I do not stand by then after all. The question about risk is hidden as soon as nobody does',
  params,
  output: z.object({}),
  refusals: { ...counsellor, 'risk.duty_unknown': 404 },
})

export const takeCall = contract({
  route: 'POST /api/confidential/calls/:id/taken',
  may: 'confidential.desk',
  summary: 'I call them now. Nobody else is asked any more',
  params,
  output: z.object({}),
  refusals: { ...counsellor, 'risk.call_unknown': 404 },
})

export const breakGlass = contract({
  route: 'POST /api/confidential/broken-glass',
  may: 'confidential.desk',
  summary:
    'I told somebody without consent because the danger was immediate: why, and whom, both sealed to the counsellors',
  body: z.object({ why: sealed, told: sealed }),
  output: z.object({ id: z.string(), reviewDue: momentOut }),
  refusals: { ...counsellor, 'wall.not_sealed': 422 },
})

export const reviewBroken = contract({
  route: 'POST /api/confidential/broken-glass/:id/review',
  may: 'confidential.desk',
  summary: 'I have looked at it, and it was not I who did it',
  params,
  output: z.object({ late: z.boolean() }),
  refusals: { ...counsellor, 'glass.unknown': 404, 'glass.another_reviews': 409, 'glass.reviewed': 409 },
})

export const personInformed = contract({
  route: 'POST /api/confidential/broken-glass/:id/informed',
  may: 'confidential.desk',
  summary: 'I have told the person that it was done, and why',
  params,
  output: z.object({}),
  refusals: { ...counsellor, 'glass.unknown': 404 },
})

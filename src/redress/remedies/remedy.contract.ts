import { z } from 'zod'
import { contract, text, textOrEmpty } from '#platform/public.ts'
import { amount } from '../grades/grade.contract.ts'
import { stockKey } from '../stock/stock.contract.ts'
import { CURRENCIES, REMEDY_KINDS } from './matrix.ts'
import { POWERS, STATES, WAITS } from './remedy.ts'

const params = z.object({ id: z.uuid() })
const because = textOrEmpty(500).default('')

export const giveRemedy = contract({
  route: 'POST /api/cases/:id/remedies',
  may: 'remedy.give',
  summary:
    'Give what is due, or ask whoever may. Nothing that is done to a colleague can be chosen, and nothing says how the customer spoke',
  params,
  body: z.strictObject({
    demand: z.uuid().nullable().default(null),
    kind: z.enum(REMEDY_KINDS),
    amount,
    currency: z.enum(CURRENCIES),
    /** Beyond what is due, from your own wallet. */
    extra: z.boolean().default(false),
    stock: stockKey.nullable().default(null),
    words: textOrEmpty(500).default(''),
    because,
  }),
  output: z.object({ id: z.string(), state: z.enum(STATES), waits: z.array(z.enum(WAITS)) }),
  refusals: {
    'case.unknown': 404,
    'case.already_closed': 409,
    'remedy.demand_unknown': 404,
    'remedy.not_about_staff': 409,
    'remedy.grade_first': 409,
    'remedy.public_queue': 409,
    'remedy.extras_off': 409,
    'remedy.extra_too_large': 409,
    'remedy.reason_needed': 409,
    'remedy.above_everybody': 409,
    'remedy.wrong_currency': 409,
    'remedy.kind_not_extra': 409,
    'remedy.stock_unknown': 404,
    'remedy.stock_needed': 409,
  },
  example: { kind: 'repayment', amount: 402_000, currency: 'TWD' },
})

export const approveRemedy = contract({
  route: 'PUT /api/remedies/:id/approval',
  may: 'remedy.give',
  summary: 'Yes to what somebody asked for, or to another amount with the reason',
  params,
  body: z.strictObject({ amount: amount.optional(), because, decision: textOrEmpty(2000).default('') }),
  output: z.object({}),
  refusals: {
    'remedy.unknown': 404,
    'remedy.already_settled': 409,
    'case.already_closed': 409,
    'remedy.grade_first': 409,
    'remedy.public_queue': 409,
    'remedy.extras_off': 409,
    'remedy.extra_too_large': 409,
    'remedy.reason_needed': 409,
    'remedy.above_everybody': 409,
    'remedy.facts_needed': 409,
    'remedy.above_you': 403,
    'remedy.somebody_else': 403,
    'remedy.wallet_empty': 409,
    'remedy.stock_empty': 409,
    'remedy.decision_needed': 409,
  },
})

export const refuseRemedy = contract({
  route: 'PUT /api/remedies/:id/refusal',
  may: 'remedy.give',
  summary: 'No, with the reason. What was kept aside for it is free again',
  params,
  body: z.strictObject({ because: text(500) }),
  output: z.object({}),
  refusals: {
    'remedy.unknown': 404,
    'remedy.already_settled': 409,
    'remedy.above_you': 403,
    'remedy.somebody_else': 403,
  },
})

const moved = { 'remedy.unknown': 404, 'remedy.already_settled': 409, 'remedy.not_approved': 409 } as const

export const sendRemedy = contract({
  route: 'PUT /api/remedies/:id/sent',
  may: 'remedy.give',
  summary: 'It is on its way: how, and under which number',
  params,
  body: z.strictObject({ words: text(300) }),
  output: z.object({}),
  refusals: moved,
})

export const receiveRemedy = contract({
  route: 'PUT /api/remedies/:id/received',
  may: 'remedy.give',
  summary: 'It has arrived, and how we know',
  params,
  body: z.strictObject({ words: text(300) }),
  output: z.object({}),
  refusals: moved,
})

export const declineRemedy = contract({
  route: 'PUT /api/remedies/:id/declined',
  may: 'remedy.give',
  summary: 'The customer does not want it, in their words',
  params,
  body: z.strictObject({ words: text(300) }),
  output: z.object({}),
  refusals: moved,
})

const atTheDoor = { 'link.unknown': 404, 'link.expired': 410, 'link.too_many': 429 } as const

export const iHaveReceived = contract({
  route: 'PUT /api/my-case/remedies/:id/received',
  may: 'portal.read',
  summary: 'The customer says that it has arrived',
  params,
  output: z.object({}),
  refusals: { ...atTheDoor, ...moved },
})

export const iDoNotWantIt = contract({
  route: 'PUT /api/my-case/remedies/:id/declined',
  may: 'portal.read',
  summary: 'The customer does not want it',
  params,
  body: z.strictObject({ words: textOrEmpty(300).default('') }),
  output: z.object({}),
  refusals: { ...atTheDoor, ...moved },
})

export const couldNot = contract({
  route: 'POST /api/cases/:id/shortfalls',
  may: 'remedy.give',
  summary: 'I could not, because this power is not mine. It is counted by power, not by person',
  params,
  body: z.strictObject({ power: z.enum(POWERS), amount: amount.default(0), words: textOrEmpty(300).default('') }),
  output: z.object({}),
  refusals: { 'case.unknown': 404 },
})

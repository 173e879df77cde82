import { z } from 'zod'
import { asTyped, contract, momentOut } from '#platform/public.ts'
import { OCCASIONS, TRUST_ANSWERS } from '../trust/trust.ts'
import { linkRefusals } from './my-case.contract.ts'

export const askSupervisor = contract({
  route: 'POST /api/my-case/supervisor',
  may: 'portal.read',
  summary: 'Ask for somebody above. No reason is asked for; says by when they answer',
  output: z.object({ by: momentOut }),
  refusals: { ...linkRefusals, 'my_case.supervisor_asked': 409 },
})

export const answerDemand = contract({
  route: 'PUT /api/my-case/demands/:id/answer',
  may: 'portal.read',
  summary: 'Accept or reject one decision. A rejection needs no reason, and nothing else is closed by either',
  params: z.object({ id: z.uuid() }),
  body: z.object({ answer: z.enum(['accepted', 'rejected']) }),
  output: z.object({}),
  refusals: { ...linkRefusals, 'my_case.demand_unknown': 404, 'my_case.not_decided': 409 },
})

export const withdrawCase = contract({
  route: 'POST /api/my-case/withdrawal',
  may: 'portal.read',
  summary: 'Withdraw what is still asked. What we owe already stays owed',
  body: z.object({ words: asTyped(2000).default(''), sure: z.literal(true) }),
  output: z.object({ mayTakeBackUntil: momentOut }),
  refusals: { ...linkRefusals, 'my_case.already_withdrawn': 409 },
})

export const takeBackWithdrawing = contract({
  route: 'DELETE /api/my-case/withdrawal',
  may: 'portal.read',
  summary: 'Take the withdrawal back, within fourteen days',
  output: z.object({}),
  refusals: { ...linkRefusals, 'my_case.not_withdrawn': 409, 'my_case.too_late': 409 },
})

export const sayTrust = contract({
  route: 'POST /api/my-case/trust',
  may: 'portal.read',
  summary: 'Two questions apart: was the way fair, did the outcome help. Neither answered means: rather not say',
  body: z.object({
    occasion: z.enum(OCCASIONS),
    fair: z.enum(TRUST_ANSWERS).optional(),
    helped: z.enum(TRUST_ANSWERS).optional(),
  }),
  output: z.object({}),
  refusals: { ...linkRefusals, 'my_case.not_asked': 409 },
})

export const hintAt = contract({
  route: 'POST /api/my-case/hint',
  may: 'portal.read',
  summary:
    'Which words somebody may read as abuse, before they are sent. Keeps nothing, changes nothing, blocks nothing',
  body: z.object({ words: asTyped(4000) }),
  output: z.object({ spans: z.array(z.object({ from: z.number(), to: z.number() })) }),
  refusals: { ...linkRefusals, 'my_case.hint_later': 429 },
})

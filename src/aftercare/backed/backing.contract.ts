import { z } from 'zod'
import { FELT } from '#care/public.ts'
import { contract, moment, text } from '#platform/public.ts'

const params = z.object({ id: z.uuid() })
const mine = { 'backing.unknown': 404, 'backing.not_yours': 403, 'backing.already_answered': 409 } as const

export const replyNow = contract({
  route: 'PUT /api/backings/:id/reply',
  may: 'backing.answer',
  summary: 'What will be done about what was done to a colleague, and by when I say what was. With my name',
  params,
  body: z.object({ words: text(1000), tellBy: moment }),
  output: z.object({}),
  refusals: { ...mine, 'backing.too_late': 409 },
})

export const tellOutcomeNow = contract({
  route: 'PUT /api/backings/:id/outcome',
  may: 'backing.answer',
  summary: 'What was done, in words the colleague reads',
  params,
  body: z.object({ words: text(1000) }),
  output: z.object({}),
  refusals: { ...mine, 'backing.answer_first': 409 },
})

export const sayBackedFelt = contract({
  route: 'PUT /api/backings/:id/felt',
  may: 'aftercare.own',
  summary: 'Did I feel backed? Kept without my name; told to nobody but in groups of ten',
  params,
  body: z.object({ says: z.enum(FELT) }),
  output: z.object({}),
  refusals: { 'backing.unknown': 404, 'backing.answer_first': 409, 'felt.already_said': 409 },
})

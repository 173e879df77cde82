import { z } from 'zod'
import { handlingView } from '#guard/public.ts'
import { contract, textOrEmpty } from '#platform/public.ts'

const params = z.object({ id: z.uuid() })

export const readHandling = contract({
  route: 'GET /api/contacts/:id/handling',
  may: 'access.see',
  summary: 'How this person is spoken with, where something was agreed; and whether anybody has made sure who it is',
  params,
  output: z.object({
    verifiedBy: z.enum(['login', 'secret', 'questions', 'link']).nullable(),
    split: z.boolean(),
    handling: handlingView.nullable(),
  }),
  refusals: { 'contact.unknown': 404 },
})

export const makeSure = contract({
  route: 'PUT /api/contacts/:id/identity',
  may: 'contact.act',
  summary: 'I have asked: it is they; or it is somebody else on this number, who gets a record of their own',
  params,
  body: z.object({ is: z.enum(['they', 'somebody_else']), name: textOrEmpty(80).default('') }),
  output: z.object({}),
  refusals: {
    'contact.unknown': 404,
    'contact.not_yours': 403,
    'contact.ended': 409,
    'identity.system_knows': 409,
    'identity.split_already': 409,
  },
})

export const undoSure = contract({
  route: 'DELETE /api/contacts/:id/identity',
  may: 'contact.act',
  summary: 'That was wrong: the contact is as it was before I said who it is',
  params,
  output: z.object({}),
  refusals: {
    'contact.unknown': 404,
    'contact.not_yours': 403,
    'identity.nothing_said': 409,
    'identity.in_use': 409,
  },
})

import { z } from 'zod'
import { SAYS } from '#guard/public.ts'
import { contract } from '#platform/public.ts'
import { SIGNAL_KINDS } from '#reader/public.ts'

const params = z.object({ id: z.uuid(), utterance: z.uuid(), kind: z.enum(SIGNAL_KINDS) })

export const sayOtherwise = contract({
  route: 'PUT /api/contacts/:id/corrections/:utterance/:kind',
  may: 'correction.say',
  summary: 'A person’s word against the reader’s: not this, or this was missed. It trains nothing by itself',
  params,
  body: z.object({ says: z.enum(SAYS) }),
  output: z.object({}),
  refusals: {
    'contact.unknown': 404,
    'contact.not_yours': 403,
    'utterance.unknown': 404,
    'mark.unknown': 404,
    'correction.was_read': 409,
    'correction.counted': 409,
  },
})

export const takeItBack = contract({
  route: 'DELETE /api/contacts/:id/corrections/:utterance/:kind',
  may: 'correction.say',
  summary: 'Take that word back: what the reader said stands again',
  params,
  output: z.object({}),
  refusals: {
    'contact.unknown': 404,
    'contact.not_yours': 403,
    'utterance.unknown': 404,
    'correction.not_yours': 403,
  },
})

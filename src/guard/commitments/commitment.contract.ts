import { z } from 'zod'
import { contract, moment, text } from '#platform/public.ts'
import { ACTION_KINDS } from './commitment.ts'

export const commit = contract({
  route: 'POST /api/commitments',
  may: 'commitment.say',
  summary:
    'Said to the staff in public: the words, until when, and which kinds of action will honour it. It is not reworded',
  body: z.object({ words: text(500), until: moment, kinds: z.array(z.enum(ACTION_KINDS)).min(1) }),
  output: z.object({ id: z.string() }),
  refusals: { 'commitment.no_future': 409 },
})

export const takeBack = contract({
  route: 'POST /api/commitments/:id/withdrawal',
  may: 'commitment.say',
  summary: 'Taken back, with the reason, for everybody to read',
  params: z.object({ id: z.uuid() }),
  body: z.object({ because: text(500) }),
  output: z.object({}),
  refusals: { 'commitment.unknown': 404, 'commitment.over': 409 },
})

import { z } from 'zod'
import { PROMISE_KINDS } from '#desk/public.ts'
import { contract, moment, text, textOrEmpty } from '#platform/public.ts'
import { closeCase, endingGiven } from '#redress/public.ts'

export const wrapUp = contract({
  route: 'POST /api/contacts/:id/wrap-up',
  may: 'contact.act',
  summary:
    'Two answers apart (calm? solved?), what is needed, what is promised; gives the customer a page to follow it on',
  params: z.object({ id: z.uuid() }),
  body: z.object({
    calm: z.enum(['yes', 'no', 'unsure']),
    solved: z.enum(['yes', 'no', 'unsure']),
    kind: z.enum(['enquiry', 'complaint', 'suggestion', 'thanks']),
    case: z.union([z.object({ join: z.uuid() }), z.object({ title: text(120) })]).optional(),
    need: textOrEmpty(500).default(''),
    demands: z
      .array(
        z.object({ words: text(300), kind: z.enum(['compensation', 'refund', 'against_staff', 'policy', 'other']) }),
      )
      .max(10)
      .default([]),
    promises: z
      .array(
        z.object({
          words: text(300),
          kind: z.enum(PROMISE_KINDS),
          due: moment,
          owner: text(200).optional(),
          expects: textOrEmpty(300).default(''),
        }),
      )
      .max(10)
      .default([]),
    recap: textOrEmpty(2000).default(''),
    closes: z.boolean().default(false),
    /** They left upset: somebody else rings them back within a day. */
    leftUpset: z.boolean().default(false),
    closing: endingGiven.optional().meta({ description: 'How it ended, where closing wants more than an answer' }),
  }),
  output: z.object({
    case: z.object({ id: z.string(), number: z.number() }).nullable(),
    link: z.string().nullable(),
    recap: z.string(),
  }),
  refusals: {
    ...closeCase.refusals,
    'contact.unknown': 404,
    'contact.not_yours': 403,
    'agent.unknown': 404,
    'wrap_up.still_running': 409,
    'wrap_up.already_done': 409,
    'wrap_up.case_needed': 409,
    'wrap_up.case_unknown': 404,
    'promise.due_in_the_past': 409,
  },
})

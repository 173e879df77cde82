import { z } from 'zod'
import { contract, momentOut } from '#platform/public.ts'
import { taskView } from '../department-tasks/task.contract.ts'
import { HANDED_BECAUSE } from './handover.ts'
import { ACCEPTED, PROMISE_KINDS } from './promise.ts'
import { KEPT_HOW, TRY_OUTCOMES } from './tries.ts'

const person = z.object({ id: z.string(), key: z.string(), name: z.string() })

/** One line of a sum of working time, as it is shown to whoever wants to check it. */
export const stepView = z.discriminatedUnion('is', [
  z.object({ is: z.literal('worked'), day: z.string(), from: momentOut, to: momentOut, minutes: z.number() }),
  z.object({ is: z.literal('day'), day: z.string(), nth: z.number(), makeUp: z.boolean() }),
  z.object({ is: z.literal('closed'), from: z.string(), to: z.string(), why: z.enum(['weekend', 'holiday']) }),
  z.object({ is: z.literal('wall_clock') }),
])

export const casePromises = contract({
  route: 'GET /api/cases/:id/promises',
  may: 'case.read',
  summary: 'Everything that was promised on a case, with what came of it and what departments were asked',
  params: z.object({ id: z.uuid() }),
  output: z.object({
    promises: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(PROMISE_KINDS),
        words: z.string(),
        ending: z.enum(['open', 'kept', 'late', 'broken', 'moved']),
        /** Whether somebody still has to do it. */
        owed: z.boolean(),
        isNews: z.boolean(),
        isCall: z.boolean(),
        madeAt: momentOut,
        madeBy: z.string(),
        dueAt: momentOut,
        movedTo: momentOut.nullable(),
        moves: z.number(),
        owner: person,
        keptAt: momentOut.nullable(),
        keptWords: z.string().nullable(),
        keptHow: z.enum(KEPT_HOW).nullable(),
        accepted: z.enum(ACCEPTED),
        internal: z.boolean(),
        source: z.string().nullable(),
        attempts: z.array(z.object({ outcome: z.enum(TRY_OUTCOMES), at: momentOut, by: z.string() })),
        tried: z.object({ counted: z.number(), text: z.boolean(), letter: z.boolean(), enough: z.boolean() }),
        asked: z.object({ to: person, at: momentOut }).nullable(),
        handed: z.array(z.object({ from: z.string(), to: z.string(), because: z.enum(HANDED_BECAUSE), at: momentOut })),
        slot: z.object({ from: momentOut, to: momentOut }).nullable(),
        unanswered: z.number(),
        steps: z.array(stepView),
      }),
    ),
    tasks: z.array(taskView),
  }),
  refusals: { 'case.unknown': 404 },
})

import { z } from 'zod'
import { contract, momentOut } from '#platform/public.ts'
import { STAGES } from '../cases/case.ts'
import { RATINGS, SKILLS } from '../groups/group.ts'
import { counsellor } from '../keys/key.contract.ts'

export const readDesk = contract({
  route: 'GET /api/confidential/desk',
  may: 'confidential.desk',
  summary:
    'My cases without a word of them, my times, my groups. The letters are fetched case by case, and that is shown',
  output: z.object({
    now: momentOut,
    me: z.object({ id: z.string(), name: z.string(), recipient: z.string() }),
    cases: z.array(
      z.object({
        id: z.string(),
        stage: z.enum(STAGES),
        recipient: z.string().nullable().meta({ description: 'Their public key; null when they have left' }),
        openedOn: z.string(),
        lastOn: z.string().nullable(),
        waits: z.boolean().meta({ description: 'The last word is theirs' }),
      }),
    ),
    times: z.array(
      z.object({
        id: z.string(),
        at: momentOut,
        minutes: z.number(),
        case: z.string().nullable(),
        held: z.boolean(),
      }),
    ),
    groups: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        skill: z.enum(SKILLS),
        forLeads: z.boolean(),
        at: momentOut,
        minutes: z.number(),
        seats: z.number(),
        taken: z.number(),
        state: z.enum(['open', 'held', 'called_off']),
        attended: z.number().nullable(),
        ratings: z.record(z.enum(RATINGS), z.number()).nullable(),
      }),
    ),
  }),
  refusals: counsellor,
})

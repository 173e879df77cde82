import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'
import { CHANGES } from './fare.ts'

const params = z.object({ id: z.uuid() })
const change = z.enum(CHANGES)

export const listRetaliationWatches = contract({
  route: 'GET /api/retaliation-watches',
  may: 'retaliation.watch',
  summary:
    'Who has reported something in the last twelve months, and whether they fare worse since. For compliance alone',
  output: z.object({
    watches: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        team: z.string(),
        openedAt: momentOut,
        until: momentOut,
        reports: z.array(
          z.object({ kind: z.enum(['incident', 'ended', 'appeal', 'matter', 'own_word']), day: z.string() }),
        ),
        open: z.number(),
      }),
    ),
  }),
  refusals: {},
})

export const readRetaliationWatch = contract({
  route: 'GET /api/retaliation-watches/:id',
  may: 'retaliation.watch',
  summary: 'One person: what changed since the report beside the half year before, and what was raised and settled',
  params,
  output: z.object({
    id: z.string(),
    name: z.string(),
    team: z.string(),
    openedAt: momentOut,
    until: momentOut,
    compared: z.array(
      z.object({ kind: change, before: z.number().nullable(), after: z.number().nullable(), worse: z.boolean() }),
    ),
    role: z.object({ before: z.string(), after: z.string() }),
    teams: z.object({ before: z.string(), after: z.string() }),
    alerts: z.array(
      z.object({
        id: z.string(),
        kind: change,
        raisedAt: momentOut,
        settled: z.object({ at: momentOut, by: z.string(), words: z.string() }).nullable(),
      }),
    ),
  }),
  refusals: { 'retaliation.unknown': 404 },
})

export const settleRetaliationAlert = contract({
  route: 'PUT /api/retaliation-alerts/:id',
  may: 'retaliation.watch',
  summary: 'Compliance has looked into it and says in words what it found. No machine judges',
  params,
  body: z.object({ words: text(2000) }),
  output: z.object({}),
  refusals: { 'retaliation.unknown': 404, 'retaliation.words_needed': 409, 'retaliation.settled': 409 },
})

export const myRetaliationWatch = contract({
  route: 'GET /api/my-retaliation-watch',
  may: 'retaliation.mine',
  summary: 'Whether compliance watches that I do not fare worse for having reported something, and until when',
  output: z.object({ until: momentOut.nullable() }),
  refusals: {},
})

export const askForRetaliationWatch = contract({
  route: 'POST /api/my-retaliation-watch',
  may: 'retaliation.mine',
  summary:
    'I have reported something elsewhere, or asked for help against somebody: compliance watches from today. What it was is not asked',
  output: z.object({}),
  refusals: {},
})

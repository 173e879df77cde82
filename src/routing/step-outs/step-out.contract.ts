import { z } from 'zod'
import { contract, moment, momentOut } from '#platform/public.ts'

export const stepOut = contract({
  route: 'POST /api/presence/step-outs',
  may: 'presence.own',
  summary:
    'Time for myself, now or later: nothing reaches me meanwhile. Nobody is asked, and there is no reason to give',
  body: z.object({ from: moment.nullable(), until: moment }),
  output: z.object({ from: momentOut, until: momentOut }),
  refusals: { 'step_out.not_then': 409 },
})

export const listStepOuts = contract({
  route: 'GET /api/presence/step-outs',
  may: 'presence.own',
  summary: 'The times I keep for myself. Nobody else can see them before they begin',
  output: z.object({ planned: z.array(z.object({ id: z.string(), from: momentOut, until: momentOut })) }),
  refusals: {},
})

export const dropStepOut = contract({
  route: 'DELETE /api/presence/step-outs/:id',
  may: 'presence.own',
  summary: 'I do not need this time after all',
  params: z.object({ id: z.uuid() }),
  output: z.object({}),
  refusals: { 'step_out.unknown': 404 },
})

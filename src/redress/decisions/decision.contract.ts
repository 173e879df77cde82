import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'
import { decisionIn } from '../demands/demand.contract.ts'
import { EVIDENCE_KINDS, VERDICTS } from '../facts/fact.ts'
import { REASONS } from './inbox.ts'

const counted = z.object({
  cases: z.number(),
  dueToday: z.number(),
  facts: z.number(),
  demands: z.number(),
  remedies: z.number(),
})

export const readDecisions = contract({
  route: 'GET /api/decisions',
  may: 'decision.read',
  summary: 'What waits for the second line, by the time promised and then by age. How a customer spoke orders nothing',
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        number: z.number(),
        title: z.string(),
        customer: z.string().nullable(),
        owner: z.string().nullable(),
        openedAt: momentOut,
        promisedAt: momentOut.nullable(),
        needed: z.number(),
        settled: z.number(),
        demands: z.number(),
        reasons: z.array(z.enum(REASONS)),
      }),
    ),
    counts: counted,
  }),
  refusals: {},
})

const verdictItem = z.object({
  do: z.literal('settle'),
  fact: z.uuid(),
  verdict: z.enum(VERDICTS),
  seen: z.object({ evidence: text(500), kind: z.enum(EVIDENCE_KINDS), evidenceId: z.uuid().optional() }).optional(),
})
const declineItem = z.object({ do: z.literal('decide'), demand: z.uuid(), ...decisionIn })

export const decideMany = contract({
  route: 'POST /api/decisions/batch',
  may: 'decision.batch',
  summary: 'Several at once, each whole or not at all; the answer says which held and why the others did not',
  body: z.object({
    items: z
      .array(z.discriminatedUnion('do', [verdictItem, declineItem]))
      .min(1)
      .max(50),
  }),
  output: z.object({
    done: z.number(),
    results: z.array(
      z.object({
        about: z.string(),
        ok: z.boolean(),
        code: z.string().nullable(),
        detail: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    ),
  }),
  refusals: {},
})

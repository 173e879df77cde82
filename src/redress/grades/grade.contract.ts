import { z } from 'zod'
import { contract } from '#platform/public.ts'
import { MATTERS, NEEDS, SAFETIES } from './grade.ts'

/** Hundredths of the currency, whole. */
export const amount = z.number().int().min(0).max(10_000_000_000)
const fact = z.uuid().nullable()

export const gradeCase = contract({
  route: 'PUT /api/cases/:id/grade',
  may: 'grade.compute',
  summary:
    'Grade what happened: what was lost, each with the fact that shows it. Fault and repetition follow from the record. There is no field for how anybody spoke',
  params: z.object({ id: z.uuid() }),
  body: z.strictObject({
    matter: z.enum(MATTERS),
    money: z.strictObject({ amount, fact }),
    minutes: z.strictObject({ minutes: z.number().int().min(0).max(525_600), fact }),
    need: z.strictObject({ is: z.enum(NEEDS), fact }),
    safety: z.strictObject({ is: z.enum(SAFETIES), fact }),
    otherCause: fact,
  }),
  output: z.object({ version: z.number(), grade: z.number(), gradeIf: z.number() }),
  refusals: {
    'case.unknown': 404,
    'case.already_closed': 409,
    'grade.evidence_needed': 409,
    'grade.fact_unknown': 404,
    'grade.fact_disproved': 409,
  },
})

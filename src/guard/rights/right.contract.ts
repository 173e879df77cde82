import { z } from 'zod'
import { contract, language, momentOut, text } from '#platform/public.ts'
import { JURISDICTIONS, REFERENCE_KINDS, TRUST } from './reference.ts'
import { SECTIONS } from './section.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const jurisdiction = z.enum(JURISDICTIONS)

export const referenceIn = z.object({
  id: text(80),
  kind: z.enum(REFERENCE_KINDS),
  law: text(200),
  article: text(200),
  effectiveFrom: day.nullable(),
  effectiveTo: day.nullable(),
  asOf: day,
  reviewBy: day,
  trust: z.enum(TRUST),
})
export const referenceOut = referenceIn.extend({
  jurisdiction,
  /** On the day it is read. What has expired stands there as expired; it is not hidden. */
  state: z.enum(['current', 'not_yet', 'review_due', 'no_longer']),
})
const sections = z.partialRecord(z.enum(SECTIONS), text(2000))

export const readRights = contract({
  route: 'GET /api/rights',
  may: 'rights.read',
  summary:
    'My rights, by jurisdiction: the house’s own words for each part, and dated references with their state today',
  output: z.object({
    home: jurisdiction,
    mayPublish: z.boolean(),
    pages: z.array(
      z.object({
        jurisdiction,
        /** None while counsel of the house has not looked at it: then it is the text the house comes with. */
        edition: z.object({ version: z.number(), language, by: z.string(), at: momentOut }).nullable(),
        words: z.partialRecord(z.enum(SECTIONS), z.string()),
        references: z.array(referenceOut),
      }),
    ),
  }),
  refusals: {},
})

export const publishRights = contract({
  route: 'POST /api/rights/:jurisdiction/editions',
  may: 'rights.publish',
  summary: 'Counsel’s own words and references for one jurisdiction. One expired reference, and it is not published',
  params: z.object({ jurisdiction }),
  body: z.object({ language, words: sections, references: z.array(referenceIn).max(60) }),
  output: z.object({ version: z.number() }),
  refusals: { 'rights.reference_expired': 409, 'rights.offence_as_fact': 409 },
})

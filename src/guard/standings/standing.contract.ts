import { z } from 'zod'
import { contract, language, moment, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { POINTS } from './checklist.ts'
import { MUST_STAY_OPEN, STAYS_OPEN, WAYS_IN } from './options.ts'

export const params = z.object({ id: z.uuid() })
const minute = z.number().int().min(0).max(1440)

/** A way in is at least one way: "none" cannot be written. */
export const accessOptions = z.strictObject({
  who: z.strictObject({ person: z.uuid() }).optional(),
  what: z.strictObject({ cases: z.array(z.uuid()).min(1).max(20) }).optional(),
  when: z
    .strictObject({
      days: z.array(z.number().int().min(1).max(7)).min(1).max(7),
      fromMinute: minute,
      toMinute: minute,
      minutesEach: z.number().int().min(5).max(1440).optional(),
    })
    .refine((it) => it.fromMinute < it.toMinute)
    .optional(),
  where: z.strictObject({ place: text(200) }).optional(),
  how: z.strictObject({ ways: z.array(z.enum(WAYS_IN)).min(1) }).optional(),
})

const checked = z.object({ applies: z.boolean(), words: textOrEmpty(2000) })
export const checklist = z.object({
  points: z.partialRecord(z.enum(POINTS), checked).default({}),
  ourFailure: z.boolean().nullable().default(null),
  alternatives: textOrEmpty(2000).default(''),
  duties: textOrEmpty(2000).default(''),
  publicInterest: textOrEmpty(2000).default(''),
})

const content = {
  rung: z.enum(['R2', 'R3', 'R4', 'R5']),
  reason: textOrEmpty(4000).default(''),
  instruction: textOrEmpty(500).default(''),
  options: accessOptions.default({}),
  staysOpen: z
    .array(z.enum(STAYS_OPEN))
    .max(STAYS_OPEN.length)
    .default([...MUST_STAY_OPEN]),
  checklist: checklist.prefault({}),
  skippedBecause: textOrEmpty(1000).nullable().default(null),
  startsAt: moment.nullable().default(null),
  reviewAt: moment.nullable().default(null),
  lapseAt: moment.nullable().default(null),
  delayBecause: textOrEmpty(1000).nullable().default(null),
  delayUntil: moment.nullable().default(null),
  noticeForm: z.enum(WAYS_IN).nullable().default(null),
  noticeLanguage: language.nullable().default(null),
  appealPath: textOrEmpty(1000).default(''),
  incidents: z.array(z.uuid()).max(50).default([]),
}
const draftBody = z.object(content)

/** Why somebody may not write this about this person, whether it is a draft or a danger. */
const writingRefusals = {
  'standing.incident_unknown': 404,
  'standing.contact_person_unknown': 404,
  'standing.not_your_rung': 403,
  'standing.done_to_you': 403,
  'standing.person_needed': 403,
  'standing.public_how_only': 409,
} as const
const approvalRefusals = {
  'standing.unknown': 404,
  'standing.not_draft': 409,
  'standing.not_your_rung': 403,
  'standing.done_to_you': 403,
  'standing.person_needed': 403,
  'standing.same_person': 409,
  'standing.incomplete': 409,
  'standing.no_new_evidence': 409,
  'standing.words': 409,
  'standing.needs_executive': 409,
} as const

export const draftStanding = contract({
  route: 'POST /api/conduct/standings',
  may: 'standing.draft',
  summary: 'A draft of a decision: it has no effect, and says what is still missing',
  body: draftBody.extend({ customer: z.uuid() }),
  output: z.object({ id: z.string(), missing: z.array(z.string()) }),
  refusals: {
    'standing.customer_unknown': 404,
    ...writingRefusals,
  },
})

export const editStanding = contract({
  route: 'PUT /api/conduct/standings/:id',
  may: 'standing.draft',
  summary: 'The draft as it is now, whole',
  params,
  body: draftBody,
  output: z.object({ id: z.string(), missing: z.array(z.string()) }),
  refusals: {
    'standing.unknown': 404,
    'standing.not_draft': 409,
    ...writingRefusals,
  },
})

export const approveStanding = contract({
  route: 'POST /api/conduct/standings/:id/approval',
  may: 'standing.approve',
  summary: 'A second person agrees with the whole of it. It has effect once they have been told',
  params,
  output: z.object({ startsAt: momentOut, lapseAt: momentOut }),
  refusals: approvalRefusals,
})

export const dropStanding = contract({
  route: 'POST /api/conduct/standings/:id/drop',
  may: 'standing.draft',
  summary: 'The draft is not gone on with',
  params,
  output: z.object({}),
  refusals: { 'standing.unknown': 404, 'standing.not_draft': 409 },
})

export const startEmergency = contract({
  route: 'POST /api/conduct/emergencies',
  may: 'standing.emergency',
  summary: 'There is danger. One begins, another confirms; it ends by itself within three days, whatever nobody does',
  body: z.object({
    customer: z.uuid(),
    incident: z.uuid(),
    reason: text(1000),
    instruction: text(500),
    options: accessOptions,
    staysOpen: z.array(z.enum(STAYS_OPEN)).default([...MUST_STAY_OPEN, 'letter']),
  }),
  output: z.object({ id: z.string(), confirmations: z.number() }),
  refusals: {
    'standing.customer_unknown': 404,
    ...writingRefusals,
    'standing.words': 409,
  },
})

export const confirmEmergency = contract({
  route: 'POST /api/conduct/emergencies/:id/confirmations',
  may: 'standing.emergency',
  summary: 'I have looked, and there is danger',
  params,
  output: z.object({ confirmations: z.number(), until: momentOut.nullable() }),
  refusals: approvalRefusals,
})

import { z } from 'zod'
import { ROLES } from '#kernel/roles.ts'
import { RUNGS } from './options.ts'

const roles = z.array(z.enum(ROLES)).max(ROLES.length)
const length = z.union([
  z.strictObject({ months: z.number().int().min(1).max(12) }),
  z.strictObject({ hours: z.number().int().min(1).max(720) }),
])
const level = z.literal([1, 2, 3, 4])
const days = z.number().int().min(0).max(400)

const rung = z.strictObject({
  issuers: roles,
  approvers: roles,
  after: z.enum(RUNGS).nullable(),
  skipFrom: level.nullable(),
  pattern: z.number().int().min(1).max(100).nullable(),
  serious: level.nullable(),
  usual: length,
  most: length,
  reviewEvery: length,
})

/** Whole, and nothing beside it: a rule with a word nobody knows would be read differently by the next version of us. */
export const policyGiven = z.strictObject({
  rungs: z.strictObject({ R2: rung, R3: rung, R4: rung, R5: rung, E: rung }),
  reviewers: roles,
  appealDeciders: roles,
  lifters: roles,
  evidenceDays: days,
  chainMonths: z.number().int().min(1).max(12),
  delayDays: days,
  appealDays: days,
  appealAnswerDays: days,
  watchDays: days,
  suspensionDays: days,
})
